/** URLs and domains: parseUrl, computeEffectiveTldPlusOne. */
import { getDomain } from 'tldts';
import { groupQuery } from '../incoming-request.ts';
import type { HostApis } from './host-api.ts';
import { optionalText } from './host-api.ts';

const parse = (text: string): Record<string, unknown> | undefined => {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const { href, origin, protocol, username, password, host, hostname, port, pathname, search, hash } = url;
  const names = { href, origin, protocol, username, password, host, hostname, port, pathname, search, hash };
  return { ...names, searchParams: groupQuery(search.slice(1)) };
};

/** The registrable domain by the public suffix list, private suffixes included, as browsers decide about cookies. */
export const registrableDomain = (domainOrUrl: string): string =>
  getDomain(domainOrUrl, { allowPrivateDomains: true }) ?? '';

export const URL_APIS: HostApis = {
  parseUrl: (_run, [url]) => {
    const text = optionalText(url);
    return text === undefined ? undefined : parse(text);
  },
  // null and undefined come back unaltered. Source: Google, computeEffectiveTldPlusOne.
  computeEffectiveTldPlusOne: (_run, [value]) => {
    const text = optionalText(value);
    return text === undefined ? value : registrableDomain(text);
  },
};
