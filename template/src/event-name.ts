/** Stage: finds the event's name at Meta, or why it is not sent. */
import { GA4_EVENTS, STANDARD_EVENTS } from '../spec/ga4-events.ts';
import type { ProblemCode } from '../spec/problems.ts';
import type { Gtm } from './gtm.ts';
import { looksPersonal } from './personal.ts';
import { rowsOf, textOf } from './settings.ts';
import type { Incoming, Staged } from './types.ts';

/** The pixel's limit for custom names. Source: Meta, pixel reference. */
const LONGEST_NAME = 50;

/** Without case and separators: `add_to_cart`, `addToCart` and `AddToCart` are one name. */
const bare = (name: string): string => name.toLowerCase().split('_').join('').split('-').join('').split(' ').join('');

const skip = (code: ProblemCode, detail: string): Staged<string> => ({ value: '', problems: [{ code, detail }] });

const found = (value: string): Staged<string> => ({
  value,
  problems: value.length > LONGEST_NAME ? [{ code: 'long_event_name', field: 'event_name' }] : [],
});

/** The user's own list comes before ours; names there are compared as they are. */
const fromOwnList = (name: string, incoming: Incoming, gtm: Gtm): Staged<string> | undefined => {
  for (const row of rowsOf(incoming.settings, 'eventNameMap', gtm)) {
    if (textOf(row, 'eventName') !== name) continue;
    const metaName = textOf(row, 'metaName');
    return metaName ? found(metaName) : skip('mapped_to_nothing', name);
  }
  return undefined;
};

const fromTables = (name: string): Staged<string> | undefined => {
  const bareName = bare(name);
  for (const row of GA4_EVENTS) {
    if (row.ga4 === name) return row.meta ? found(row.meta) : skip('automatic_event', name);
    if (row.meta && bare(row.ga4) === bareName) return found(row.meta);
  }
  for (const row of STANDARD_EVENTS) if (row.name.toLowerCase() === bareName) return found(row.name);
  return undefined;
};

/** `value` is '' where the event is not to be sent; the problem says why. */
export const mapEventName = (incoming: Incoming, gtm: Gtm): Staged<string> => {
  const settings = incoming.settings;
  const fixed = settings['eventNameMode'] === 'fixed';
  const name = fixed ? textOf(settings, 'fixedEventName') : textOf(incoming.event, 'event_name');
  if (!name) return skip('no_event_name', '');
  if (looksPersonal(name, gtm)) return skip('personal_event_name', '');
  if (fixed) return found(name);
  const mapped = fromOwnList(name, incoming, gtm) || fromTables(name);
  if (mapped) return mapped;
  return settings['unmappedEvents'] === 'skip' ? skip('unmapped_event', name) : found(name);
};
