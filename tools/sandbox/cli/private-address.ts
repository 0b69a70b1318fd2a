/** Which IP addresses are this computer, a private network, or nothing that the public internet has. Source: IANA, special-purpose address registries. */
import { BlockList, isIPv4, isIPv6 } from 'node:net';

const IPV4: readonly [network: string, bits: number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  // Link-local; clouds keep their metadata servers here.
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

const IPV6: readonly [network: string, bits: number][] = [
  ['::', 128],
  ['::1', 128],
  // What IPv6 has of IPv4: mapped, translated, 6to4, Teredo. Each can lead to any of the networks above.
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['2002::', 16],
  ['2001::', 32],
  ['2001:db8::', 32],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];

const listOf = (networks: typeof IPV4, family: 'ipv4' | 'ipv6'): BlockList => {
  const list = new BlockList();
  for (const [network, bits] of networks) list.addSubnet(network, bits, family);
  return list;
};

/** Two lists: in one, the IPv4 addresses that IPv6 has would be all IPv4 addresses. */
const BLOCKED = { ipv4: listOf(IPV4, 'ipv4'), ipv6: listOf(IPV6, 'ipv6') };

/** @param address as a look-up gives it; what is no address counts as private */
export const isPrivateAddress = (address: string): boolean => {
  const [plain = ''] = address.split('%');
  if (isIPv4(plain)) return BLOCKED.ipv4.check(plain, 'ipv4');
  return !isIPv6(plain) || BLOCKED.ipv6.check(plain, 'ipv6');
};
