/** APIs that compute on values: JSON, Math, Object, make…, getType, encodings. Source: Google, server-side API reference. */
import { API_TABLE } from '../../../tools/sandbox/api-table.ts';
import { errorOf, runCode, valueOf } from '../make-template.ts';

/** The code with the APIs that it names loaded. */
const withApis = (expression: string): string => {
  const names = API_TABLE.map(({ name }) => name).filter((name) => new RegExp(`\\b${name}\\b`).test(expression));
  return `${names.map((name) => `const ${name} = require('${name}');`).join('')} return ${expression};`;
};

describe('value APIs', () => {
  test.each<[string, unknown]>([
    [`JSON.parse('{"a":[1,null,"x"]}')`, { a: [1, null, 'x'] }],
    ["JSON.parse('{')", undefined],
    ['JSON.parse(undefined)', undefined],
    ["JSON.stringify({b: 1, a: [undefined, 'ü'], c: undefined})", '{"b":1,"a":[null,"ü"]}'],
    ['JSON.stringify(undefined)', undefined],
    ['[Math.abs(-2), Math.ceil(1.2), Math.floor(-1.2), Math.round(2.5), Math.sqrt(9)]', [2, 2, -2, 3, 3]],
    ['[Math.max(1, 3, 2), Math.min(4, 2, 3), Math.pow(2, 10)]', [3, 2, 1024]],
    ['Object.keys({a: 1, b: 2})', ['a', 'b']],
    ['Object.values({a: 1, b: 2})', [1, 2]],
    ['Object.entries({a: 1})', [['a', 1]]],
    ["Object.delete({a: 1}, 'a')", true],
    ['Object.freeze({a: 1})', { a: 1 }],
    ["[makeInteger('12.9'), makeInteger(-3.7), makeInteger('7')]", [12, -3, 7]],
    ["[makeNumber('1.5'), makeNumber(''), makeNumber(true), makeNumber(null)]", [1.5, 0, 1, 0]],
    ["[makeNumber('x'), makeNumber(undefined), makeInteger('1e')]", [NaN, NaN, NaN]],
    [
      '[makeString(1.5), makeString(null), makeString(undefined), makeString([1, 2])]',
      ['1.5', 'null', 'undefined', '1,2'],
    ],
    ["makeTableMap([{k: 'a', v: 1}, {k: 'b', v: 2}, {k: 'a', v: 3}], 'k', 'v')", { a: 3, b: 2 }],
    ["makeTableMap([], 'k', 'v')", null],
    ["makeTableMap(undefined, 'k', 'v')", null],
    [
      "[getType('a'), getType(1), getType(true), getType(null), getType(undefined), getType([]), getType({}), getType(getType)]",
      ['string', 'number', 'boolean', 'null', 'undefined', 'array', 'object', 'function'],
    ],
    ["encodeUriComponent('a b&c/ü')", 'a%20b%26c%2F%C3%BC'],
    ["encodeUri('https://x.example/a b?c=d&e')", 'https://x.example/a%20b?c=d&e'],
    ["decodeUriComponent('a%20b%26')", 'a b&'],
    ["decodeUriComponent('%E0%A4%A')", undefined],
    ["decodeUri('%')", undefined],
    ["decodeUri('a%20b%26')", 'a b%26'],
    ["toBase64('héllo?>')", 'aMOpbGxvPz4='],
    ["toBase64('héllo?>', {urlEncoding: true})", 'aMOpbGxvPz4'],
    ["fromBase64('aMOpbGxvPz4=')", 'héllo?>'],
    ["fromBase64('aMOpbGxvPz4')", 'héllo?>'],
    ["fromBase64('%%%')", undefined],
    // FIPS 180-2, appendix B.1: the digest of "abc".
    ["sha256Sync('abc', {outputEncoding: 'hex'})", 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ["sha256Sync('abc')", 'ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='],
  ])('%s', async (expression, expected) => {
    expect(await valueOf(withApis(expression))).toEqual(expected);
  });

  test('JSON.stringify gives undefined for a value that contains itself', async () => {
    expect(await valueOf("const a = {}; a.b = [a]; return require('JSON').stringify(a);")).toBeUndefined();
    expect(await valueOf("const a = []; a.push(a, a); return require('JSON').stringify(a);")).toBeUndefined();
  });

  test('JSON.stringify writes a value twice when it occurs twice', async () => {
    expect(await valueOf("const a = {x: 1}; return require('JSON').stringify([a, a]);")).toBe('[{"x":1},{"x":1}]');
  });

  test('Object.delete removes a key, and gives false for a frozen object', async () => {
    const code = "const Object = require('Object'); const o = {a: 1, b: 2}; Object.delete(o, 'a');";
    expect(await valueOf(`${code} return [o, Object.delete(Object.freeze(o), 'b')];`)).toEqual([{ b: 2 }, false]);
  });

  test('Math, JSON and Object have nothing but the documented members', async () => {
    expect(await valueOf("return require('Object').keys(require('Math')).sort();")).toEqual([
      'abs',
      'ceil',
      'floor',
      'max',
      'min',
      'pow',
      'round',
      'sqrt',
    ]);
    expect(await errorOf("return require('Math').random();")).toMatch(/random is not a function/);
    expect(await errorOf("return require('Object').assign({});")).toMatch(/assign is not a function/);
  });

  test('sha256 calls back with the digest, later', async () => {
    const code = `
      const log = require('logToConsole');
      require('sha256')('abc', (digest) => log(digest), {outputEncoding: 'hex'});
      log('first');`;
    const { logs } = await runCode(code);
    expect(logs).toEqual([['first'], ['ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad']]);
  });

  test('hmacSha256 signs with the key of an id, base64url unless said otherwise', async () => {
    // RFC 4231, test case 2.
    const options = { privateKeys: { k1: 'Jefe' } };
    const text = 'what do ya want for nothing?';
    expect(await valueOf(`return require('hmacSha256')('${text}', 'k1', {outputEncoding: 'hex'});`, options)).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
    expect(await valueOf(`return require('hmacSha256')('${text}', 'k1');`, options)).toBe(
      'W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM',
    );
    expect(await errorOf(`return require('hmacSha256')('a', 'k2');`, options)).toMatch(/add "k2" to keyIds/);
  });

  test('generateRandom stays within both bounds and reaches them', async () => {
    const code =
      "const r = require('generateRandom'); const seen = {}; for (let i = 0; i < 200; i++) seen[r(3, 5)] = 1;";
    expect(await valueOf(`${code} return require('Object').keys(seen).sort();`)).toEqual(['3', '4', '5']);
  });

  test('getTimestampMillis and getTimestamp read the clock of the run', async () => {
    const now = () => 1_700_000_000_123;
    const code = "return [require('getTimestampMillis')(), require('getTimestamp')()];";
    expect(await valueOf(code, { now })).toEqual([now(), now()]);
  });

  test('require gives the same object each time, and an error for an unknown name', async () => {
    expect(await valueOf("return require('JSON') === require('JSON');")).toBe(true);
    expect(await errorOf("return require('getRequestHeaders');")).toBe(
      'require: there is no API "getRequestHeaders" in server containers; check the spelling',
    );
    expect(await errorOf("return require('isConsentGranted');")).toMatch(/no API "isConsentGranted"/);
  });

  test.each(API_TABLE.map((entry) => [entry.name, entry.kind, entry.members] as const))(
    '%s can be loaded and is a %s',
    async (name, kind, members) => {
      const code = `const api = require('${name}'); return data.members.map((member) => typeof api[member]).concat(typeof api);`;
      expect(await valueOf(code, { data: { members } })).toEqual([...members.map(() => 'function'), kind]);
    },
  );
});
