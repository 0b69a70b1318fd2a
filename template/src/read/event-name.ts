/** What the event's name is at Meta, or why the event is not sent. Reads nothing but the name and the form. */
import { AUTOMATIC_EVENTS, EVENT_NAMES, VENDOR_AFFIXES, VENDOR_NAMES } from '../../spec/generated/events.ts';
import type { ProblemCode } from '../../spec/problems.ts';
import { bareName } from '../parameter-names.ts';
import { isOn, rowsOf, setting } from '../settings.ts';
import { pattern, tableOf, textOf, unpack, type Fields, type Table } from '../values.ts';

/** `meta` is '' where the event is not to be sent; the code then says why. */
export interface EventName {
  meta: string;
  /** Whether the name is the site's own, so that anything may stand in it. */
  custom: boolean;
  code?: ProblemCode;
  detail?: string;
}

/** Meta's name for another spelling of a standard event; any other name as it is. Meta's names are case-sensitive. */
function spelled(name: string): string {
  const bare = bareName(name);
  const known = tableOf(EVENT_NAMES)['.' + bare] || '';
  return known.toLowerCase() === bare ? known : name;
}

/** By the user's own list, where names are compared as they are. '': not to be sent; undefined: not in the list. */
function listedName(name: string): string | undefined {
  for (const row of rowsOf('eventNameMap')) {
    if (textOf(row['eventName']) === name) return spelled(textOf(row['metaName']));
  }
  return undefined;
}

/** A vendor's own name; else, with what vendors put around names cut off, the name of a table. Undefined for all others. */
function vendorsName(name: string, names: Table): string | undefined {
  const vendors = tableOf(unpack(VENDOR_NAMES));
  const whole = vendors['.' + bareName(name)];
  if (whole !== undefined) return whole || undefined;
  const affixes = pattern(VENDOR_AFFIXES);
  const lower = name.toLowerCase();
  const rest = affixes ? lower.replace(affixes, '') : lower;
  if (rest === lower) return undefined;
  // What GA4 makes by itself has no vendor's affix, so '' is none.
  return names['.' + bareName(rest)] || vendors['.' + bareName(rest)] || undefined;
}

/** By the tables. '': GA4 or GTM makes the event by itself; undefined: in no table. */
function knownName(name: string): string | undefined {
  const names = tableOf(EVENT_NAMES);
  const lower = name.toLowerCase();
  const known = names['.' + lower];
  if (known) return known;
  if (unpack(AUTOMATIC_EVENTS).indexOf(' ' + lower + ' ') >= 0) return '';
  return names['.' + bareName(name)] || vendorsName(name, names);
}

/** What the name of another event, one that is only referred to, is at Meta. */
export function nameAtMeta(name: string): string {
  return listedName(name) || knownName(name) || name;
}

export function readEventName(event: Fields): EventName {
  const fixed = setting('eventNameMode', 'mapped') === 'fixed';
  const name = fixed ? setting('fixedEventName', '') : textOf(event['event_name']);
  if (!name) return { meta: '', custom: false, code: 'no_event_name' };
  if (fixed) return { meta: spelled(name), custom: true };
  const listed = listedName(name);
  if (listed !== undefined)
    return listed
      ? { meta: listed, custom: true }
      : { meta: '', custom: true, code: 'mapped_to_nothing', detail: name };
  const known = knownName(name);
  if (known) return { meta: known, custom: false };
  if (known === '') return { meta: '', custom: false, code: 'automatic_event', detail: name };
  if (isOn('listsAsViewContent') && bareName(name) === 'viewitemlist') return { meta: 'ViewContent', custom: false };
  if (setting('unmappedEvents', 'custom') === 'skip')
    return { meta: '', custom: true, code: 'unmapped_event', detail: name };
  return { meta: name, custom: true };
}
