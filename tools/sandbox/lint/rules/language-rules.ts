/** The rules that the language check applies, as rows, and the check of both sections that hold code. */
import { CONSTRUCTS } from '../../language/check-constructs.ts';
import { checkLanguage, type Finding } from '../../language/check-language.ts';
import type { LintFinding, RuleRow } from '../rule.ts';
import { CODE, type Subject } from '../subject.ts';
import { checkTestCode } from './test-code.ts';

const STANDARD_LIBRARY = 'Google, "Standard library".';
const LANGUAGE = 'Google, "Sandboxed JavaScript"; what published server templates use.';
const API_REFERENCE = 'Google, server-side API reference.';

const row = (id: string, [title, why, remedy, source]: [string, string, string, string]): RuleRow => ({
  id,
  severity: 'error',
  section: CODE,
  title,
  why,
  remedy,
  source,
});

const NAMES: RuleRow[] = [
  row('syntax', ['The code parses.', 'GTM refuses to import or save it.', 'Correct the syntax.', LANGUAGE]),
  row('trailing-comma', [
    'No comma stands before a closing parenthesis.',
    'It is ECMAScript 2017, newer than the sandbox language.',
    'Remove the comma.',
    LANGUAGE,
  ]),
  row('unknown-construct', [
    'The code uses only constructs of the tables in tools/sandbox/language.',
    'What no published template uses and no document names may be refused.',
    'Write it with plain statements and expressions.',
    LANGUAGE,
  ]),
  row('undeclared', [
    'Every name is declared, but for require, data, undefined and arguments.',
    'GTM refuses undeclared names when it compiles, also on branches that never run.',
    'Load APIs with require, declare the rest.',
    LANGUAGE,
  ]),
  row('require-literal', [
    'require is called with one string.',
    'GTM finds the APIs and their permissions by reading the code.',
    "Write require('nameOfTheApi').",
    LANGUAGE,
  ]),
  row('unknown-api', [
    'Every API that the code loads exists on servers.',
    'require throws for an unknown name.',
    'Use an API of the server-side API reference.',
    API_REFERENCE,
  ]),
  row('web-only-api', [
    'No API of web containers is loaded.',
    'Server containers do not have them.',
    'Use the counterpart for servers.',
    'Google, custom templates API reference.',
  ]),
  row('unknown-api-member', [
    'Members of APIs exist, e.g. Math.floor; Math.random does not.',
    'The call throws when the code runs.',
    'Use a documented member.',
    API_REFERENCE,
  ]),
  row('absent-method', [
    'No built-in method is called that the sandbox lacks, e.g. includes or startsWith.',
    'The call throws when the code runs: the import succeeds, and events are lost.',
    'Use a documented method.',
    STANDARD_LIBRARY,
  ]),
  row('unknown-method', [
    'Methods that are called are documented, or defined by the code.',
    'The call throws when the code runs.',
    'Correct the name, or define the method.',
    STANDARD_LIBRARY,
  ]),
];

/** One row per construct that is not accepted; several node types may share it. */
const CONSTRUCT_ROWS: RuleRow[] = CONSTRUCTS.filter(({ verdict }) => verdict !== 'ACCEPT')
  .filter(({ id }, index, all) => all.findIndex((other) => other.id === id) === index)
  .map(({ id, name, verdict, remedy }) => ({
    id,
    severity: verdict === 'REJECT' ? 'error' : 'warning',
    section: CODE,
    title: `Not in the code: ${name}.`,
    why:
      verdict === 'REJECT'
        ? 'The sandbox language does not have it.'
        : 'No published server template uses it, so nobody knows whether GTM takes it.',
    remedy,
    source: LANGUAGE,
  }));

export const LANGUAGE_ROWS: readonly RuleRow[] = [...NAMES, ...CONSTRUCT_ROWS];

/** Findings in the template's code and in its tests, with lines of the file. */
export function checkCodeSections(subject: Subject): LintFinding[] {
  const section = subject.find(CODE);
  const inFile = (finding: Finding, line: number): LintFinding => ({
    ...finding,
    section: CODE,
    line: line + finding.line - 1,
  });
  const findings = section ? checkLanguage(section.body).map((finding) => inFile(finding, section.line)) : [];
  return [...findings, ...checkTestCode(subject)];
}
