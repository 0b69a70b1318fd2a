/** Writes Meta's ids and the memory of hashed customer information back. Only main decides whether consent allows it. */
import { COOKIE_SECONDS } from '../../spec/cookies.ts';
import { encodeMemory, MEMORY_COOKIE } from '../customer/memory.ts';
import { makeNumber, Math, setCookie } from '../gtm.ts';
import { form, isOn, setting } from '../settings.ts';
import { isNumber, textOf, type Fields } from '../values.ts';

const SECONDS_PER_DAY = 86400;
/** Source: RFC 6265bis; Chrome shortens what lives longer. */
const MOST_DAYS = 400;

/** In seconds. */
function lifetime(): number {
  if (form['cookieDays'] == null) return COOKIE_SECONDS;
  const days = makeNumber(textOf(form['cookieDays']));
  if (!isNumber(days) || days <= 0) return COOKIE_SECONDS;
  return Math.round((days > MOST_DAYS ? MOST_DAYS : days) * SECONDS_PER_DAY);
}

/** `domain: auto` is the registrable domain of the request. Source: Google, setCookie. */
function write(name: string, value: string, protection: { httpOnly: boolean; samesite: string }): void {
  if (!value) return;
  setCookie(name, value, {
    domain: setting('cookieDomain', '') || 'auto',
    path: '/',
    'max-age': lifetime(),
    secure: true,
    httpOnly: protection.httpOnly,
    samesite: protection.samesite,
  });
}

export function writeCookies(userData: Fields): void {
  const hasIds = userData['fbc'] !== undefined || userData['fbp'] !== undefined;
  if (hasIds && isOn('keepCookies', true)) {
    const protection = { httpOnly: isOn('cookieHttpOnly', false), samesite: 'lax' };
    write('_fbc', textOf(userData['fbc']), protection);
    write('_fbp', textOf(userData['fbp']), protection);
  }
  if (isOn('rememberUserData')) {
    write(MEMORY_COOKIE, encodeMemory(userData), { httpOnly: true, samesite: 'strict' });
  }
}
