/** The command `countonce lint`: reads files, prints what the linter finds. Owns no rule. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { lintTemplate, type LintFinding } from '../lint/lint-template.ts';
import { formatFindings, formatRules, formatSummary } from '../lint/report.ts';
import { RULES } from '../lint/rules.ts';

const HELP = `countonce lint FILE.tpl… [--json]

Checks server templates for Google Tag Manager: sections, JSON and YAML, fields, the sandbox language, APIs,
permissions, tests. Works on files alone; nothing is sent anywhere.

  --json    findings as JSON: [{file, findings: [{severity, rule, section, line, column, message, remedy}]}]
  --rules   print the table of rules, with reasons, remedies and sources (with --json: as JSON)
  --help    print this text

Exit status: 0 no errors (warnings are not errors), 1 errors found, 2 the command or a file could not be read.
`;

const OPTIONS = {
  json: { type: 'boolean', default: false },
  rules: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

class UsageError extends Error {}

interface FileResult {
  file: string;
  findings: LintFinding[];
}

/** Runs the command and gives its exit status: 0, 1 when there are errors, 2 for wrong usage or unreadable files. */
export function main(args: string[]): Promise<number> {
  return Promise.resolve(print(args));
}

function print(args: string[]): number {
  try {
    const { output, status } = run(args);
    process.stdout.write(output);
    return status;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`countonce lint: ${error.message}\n`);
    return 2;
  }
}

function run(args: string[]): { output: string; status: number } {
  const { values, positionals } = readArguments(args);
  if (values.help) return { output: HELP, status: 0 };
  if (values.rules) return { output: values.json ? toJson(RULES.map(toRow)) : formatRules(RULES), status: 0 };
  if (positionals.length === 0)
    throw new UsageError('name at least one template file, e.g. countonce lint template.tpl');
  const results = positionals.map((file): FileResult => ({ file, findings: lintTemplate(read(file)) }));
  const hasErrors = results.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
  return { output: values.json ? toJson(results) : format(results), status: hasErrors ? 1 : 0 };
}

function readArguments(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}; see countonce lint --help`);
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(
      `${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}); check the path.`,
    );
  }
}

const format = (results: FileResult[]) =>
  results.map(({ file, findings }) => formatFindings(file, findings)).join('\n') + '\n' + formatSummary(results);

const toJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const toRow = ({ id, severity, section, title, why, remedy, source }: (typeof RULES)[number]) => ({
  ...{ id, severity, section, title, why, remedy, source },
});
