/** Stage: finds the event's name at Meta, or why it is not sent. */
import type { ProblemCode } from '../spec/problems.ts';
import { knownName, listedName, spelled } from './meta-name.ts';
import { looksPersonal } from './personal.ts';
import { textOf } from './shape.ts';
import type { Incoming, Staged } from './types.ts';

/** The pixel's limit for custom names. Source: Meta, pixel reference. */
const LONGEST_NAME = 50;

const skip = (code: ProblemCode, detail: string): Staged<string> => ({ value: '', problems: [{ code, detail }] });

const found = (value: string): Staged<string> => ({
  value,
  problems: value.length > LONGEST_NAME ? [{ code: 'long_event_name', field: 'event_name' }] : [],
});

/** `value` is '' where the event is not to be sent; the problem says why. */
export const mapEventName = (incoming: Incoming): Staged<string> => {
  const fixed = incoming.settings['eventNameMode'] === 'fixed';
  const name = textOf(fixed ? incoming.settings['fixedEventName'] : incoming.event['event_name']);
  if (!name) return skip('no_event_name', '');
  if (looksPersonal(name, incoming)) return skip('personal_event_name', '');
  if (fixed) return found(spelled(name));
  const listed = listedName(name, incoming);
  if (listed !== undefined) return listed ? found(listed) : skip('mapped_to_nothing', name);
  const known = knownName(name);
  if (known !== undefined) return known ? found(known) : skip('automatic_event', name);
  return incoming.settings['unmappedEvents'] === 'skip' ? skip('unmapped_event', name) : found(name);
};
