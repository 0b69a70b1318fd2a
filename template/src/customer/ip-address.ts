/**
 * The visitor's public IP address, whatever proxies made of it: lists, ports, brackets. Order of preference as in Meta's
 * library: IPv6 from its cookie, IPv6 of the request, IPv4 from its cookie, IPv4 of the request. Source: capi-param-builder.
 */
import { getCookieValues, JSON } from '../gtm.ts';
import { textsOf, type Found } from '../read/fields.ts';
import { find } from '../values.ts';
import { note } from '../words.ts';

/** The four numbers of an IPv4 address; empty when it is none. JSON takes no number with a zero before it. */
function readV4(text: string): number[] {
  const numbers = JSON.parse('[' + text.split('.').join(',') + ']') as number[] | undefined;
  const isV4 = numbers && numbers.length === 4 && numbers.every((number) => number >= 0 && number < 256);
  return numbers && isV4 && numbers.join('.') === text ? numbers : [];
}

/** First numbers of blocks of which a part, or all, is not routable. */
const SHARED_BLOCKS = '.10.100.127.169.172.192.198.';

/**
 * Not routable on the internet. Source: IANA, IPv4 special-purpose address registry (RFC 6890). The ranges reserved for
 * documentation pass: they occur in examples only.
 */
function isPublicV4(text: string): boolean {
  const numbers = readV4(text);
  const a = numbers[0];
  const b = numbers[1];
  if (a === undefined || b === undefined) return false;
  if (SHARED_BLOCKS.indexOf(`.${a}.`) < 0) return a > 0 && a < 224;
  if (a === 100) return b < 64 || b > 127;
  if (a === 169) return b !== 254;
  if (a === 172) return b < 16 || b > 31;
  if (a === 192) return b !== 168 && (b !== 0 || numbers[2] !== 0);
  return a === 198 && b !== 18 && b !== 19;
}

/** Global unicast, 2000::/3. Source: IANA, IPv6 address space. */
function isPublicV6(text: string): boolean {
  const groups = text.split(':');
  const doubled = text.indexOf('::');
  if (groups.length < 3 || groups.length > 8 || text.indexOf(':::') >= 0) return false;
  if (doubled !== text.lastIndexOf('::') || (doubled < 0 && groups.length !== 8)) return false;
  // A colon at an end belongs to a double colon; a global address begins with digits.
  if (groups[groups.length - 1] === '' && doubled !== text.length - 2) return false;
  return find(text, '^[23][0-9a-f]{3}(?::[0-9a-f]{0,4})+$', 0) === 0;
}

/** One member of a list without brackets, port, zone and quotes: `[2001:db8::1%eth0]:443`, `203.0.113.7:51234`. */
function bareAddress(member: string): string {
  let text = member.split('"').join('').trim().toLowerCase();
  if (text.charAt(0) === '[') text = text.substring(1).split(']')[0] as string;
  const colon = text.indexOf(':');
  if (colon < 0) return text;
  if (colon === text.lastIndexOf(':')) return text.substring(0, colon);
  const mapped = text.indexOf('::ffff:') === 0 ? text.substring(7) : text;
  return mapped.indexOf('.') >= 0 ? mapped : (text.split('%')[0] as string);
}

function isV6(address: string): boolean {
  return address.indexOf(':') >= 0;
}

/** The first public address of a comma-separated list; '' where there is none. */
function publicAddress(list: string): string {
  for (const member of list.split(',')) {
    const address = bareAddress(member);
    if (isV6(address) ? isPublicV6(address) : isPublicV4(address)) return address;
  }
  return '';
}

/** The cookie may end in the suffix of Meta's library: `203.0.113.7.AQYBAQAA`. */
function cookieAddress(): string {
  const cookie = getCookieValues('_fbi')[0];
  return cookie ? publicAddress(cookie) || publicAddress(cookie.substring(0, cookie.lastIndexOf('.'))) : '';
}

export function readClientIp(found: Found): string {
  const sources = found.user['client_ip_address'] || [];
  const list = sources.map((source) => textsOf(source).join(',')).join(',');
  const fromCookie = cookieAddress();
  const fromRequest = list && publicAddress(list);
  if (list && !fromRequest) note('no_public_ip', 'user_data.client_ip_address', '');
  return isV6(fromRequest) && !isV6(fromCookie) ? fromRequest : fromCookie || fromRequest;
}
