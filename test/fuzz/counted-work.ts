/**
 * Counts the work of one run of the tag instead of timing it: characters that string methods read or copy, members that
 * array methods visit, calls of the `gtm` object. The same on every machine. Judges nothing.
 */
import { runTag } from '../../template/src/main.ts';
import { makeGtm } from './fuzz-gtm.ts';
import { FORM, type Surroundings, type TagRun } from './tag-run.ts';

type Method = (this: { length: number }, ...args: unknown[]) => unknown;
type Methods = Record<string, Method>;

/** They read the whole text or list; what they make is not longer. */
const READERS: readonly [object, readonly string[]][] = [
  [String.prototype, ['indexOf', 'lastIndexOf', 'split', 'trim', 'toLowerCase', 'toUpperCase', 'replace']],
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

/** The work of the tag from its start until it waits for Graph. */
export function countWork(surroundings: Surroundings): number {
  const record: TagRun = { callbacks: [], requests: [], logs: [], cookies: [] };
  const gtm = makeGtm(surroundings, record);
  const native = gtm.Object.keys as (value: object) => string[];
  const counted = { ...gtm, Object: { ...gtm.Object, keys: (value: object) => countKeys(native(value)) } };
  const nothing = () => undefined;
  const readers = READERS.flatMap(([prototype, names]) =>
    names.map((name) => watch(prototype as Methods, name, (self) => self.length)),
  );
  const copiers = COPIERS.flatMap(([prototype, names]) =>
    names.map((name) => watch(prototype as Methods, name, (_self, result) => lengthOf(result))),
  );
  work = 0;
  try {
    runTag({ ...FORM, ...surroundings.settings }, { succeed: nothing, fail: nothing }, counted);
    return work;
  } finally {
    for (const putBack of [...readers, ...copiers]) putBack();
  }
}

function countKeys(keys: string[]): string[] {
  work += keys.length;
  return keys;
}
