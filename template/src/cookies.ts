/** Stage: writes Meta's ids and the memory of hashed customer information back. Only main decides whether consent allows it. */
import { COOKIE_MAX_AGES } from '../spec/runtime.ts';
import type { Gtm } from './gtm.ts';
import { encodeMemory, MEMORY_COOKIE } from './memory.ts';
import { isOn } from './settings.ts';
import { textOf } from './shape.ts';
import type { Fields } from './types.ts';

/** `domain: auto` is the registrable domain of the request. Source: Google, setCookie. */
export const writeCookies = (userData: Fields, settings: Fields, gtm: Gtm): void => {
  const write = (name: string, value: string, protection: { httpOnly: boolean; samesite: string }): void => {
    if (!value) return;
    gtm.setCookie(name, value, {
      domain: textOf(settings['cookieDomain']) || 'auto',
      path: '/',
      'max-age': COOKIE_MAX_AGES[name],
      secure: true,
      httpOnly: protection.httpOnly,
      samesite: protection.samesite,
    });
  };
  if (isOn(settings, 'keepCookies')) {
    const protection = { httpOnly: isOn(settings, 'cookieHttpOnly'), samesite: 'lax' };
    write('_fbc', textOf(userData['fbc']), protection);
    write('_fbp', textOf(userData['fbp']), protection);
  }
  if (isOn(settings, 'rememberUserData')) {
    write(MEMORY_COOKIE, encodeMemory(userData, gtm), { httpOnly: true, samesite: 'strict' });
  }
};
