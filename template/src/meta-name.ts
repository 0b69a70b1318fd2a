/** What an event name is at Meta. Owns no decision about names that are in no list. */
import { EVENT_NAMES } from '../spec/runtime.ts';
import { bareName } from './bare-name.ts';
import { rowsOf } from './settings.ts';
import { isText, textOf } from './shape.ts';
import type { Incoming } from './types.ts';

/** The standard event of another spelling; any other name as it is. Meta's names are case-sensitive. */
export const spelled = (name: string): string => {
  const known = EVENT_NAMES[bareName(name)];
  return isText(known) && bareName(known) === bareName(name) ? known : name;
};

/** By the user's own list, where names are compared as they are. '': not to be sent; undefined: not in the list. */
export const listedName = (name: string, incoming: Incoming): string | undefined => {
  for (const row of rowsOf(incoming.settings, 'eventNameMap', incoming.gtm)) {
    if (textOf(row['eventName']) === name) return spelled(textOf(row['metaName']));
  }
  return undefined;
};

/** By the tables. '': GA4 or GTM makes the event by itself; undefined: in no table. */
export const knownName = (name: string): string | undefined => {
  if (EVENT_NAMES[name.toLowerCase()] === '') return '';
  const known = EVENT_NAMES[bareName(name)];
  return isText(known) && known ? known : undefined;
};
