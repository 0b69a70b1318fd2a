/** setCookie: records what the code asked for and writes the Set-Cookie header that a browser would get. */
import type { ApiHost } from './api-host.ts';
import type { HostApis } from './host-api.ts';
import { optionalText, toText } from './host-api.ts';
import { registrableDomain } from './urls.ts';

type CookieOptions = Record<string, unknown>;

/**
 * Published templates write samesite and sameSite, httpOnly and HttpOnly; whether GTM minds the case is not known, so
 * either spelling counts.
 */
const readOptions = (options: CookieOptions): CookieOptions =>
  Object.fromEntries(Object.entries(options).map(([key, value]) => [key.toLowerCase(), value]));

/** The domain "auto": eTLD+1 of Forwarded, else of X-Forwarded-Host, else of Host. Source: Google, setCookie. */
const autoDomain = (run: ApiHost, fallback: unknown): string => {
  const forwarded = /host="?([^";,]+)/i.exec(run.request.header('forwarded') ?? '')?.[1];
  const host = forwarded ?? run.request.header('x-forwarded-host') ?? run.request.header('host') ?? '';
  return registrableDomain(host) || (optionalText(fallback) ?? '');
};

const writeHeader = (run: ApiHost, pair: string, options: CookieOptions): string => {
  const parts = [pair];
  const domain = options.domain === 'auto' ? autoDomain(run, options.fallbackdomain) : optionalText(options.domain);
  if (domain) parts.push(`Domain=${domain}`);
  parts.push(`Path=${optionalText(options.path) ?? '/'}`);
  const maxAge = optionalText(options['max-age']);
  // max-age wins when both are given. Source: Google, setCookie.
  if (maxAge !== undefined) parts.push(`Max-Age=${maxAge}`);
  else if (options.expires !== undefined) parts.push(`Expires=${toText(options.expires)}`);
  if (options.httponly === true) parts.push('HttpOnly');
  if (options.secure === true) parts.push('Secure');
  const sameSite = optionalText(options.samesite);
  if (sameSite) parts.push(`SameSite=${sameSite.charAt(0).toUpperCase()}${sameSite.slice(1).toLowerCase()}`);
  return parts.join('; ').replace(/[\r\n]/g, '');
};

export const COOKIE_APIS: HostApis = {
  setCookie: (run, [name, value, rawOptions, noEncode]) => {
    const options = run.copyRecord(rawOptions);
    const [nameText, valueText] = [toText(name), toText(value)];
    run.permit('setCookie', 'set_cookies', [nameText, readOptions(options)]);
    const encoded = noEncode === true ? valueText : encodeURIComponent(valueText);
    const header = writeHeader(run, `${nameText}=${encoded}`, readOptions(options));
    run.keep('cookies', { name: nameText, value: valueText, options, noEncode: noEncode === true, header });
  },
};
