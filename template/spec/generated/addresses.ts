// Generated from template/spec by `npm run build`; do not edit.
/** IP addresses. Source: template/spec/ip-blocks.ts. */

/** Pattern for an address behind a blank: with the blank it finds IPv4 addresses in the special blocks, behind it others and global IPv6 addresses. */
export const PUBLIC_ADDRESS = '^ (0|10|100\\.(6[4-9]|([7-9]|1[01])\\d|12[0-7])|127|169\\.254|172\\.(1[6-9]|2\\d|3[01])|192\\.0\\.0|192\\.168|198\\.1[89]|(22[4-9]|2[3-9]\\d))\\.|((\\b(\\d|([1-9]|1\\d|2[0-4])\\d|25[0-5])\\.?\\b){4}|[23][\\da-f]{3}((:[\\da-f]{1,4}){7}|(:[\\da-f]{1,4})*:(:|(:[\\da-f]{1,4})+)))$';
