/**
 * Stage: the visitor's IP address. Order of preference as in Meta's library: IPv6 from its cookie, IPv6 of the request, IPv4
 * from its cookie, IPv4 of the request. Source: capi-param-builder.
 */
import { USER_FIELDS } from '../spec/meta-fields.ts';
import type { Gtm } from './gtm.ts';
import { isV6, publicAddress } from './ip-address.ts';
import { pathsOf, textsAt } from './path.ts';
import { textOf } from './settings.ts';
import type { Incoming, Problem, Staged } from './types.ts';

const KEY = 'client_ip_address';
const FIELD = 'user_data.client_ip_address';

/** The cookie may end in the suffix of Meta's library: `203.0.113.7.AQYBAQAA`. */
const cookieAddress = (cookie: string): string =>
  publicAddress(cookie) || publicAddress(cookie.substring(0, cookie.lastIndexOf('.')));

export const readClientIp = (incoming: Incoming, gtm: Gtm): Staged<string> => {
  const fromForm = textOf(incoming.overrides, KEY);
  const fromCookie = cookieAddress(incoming.surroundings.cookies['_fbi'] || '');
  const texts: string[] = fromForm ? [fromForm] : [];
  for (const path of pathsOf(USER_FIELDS, KEY)) textsAt(incoming.event, path, gtm).forEach((text) => texts.push(text));
  const fromRequest = publicAddress(texts.join(','));
  const problems: Problem[] = texts.length > 0 && !fromRequest ? [{ code: 'no_public_ip', field: FIELD }] : [];
  return { value: isV6(fromRequest) && !isV6(fromCookie) ? fromRequest : fromCookie || fromRequest, problems };
};
