/** The cookies that the tag reads or writes. Drives the template's cookie permissions: no other cookie can be touched. */
import type { CookieRow } from './row-types.ts';

/** Source of the 90 days: Meta, fbp and fbc parameters. */
export const COOKIE_SECONDS = 7776000;

export const COOKIES = [
  { name: '_fbc', purpose: 'Meta’s click ID', write: true, maxAgeSeconds: COOKIE_SECONDS },
  { name: '_fbp', purpose: 'Meta’s browser ID', write: true, maxAgeSeconds: COOKIE_SECONDS },
  {
    name: '_fbi',
    purpose: 'the client IP address that Meta’s parameter builder collected in the browser',
    write: false,
    maxAgeSeconds: 0,
  },
  {
    name: '_gtmeec',
    purpose: 'hashed customer information of earlier events, the same cookie as in Meta’s and Stape’s tags',
    write: true,
    maxAgeSeconds: COOKIE_SECONDS,
  },
] as const satisfies readonly CookieRow[];

/** The request headers that the tag reads. Drives the header permission. */
export const HEADERS = ['user-agent'] as const;
