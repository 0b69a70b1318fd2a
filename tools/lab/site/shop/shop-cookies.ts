/** The shop's own cookies and those of the tags: their names, how they are read and deleted. */

import { parseCookie, stringifySetCookie } from 'cookie';

/** Product ids and quantities: `SHIRT-01*1.SOCKS-07*2`. */
export const CART_COOKIE = 'shop_cart';

/** Set to `granted` by the consent banner. */
export const CONSENT_COOKIE = 'shop_consent';

/** What gtag, the pixel and the server tag keep about a visitor. */
const TAG_COOKIES = ['_ga', '_fbp', '_fbc', '_gtmeec'];

export const readCookie = (header: string | undefined, name: string): string | undefined =>
  parseCookie(header ?? '')[name];

const forget = (name: string): string => stringifySetCookie({ name, value: '', path: '/', maxAge: 0, sameSite: 'lax' });

export const forgetConsent = (): string => forget(CONSENT_COOKIE);

export const forgetTagCookies = (): string[] => TAG_COOKIES.map(forget);
