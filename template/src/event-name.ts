/** Stage: finds the event's name at Meta, or why it is not sent. */
import type { ProblemCode } from '../spec/problems.ts';
import { EVENT_NAMES } from '../spec/runtime.ts';
import { bareName } from './bare-name.ts';
import { looksPersonal } from './personal.ts';
import { rowsOf } from './settings.ts';
import { isText, textOf } from './shape.ts';
import type { Incoming, Staged } from './types.ts';

/** The pixel's limit for custom names. Source: Meta, pixel reference. */
const LONGEST_NAME = 50;

const skip = (code: ProblemCode, detail: string): Staged<string> => ({ value: '', problems: [{ code, detail }] });

const found = (value: string): Staged<string> => ({
  value,
  problems: value.length > LONGEST_NAME ? [{ code: 'long_event_name', field: 'event_name' }] : [],
});

/** The user's own list comes before ours, and names there are compared as they are. Undefined: in no list. */
const mapped = (name: string, incoming: Incoming): Staged<string> | undefined => {
  for (const row of rowsOf(incoming.settings, 'eventNameMap', incoming.gtm)) {
    if (textOf(row['eventName']) !== name) continue;
    const own = textOf(row['metaName']);
    return own ? found(own) : skip('mapped_to_nothing', name);
  }
  if (EVENT_NAMES[name] === '') return skip('automatic_event', name);
  const known = EVENT_NAMES[bareName(name)];
  return isText(known) && known ? found(known) : undefined;
};

/** `value` is '' where the event is not to be sent; the problem says why. */
export const mapEventName = (incoming: Incoming): Staged<string> => {
  const fixed = incoming.settings['eventNameMode'] === 'fixed';
  const name = textOf(fixed ? incoming.settings['fixedEventName'] : incoming.event['event_name']);
  if (!name) return skip('no_event_name', '');
  if (looksPersonal(name, incoming)) return skip('personal_event_name', '');
  if (fixed) return found(name);
  const result = mapped(name, incoming);
  if (result) return result;
  return incoming.settings['unmappedEvents'] === 'skip' ? skip('unmapped_event', name) : found(name);
};
