/** The cookies that the tag reads or writes. Drives the template's cookie permissions: no other cookie can be touched. */
import type { CookieRow } from './row-types.ts';

/** Source of the 90 days: Meta, fbp and fbc parameters. */
export const COOKIE_DAYS = 90;
const COOKIE_SECONDS = 7776000;

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

/**
 * Headers in which a tagging host names the visitor's place, by key of user_data; read only where the form asks for it. Sources:
 * Stape, GEO headers; Usercentrics, geolocation headers (region as DE-BY); Google, App Engine request headers.
 */
export const PLACE_HEADERS =
  'country:x-geo-country x-appengine-country;st:x-geo-region x-appengine-region;ct:x-geo-city x-appengine-city;zp:x-geo-postalcode';

/** The request headers that the tag reads. Drives the header permission. */
export const HEADERS: readonly string[] = [
  'user-agent',
  'x-geo-country',
  'x-appengine-country',
  'x-geo-region',
  'x-appengine-region',
  'x-geo-city',
  'x-appengine-city',
  'x-geo-postalcode',
];
