/** The shop's own cookies and those of the tags: their names, how they are read and deleted. */

/** Product ids and quantities: `SHIRT-01*1.SOCKS-07*2`. */
export const CART_COOKIE = 'shop_cart';

/** Set to `granted` by the consent banner. */
export const CONSENT_COOKIE = 'shop_consent';

/** What gtag, the pixel and the server tag keep about a visitor. */
const TAG_COOKIES = ['_ga', '_fbp', '_fbc', '_gtmeec'];

export function readCookie(header: string | undefined, name: string): string | undefined {
  const pair = header?.split(/; */).find((candidate) => candidate.startsWith(`${name}=`));
  return pair?.slice(name.length + 1);
}

const forget = (name: string): string => `${name}=; Path=/; Max-Age=0; SameSite=Lax`;

export const forgetConsent = (): string => forget(CONSENT_COOKIE);

export const forgetTagCookies = (): string[] => TAG_COOKIES.map(forget);
