/** The command `countonce lint`: has files linted, prints what the linter finds. Owns no rule. */
import { join } from 'node:path';
import { defineCommand, print, printJson, UsageError } from '../../cli/command-line.ts';
import { EXIT } from '../../cli/exit-status.ts';
import { callInChild, ChildStopped } from '../child/in-child.ts';
import { formatFindings, formatRules, formatSummary } from '../lint/report.ts';
import { RULES } from '../lint/rules.ts';
import type { LintedFile } from './lint-file.ts';

const HELP = `Usage: countonce lint [options] FILE.tpl…

Checks server templates for Google Tag Manager: sections, JSON and YAML, fields, the sandbox language, APIs,
permissions, tests. Works on files alone; nothing is sent anywhere. Warnings are not errors.

  --json    findings as JSON: [{file, findings: [{severity, rule, section, line, column, message, remedy}]}]
  --rules   print the table of rules, with reasons, remedies and sources (with --json: as JSON)
  --help    this text`;

const OPTIONS = { json: { type: 'boolean' }, rules: { type: 'boolean' } } as const;

export const main = defineCommand({
  name: 'lint',
  help: HELP,
  options: OPTIONS,
  run: async ({ values, positionals: files }) => {
    if (values.rules) {
      if (values.json) printJson(RULES.map(toRow));
      else print(formatRules(RULES));
      return EXIT.fine;
    }
    if (files.length === 0) throw new UsageError('name at least one template file, e.g. countonce lint template.tpl');
    const results: LintedFile[] = [];
    for (const file of files) results.push(await lintInChild(file));
    if (values.json) printJson(results);
    else
      print([...results.flatMap((result) => [...formatFindings(result), '']).slice(0, -1), '', formatSummary(results)]);
    const hasErrors = results.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
    return hasErrors ? EXIT.failed : EXIT.fine;
  },
});

/** A file that ends the process which reads it counts as one that cannot be read. */
const lintInChild = async (file: string): Promise<LintedFile> => {
  try {
    return await callInChild<LintedFile>({
      module: join(import.meta.dirname, 'lint-file.ts'),
      name: 'lintFile',
      args: [file],
    });
  } catch (error) {
    throw error instanceof ChildStopped ? new UsageError(`${file}: ${error.message}`) : error;
  }
};

const toRow = ({ id, severity, section, title, why, remedy, source }: (typeof RULES)[number]) => ({
  ...{ id, severity, section, title, why, remedy, source },
});
