/**
 * Counts the work of one run of the tag instead of timing it: characters that string methods read or copy, members that
 * array methods visit. The same on every machine. The built code runs in this realm, where those methods can be watched, with
 * APIs that are only good enough for that. Judges nothing.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTemplateFile } from '../../tools/sandbox/template-file.ts';
import * as testGtm from '../oracle/test-gtm.ts';
import { FORM, NOW_MS, type Surroundings } from './tag-run.ts';

const { code } = parseTemplateFile(readFileSync(join(import.meta.dirname, '../../template.tpl'), 'utf8'));
const runCode = new Function('require', 'data', code) as (require: (api: string) => unknown, data: unknown) => void;

type Method = (this: { length: number }, ...args: unknown[]) => unknown;
type Methods = Record<string, Method>;

/** They read the whole text or list; what they make is not longer. */
const READERS: readonly [object, readonly string[]][] = [
  [
    String.prototype,
    ['indexOf', 'lastIndexOf', 'split', 'trim', 'toLowerCase', 'toUpperCase', 'replace', 'search', 'match'],
  ],
  [Array.prototype, ['concat', 'every', 'filter', 'forEach', 'indexOf', 'join', 'map', 'reduce', 'some', 'sort']],
];

/** They copy what they give back; engines that share the characters do better, but not all of them do. */
const COPIERS: readonly [object, readonly string[]][] = [
  [String.prototype, ['slice', 'substring', 'charAt']],
  [Array.prototype, ['slice', 'splice']],
];

const lengthOf = (value: unknown): number => (typeof value === 'string' || Array.isArray(value) ? value.length : 0);

/** Replaces a method until the returned function puts it back. */
function watch(
  prototype: Methods,
  name: string,
  cost: (self: { length: number }, result: unknown) => number,
): () => void {
  const native = prototype[name] as Method;
  prototype[name] = function (...args) {
    const result = native.apply(this, args);
    work += 1 + cost(this, result);
    return result;
  };
  return () => void (prototype[name] = native);
}

let work = 0;

const nothing = (): undefined => undefined;

/** RE2's `\x{FE00}`, `(?s)`, `(?i:ab|c)` and a `]` by itself as JavaScript has them; the tag's patterns mean the same in both. */
const createRegex = (pattern: string, flags = ''): RegExp => {
  const written = pattern
    .replaceAll('\\x{', '\\u{')
    .replace('(?m)', '')
    .replace('(?s)', '')
    .replace(/\(\?i:([a-z|]*)\)/g, (_group, words: string) => `(?:${words.replace(/[a-z]/g, bothCases)})`);
  const more = `${pattern.includes('(?s)') ? 's' : ''}${/\\[pu]\{/.test(written) ? 'u' : ''}`;
  return new RegExp(written, `${flags}m${more}`);
};

const bothCases = (letter: string): string => `[${letter}${letter.toUpperCase()}]`;

const apisFor = (event: unknown): Record<string, unknown> => ({
  ...testGtm,
  createRegex,
  Object: { ...Object, keys: (value: object) => countKeys(Object.keys(value)), delete: nothing },
  getAllEventData: () => event,
  getContainerVersion: () => ({}),
  getCookieValues: () => [],
  getRequestHeader: nothing,
  getTimestampMillis: () => NOW_MS,
  computeEffectiveTldPlusOne: () => 'shop.example',
  sendHttpRequest: () => ({ then: nothing }),
  fromBase64: nothing,
  toBase64: (text: string) => text,
  logToConsole: nothing,
  setCookie: nothing,
});

/** The work of the tag from its start until it waits for Graph. */
export function countWork({ event, settings }: Surroundings): number {
  const apis = apisFor(event);
  const readers = READERS.flatMap(([prototype, names]) =>
    names.map((name) => watch(prototype as Methods, name, (self) => self.length)),
  );
  const copiers = COPIERS.flatMap(([prototype, names]) =>
    names.map((name) => watch(prototype as Methods, name, (_self, result) => lengthOf(result))),
  );
  work = 0;
  try {
    runCode((api) => apis[api], { ...FORM, ...settings, gtmOnSuccess: nothing, gtmOnFailure: nothing });
    return work;
  } finally {
    for (const putBack of [...readers, ...copiers]) putBack();
  }
}

function countKeys(keys: string[]): string[] {
  work += keys.length;
  return keys;
}
