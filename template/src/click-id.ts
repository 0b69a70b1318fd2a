/**
 * Stage: Meta's click ID (fbc). A well-formed one stays as it is; a new fbclid in the page's address makes a new one.
 * Source of the format: Meta, fbp and fbc parameters. Owns no cookie.
 */
import { SERVER_SOURCES, USER_ROWS } from '../spec/runtime.ts';
import { BASE64URL, consistsOf } from './characters.ts';
import { domainLevel } from './domain-level.ts';
import { firstTextAt, pathsOf } from './flat.ts';
import { LONGEST_CLICK_ID, readMetaId } from './meta-id.ts';
import { textOf } from './shape.ts';
import type { Incoming, Problem, Staged } from './types.ts';

/** The fbclid of a URL's query or fragment, decoded once, case kept; '' where there is none. */
const clickIdIn = (url: string, incoming: Incoming): string => {
  const joined = url.split('?fbclid=').join('&fbclid=').split('#fbclid=').join('&fbclid=');
  const start = joined.indexOf('&fbclid=');
  if (start < 0) return '';
  const raw = (joined.substring(start + 8).split('&')[0] as string).split('#')[0] as string;
  return incoming.gtm.decodeUriComponent(raw) || raw;
};

const isClickId = (text: string): boolean => text.length <= LONGEST_CLICK_ID && consistsOf(text, BASE64URL);

/**
 * The stored click ID unless the page, or else the referrer, brings another one: an unchanged fbclid keeps the time at which
 * it was first seen. The click ID is the fourth segment, not "what follows the last dot": Meta's library appends a fifth.
 */
export const readClickId = (incoming: Incoming): Staged<string> => {
  const problems: Problem[] = [];
  const given = textOf(incoming.overrides['fbc']) || firstTextAt(incoming.flat, pathsOf(USER_ROWS, 'fbc'));
  const stored: string[] = [];
  for (const value of [given, incoming.cookies['_fbc'] || '']) {
    if (readMetaId(value, false, incoming.nowMs)) stored.push(value);
    else if (value) problems.push({ code: 'malformed_click_id', field: 'user_data.fbc' });
  }
  const found = [SERVER_SOURCES.event_source_url, SERVER_SOURCES.referrer_url]
    .map((paths) => clickIdIn(firstTextAt(incoming.flat, paths), incoming))
    .filter((text) => text !== '');
  if (!found.every(isClickId)) problems.push({ code: 'malformed_fbclid', field: 'user_data.fbc' });
  const clickId = found.filter(isClickId)[0];
  const kept = clickId ? stored.filter((value) => readMetaId(value, false, incoming.nowMs) === clickId)[0] : stored[0];
  if (kept || !clickId) return { value: kept || '', problems };
  return { value: `fb.${domainLevel(incoming)}.${incoming.nowMs}.${clickId}`, problems };
};
