/** What the event is called at Meta, or why it is not sent; when it happened; the id by which Meta recognises the pixel's copy of it. */
import { EVENT_DIGITS } from '../../spec/ga4-events.ts';
import { EVENT_NAMES, VENDOR_AFFIXES } from '../../spec/generated/events.ts';
import type { ProblemCode } from '../../spec/problems.ts';
import { makeNumber, Math, sha256Sync } from '../gtm.ts';
import { bareName } from '../parameter-names.ts';
import { isNobodysId } from '../placeholders.ts';
import { looksPersonal } from '../privacy.ts';
import { isOn, rowsOf, setting } from '../settings.ts';
import { isDigits, NO_DIGITS, textOf, without } from '../values.ts';
import { note, type Problem } from '../words.ts';
import { event, fields } from './fields.ts';
import { firstValue } from './places.ts';

/** Before the names of events that GA4 and GTM send by themselves. */
const AUTOMATIC = '-';

/** What the row begins with that has the name: Meta's name for it, or a mark; '' for a name that is in no row. */
function headFor(name: string): string {
  const parts = EVENT_NAMES.split(sha256Sync(name).slice(0, EVENT_DIGITS));
  const before = parts[0] as string;
  return parts.length > 1 ? (before.slice(before.lastIndexOf('|') + 1).split(' ')[0] as string) : '';
}

/** The same for a name in whatever spelling. Automatic names are compared as they are spelled: `Form Submit` is a site's own. */
function rowOf(name: string): string {
  return headFor(name.toLowerCase()) || headFor(bareName(name));
}

/** Meta's name for a name that GA4, a vendor or Meta itself gives to the event, also with what vendors put around names. */
function metaName(name: string): string {
  const head = rowOf(name) || rowOf(without(name.toLowerCase(), VENDOR_AFFIXES));
  return head.length > 1 ? head : '';
}

/** Meta's name for another spelling of a standard event; any other name as it is. Meta's names are case-sensitive. */
function spelled(name: string): string {
  const known = rowOf(name);
  return known.toLowerCase() === bareName(name) ? known : name;
}

/** By the user's own list, where names are compared as they are. '': not to be sent; undefined: not in the list. */
function listedName(name: string): string | undefined {
  for (const row of rowsOf('eventNameMap')) {
    if (textOf(row['eventName']) === name) return spelled(textOf(row['metaName']));
  }
  return undefined;
}

/** What the name of another event, one that is only referred to, is at Meta. */
export function nameAtMeta(name: string): string {
  return listedName(name) || metaName(name) || name;
}

function unsent(code: ProblemCode, name: string): Problem {
  return { code, detail: name };
}

/** The event's name at Meta, or why the event is not sent. */
export function readEventName(): string | Problem {
  const isFixed = setting('eventNameMode', 'mapped') === 'fixed';
  const name = isFixed ? setting('fixedEventName', '') : textOf(event['event_name']);
  if (!name) return { code: 'no_event_name' };
  if (isFixed) return spelled(name);
  const listed = listedName(name);
  if (listed !== undefined) return listed || unsent('mapped_to_nothing', name);
  const known = metaName(name);
  if (known) return known;
  if (rowOf(name) === AUTOMATIC) return unsent('automatic_event', name);
  if (isOn('listsAsViewContent') && bareName(name) === 'viewitemlist') return 'ViewContent';
  return setting('unmappedEvents', 'custom') === 'skip' ? unsent('unmapped_event', name) : name;
}

/** Whether a name, which is the site's own unless it is Meta's, holds personal data. */
export function isPersonalEvent(name: string): boolean {
  return EVENT_NAMES.indexOf('|' + name + ' ') < 0 && looksPersonal(name);
}

/** September 2001: smaller numbers are dates such as 20261123, or counters. */
const EARLIEST = 1000000000;
/** Unix seconds reach this in the year 5138, milliseconds did in 1973. */
const FIRST_MILLISECONDS = 100000000000;

/** The time that a text or number says, be it in seconds, milliseconds or microseconds; undefined where it says none. */
export function toSeconds(raw: unknown): number | undefined {
  const parts = textOf(raw).split('.');
  // Plain decimal digits: 1e9 and 0x6b are numbers as well, but nobody's clock writes them.
  let time = parts.length < 3 && parts.every(isDigits) ? makeNumber(parts[0]) : 0;
  while (time >= FIRST_MILLISECONDS) time = Math.floor(time / 1000);
  return time < EARLIEST ? undefined : time;
}

function noted(seconds: number, code: ProblemCode): number {
  note(code, 'event_time');
  return seconds;
}

export function readEventTime(nowMs: number): number {
  const now = Math.floor(nowMs / 1000);
  const raw = firstValue(fields['event_time']);
  if (raw === undefined) return now;
  const seconds = toSeconds(raw);
  if (seconds === undefined) return noted(now, 'time_unreadable');
  if (seconds > now) return noted(now, 'time_in_future');
  return textOf(raw).split('.')[0] === `${seconds}` ? seconds : noted(seconds, 'time_repaired');
}

/** The digits from 1 to 9. As in the browser snippet: what has none is a word for "no order", and would merge all visitors' orders. */
function orderDigits(id: string): string {
  return without(id, NO_DIGITS).split('0').join('');
}

/** The first id of the field that is somebody's and holds nothing personal; '' for none. */
function idOf(field: string): string {
  for (const place of fields[field] || []) {
    const id = textOf(place.raw);
    const isId = !isNobodysId(id) && (field === 'event_id' || orderDigits(id));
    if (isId && !looksPersonal(id)) return id;
    if (isId && field === 'event_id') note('personal_event_id', field);
  }
  return '';
}

/** The site's own id, never a random one: an id that only we know helps nobody. Else `Name.order id`, which the browser snippet and any backend make the same way; else none. */
export function readEventId(eventName: string): string {
  const own = idOf('event_id');
  if (own) return own;
  const order = idOf('order_id');
  if (order) return `${eventName}.${order}`;
  note('no_event_id', 'event_id');
  return '';
}
