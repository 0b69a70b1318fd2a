/** Picks the visitor's public IP address from whatever proxies made of it: lists, ports, brackets. */

import { consistsOf, DIGITS } from './characters.ts';

const HEX = '0123456789abcdef';

/** The four numbers of an IPv4 address; empty when it is none. */
const readV4 = (text: string): number[] => {
  const parts = text.split('.');
  if (parts.length !== 4) return [];
  const numbers: number[] = [];
  for (const part of parts) {
    if (part.length > 3 || !consistsOf(part, DIGITS) || (part.length > 1 && part.charAt(0) === '0')) return [];
    const number = part.split('').reduce((sum: number, digit) => sum * 10 + DIGITS.indexOf(digit), 0);
    if (number > 255) return [];
    numbers.push(number);
  }
  return numbers;
};

/**
 * Not routable on the internet. Source: IANA, IPv4 special-purpose address registry (RFC 6890). The ranges reserved for
 * documentation pass: they occur in examples only.
 */
const isPublicV4 = (text: string): boolean => {
  const numbers = readV4(text);
  const a = numbers[0];
  const b = numbers[1];
  if (a === undefined || b === undefined) return false;
  if (a === 0 || a === 10 || a === 127 || a >= 224) return false;
  if ((a === 100 && b >= 64 && b <= 127) || (a === 169 && b === 254) || (a === 172 && b >= 16 && b <= 31)) return false;
  return !(a === 192 && (b === 168 || (b === 0 && numbers[2] === 0))) && !(a === 198 && (b === 18 || b === 19));
};

/** Global unicast, 2000::/3. Source: IANA, IPv6 address space. */
const isPublicV6 = (text: string): boolean => {
  const groups = text.split(':');
  if (groups.length < 3 || groups.length > 8) return false;
  const doubled = text.indexOf('::');
  if (doubled !== text.lastIndexOf('::') || text.indexOf(':::') >= 0 || (doubled < 0 && groups.length !== 8))
    return false;
  for (const group of groups) if (group && (group.length > 4 || !consistsOf(group, HEX))) return false;
  // A colon at an end belongs to a double colon; a global address begins with digits.
  if (groups[groups.length - 1] === '' && doubled !== text.length - 2) return false;
  const first = groups[0] as string;
  return first.length === 4 && (first.charAt(0) === '2' || first.charAt(0) === '3');
};

/** One member of a list without brackets, port, zone and quotes: `[2001:db8::1%eth0]:443`, `203.0.113.7:51234`. */
const bareAddress = (member: string): string => {
  const text = member.split('"').join('').trim().toLowerCase();
  if (text.charAt(0) === '[') return (text.substring(1).split(']')[0] as string).split('%')[0] as string;
  const colon = text.indexOf(':');
  if (colon >= 0 && colon === text.lastIndexOf(':')) return text.substring(0, colon);
  const mapped = text.indexOf('::ffff:') === 0 ? text.substring(7) : text;
  return mapped.indexOf('.') >= 0 ? mapped : (text.split('%')[0] as string);
};

export const isV6 = (address: string): boolean => address.indexOf(':') >= 0;

/** The first public address of a comma-separated list; '' where there is none. */
export const publicAddress = (list: string): string => {
  for (const member of list.split(',')) {
    const address = bareAddress(member);
    if (isV6(address) ? isPublicV6(address) : isPublicV4(address)) return address;
  }
  return '';
};
