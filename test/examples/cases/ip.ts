/** client_ip_address: the visitor's public address, out of what proxies made of it. */
import type { Example } from '../example.ts';
import { VISIT } from '../visit.ts';

const V6 = '2001:db8::8a2e:370:7334';

/** Raw value, the address that is sent. Sources: RFC 7239 (ports and brackets), IANA special-purpose registries. */
const ADDRESSES: readonly [raw: unknown, address: string][] = [
  ['203.0.113.7', '203.0.113.7'],
  ['203.0.113.7:51234', '203.0.113.7'],
  ['203.0.113.7:51515', '203.0.113.7'],
  ['10.0.0.1:80, 203.0.113.7:51515', '203.0.113.7'],
  [`[${V6}%eth0]:443`, V6],
  ['[::ffff:203.0.113.7]:443', '203.0.113.7'],
  ['203.0.113.7, 70.41.3.18', '203.0.113.7'],
  ['10.1.2.3, 203.0.113.7', '203.0.113.7'],
  ['192.168.0.1,172.16.9.9,100.64.0.9,127.0.0.1,169.254.1.1, 198.51.100.4', '198.51.100.4'],
  [V6, V6],
  [`[${V6}]:443`, V6],
  [`"[${V6}]"`, V6],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['fe80::1, 203.0.113.7', '203.0.113.7'],
  [['203.0.113.7', '203.0.113.8'], '203.0.113.7'],
];

const chosen = ADDRESSES.map(([raw, address]): Example => ({
  title: `IP address ${JSON.stringify(raw)}`,
  description: 'Meta: the address of the user, not of a proxy; IPv6 kept; port and brackets are none of it.',
  in: { event: { ...VISIT, ip_override: raw } },
  out: { outcome: 'sent', sent: { user_data: { client_ip_address: address } } },
}));

const fromCookie = (title: string, cookie: string, [request, address]: [string, string]): Example => ({
  title,
  description:
    'Order of Meta’s library: IPv6 of the cookie, IPv6 of the request, IPv4 of the cookie, IPv4 of the request.',
  in: { event: { ...VISIT, ip_override: request }, cookies: { _fbi: cookie } },
  out: { outcome: 'sent', sent: { user_data: { client_ip_address: address } }, cookies: {} },
});

export const ip: Example[] = [
  ...chosen,
  fromCookie('_fbi with IPv6 comes before the request', V6, ['203.0.113.7', V6]),
  fromCookie('IPv6 of the request comes before _fbi with IPv4', '198.51.100.4', [V6, V6]),
  fromCookie('_fbi with IPv4 comes before IPv4 of the request', '198.51.100.4', ['203.0.113.7', '198.51.100.4']),
  fromCookie('the suffix of Meta’s library is taken off _fbi', `${V6}.AQQBAQAA`, ['203.0.113.7', V6]),
  fromCookie('a private address in _fbi does not count', '10.0.0.1', ['203.0.113.7', '203.0.113.7']),
  ...[100, 101].map((length): Example => ({
    title: `an address that ends at character ${length} is ${length > 100 ? 'not ' : ''}read`,
    description: 'Brackets, ports and zones take less; hostile events must stay cheap.',
    in: { event: { ...VISIT, ip_override: '203.0.113.7:5'.padStart(length), user_id: 'u-1' } },
    out: {
      outcome: 'sent',
      ...(length > 100
        ? { absent: ['user_data.client_ip_address'], reasons: ['user_data.client_ip_address no_public_ip'] }
        : { sent: { user_data: { client_ip_address: '203.0.113.7' } } }),
    },
  })),
  {
    title: 'of an address that ends behind character 100 no digit is lost',
    description: 'Without its last digit it would be somebody else’s address.',
    in: { event: { ...VISIT, ip_override: '203.0.113.77'.padStart(101), user_id: 'u-1' } },
    out: {
      outcome: 'sent',
      absent: ['user_data.client_ip_address'],
      reasons: ['user_data.client_ip_address no_public_ip'],
    },
  },
  {
    title: 'what has nine groups is no address',
    description: 'RFC 4291: eight groups of 16 bits.',
    in: { event: { ...VISIT, ip_override: '2001:db8:1:2:3:4:5:6:7', user_id: 'u-1' } },
    out: {
      outcome: 'sent',
      absent: ['user_data.client_ip_address'],
      reasons: ['user_data.client_ip_address no_public_ip'],
    },
  },
  {
    title: 'private addresses only: none is sent, with the reason',
    description: 'Meta flags one address for many users.',
    in: { event: { ...VISIT, ip_override: '10.0.0.5, fd00::1', user_id: 'u-1' } },
    out: {
      outcome: 'sent',
      absent: ['user_data.client_ip_address'],
      reasons: ['user_data.client_ip_address no_public_ip'],
    },
  },
];
