/**
 * Stage: Meta's click ID (fbc). A well-formed one stays as it is; a new fbclid in the page's address makes a new one.
 * Source of the format: Meta, fbp and fbc parameters. Owns no cookie.
 */
import { SERVER_FIELDS, USER_FIELDS } from '../spec/meta-fields.ts';
import { BASE64URL, consistsOf } from './alphabet.ts';
import { domainLevel } from './domain-level.ts';
import type { Gtm } from './gtm.ts';
import { readMetaId } from './meta-id.ts';
import { firstTextAt, pathsOf } from './path.ts';
import { textOf } from './settings.ts';
import type { Incoming, Problem, Staged } from './types.ts';

const FIELD = 'user_data.fbc';

/** Meta's libraries ignore longer ones. Source: capi-param-builder. */
const LONGEST_CLICK_ID = 500;

const isClickId = (text: string): boolean => text.length <= LONGEST_CLICK_ID && consistsOf(text, BASE64URL);

/** The fbclid of a URL's query (or fragment), decoded once, case kept; '' where there is none that Meta could have made. */
const clickIdIn = (url: string, gtm: Gtm): string => {
  for (const mark of ['?fbclid=', '&fbclid=']) {
    const start = url.indexOf(mark);
    if (start < 0) continue;
    const raw = ((url.substring(start + mark.length).split('&')[0] as string).split('#')[0] as string) || '';
    const clickId = gtm.decodeUriComponent(raw) || '';
    if (isClickId(clickId)) return clickId;
  }
  return '';
};

/** Page first, then referrer, as Meta's library does on a server. */
const newClickId = (incoming: Incoming, gtm: Gtm): string =>
  clickIdIn(firstTextAt(incoming.event, pathsOf(SERVER_FIELDS, 'event_source_url')), gtm) ||
  clickIdIn(firstTextAt(incoming.event, pathsOf(SERVER_FIELDS, 'referrer_url')), gtm);

/**
 * The stored click ID unless the page brings another one: an unchanged fbclid keeps the time at which it was first seen.
 * The click ID is the fourth segment, not "what follows the last dot": Meta's own library appends a fifth.
 */
export const readClickId = (incoming: Incoming, gtm: Gtm): Staged<string> => {
  const problems: Problem[] = [];
  const fromEvent = textOf(incoming.overrides, 'fbc') || firstTextAt(incoming.event, pathsOf(USER_FIELDS, 'fbc'));
  const fromCookie = incoming.surroundings.cookies['_fbc'] || '';
  const stored = [fromEvent, fromCookie].filter((value) => readMetaId(value, false) !== '');
  for (const value of [fromEvent, fromCookie]) {
    if (value && !readMetaId(value, false)) problems.push({ code: 'malformed_click_id', field: FIELD });
  }
  const clickId = newClickId(incoming, gtm);
  const known = clickId ? stored.filter((value) => readMetaId(value, false) === clickId) : stored;
  if (known[0]) return { value: known[0], problems };
  if (!clickId) return { value: '', problems };
  const value = 'fb.' + domainLevel(incoming, gtm) + '.' + incoming.surroundings.nowMs + '.' + clickId;
  return { value, problems };
};
