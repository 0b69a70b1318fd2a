/**
 * What the tag keeps in the browser: Meta's ids, and the memory of hashed customer information between events. That is base64 JSON of
 * one hash per key, in the cookie that Meta's and Stape's tags use as well, so that a site can change tags without losing it. Only main
 * decides whether consent allows it.
 */
import { COOKIE_DAYS } from '../../spec/cookies.ts';
import { FIRST_UNHASHED, TELLS_APART } from '../../spec/generated/fields.ts';
import { readHashed } from '../customer/hashing.ts';
import { fromBase64, JSON, Math, Object, setCookie, toBase64 } from '../gtm.ts';
import { userKeys } from '../read/fields.ts';
import { isOn, positiveSetting, setting } from '../settings.ts';
import { isObject, textOf, valueAt, type Fields } from '../values.ts';

export const MEMORY_COOKIE = '_gtmeec';

/** '' when there is nothing to remember. Only what is hashed is a list. */
export function encodeMemory(userData: Fields): string {
  const memory: Fields = {};
  for (const key of Object.keys(userData)) {
    const value = userData[key];
    if (isObject(value)) memory[key] = value['0'];
  }
  const text = JSON.stringify(memory) || '';
  return text === '{}' ? '' : toBase64(text);
}

/**
 * Adds what the cookie remembers for keys that the event lacks, unless the memory is somebody else's: what it has under a key that
 * tells people apart is not among the event's own hashes. A cookie is the visitor's to change: hashes only.
 */
export function remember(userData: Fields, cookie: string): void {
  const remembered = JSON.parse(fromBase64(cookie) || '');
  const hashOf = (key: string): string => readHashed(textOf(valueAt(remembered, key)))[0];
  const isOthers = (key: string): unknown => {
    const own = userData[key] as string[] | undefined;
    return own && hashOf(key) && own.indexOf(hashOf(key)) < 0;
  };
  if (TELLS_APART.split(' ').some(isOthers)) return;
  const keys = userKeys();
  for (const key of keys.slice(0, keys.indexOf(FIRST_UNHASHED)))
    if (hashOf(key) && userData[key] === undefined) userData[key] = [hashOf(key)];
}

const SECONDS_PER_DAY = 86400;
/** Source: RFC 6265bis; Chrome shortens what lives longer. */
const MOST_DAYS = 400;

/** `domain: auto` is the registrable domain of the request. Source: Google, setCookie. No script needs to read the memory. */
function write(name: string, value: string | undefined): void {
  if (!value) return;
  const days = positiveSetting('cookieDays', COOKIE_DAYS);
  const isMemory = name === MEMORY_COOKIE;
  setCookie(name, value, {
    domain: setting('cookieDomain', '') || 'auto',
    path: '/',
    'max-age': Math.floor((days > MOST_DAYS ? MOST_DAYS : days) * SECONDS_PER_DAY),
    secure: true,
    httpOnly: isMemory || isOn('cookieHttpOnly', false),
    samesite: isMemory ? 'strict' : 'lax',
  });
}

export function writeCookies(userData: Fields): void {
  if (isOn('keepCookies', true)) {
    for (const key of ['fbc', 'fbp']) write('_' + key, userData[key] as string | undefined);
  }
  if (isOn('rememberUserData')) write(MEMORY_COOKIE, encodeMemory(userData));
}
