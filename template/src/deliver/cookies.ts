/** Writes Meta's ids and the memory of hashed customer information back. Only main decides whether consent allows it. */
import { COOKIE_DAYS } from '../../spec/cookies.ts';
import { encodeMemory, MEMORY_COOKIE } from '../customer/memory.ts';
import { Math, setCookie } from '../gtm.ts';
import { isOn, positiveSetting, setting } from '../settings.ts';
import type { Fields } from '../values.ts';

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
