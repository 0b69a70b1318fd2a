/** Applies the language check to the code in ___TESTS___, which has names and methods of its own. */
import { checkLanguage, type Finding } from '../../language/check-language.ts';
import type { LintFinding } from '../rule.ts';
import { TESTS, type Subject } from '../subject.ts';

/** Names that test code has without declaring them. Source: Google, "Tests". */
export const TEST_GLOBALS: readonly string[] = [
  ...['require', 'undefined', 'arguments', 'runCode', 'mock', 'mockObject', 'assertApi', 'assertThat', 'fail'],
];

/** A piece of test code and where it stands in the file. */
export interface TestCode {
  code: string;
  lineInFile: (line: number) => number;
}

/** The setup, if any, and each scenario. */
export function testCodes(subject: Subject): { setup?: TestCode; scenarios: TestCode[] } {
  const { tests } = subject;
  if (!tests) return { scenarios: [] };
  const lines = subject.text.split('\n');
  const located = (code: string, line: number) => ({ code, lineInFile: locate(lines, code, line) });
  return {
    setup: tests.setup === '' ? undefined : located(tests.setup, tests.setupLine),
    scenarios: tests.scenarios.map(({ code, line }) => located(code, line)),
  };
}

/** In a block scalar each line of code is a line of the file; a quoted scalar folds them, so its first line stands for all. */
function locate(lines: string[], code: string, line: number): TestCode['lineInFile'] {
  const first = code.split('\n')[0]?.trim();
  const isBlock = lines[line - 1]?.trim() === first;
  return (lineInCode) => (isBlock ? line + lineInCode - 1 : line);
}

const check = (code: string) =>
  checkLanguage(code, { globals: TEST_GLOBALS }).filter(
    // Mocks have methods of any name, and the matchers of assertThat have a rule of their own.
    ({ rule }) => rule !== 'unknown-method',
  );

/** The setup runs before each scenario in the same scope, so the two are checked as one script. */
export function checkTestCode(subject: Subject): LintFinding[] {
  const { setup, scenarios } = testCodes(subject);
  const prefix = setup ? `${setup.code}\n` : '';
  const setupLines = prefix.split('\n').length - 1;
  const results = scenarios.map(({ code }) => check(prefix + code));
  const own = scenarios.flatMap(({ lineInFile }, index) =>
    (results[index] ?? [])
      .filter(({ line }) => line > setupLines)
      .map((finding) => ({ ...finding, section: TESTS, line: lineInFile(finding.line - setupLines) })),
  );
  return [...setupFindings(setup, results), ...own];
}

/** A name that a scenario declares may be free in the setup alone: what counts is found with every scenario. */
function setupFindings(setup: TestCode | undefined, results: Finding[][]): LintFinding[] {
  if (!setup) return [];
  const isSame = (a: Finding, b: Finding) => a.rule === b.rule && a.line === b.line && a.column === b.column;
  return check(setup.code)
    .filter((finding) => results.every((findings) => findings.some((other) => isSame(finding, other))))
    .map((finding) => ({ ...finding, section: TESTS, line: setup.lineInFile(finding.line) }));
}
