/** Splits a query, or a line of the body, into decoded names and values. Knows the encoding and limits, no meaning. */
import type { DecodeOptions } from './decode-options.ts';
import { HitError, showName } from './hit-error.ts';

/** Decoded names and values in wire order. */
export type Parameters = ReadonlyMap<string, string>;

/** gtag sends fewer than 300 with 200 items; beyond this a request is an attack or a mistake. */
const MAX_PARAMETERS = 1000;

/**
 * Reads `a=1&b=%20`. gtag encodes with encodeURIComponent, so "+" is a plus sign, not a space; a name without "=" has
 * an empty value. Throws HitError 400 for broken percent-encoding and 413 for too many parameters.
 */
export function readParameters(text: string, options: DecodeOptions): Parameters {
  const pairs = text.split('&', MAX_PARAMETERS + 1).filter((pair) => pair !== '');
  if (pairs.length > MAX_PARAMETERS) {
    const reason = `One query or line has more than ${MAX_PARAMETERS} parameters`;
    throw new HitError(413, { field: 'url or body', reason, remedy: 'send fewer per event' });
  }
  const parameters = new Map<string, string>();
  for (const pair of pairs) {
    const mark = pair.indexOf('=');
    const rawName = mark < 0 ? pair : pair.slice(0, mark);
    const name = decode(rawName, 'name', rawName);
    if (options.repeatedNames === 'first' && parameters.has(name)) continue;
    parameters.set(name, mark < 0 ? '' : decode(pair.slice(mark + 1), 'value', rawName));
  }
  return parameters;
}

function decode(text: string, what: 'name' | 'value', rawName: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    const field = showName(rawName);
    const reason = `The ${what} of the parameter "${field}" has broken percent-encoding`;
    throw new HitError(400, { field, reason, remedy: 'encode it as UTF-8 with encodeURIComponent' });
  }
}
