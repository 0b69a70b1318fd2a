/**
 * Meta's click ID (fbc) and browser ID (fbp), `fb.level.time.id`: well-formed ones stay as they are, a new fbclid in the page's
 * address makes a new click ID, and a missing browser ID is made where the form asks for it. Source of the format: Meta, fbp
 * and fbc parameters. Then the visitor's public IP address. Owns no cookie's writing.
 */
import { PUBLIC_ADDRESS } from '../../spec/generated/addresses.ts';
import { CLIENT_ID, EVENT_NAME, REQUEST_COUNT, SESSION_ID } from '../../spec/generated/fields.ts';
import { decodeUriComponent, getCookieValues, JSON } from '../gtm.ts';
import { isNobodysId } from '../placeholders.ts';
import { fields, seldomText, user } from '../read/fields.ts';
import { domainLevel } from '../read/page.ts';
import { firstText } from '../read/places.ts';
import { isOn } from '../settings.ts';
import { find, isDigits, NO_DIGITS, without } from '../values.ts';
import { note } from '../words.ts';
import { sha256 } from './hashing.ts';
import { textsIn } from './user-data.ts';

/** Meta's libraries ignore longer click IDs. Source: capi-param-builder. */
const LONGEST_CLICK_ID = 500;

function isClickId(text: string): boolean {
  return text.length <= LONGEST_CLICK_ID && find(text, '[^\\w-]', -1) < 0 && !isNobodysId(text);
}

/** What the clocks of a browser and a server may differ by. */
const CLOCK_ERROR_MS = 86400000;

/** The time has 13 digits until the year 2286; seconds are a known fault of sites. Two or eight characters of Meta's library may follow. */
const FORMAT = '^fb\\.\\d{1,2}\\.\\d{13}\\.[^.]+(\\.([\\w-]{2}|[\\w-]{8}))?$';

/** The id inside, the fourth segment, not "what follows the last dot"; '' when the whole is malformed. */
function idIn(value: string, nowMs: number): string {
  const segments = value.split('.');
  const time = segments[2] as string;
  // Texts of 13 digits compare like numbers.
  const isWell = find(value, FORMAT, value.indexOf('fb.')) === 0 && time <= `${nowMs + CLOCK_ERROR_MS}`;
  return isWell ? segments[3] || '' : '';
}

/** The pixel makes longer ones never, Meta's library of up to 18 digits. */
const MOST_DIGITS = 18;
const LONGEST_BROWSER_ID = 20;

/** On the first request of a page load the pixel is about to write its own cookie: leave that to it. */
function isFirstRequest(): boolean {
  return seldomText(EVENT_NAME) === 'page_view' || seldomText(REQUEST_COUNT) === '1';
}

/**
 * Made from the client ID and the session, so that events which arrive in parallel make the same one. The digits of the
 * hash will do: the id only has to be stable and to have digits.
 */
function makeBrowserId(nowMs: number): string {
  const clientId = seldomText(CLIENT_ID);
  const started = `${without(seldomText(SESSION_ID), NO_DIGITS)}000`;
  const now = `${nowMs}`;
  const time = started.length === now.length && started < now ? started : now;
  const id = `1${without(sha256(clientId), NO_DIGITS)}`.slice(0, MOST_DIGITS);
  return clientId && newId(time, id);
}

function newId(time: string, id: string): string {
  return `fb.${domainLevel()}.${time}.${id}`;
}

/** What the form or the event gives, then the cookie, which a browser may have for several domains. */
function valuesOf(key: string): string[] {
  const own = firstText(user[key]);
  return (own ? [own] : []).concat(getCookieValues('_' + key));
}

export function readBrowserId(nowMs: number): string {
  for (const value of valuesOf('fbp')) {
    const id = idIn(value, nowMs);
    if (id.length <= LONGEST_BROWSER_ID && isDigits(id) && !isNobodysId(id)) return value;
    note('malformed_click_id', 'user_data.fbp');
  }
  const make = isOn('createBrowserId') && isOn('keepCookies', true) && !isFirstRequest();
  return make ? makeBrowserId(nowMs) : '';
}

/** The fbclid of a URL's query or fragment, decoded once, case kept; '' where there is none. */
function clickIdIn(url: string): string {
  const parameters = url.split('?').join('&').split('#').join('&').split('&fbclid=');
  const raw = (parameters[1] || '').split('&')[0] as string;
  return decodeUriComponent(raw) || raw;
}

/** That of the page, or else of the referrer. */
function newClickId(): string {
  const pages = [fields['event_source_url'], fields['referrer_url']];
  let clickId = '';
  if ((JSON.stringify(pages) || '').indexOf('fbclid=') < 0) return '';
  for (const page of pages) {
    const given = clickIdIn(firstText(page));
    if (given && !isClickId(given)) note('malformed_fbclid', 'user_data.fbc');
    else clickId = clickId || given;
  }
  return clickId;
}

/**
 * The stored click ID unless the page, or else the referrer, brings another one: an unchanged fbclid keeps the time at which
 * it was first seen.
 */
export function readClickId(nowMs: number): string {
  const clickId = newClickId();
  let kept = '';
  for (const value of valuesOf('fbc')) {
    const id = idIn(value, nowMs);
    if (!isClickId(id)) note('malformed_click_id', 'user_data.fbc');
    else if (!kept && (!clickId || clickId === id)) kept = value;
  }
  return kept || (clickId && newId(`${nowMs}`, clickId));
}

function isV6(address: string): boolean {
  return address.indexOf(':') >= 0;
}

/** The blank before it tells a special address, which the pattern finds with the blank, from a public one; IPv6 has eight groups at most. */
function isPublic(address: string): boolean {
  return find(' ' + address, PUBLIC_ADDRESS, -1) === 1 && address.split(':')[8] === undefined;
}

/** What stands around an address in a list: brackets, port, zone, quotes; `::ffff:` before one of IPv4. */
const AROUND_V6 = '[\\s"[]|[\\]%].*';
const AROUND_V4 = '^.*::ffff:|[\\s"[]|\\].*|:\\d+$';

/** No address is longer, whatever stands around it. */
const LONGEST_ADDRESS = 100;

/** `[2001:db8::1%eth0]:443`, `203.0.113.7:51234` without that. */
function bareAddress(member: string): string {
  const text = member.length > LONGEST_ADDRESS ? '' : member.toLowerCase();
  return without(text, text.indexOf('.') < 0 ? AROUND_V6 : AROUND_V4);
}

/** The first public address of a comma-separated list; '' where there is none. */
function publicAddress(list: string): string {
  for (const member of list.split(',')) {
    if (isPublic(member)) return member;
    const address = bareAddress(member);
    if (isPublic(address)) return address;
  }
  return '';
}

/** The cookie may end in the suffix of Meta's library: `203.0.113.7.AQYBAQAA`. */
function cookieAddress(): string {
  const cookie = getCookieValues('_fbi')[0];
  return cookie ? publicAddress(cookie) || publicAddress(without(cookie, '\\.[^.]*$')) : '';
}

/**
 * Whatever proxies made of it: lists, ports, brackets. Order of preference as in Meta's library: IPv6 from its cookie, IPv6 of the
 * request, IPv4 from its cookie, IPv4 of the request. Source: capi-param-builder.
 */
export function readClientIp(): string {
  const list = textsIn(user['client_ip_address']).join(',');
  const fromCookie = cookieAddress();
  const fromRequest = list && publicAddress(list);
  if (list && !fromRequest) note('no_public_ip', 'user_data.client_ip_address');
  return fromCookie && (isV6(fromCookie) || !isV6(fromRequest)) ? fromCookie : fromRequest;
}
