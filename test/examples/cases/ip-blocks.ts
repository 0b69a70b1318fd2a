/** Which addresses are public, at the borders of the special blocks. Source: IANA, special-purpose address registries. */
import type { Example } from '../example.ts';
import { VISIT } from '../visit.ts';

const NEXT = '198.51.100.9';

const PUBLIC = [
  '1.0.0.1 9.255.255.255 11.0.0.0 99.255.0.1 100.63.255.255 100.128.0.0 101.0.0.1 126.255.255.255 128.0.0.1 169.253.0.1',
  '169.255.0.1 171.31.0.1 172.15.255.255 172.32.0.0 173.16.0.1 191.0.0.1 192.0.1.1 192.167.0.1 192.169.0.1 198.17.255.255',
  '198.20.0.0 223.255.255.255 25.0.0.1 200.199.250.249 2001:4860:4860::8888 2a00:1450:4001:82a:0:0:0:200e 2001:db8::1',
  '2001:db8:1:2:3:4:5:6 2001:db8:1:2:3:4::7 2001:db8:: 3ffe::1 2003:0:0:0::1',
].flatMap((line) => line.split(' '));

const SPECIAL = [
  '0.1.2.3 10.0.0.0 10.255.255.255 100.64.0.0 100.69.0.1 100.70.0.1 100.99.0.1 100.100.0.1 100.119.0.1 100.120.0.1',
  '100.127.255.255 127.0.0.1 127.255.0.1 169.254.0.1 172.16.0.0 172.19.0.1 172.20.0.1 172.29.0.1 172.30.0.1 172.31.255.255',
  '192.0.0.1 192.168.0.1 192.168.255.255 198.18.0.0 198.19.255.255 224.0.0.1 229.0.0.1 230.0.0.1 239.0.0.1 240.0.0.1',
  '255.255.255.255 256.1.1.1 1.256.1.1 1.1.1 1.1.1.1.1 1.1.1.999 ::1 :: fc00::1 fd12::1 fe80::1 ff02::1 4000::1 1fff::1',
  '2001:db8:1:2:3:4:5:6:7 2001:db8 2001:db8::1::2 20011:db8::1 2001:db8g::1 unknown',
].flatMap((line) => line.split(' '));

const publicOnes = PUBLIC.map((address): Example => ({
  title: `${address} is a public address`,
  description: 'The first public address of a list is the visitor’s.',
  in: { event: { ...VISIT, ip_override: `${address}, ${NEXT}` } },
  out: { outcome: 'sent', sent: { user_data: { client_ip_address: address } } },
}));

const specialOnes = SPECIAL.map((address): Example => ({
  title: `${address} is no public address`,
  description: 'It says nothing about the visitor; the next one of the list may.',
  in: { event: { ...VISIT, ip_override: `${address}, ${NEXT}` } },
  out: { outcome: 'sent', sent: { user_data: { client_ip_address: NEXT } } },
}));

export const ipBlocks: Example[] = [...publicOnes, ...specialOnes];
