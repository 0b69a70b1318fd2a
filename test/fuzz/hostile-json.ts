/** Any JSON, the nastier the likelier: keys that objects inherit, lists where objects belong, odd texts and numbers. Knows no field. */
import fc from 'fast-check';

/** What objects inherit, what lists have, and what looks like an index. */
export const TRAPS = [
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'toString',
  'valueOf',
  'toJSON',
  'then',
  'length',
  '__defineGetter__',
  '0',
  '1',
  '-1',
  '',
  '.',
  'user_data',
  'x-fb-cd-__proto__',
  'x-fb-cd-toString',
] as const;

const ODD_TEXTS = [
  '__proto__',
  'constructor',
  'toString',
  '',
  ' ',
  'NaN',
  'Infinity',
  '-Infinity',
  '-0',
  '1e999',
  '0x10',
  'null',
  'undefined',
  'true',
  '[object Object]',
  '(not set)',
  '{{email}}',
  '[',
  '{}',
  '[]',
  '[[]]',
  '{"0":{}}',
  '{"__proto__":{"em":"x"}}',
  '[null,{"id":null},{"id":[]}]',
  '%',
  '%E0%A4%A',
  '%00',
  'a@b',
  '@',
  '+',
  '::',
  '://',
  '?#&=',
  'fb.1.1.',
  '\n\r\t\0',
  '\u2028\u2029',
  '\ud800',
  '\udc00x',
  '\u202eabc',
  '👩‍👩‍👧‍👦',
  'e\u0301\u0302\u0303',
  'İıſK',
  '٠١٢٣',
  '１２３＠ｘ．ｙ',
];

const ODD_NUMBERS = [
  0, -0, -1, 0.1, 1.5, 1e-7, 5e-324, 1e21, 1e308, -1e308, 9007199254740992, 1795435200, 1795435200000,
];

/** Texts of any UTF-16 code units, lone surrogates included. */
const anyUnits = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), maxLength: 12 });

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...ODD_TEXTS) },
  { weight: 2, arbitrary: fc.string({ maxLength: 20 }) },
  { weight: 2, arbitrary: anyUnits },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...ODD_TEXTS), fc.constantFrom(2, 50, 2000))
      .map(([text, times]) => text.repeat(times)),
  },
);

export const hostileScalar: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  { weight: 2, arbitrary: fc.constantFrom(...ODD_NUMBERS) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.constantFrom(true, false, null) },
);

/** As JSON.parse makes a member: `__proto__` is a key like any other. */
export const setMember = (object: Record<string, unknown>, key: string, value: unknown): Record<string, unknown> => {
  if (key !== '__proto__') object[key] = value;
  else Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
  return object;
};

export const objectOf = (entries: readonly (readonly [string, unknown])[]): Record<string, unknown> => {
  const made: Record<string, unknown> = {};
  for (const [key, value] of entries) setMember(made, key, value);
  return made;
};

/** GA4's way to send a list. */
export const numbered = (members: readonly unknown[]): Record<string, unknown> =>
  objectOf(members.map((member, index) => [String(index), member] as const));

const hostileKey = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...TRAPS) }, { weight: 1, arbitrary: hostileText });

/** Nested like a text that a machine made to break a parser: `depth` lists or objects in each other. */
export const nested = (depth: number, around: (inner: unknown) => unknown): unknown => {
  let value: unknown = 'bottom';
  for (let level = 0; level < depth; level += 1) value = around(value);
  return value;
};

const deep = fc
  .tuple(fc.constantFrom(5, 30, 1000), fc.boolean(), fc.constantFrom(...TRAPS))
  .map(([depth, inLists, key]) => nested(depth, (inner) => (inLists ? [inner] : objectOf([[key, inner]]))));

export const hostileJson: fc.Arbitrary<unknown> = fc.letrec((tie) => {
  const members = fc.array(tie('any'), { maxLength: 4 });
  return {
    any: fc.oneof(
      { maxDepth: 4 },
      { weight: 6, arbitrary: hostileScalar },
      { weight: 2, arbitrary: members },
      { weight: 2, arbitrary: members.map(numbered) },
      { weight: 3, arbitrary: fc.array(fc.tuple(hostileKey, tie('any')), { maxLength: 4 }).map(objectOf) },
      { weight: 1, arbitrary: members.map((list) => JSON.stringify(list)) },
    ),
  };
}).any;

/** Rarer, because it is slow to make: a thousand levels. */
export const deepJson: fc.Arbitrary<unknown> = deep;
