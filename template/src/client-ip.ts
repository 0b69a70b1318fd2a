/**
 * Stage: the visitor's IP address. Order of preference as in Meta's library: IPv6 from its cookie, IPv6 of the request, IPv4
 * from its cookie, IPv4 of the request. Source: capi-param-builder.
 */
import { USER_ROWS } from '../spec/runtime.ts';
import { pathsOf, textsAt } from './flat.ts';
import { isV6, publicAddress } from './ip-address.ts';
import { textOf } from './shape.ts';
import type { Incoming, Staged } from './types.ts';

const KEY = 'client_ip_address';

/** The cookie may end in the suffix of Meta's library: `203.0.113.7.AQYBAQAA`. */
const cookieAddress = (cookie: string): string =>
  publicAddress(cookie) || publicAddress(cookie.substring(0, cookie.lastIndexOf('.')));

export const readClientIp = (incoming: Incoming): Staged<string> => {
  const fromCookie = cookieAddress(incoming.cookies['_fbi'] || '');
  let list = textOf(incoming.overrides[KEY]);
  for (const path of pathsOf(USER_ROWS, KEY)) {
    for (const text of textsAt(incoming.flat, path, incoming.gtm)) list += `,${text}`;
  }
  const fromRequest = publicAddress(list);
  const value = isV6(fromRequest) && !isV6(fromCookie) ? fromRequest : fromCookie || fromRequest;
  return { value, problems: list && !fromRequest ? [{ code: 'no_public_ip', field: `user_data.${KEY}` }] : [] };
};
