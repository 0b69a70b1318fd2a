/** Examples for the rules on APIs in the code and on how a template ends. */
import { LOGGING, permission, tag, text, withCode } from '../template-text.ts';
import type { Example } from './example.ts';

const RESPONSE = [permission('return_response')];
const EVENT_DATA = [permission('read_event_data', { eventDataAccess: text('any') })];
const SUCCESS = 'data.gtmOnSuccess();';
const CLAIM = "const claimRequest = require('claimRequest');\n";
const client = (code: string, permissions: unknown[] = []) => withCode(code, { type: 'CLIENT', permissions });
const variable = (code: string, permissions: unknown[] = []) => withCode(code, { type: 'MACRO', permissions });

export const CODE_EXAMPLES: Example[] = [
  {
    rule: 'unused-require',
    bad: withCode(`const apis = {JSON: require('JSON'), Math: require('Math')};\napis.Math.floor(1);\n${SUCCESS}`),
    // A computed member may be any of them.
    good: withCode(
      `const apis = {JSON: require('JSON'), Math: require('Math')};\nlet key = 'Math';\napis[key].floor(1);\n${SUCCESS}`,
    ),
    names: 'JSON',
  },
  {
    rule: 'deprecated-api',
    bad: withCode(`require('getTimestamp')();\n${SUCCESS}`),
    good: withCode(`require('getTimestampMillis')();\n${SUCCESS}`),
    names: 'getTimestamp',
  },
  {
    rule: 'api-context',
    bad: withCode(`const claimRequest = require('claimRequest');\nclaimRequest();\n${SUCCESS}`, {
      permissions: RESPONSE,
    }),
    good: client("const claimRequest = require('claimRequest');\nclaimRequest();", RESPONSE),
    names: 'claimRequest does not work in a tag',
    at: "const claimRequest = require('claimRequest');",
  },
  {
    rule: 'api-unusual',
    bad: variable("return require('getAllEventData')().value;", EVENT_DATA),
    good: withCode(`require('getAllEventData')();\n${SUCCESS}`, { permissions: EVENT_DATA }),
    names: 'getAllEventData',
  },
  {
    rule: 'callback-missing',
    bad: withCode("require('logToConsole')('done');", { permissions: [LOGGING] }),
    good: withCode("require('logToConsole')('done');\nconst end = data.gtmOnFailure;\nend();", {
      permissions: [LOGGING],
    }),
    names: 'gtmOnSuccess',
  },
  {
    rule: 'callback-misplaced',
    bad: variable('data.gtmOnSuccess();\nreturn 1;'),
    good: variable('return 1;'),
    names: 'gtmOnSuccess',
  },
  {
    rule: 'claim-missing',
    bad: client('return;'),
    good: client("require('claimRequest')();", RESPONSE),
    names: 'claimRequest',
  },
  {
    rule: 'claim-in-callback',
    bad: client(`${CLAIM}require('callLater')(() => {\n  claimRequest();\n});`, RESPONSE),
    // forEach calls its function at once, before the client returns.
    good: client(`${CLAIM}[1].forEach(() => {\n  claimRequest();\n});`, RESPONSE),
    names: 'claimRequest',
    at: 'claimRequest();',
  },
  {
    rule: 'return-missing',
    bad: variable('const read = () => { return 1; };\nread();'),
    good: variable('if (undefined) {\n  return 1;\n}'),
    names: 'no value',
  },
];

/** Examples for the rules on ___TESTS___. */
const tests = (body: string) => tag({ tests: body });
const scenario = (code: string, name = 'Works') => `- name: ${name}\n  code: |-\n    ${code}\n`;
const scenarios = (...list: string[]) => tests(`scenarios:\n${list.join('')}`);

export const TEST_EXAMPLES: Example[] = [
  {
    rule: 'tests-yaml',
    bad: tests('scenarios:\n- name: Works: always\n  code: fail();\n'),
    good: tests('scenarios: []\nsetup: ""\n'),
    names: '___TESTS___',
    at: '- name: Works: always',
  },
  {
    rule: 'tests-empty-map',
    bad: tag({ tests: '\n  {}\n' }),
    good: tag({ tests: 'scenarios: []\n' }),
    names: 'an empty mapping',
    at: '{}',
  },
  {
    rule: 'tests-key-unknown',
    bad: tests('scenarios: []\nbefore: fail();\n'),
    good: tests('scenarios: []\nsetup: mock("getType", 1);\n'),
    names: 'before',
    at: 'before: fail();',
  },
  {
    rule: 'scenario-duplicate',
    bad: scenarios(scenario('runCode({});'), scenario('fail();')),
    good: scenarios(scenario('runCode({});'), scenario('runCode({});', 'Works again')),
    names: '"Works"',
    at: 'fail();',
  },
  {
    rule: 'matcher-unknown',
    bad: scenarios(scenario("assertThat(runCode({})).matches('x');")),
    good: scenarios(scenario('assertThat(runCode({})).isUndefined();')),
    names: 'matches',
    at: "assertThat(runCode({})).matches('x');",
  },
  {
    rule: 'mock-unknown',
    bad: scenarios(scenario("mock('requestMethod', 'GET');")),
    good: scenarios(scenario("mock('getRequestMethod', 'GET');")),
    names: 'requestMethod',
    at: "mock('requestMethod', 'GET');",
  },
];
