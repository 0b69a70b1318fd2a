/**
 * A cheap `gtm` object that records what the tag does and behaves as Google documents the sandbox's APIs: undefined where
 * JavaScript would throw. Owns no judgement. The sandbox itself runs the built template in template.test.ts.
 */
import { createHash } from 'node:crypto';
import { registrableDomain } from '../../tools/sandbox/apis/urls.ts';
import type { Gtm } from '../../template/src/gtm.ts';
import { answerInTurn, NOW_MS, type Surroundings, type TagRun } from './tag-run.ts';

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

const orUndefined =
  <T>(compute: (text: string) => T) =>
  (text: string): T | undefined => {
    try {
      return compute(text);
    } catch {
      return undefined;
    }
  };

const typeOf = (value: unknown): string => {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
};

/** RE2's `\x{FE00}` is JavaScript's `\u{FE00}`; the tag's patterns mean the same in both. */
const createRegex = (pattern: string, flags = ''): RegExp =>
  new RegExp(pattern.replaceAll('\\x{', '\\u{'), `${flags}u`);

const COMPUTING = {
  JSON: {
    parse: orUndefined((text) => JSON.parse(text) as unknown),
    stringify: (value: unknown) => orUndefined(() => JSON.stringify(value))(''),
  },
  Math,
  Object: {
    keys: (value: object) => Object.keys(value),
    values: (value: object) => Object.values(value) as unknown[],
    entries: (value: object) => Object.entries(value),
    freeze: Object.freeze,
    delete: (target: object, key: string) => Reflect.deleteProperty(target, key),
  },
  createRegex,
  decodeUriComponent: orUndefined(decodeURIComponent),
  fromBase64: (text: string) => (BASE64.test(text) ? Buffer.from(text, 'base64').toString('utf8') : undefined),
  toBase64: (text: string) => Buffer.from(text).toString('base64'),
  generateRandom: (from: number) => from,
  getTimestampMillis: () => NOW_MS,
  getType: typeOf,
  makeNumber: (value: unknown) => Number(value),
  makeString: (value: unknown) => String(value),
  parseUrl: () => undefined,
  computeEffectiveTldPlusOne: registrableDomain,
  sha256Sync: (text: string) => createHash('sha256').update(text).digest('hex'),
};

/** The APIs for one run; what the tag sends, logs and sets is added to `record`. */
export function makeGtm(surroundings: Surroundings, record: TagRun): Gtm {
  const { event, cookies = {}, headers = {}, preview = false, answers } = surroundings;
  const answer = answerInTurn(answers);
  return {
    ...COMPUTING,
    getAllEventData: () => event,
    getContainerVersion: () => ({ containerId: 'GTM-1', previewMode: preview, debugMode: false }),
    getCookieValues: (name: string) => cookies[name] ?? [],
    getRequestHeader: (name: string) => headers[name],
    logToConsole: (...values: unknown[]) => void record.logs.push(values.map(String).join(' ')),
    sendHttpRequest: (url: string, options: { method: string; headers: Record<string, string> }, body: string) => {
      record.requests.push({ url, method: options.method, headers: options.headers, body });
      return answer();
    },
    setCookie: (name: string, value: string, options: Record<string, unknown>) =>
      void record.cookies.push({ name, value, options }),
  };
}
