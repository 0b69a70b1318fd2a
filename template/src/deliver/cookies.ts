/** Writes Meta's ids and the memory of hashed customer information back. Only main decides whether consent allows it. */
import { COOKIE_SECONDS } from '../../spec/cookies.ts';
import { encodeMemory, MEMORY_COOKIE } from '../customer/memory.ts';
import { setCookie } from '../gtm.ts';
import { isOn, setting } from '../settings.ts';
import { textOf, type Fields } from '../values.ts';

/** `domain: auto` is the registrable domain of the request. Source: Google, setCookie. */
function write(name: string, value: string, protection: { httpOnly: boolean; samesite: string }): void {
  if (!value) return;
  setCookie(name, value, {
    domain: setting('cookieDomain', '') || 'auto',
    path: '/',
    'max-age': COOKIE_SECONDS,
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
  if (isOn('rememberUserData', false)) {
    write(MEMORY_COOKIE, encodeMemory(userData), { httpOnly: true, samesite: 'strict' });
  }
}
