/** The language check knows which names, APIs and methods code in the sandbox has. */
import { checkLanguage } from '../../tools/sandbox/language/check-language.ts';

const rulesOf = (code: string) => checkLanguage(code).map(({ rule }) => rule);
const first = (code: string) => checkLanguage(code)[0];

const FORBIDDEN_GLOBALS = [
  ...['Object', 'JSON', 'Math', 'Array', 'String', 'Number', 'Date', 'parseInt', 'encodeURIComponent', 'isNaN'],
  ...['console', 'NaN', 'Infinity', 'window', 'document', 'globalThis', 'Promise', 'Symbol', 'runCode', 'exports'],
];

test.each(FORBIDDEN_GLOBALS)('%s is no global', (name) => {
  expect(first(`return ${name};`)).toMatchObject({ rule: 'undeclared', message: expect.stringContaining(name) });
});

test.each([
  ['Math', "const Math = require('Math');"],
  ['Date', 'getTimestampMillis'],
  ['encodeURIComponent', 'encodeUriComponent'],
  ['NaN', 'differs from itself'],
  ['isNaN', 'differs from itself'],
  ['foo', 'Declare foo'],
])('the remedy for %s names what replaces it', (name, replacement) => {
  expect(first(`return ${name};`)?.remedy).toContain(replacement);
});

test.each([
  ['a parameter', 'const f = (a) => a; return f(1);'],
  ['a parameter of an outer function', 'const f = (a) => () => a; return f(1);'],
  ['a loop variable', 'for (const a of [1]) { return a; }'],
  ['a name declared in a case', 'switch (1) { case 1: let a = 1; return a; }'],
  ['a name declared later with var', 'if (data.x) { return a; } var a = 1;'],
  ['a property and a key', 'return {a: 1}.a;'],
])('%s is declared', (_what, code) => {
  expect(rulesOf(code)).toEqual([]);
});

test.each([
  ['a let of an inner block', 'if (data.x) { let a = 1; return a; } return a;'],
  ['a parameter of another function', 'const f = (a) => a; f(1); return a;'],
  ['a loop variable after the loop', 'for (let a = 0; a < 1; a++) {} return a;'],
  ['the name of a function expression', 'const f = function g() { return 1; }; f(); return g;'],
])('%s is not declared outside of it', (_what, code) => {
  expect(rulesOf(code)).toContain('undeclared');
});

test.each([
  ['injectScript', 'web-only-api'],
  ['isConsentGranted', 'web-only-api'],
  ['sendPixel', 'web-only-api'],
  ['fs', 'unknown-api'],
  ['constructor', 'unknown-api'],
])('require(%j) is an error: %s', (name, rule) => {
  expect(first(`return require('${name}');`)).toMatchObject({ severity: 'error', rule });
});

test('an API in the wrong spelling gets the right one as remedy', () => {
  expect(first("return require('encodeURIComponent');")?.remedy).toContain('encodeUriComponent');
});

const DOCUMENTED_METHODS = [
  ...[
    'charAt',
    'concat',
    'every',
    'filter',
    'forEach',
    'indexOf',
    'join',
    'lastIndexOf',
    'map',
    'match',
    'pop',
    'push',
  ],
  ...['reduce', 'reduceRight', 'replace', 'reverse', 'search', 'shift', 'slice', 'some', 'sort', 'splice', 'split'],
  ...[
    'substring',
    'toLocaleLowerCase',
    'toLocaleUpperCase',
    'toLowerCase',
    'toString',
    'toUpperCase',
    'trim',
    'unshift',
  ],
  ...['hasOwnProperty', 'then', 'catch', 'finally'],
];

test.each(DOCUMENTED_METHODS)('the method %s exists', (name) => {
  expect(rulesOf(`return data.value.${name}();`)).toEqual([]);
});

const ABSENT_METHODS = [
  ...[
    'includes',
    'replaceAll',
    'charCodeAt',
    'startsWith',
    'endsWith',
    'padStart',
    'repeat',
    'find',
    'findIndex',
    'flat',
  ],
  ...['substr', 'toFixed', 'test', 'exec', 'call', 'apply', 'bind', 'fill', 'at', 'valueOf', 'localeCompare'],
];

test.each(ABSENT_METHODS)('the method %s does not exist', (name) => {
  const finding = first(`const a = data.value;\nreturn a.${name}();`);
  expect(finding).toMatchObject({ severity: 'error', rule: 'absent-method', line: 2, column: 9 });
  expect(finding?.message).toContain(name);
});

test('a built-in method is found on the value of any expression', () => {
  const code = "const f = () => ''; return [f().includes('a'), ('a' + data.b).trim().repeat(2), [1]['find'](f)];";
  const absent = checkLanguage(code).filter(({ rule }) => rule === 'absent-method');
  expect(absent.map(({ message }) => message.split('(')[0])).toEqual(['includes', 'repeat', 'find']);
});
