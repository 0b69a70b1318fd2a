/** The language check follows APIs through variables and properties, and leaves methods of the code's own alone. */
import { checkLanguage } from '../../tools/sandbox/language/check-language.ts';

const rulesOf = (code: string) => checkLanguage(code).map(({ rule }) => rule);

test.each([
  ['directly', "require('Math').random();"],
  ['through a variable', "const Math = require('Math'); Math.random();"],
  ['through a variable of another name', "const m = require('Math'); const n = m; n.random();"],
  ['through a property', "const gtm = {Math: require('Math')}; gtm.Math.random();"],
  [
    'through a property of an object that is passed on',
    "const gtm = {Math: require('Math')}; const f = (g) => g.Math.random(); f(gtm);",
  ],
  ['through a property that is assigned', "const gtm = {}; gtm.Math = require('Math'); gtm.Math.random();"],
  ['through a variable that is assigned later', "let m; m = require('Math'); m.random();"],
  ['in brackets', "const Math = require('Math'); Math['random']();"],
  ['without a call', "const Math = require('Math'); const r = Math.random; r();"],
  [
    'through either branch of a condition',
    "const M = require('Math'); const m = data.a ? M : require('Math'); m.random();",
  ],
])('Math.random is found %s', (_how, code) => {
  expect(rulesOf(code)).toContain('unknown-api-member');
});

test.each([
  ['Object', 'assign', 'delete, entries, freeze, keys, values'],
  ['Promise', 'resolve', 'Promise.create'],
  ['JSON', 'rawJSON', 'parse, stringify'],
  ['sendHttpRequest', 'call', 'sendHttpRequest is a function'],
  ['templateDataStorage', 'getItem', 'getItemCopy'],
])('%s.%s does not exist, and the remedy says what does', (api, member, remedy) => {
  const [finding] = checkLanguage(`const a = require('${api}'); a.${member}();`);
  expect(finding).toMatchObject({ rule: 'unknown-api-member', remedy: expect.stringContaining(remedy) });
});

test.each([
  ['documented members', "const M = require('Math'); const J = require('JSON'); return J.stringify(M.floor(1.5));"],
  ['promises', "require('sendHttpGet')('https://a.b/').then((r) => r.body).catch(() => 1).finally(() => 2);"],
  [
    'the result of a function API',
    "const getClientName = require('getClientName'); return getClientName().toLowerCase();",
  ],
  [
    'an API that a mock may turn into a function',
    "const B = require('BigQuery'); const t = require('getType'); const b = t(B) === 'function' ? B() : B; b.insert({}, []);",
  ],
  [
    'functions in an object',
    'const rules = {email: (v) => v.trim(), includes: function (a) { return a; }}; rules.email(" a"); rules.includes(1);',
  ],
  [
    'a declared function in an object',
    'function find(a) { return a; } const tools = {find: find}; return tools.find(1);',
  ],
  ['a function from a variable in an object', 'const at = (a) => a; const tools = {at: at}; return tools.at(1);'],
  ['a function put into a property', 'const a = {}; a.run = (b) => b; return a.run(1);'],
  ['a function from a table', 'const rows = [{rule: (v) => v}]; return rows.map((row) => row.rule(1));'],
  [
    'APIs handed on in an object',
    "const gtm = {logToConsole: require('logToConsole')}; const f = (g) => g.logToConsole(1); f(gtm);",
  ],
  [
    'an API handed on as a parameter',
    "const read = (storage) => storage.getItemCopy('a'); return read(require('templateDataStorage'));",
  ],
  ['callbacks of data', 'data.gtmOnSuccess(); data.gtmOnFailure();'],
])('left alone: %s', (_what, code) => {
  expect(rulesOf(code)).toEqual([]);
});

test('a data property of the name does not hide a built-in method that is missing', () => {
  expect(rulesOf("const row = {find: 'x', repeat: 3}; return [row].find(row.repeat);")).toEqual(['absent-method']);
});

test('a method that nobody defines is an error: parseUrl gives plain objects', () => {
  const code = "const url = require('parseUrl')('https://a.b/?c=d'); return url.searchParams.get('c');";
  expect(rulesOf(code)).toEqual(['unknown-method']);
});

test('two APIs under one property name are not confused with either', () => {
  const code = "const a = {x: require('Math')}; const b = {x: require('JSON')}; return a.x.floor(b.x.parse('1'));";
  expect(rulesOf(code)).toEqual([]);
});

test('variables that refer to each other do not hang the check', () => {
  expect(rulesOf('let a; let b; a = b; b = a; return a.c;')).toEqual([]);
});
