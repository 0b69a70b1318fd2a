/**
 * GTM's sandbox APIs as ordinary functions of Node, so that the tag's modules run without a sandbox. Behaves as Google
 * documents them: what cannot be parsed is undefined, a request without an answer rejects with a reason.
 */
import { createHash } from 'node:crypto';
import { getDomain } from 'tldts';
import { RE2JS } from 're2js';
import type { Gtm } from '../../template/src/gtm.ts';
import type { Given, Json, Ran } from './example.ts';
import { NOW_MS } from './visit.ts';
import type { Meta } from './meta.ts';

export interface ModuleGtm {
  gtm: Gtm;
  ran: Ran;
  /** Resolves when every request has its answer and the tag has taken it. */
  settle: () => Promise<void>;
}

const orUndefined =
  <T, R>(compute: (value: T) => R) =>
  (value: T): R | undefined => {
    try {
      return compute(value);
    } catch {
      return undefined;
    }
  };

/** RE2's pattern as something that String.replace, match and search take. */
const createRegex = (pattern: string, flags = '') => {
  const compiled = RE2JS.compile(pattern, flags.includes('i') ? RE2JS.CASE_INSENSITIVE : 0);
  return {
    [Symbol.replace]: (text: string, replacement: string): string =>
      flags.includes('g')
        ? compiled.matcher(text).replaceAll(replacement)
        : compiled.matcher(text).replaceFirst(replacement),
    [Symbol.search]: (text: string): number => {
      const matcher = compiled.matcher(text);
      return matcher.find() ? matcher.start() : -1;
    },
  };
};

const fromBase64 = (text: unknown): string | undefined =>
  typeof text === 'string' && /^[A-Za-z0-9+/_-]*={0,2}$/.test(text)
    ? Buffer.from(text, 'base64').toString('utf8')
    : undefined;

/** The APIs that only compute. */
const PURE = {
  JSON: { parse: orUndefined(JSON.parse), stringify: orUndefined(JSON.stringify) },
  Math,
  Object: {
    keys: Object.keys,
    values: Object.values,
    entries: Object.entries,
    freeze: Object.freeze,
    delete: (object: Json, key: string) => Reflect.deleteProperty(object, key),
  },
  createRegex,
  computeEffectiveTldPlusOne: (url: string) => getDomain(url, { allowPrivateDomains: true }) ?? '',
  decodeUri: orUndefined(decodeURI),
  decodeUriComponent: orUndefined(decodeURIComponent),
  encodeUri: orUndefined(encodeURI),
  encodeUriComponent: orUndefined(encodeURIComponent),
  fromBase64,
  generateRandom: (min: number) => min,
  getType: (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value),
  makeInteger: (value: unknown) => Math.trunc(Number(value)),
  makeNumber: Number,
  makeString: String,
  parseUrl: orUndefined((url: string) => new URL(url)),
  sha256Sync: (text: string, options?: { outputEncoding?: 'base64' | 'hex' }) =>
    createHash('sha256')
      .update(text, 'utf8')
      .digest(options?.outputEncoding ?? 'base64'),
  toBase64: (text: string) => Buffer.from(text, 'utf8').toString('base64'),
};

const headerOf = (given: Given, name: string): string | undefined =>
  Object.entries(given.headers ?? {}).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];

export const createModuleGtm = (given: Given, meta: Meta): ModuleGtm => {
  const ran: Ran = { callbacks: [], requests: [], cookies: [], logs: [] };
  let open = 0;
  const sendHttpRequest = (
    url: string,
    options: { headers: Record<string, string>; timeout: number },
    body: string,
  ) => {
    const request = { url, headers: options.headers, body, timeoutMs: options.timeout };
    ran.requests.push(request);
    open += 1;
    return meta.answer(request).finally(() => (open -= 1));
  };
  const gtm = {
    ...PURE,
    getAllEventData: () => structuredClone(given.event),
    getContainerVersion: () => ({ previewMode: given.preview === true, debugMode: given.preview === true }),
    getCookieValues: (name: string) => [given.cookies?.[name]].filter((value) => value !== undefined),
    getRequestHeader: (name: string) => headerOf(given, name),
    getTimestampMillis: () => given.nowMs ?? NOW_MS,
    logToConsole: (line: unknown) => void ran.logs.push(String(line)),
    sendHttpRequest,
    setCookie: (name: string, value: string, options: Json) => void ran.cookies.push({ name, value, options }),
  };
  const settle = async () => {
    do await new Promise((resolve) => setImmediate(resolve));
    while (open > 0);
  };
  return { gtm: gtm, ran, settle };
};
