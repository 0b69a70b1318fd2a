/** Stage: writes Meta's ids and the memory of hashed customer information back. Only main decides whether consent allows it. */
import { COOKIES } from '../spec/cookies.ts';
import { encodeMemory, MEMORY_COOKIE } from './memory.ts';
import type { Gtm } from './gtm.ts';
import { isOn, textOf } from './settings.ts';
import { isText } from './shape.ts';
import type { Fields, Settings } from './types.ts';

interface CookieToSet {
  name: string;
  value: string;
  httpOnly: boolean;
  samesite: 'lax' | 'strict';
}

const maxAgeOf = (name: string): number => {
  for (const row of COOKIES) if (row.name === name) return row.maxAgeSeconds;
  return 0;
};

const idCookies = (userData: Fields, settings: Settings): CookieToSet[] => {
  const cookies: CookieToSet[] = [];
  const httpOnly = isOn(settings, 'cookieHttpOnly');
  for (const key of ['fbc', 'fbp']) {
    const value = userData[key];
    if (isText(value)) cookies.push({ name: '_' + key, value, httpOnly, samesite: 'lax' });
  }
  return cookies;
};

/** `domain: auto` is the registrable domain of the request. Source: Google, setCookie. */
const setCookie = (cookie: CookieToSet, domain: string, gtm: Gtm): void =>
  gtm.setCookie(cookie.name, cookie.value, {
    domain: domain || 'auto',
    path: '/',
    'max-age': maxAgeOf(cookie.name),
    secure: true,
    httpOnly: cookie.httpOnly,
    samesite: cookie.samesite,
  });

export const writeCookies = (userData: Fields, settings: Settings, gtm: Gtm): void => {
  const cookies = isOn(settings, 'keepCookies') ? idCookies(userData, settings) : [];
  const memory = isOn(settings, 'rememberUserData') ? encodeMemory(userData, gtm) : '';
  if (memory) cookies.push({ name: MEMORY_COOKIE, value: memory, httpOnly: true, samesite: 'strict' });
  for (const cookie of cookies) setCookie(cookie, textOf(settings, 'cookieDomain'), gtm);
};
