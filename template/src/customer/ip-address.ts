/**
 * The visitor's public IP address, whatever proxies made of it: lists, ports, brackets. Order of preference as in Meta's
 * library: IPv6 from its cookie, IPv6 of the request, IPv4 from its cookie, IPv4 of the request. Source: capi-param-builder.
 */
import { PUBLIC_ADDRESS } from '../../spec/generated/addresses.ts';
import { getCookieValues } from '../gtm.ts';
import { textsOf, type Found } from '../read/fields.ts';
import { find, without } from '../values.ts';
import { note } from '../words.ts';

function isV6(address: string): boolean {
  return address.indexOf(':') >= 0;
}

/** Whether a double colon stands for at least one group, or all eight are there. */
function isComplete(address: string): boolean {
  const groups = address.split(':').length;
  return address.indexOf('::') < 0 ? groups === 8 : groups < 9;
}

function isPublic(address: string): boolean {
  return find(address, PUBLIC_ADDRESS, -1) === 0 && (!isV6(address) || isComplete(address));
}

/** What stands around an address in a list: brackets, port, zone, quotes; `::ffff:` before one of IPv4. */
const AROUND_V6 = '[\\s"[]|[\\]%].*';
const AROUND_V4 = '^.*::ffff:|[\\s"[]|\\].*|:[0-9]+$';

/** No address is longer, whatever stands around it. */
const LONGEST = 100;

/** `[2001:db8::1%eth0]:443`, `203.0.113.7:51234` without that. */
function bareAddress(member: string): string {
  const text = member.slice(0, LONGEST).toLowerCase();
  return without(text, text.indexOf('.') < 0 ? AROUND_V6 : AROUND_V4);
}

/** The first public address of a comma-separated list; '' where there is none. */
function publicAddress(list: string): string {
  for (const member of list.split(',')) {
    if (isPublic(member)) return member;
    const address = bareAddress(member);
    if (isPublic(address)) return address;
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
  if (list && !fromRequest) note('no_public_ip', 'user_data.client_ip_address');
  return isV6(fromRequest) && !isV6(fromCookie) ? fromRequest : fromCookie || fromRequest;
}
