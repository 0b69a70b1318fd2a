/**
 * The visitor's public IP address, whatever proxies made of it: lists, ports, brackets. Order of preference as in Meta's
 * library: IPv6 from its cookie, IPv6 of the request, IPv4 from its cookie, IPv4 of the request. Source: capi-param-builder.
 */
import { PUBLIC_ADDRESS } from '../../spec/generated/addresses.ts';
import { getCookieValues } from '../gtm.ts';
import { user } from '../read/fields.ts';
import { find, without } from '../values.ts';
import { note } from '../words.ts';
import { textsIn } from './user-data.ts';

function isV6(address: string): boolean {
  return address.indexOf(':') >= 0;
}

/** The blank before it tells a special address, which the pattern finds with the blank, from a public one; IPv6 has eight groups at most. */
function isPublic(address: string): boolean {
  return find(' ' + address, PUBLIC_ADDRESS, -1) === 1 && address.split(':')[8] === undefined;
}

/** What stands around an address in a list: brackets, port, zone, quotes; `::ffff:` before one of IPv4. */
const AROUND_V6 = '[\\s"[]|[\\]%].*';
const AROUND_V4 = '^.*::ffff:|[\\s"[]|\\].*|:\\d+$';

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
  return cookie ? publicAddress(cookie) || publicAddress(without(cookie, '\\.[^.]*$')) : '';
}

export function readClientIp(): string {
  const list = textsIn(user['client_ip_address']).join(',');
  const fromCookie = cookieAddress();
  const fromRequest = list && publicAddress(list);
  if (list && !fromRequest) note('no_public_ip', 'user_data.client_ip_address');
  return fromCookie && (isV6(fromCookie) || !isV6(fromRequest)) ? fromCookie : fromRequest;
}
