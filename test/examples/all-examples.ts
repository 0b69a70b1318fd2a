/** All examples by topic. */
import type { Example } from './example.ts';
import { address } from './cases/address.ts';
import { customData } from './cases/custom-data.ts';
import { eventId } from './cases/event-id.ts';
import { hashes } from './cases/hashes.ts';
import { identifiers } from './cases/identifiers.ts';
import { itemIds } from './cases/item-ids.ts';
import { items } from './cases/items.ts';
import { matching } from './cases/matching.ts';
import { metaParameters } from './cases/meta-parameters.ts';
import { names } from './cases/names.ts';
import { parameters } from './cases/parameters.ts';
import { phones } from './cases/phones.ts';
import { reservedParameters } from './cases/reserved-parameters.ts';
import { time } from './cases/time.ts';

export const EXAMPLES: Record<string, Example[]> = {
  names,
  'event ID': eventId,
  time,
  'custom data': customData,
  'x-fb-cd parameters': metaParameters,
  items,
  'item IDs': itemIds,
  parameters,
  'reserved parameters': reservedParameters,
  matching,
  phones,
  hashes,
  address,
  identifiers,
};
