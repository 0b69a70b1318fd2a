/** Rules on ___TESTS___: its YAML, its shape, and the use of the test language. */
import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { findApi } from '../../api-table.ts';
import { parseSandboxedCode, walkTree } from '../../language/syntax-tree.ts';
import { alternatives, show } from '../json-value.ts';
import type { Problem, Rule } from '../rule.ts';
import { TESTS, type Subject } from '../subject.ts';
import { testCodes } from './test-code.ts';
import { callOf, MATCHERS, wrongMatcher } from './test-language.ts';

const EXPORTS = 'The files that GTM exports.';
const TEST_PAGE = 'Google, "Tests".';
const TOP_KEYS = ['scenarios', 'setup'];
const SCENARIO_KEYS = ['name', 'code'];

/** Keys of the section and of its scenarios that GTM does not export. */
function unknownKeys({ find }: Subject): Problem[] {
  const section = find(TESTS);
  if (!section) return [];
  const counter = new LineCounter();
  const document: Document = parseDocument(section.body, { lineCounter: counter, uniqueKeys: false });
  const scenarios = document.get('scenarios') as { items?: unknown[] } | undefined;
  const maps = [
    { map: document.contents, known: TOP_KEYS },
    ...(scenarios?.items ?? []).map((map) => ({ map, known: SCENARIO_KEYS })),
  ];
  return maps.flatMap(({ map, known }) =>
    (isMap(map) ? map.items : [])
      .map(({ key }) => key)
      .filter((key) => isScalar(key) && !known.includes(String(key.value)))
      .map((key) => ({
        line: section.line + counter.linePos((key as { range: number[] }).range[0] ?? 0).line - 1,
        message: `The key ${show((key as { value: unknown }).value)} is not known; there are ${alternatives(known)}.`,
      })),
  );
}

/** Looks at every call in the tests. */
const onCalls = (describe: (call: ReturnType<typeof callOf>) => string | undefined) => (subject: Subject) => {
  const { setup, scenarios } = testCodes(subject);
  const problems: Problem[] = [];
  for (const { code, lineInFile } of setup ? [setup, ...scenarios] : scenarios) {
    const tree = parseSandboxedCode(code);
    if (!('program' in tree)) continue;
    walkTree(tree.program, (node) => {
      const message = node.type === 'CallExpression' ? describe(callOf(node)) : undefined;
      if (message) problems.push({ line: lineInFile(node.loc?.start.line ?? 1), message });
    });
  }
  return problems;
};

export const TEST_RULES: readonly Rule[] = [
  {
    id: 'tests-yaml',
    severity: 'error',
    section: TESTS,
    title: 'The tests are YAML: a mapping with a list of scenarios, each with a name and code.',
    why: 'GTM refuses to import a file with malformed tests.',
    remedy: 'Indent with spaces, write code as a block ("code: |-"), put comments outside of the code.',
    source: EXPORTS,
    check: ({ testsError: error }) =>
      error ? [{ line: error.line, message: `${TESTS} cannot be read: ${error.message}.` }] : [],
  },
  {
    id: 'tests-empty-map',
    severity: 'warning',
    section: TESTS,
    title: 'Tests without scenarios are an empty list, not an empty mapping.',
    why: 'GTM and the gallery take {}; tools that read the section look for a list of scenarios.',
    remedy: 'Write "scenarios: []".',
    source: 'Files that the gallery lists and that have it.',
    check: ({ find }) => {
      const section = find(TESTS);
      const before = /^(\s*)\{\s*\}\s*$/.exec(section?.body ?? '')?.[1];
      if (!section || before === undefined) return [];
      const lines = before.split('\n');
      const [line, column] = [section.line + lines.length - 1, lines.at(-1)?.length ?? 0];
      return [{ line, column, message: `${TESTS} holds an empty mapping.` }];
    },
  },
  {
    id: 'tests-key-unknown',
    severity: 'error',
    section: TESTS,
    title: 'The tests have only the keys scenarios and setup, a scenario only name and code.',
    why: 'GTM exports no other; what stands under another key never runs.',
    remedy: 'Correct the key. Code that runs before each scenario belongs to setup.',
    source: EXPORTS,
    check: (subject) => (subject.tests ? unknownKeys(subject) : []),
  },
  {
    id: 'scenario-duplicate',
    severity: 'warning',
    section: TESTS,
    title: 'No two scenarios have the same name.',
    why: 'A report cannot tell which of them failed.',
    remedy: 'Rename one of them.',
    source: 'Experience with published templates.',
    check: ({ tests }) => {
      const seen = new Set<string>();
      return (tests?.scenarios ?? []).flatMap(({ name, line }) => {
        const isKnown = seen.has(name);
        seen.add(name);
        return isKnown ? [{ line, message: `There is another scenario ${show(name)}.` }] : [];
      });
    },
  },
  {
    id: 'matcher-unknown',
    severity: 'error',
    section: TESTS,
    title: 'assertThat and assertApi are followed by one of their matchers.',
    why: 'The scenario fails with an error, or, without a matcher, checks nothing.',
    remedy: `assertThat has ${MATCHERS.assertThat.join(', ')}; assertApi has ${MATCHERS.assertApi.join(', ')}.`,
    source: TEST_PAGE,
    check: onCalls((call) => wrongMatcher(call)),
  },
  {
    id: 'mock-unknown',
    severity: 'warning',
    section: TESTS,
    title: 'mock, mockObject and assertApi name an API.',
    why: 'GTM says nothing, and the mock replaces nothing.',
    remedy: 'Use the name of a server API, or gtmOnSuccess and gtmOnFailure.',
    source: TEST_PAGE,
    check: onCalls(({ name, text }) => {
      const isNamed = ['mock', 'mockObject', 'assertApi'].includes(name) && text !== undefined;
      if (!isNamed || findApi(text) || ['gtmOnSuccess', 'gtmOnFailure'].includes(text)) return undefined;
      return `${name}(${show(text)}): there is no such API.`;
    }),
  },
];
