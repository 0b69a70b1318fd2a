/**
 * Meta's click ID (fbc) and browser ID (fbp), `fb.level.time.id`: well-formed ones stay as they are, a new fbclid in the page's
 * address makes a new click ID, and a missing browser ID is made where the form asks for it. Source of the format: Meta, fbp
 * and fbc parameters. Owns no cookie's writing.
 */
import { CLIENT_ID, EVENT_NAME, REQUEST_COUNT, SESSION_ID } from '../../spec/generated/fields.ts';
import { decodeUriComponent, getCookieValues, JSON, sha256Sync } from '../gtm.ts';
import { isNobodysId } from '../placeholders.ts';
import { firstText, seldomText, type Found } from '../read/fields.ts';
import { domainLevel } from '../read/page.ts';
import { isOn } from '../settings.ts';
import { find, isDigits, NO_DIGITS, without } from '../values.ts';
import { note } from '../words.ts';

/** Meta's libraries ignore longer click IDs. Source: capi-param-builder. */
const LONGEST_CLICK_ID = 500;

function isClickId(text: string): boolean {
  return text !== '' && text.length <= LONGEST_CLICK_ID && find(text, '[^A-Za-z0-9_-]', -1) < 0 && !isNobodysId(text);
}

/** What the clocks of a browser and a server may differ by. */
const CLOCK_ERROR_MS = 86400000;

/** Unix milliseconds: 13 digits until the year 2286, so that texts compare like numbers. Seconds are a known fault of sites. */
function isTime(text: string, nowMs: number): boolean {
  return text.length === 13 && text <= `${nowMs + CLOCK_ERROR_MS}` && isDigits(text);
}

/** The id inside; '' when the whole is malformed. Two or eight characters of Meta's library may follow. */
function idIn(value: string, nowMs: number): string {
  const segments = value.split('.');
  const level = segments[1] as string;
  const suffix = segments[4];
  if (segments.length < 4 || segments.length > 5 || segments[0] !== 'fb') return '';
  if (suffix !== undefined && find(suffix, '^(?:[A-Za-z0-9_-]{2}|[A-Za-z0-9_-]{8})$', 0) < 0) return '';
  return level.length < 3 && isDigits(level) && isTime(segments[2] as string, nowMs) ? (segments[3] as string) : '';
}

/** The pixel makes longer ones never, Meta's library of up to 18 digits. */
const MOST_DIGITS = 18;
const LONGEST_BROWSER_ID = 20;

/** On the first request of a page load the pixel is about to write its own cookie: leave that to it. */
function isFirstRequest(found: Found): boolean {
  const name = seldomText(found, EVENT_NAME);
  return name === 'page_view' || seldomText(found, REQUEST_COUNT) === '1';
}

/**
 * Made from the client ID and the session, so that events which arrive in parallel make the same one. The digits of the
 * hash will do: the id only has to be stable and to have digits.
 */
function makeBrowserId(found: Found, nowMs: number): string {
  const clientId = seldomText(found, CLIENT_ID);
  if (!clientId) return '';
  const started = `${without(seldomText(found, SESSION_ID), NO_DIGITS)}000`;
  const digits = without(sha256Sync(clientId, { outputEncoding: 'hex' }), NO_DIGITS);
  const now = `${nowMs}`;
  const time = started.length === now.length && started < now ? started : now;
  return `fb.${domainLevel(found)}.${time}.${`1${digits}`.substring(0, MOST_DIGITS)}`;
}

/** What the form or the event gives, and the cookie. */
function valuesOf(key: string, found: Found): string[] {
  const stored = getCookieValues('_' + key)[0];
  const own = found.user[key] ? firstText(found.user[key]) : '';
  const values = own ? [own] : [];
  return stored ? values.concat([stored]) : values;
}

export function readBrowserId(found: Found, nowMs: number): string {
  for (const value of valuesOf('fbp', found)) {
    const id = idIn(value, nowMs);
    if (id && id.length <= LONGEST_BROWSER_ID && isDigits(id) && !isNobodysId(id)) return value;
    note('malformed_click_id', 'user_data.fbp');
  }
  const make = isOn('createBrowserId') && isOn('keepCookies', true) && !isFirstRequest(found);
  return make ? makeBrowserId(found, nowMs) : '';
}

/** The fbclid of a URL's query or fragment, decoded once, case kept; '' where there is none. */
function clickIdIn(url: string): string {
  if (url.indexOf('fbclid=') < 0) return '';
  const parameters = url.split('?').join('&').split('#').join('&').split('&fbclid=');
  if (parameters.length < 2) return '';
  const raw = (parameters[1] as string).split('&')[0] as string;
  return raw.indexOf('%') < 0 ? raw : decodeUriComponent(raw) || raw;
}

/** That of the page, or else of the referrer. */
function newClickId(found: Found): string {
  const pages = ['event_source_url', 'referrer_url'];
  const places = pages.map((field) => found.fields[field]);
  let clickId = '';
  if ((JSON.stringify(places) || '').indexOf('fbclid=') < 0) return '';
  for (const place of places) {
    const given = clickIdIn(firstText(place));
    if (given && !isClickId(given)) note('malformed_fbclid', 'user_data.fbc');
    else clickId = clickId || given;
  }
  return clickId;
}

/**
 * The stored click ID unless the page, or else the referrer, brings another one: an unchanged fbclid keeps the time at which
 * it was first seen. The click ID is the fourth segment, not "what follows the last dot": Meta's library appends a fifth.
 */
export function readClickId(found: Found, nowMs: number): string {
  const clickId = newClickId(found);
  let kept = '';
  for (const value of valuesOf('fbc', found)) {
    const id = idIn(value, nowMs);
    if (!(id && isClickId(id))) note('malformed_click_id', 'user_data.fbc');
    else if (!kept && (!clickId || clickId === id)) kept = value;
  }
  return kept || !clickId ? kept : `fb.${domainLevel(found)}.${nowMs}.${clickId}`;
}
