/** Blocks of IPv4 addresses that are not routed on the internet. The ranges kept for documentation pass: they occur in examples only. */

/** Source: IANA, IPv4 special-purpose address registry (RFC 6890). */
export const SPECIAL_BLOCKS = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '224.0.0.0/3',
] as const;
