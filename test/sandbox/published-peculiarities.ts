/**
 * What published server templates do that surprised us once: each a peculiarity with a name, and a template of our own that has
 * it. The list is what a sandbox for strangers has to take; where GTM's editor fails, the report says so. Not a test itself.
 */
import type { ScenarioOptions } from '../../tools/sandbox/scenarios.ts';
import type { TemplateParts } from './make-template.ts';

export interface Peculiarity extends Partial<TemplateParts> {
  /** Bodies of scenarios, which bear the names s0, s1 and so on. */
  scenarios: string[];
  setup?: string;
  options?: ScenarioOptions;
  /** Changes the file's text. */
  edit?: (text: string) => string;
  /** For each scenario: passes, or what its failure or its hint says. */
  expected: (true | RegExp)[];
}

const CLAIMING = "require('claimRequest')(); require('returnResponse')();";
const ASYNC_TAG = "require('Promise').create((resolve) => resolve(1)).then(data.gtmOnSuccess);";

export const PECULIARITIES: Record<string, Peculiarity> = {
  'a client whose tests claim the request: GTM fails the second one': {
    type: 'CLIENT',
    code: CLAIMING,
    scenarios: ["runCode({}); assertApi('returnResponse').wasCalled();", 'runCode({});'],
    expected: [
      true,
      /GTM's editor fails here, too[^]*passes when it runs alone[^]*mock\('claimRequest', \(\) => \{\}\)/,
    ],
  },
  'the same client with the mock that helps': {
    type: 'CLIENT',
    code: CLAIMING,
    setup: "mock('claimRequest', () => {});",
    scenarios: ['runCode({});', 'runCode({});'],
    expected: [true, true],
  },
  'a test that passes when it runs alone': {
    type: 'CLIENT',
    code: CLAIMING,
    scenarios: ['runCode({});', 'runCode({});'],
    options: { grep: 's1' },
    expected: [true],
  },
  'generateRandom over the whole range of whole numbers': {
    type: 'MACRO',
    code: "return require('generateRandom')(0, 9007199254740991);",
    scenarios: [
      'const n = runCode({}); assertThat(n).isGreaterThanOrEqualTo(0); assertThat(n).isLessThanOrEqualTo(9007199254740991);' +
        "assertThat(n).isEqualTo(require('Math').floor(n));",
    ],
    expected: [true],
  },
  'generateRandom with bounds the wrong way round, or none': {
    type: 'MACRO',
    code: "return require('generateRandom')(data.from, data.to);",
    scenarios: [
      'assertThat(runCode({from: 9, to: 1})).isLessThanOrEqualTo(2147483647);',
      'assertThat(runCode({})).isNotNaN();',
    ],
    expected: [true, true],
  },
  'a promise asserted before it can have settled': {
    code: ASYNC_TAG,
    scenarios: ["runCode({}); assertApi('gtmOnSuccess').wasCalled();"],
    expected: [/passes when promises settle at once \(--sync-promises\)[^]*callLater/],
  },
  'the same assertion in callLater': {
    code: ASYNC_TAG,
    scenarios: ["runCode({}); require('callLater')(() => assertApi('gtmOnSuccess').wasCalled());"],
    expected: [true],
  },
  'Promise used in a test without require': {
    code: '',
    scenarios: ["mock('sendHttpRequest', () => Promise.create((resolve) => resolve({})));"],
    expected: [/no global Promise either\. Write const Promise = require\('Promise'\); into the setup/],
  },
  'data used in a test': {
    code: '',
    scenarios: ['runCode(data);'],
    expected: [/Tests have no data of their own/],
  },
  'an API without its permission': {
    type: 'MACRO',
    code: "return require('getEventData')('x');",
    permissions: {},
    scenarios: ['runCode({});', "mock('getEventData', 5); assertThat(runCode({})).isEqualTo(5);"],
    expected: [/permission missing/, true],
  },
  'the same with --permissions off': {
    type: 'MACRO',
    code: "return [require('getEventData')('x'), require('queryPermission')('read_event_data', 'x')];",
    permissions: {},
    scenarios: ['assertThat(runCode({})).isEqualTo([undefined, true]);'],
    options: { permissions: 'off' },
    expected: [true],
  },
  'an object API mocked as a function, which the template asks for': {
    type: 'MACRO',
    code:
      "const getType = require('getType'); const BigQuery = require('BigQuery');" +
      "return (getType(BigQuery) === 'function' ? BigQuery() : BigQuery).insert;",
    scenarios: ["mock('BigQuery', () => ({insert: 7})); assertThat(runCode({})).isEqualTo(7);"],
    expected: [true],
  },
  'mockObject, which gives the object itself': {
    type: 'MACRO',
    code: "return require('BigQuery').insert;",
    scenarios: ["mockObject('BigQuery', {insert: 7}); assertThat(runCode({})).isEqualTo(7);"],
    expected: [true],
  },
  'a hand-made thenable as an answer': {
    code: "require('sendHttpRequest')('https://x.example/').then(data.gtmOnSuccess);",
    scenarios: [
      "mock('sendHttpRequest', {then: (call) => call({})}); runCode({}); assertApi('gtmOnSuccess').wasCalled();",
    ],
    expected: [true],
  },
  'the value of a tag that returns one': {
    code: 'return 5;',
    scenarios: ['assertThat(runCode({})).isEqualTo(5);'],
    expected: [true],
  },
  'mocks of names that are no API': {
    code: '',
    scenarios: ["mock('requestMethod', 'GET'); runCode({});"],
    expected: [true],
  },
  'keys that look like numbers keep their order': {
    type: 'MACRO',
    code: "const o = {}; o.b = 1; o['2'] = 2; o['1'] = 3; return require('Object').keys(o).join();",
    scenarios: ["assertThat(runCode({})).isEqualTo('b,2,1');"],
    expected: [true],
  },
  'for…of over a text, do-while, prefix --, >>> and ~': {
    type: 'MACRO',
    code: "let s = ''; let n = 2; for (const x of 'ab') s = x + s; do { s += n; } while (--n > 0); return s + (-1 >>> 31) + ~0;",
    scenarios: ["assertThat(runCode({})).isEqualTo('ba211-1'.split('211').join('21' + '1'));"],
    expected: [true],
  },
  'a text has no hasOwnProperty': {
    type: 'MACRO',
    code: "return 'abc'.hasOwnProperty('length');",
    scenarios: ['runCode({});'],
    expected: [/hasOwnProperty is not a function/],
  },
  'a raw control character in the icon': {
    code: '',
    scenarios: ['runCode({});'],
    edit: (text) => text.replace('"Example"', '"Exam\u0003ple"'),
    expected: [true],
  },
  'a comma behind the last permission': {
    code: '',
    scenarios: ['runCode({});'],
    edit: (text) => text.replace('"isRequired":true}]', '"isRequired":true},\n]'),
    expected: [true],
  },
  'two byte-order marks and Windows line ends': {
    code: '',
    scenarios: ['runCode({});'],
    edit: (text) => `\uFEFF\uFEFF${text.replaceAll('\n', '\r\n')}`,
    expected: [true],
  },
  'tests that are an empty mapping': {
    code: '',
    scenarios: [],
    edit: (text) => text.replace('scenarios: []', '{}'),
    expected: [],
  },
};
