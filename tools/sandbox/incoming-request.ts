/** The incoming request as the request APIs show it: header names in any case, decoded queries and cookies. */
import type { IncomingRequest } from './run-types.ts';

/** @returns undefined for malformed escapes, as decodeUriComponent gives */
const decode = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};

/** Decoded query parameters in order; "+" is a space. */
export const parseQuery = (query: string): [name: string, value: string][] => [...new URLSearchParams(query)];

/** Parameters by name; a repeated name gives a list. */
export const groupQuery = (query: string): Record<string, string | string[]> => {
  const grouped = new Map<string, string[]>();
  for (const [name, value] of parseQuery(query)) {
    const known = grouped.get(name);
    if (known) known.push(value);
    else grouped.set(name, [value]);
  }
  return Object.fromEntries(
    [...grouped].map(([name, values]) => [name, values.length > 1 ? values : (values[0] ?? '')]),
  );
};

export class IncomingRequestView {
  readonly request: IncomingRequest;
  private headers: Map<string, string> | undefined;

  constructor(request: IncomingRequest) {
    this.request = request;
  }

  get query(): string {
    return (this.request.query ?? '').toString().replace(/^\?/, '');
  }

  /** A repeated header comes as one text, joined with comma and space. */
  header(name: string): string | undefined {
    this.headers ??= new Map(
      Object.entries(this.request.headers ?? {}).map(([key, value]) => [
        key.toLowerCase(),
        // Browsers send one cookie header; HTTP/2 may split it, and then the parts join with a semicolon (RFC 9113).
        Array.isArray(value) ? value.join(key.toLowerCase() === 'cookie' ? '; ' : ', ') : value,
      ]),
    );
    return this.headers.get(name.toLowerCase());
  }

  /** All values of a cookie, in the order of the header. */
  cookies(name: string, noDecode: boolean): string[] {
    const values: string[] = [];
    for (const part of (this.header('cookie') ?? '').split(';')) {
      const at = part.indexOf('=');
      if (at < 0 || part.slice(0, at).trim() !== name) continue;
      const raw = part.slice(at + 1).trim();
      values.push(noDecode ? raw : (decode(raw) ?? raw));
    }
    return values;
  }

  /** From Forwarded or X-Forwarded-For when the server has not said it. */
  get remoteAddress(): string {
    if (this.request.remoteAddress !== undefined) return this.request.remoteAddress;
    const forwarded = /for="?\[?([^\]";,]+)/i.exec(this.header('forwarded') ?? '')?.[1];
    return (forwarded ?? this.header('x-forwarded-for')?.split(',')[0] ?? '').trim();
  }
}
