/** What the event's name is at Meta, or why the event is not sent. Reads nothing but the name and the form. */
import { AUTOMATIC_DIGITS } from '../../spec/ga4-events.ts';
import { AUTOMATIC_EVENTS, EVENT_NAMES, VENDOR_AFFIXES } from '../../spec/generated/events.ts';
import type { ProblemCode } from '../../spec/problems.ts';
import { sha256Sync } from '../gtm.ts';
import { bareName } from '../parameter-names.ts';
import { looksPersonal } from '../privacy.ts';
import { isOn, rowsOf, setting } from '../settings.ts';
import { textOf, without } from '../values.ts';
import { event } from './fields.ts';
import type { Problem } from '../words.ts';

/**
 * Meta's name for a name that GA4, a vendor or Meta itself gives to the event, in whatever spelling; '' for one of a vendor's
 * that says nothing to Meta, undefined for all others.
 */
function metaName(name: string): string | undefined {
  const names = EVENT_NAMES.toLowerCase();
  const exact = names.indexOf(' ' + name.toLowerCase() + ' ');
  const at = exact < 0 ? names.indexOf(' ' + bareName(name) + ' ') : exact;
  return at < 0 ? undefined : EVENT_NAMES.substring(EVENT_NAMES.lastIndexOf('.', at) + 2).split(' ')[0];
}

/** Meta's name for another spelling of a standard event; any other name as it is. Meta's names are case-sensitive. */
function spelled(name: string): string {
  const known = metaName(name) || '';
  return known.toLowerCase() === bareName(name) ? known : name;
}

/** By the user's own list, where names are compared as they are. '': not to be sent; undefined: not in the list. */
function listedName(name: string): string | undefined {
  for (const row of rowsOf('eventNameMap')) {
    if (textOf(row['eventName']) === name) return spelled(textOf(row['metaName']));
  }
  return undefined;
}

/** The same for a name that is in no table as a whole: with what vendors put around names cut off. */
function vendorsName(name: string): string | undefined {
  return metaName(name) === undefined ? metaName(without(name.toLowerCase(), VENDOR_AFFIXES)) : '';
}

/** What the name of another event, one that is only referred to, is at Meta. */
export function nameAtMeta(name: string): string {
  return listedName(name) || metaName(name) || vendorsName(name) || name;
}

function unsent(code: ProblemCode, name: string): Problem {
  return { code, detail: name };
}

/** The event's name at Meta, or why the event is not sent. */
/** By the first 36 bits of the digest, which another name shares with one of the table once in a hundred million. */
function isAutomatic(name: string): boolean {
  return AUTOMATIC_EVENTS.indexOf(sha256Sync(name.toLowerCase()).slice(0, AUTOMATIC_DIGITS)) >= 0;
}

export function readEventName(): string | Problem {
  const isFixed = setting('eventNameMode', 'mapped') === 'fixed';
  const name = isFixed ? setting('fixedEventName', '') : textOf(event['event_name']);
  if (!name) return { code: 'no_event_name' };
  if (isFixed) return spelled(name);
  const listed = listedName(name);
  if (listed !== undefined) return listed || unsent('mapped_to_nothing', name);
  const known = metaName(name);
  if (known) return known;
  if (isAutomatic(name)) return unsent('automatic_event', name);
  if (isOn('listsAsViewContent') && bareName(name) === 'viewitemlist') return 'ViewContent';
  const ofVendor = vendorsName(name);
  if (ofVendor) return ofVendor;
  return setting('unmappedEvents', 'custom') === 'skip' ? unsent('unmapped_event', name) : name;
}

/** Whether a name, which is the site's own unless it is Meta's, holds personal data. */
export function isPersonalEvent(name: string): boolean {
  return EVENT_NAMES.indexOf('. ' + name + ' ') < 0 && looksPersonal(name);
}
