/**
 * The methods that values have in the sandbox, and the built-in ones of JavaScript that they lack. Sources: Google, "Standard
 * library"; the reasons of the second list are the histories of published templates. Does not know the APIs' members.
 */
import { BUILT_IN_MEMBERS } from '../built-ins.ts';

/** Every method that a value has, promises included; the realm of the sandbox runtime has the same ones. */
export const VALUE_METHODS: ReadonlySet<string> = new Set(
  Object.values(BUILT_IN_MEMBERS)
    .flat()
    .filter((name) => name !== 'length'),
);

/** What to write instead of a built-in method that the sandbox lacks. */
const REPLACEMENTS: Record<string, string> = {
  includes: 'Use indexOf(x) >= 0.',
  startsWith: 'Use indexOf(x) === 0, or lastIndexOf(x, 0) === 0.',
  endsWith: 'Compare substring(length - n) with the ending.',
  replaceAll: "Use split(x).join(y), or replace with createRegex(pattern, 'g').",
  charCodeAt: 'Use indexOf in a string that lists the characters.',
  codePointAt: 'Use indexOf in a string that lists the characters.',
  substr: 'Use substring or slice.',
  toFixed: 'Use Math.round(x * 100) / 100.',
  test: "Use require('testRegex')(regex, string).",
  exec: 'Use match with a regex of createRegex.',
  find: 'Use filter(…)[0], or a loop.',
  findIndex: 'Use a loop.',
  repeat: 'Use a loop.',
  padStart: 'Use a loop.',
  padEnd: 'Use a loop.',
  flat: 'Use reduce with concat.',
  flatMap: 'Use map, then reduce with concat.',
  trimStart: 'Use trim, or replace with createRegex.',
  trimEnd: 'Use trim, or replace with createRegex.',
  call: 'Call the function with the object as an argument.',
  apply: 'Call the function with its arguments written out.',
  bind: 'Use an arrow function.',
};

/** Built-in methods whose loss has no standard cure. */
const OTHER_ABSENT = [
  ...['at', 'codePointAt', 'copyWithin', 'entries', 'fill', 'findLast', 'findLastIndex', 'getTime', 'isPrototypeOf'],
  ...['keys', 'localeCompare', 'matchAll', 'normalize', 'propertyIsEnumerable', 'toExponential', 'toISOString'],
  ...[
    'toLocaleString',
    'toPrecision',
    'toReversed',
    'toSorted',
    'toSpliced',
    'trimLeft',
    'trimRight',
    'valueOf',
    'values',
  ],
];

export const ABSENT_METHODS: ReadonlySet<string> = new Set([...Object.keys(REPLACEMENTS), ...OTHER_ABSENT]);

/** One sentence that says what to write instead of the method. */
export function replacementFor(method: string): string {
  const known = Object.hasOwn(REPLACEMENTS, method) ? REPLACEMENTS[method] : undefined;
  return known ?? 'Use a documented method, a loop, or a function of your own.';
}
