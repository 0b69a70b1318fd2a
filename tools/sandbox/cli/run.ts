/** countonce run: runs a template once, or once for each event of a GA4 hit, and prints what it did. */
import { print, runCommand, UsageError } from './command-line.ts';
import type { Command, Parsed } from './command-line.ts';
import { callInChild } from './in-child.ts';
import { INPUT_HELP, INPUT_OPTIONS, readInputs } from './read-inputs.ts';
import { readJson } from './read-json.ts';
import { readTemplate } from './read-template.ts';
import { redact } from './redact.ts';
import { writeRun } from './report-run.ts';
import type { RunTask } from './run-file.ts';
import type { RunResult } from '../run-types.ts';

const HELP = `Usage: countonce run [options] FILE.tpl

Runs the template's code once and prints its requests, cookies, logs and outcome.
Nothing leaves the machine unless --live is given. JSON is a file or the text itself.

${INPUT_HELP}
  --live             really send the template's requests
  --json             print the results as JSON
  --help             this text

Exit status: 0 the code ran, 1 it failed or called gtmOnFailure, 2 wrong usage.`;

const OPTIONS = {
  ...INPUT_OPTIONS,
  live: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

type Values = Parsed<typeof OPTIONS>['values'];

const COMMAND: Command<typeof OPTIONS> = {
  name: 'run',
  help: HELP,
  options: OPTIONS,
  run: async ({ values, positionals }) => {
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new UsageError('name one template file');
    readTemplate(file);
    const results: RunResult[] = [];
    for (const task of makeTasks(file, values)) {
      results.push(await callInChild<RunResult>({ module: 'run-file.ts', name: 'runFile', args: [task] }));
    }
    const report = values.json
      ? JSON.stringify(results.length === 1 ? results[0] : results, null, 2)
      : results.map(writeRun).join('\n\n');
    print(redact(report, readJson('--data', values.data)));
    return results.some(({ error, outcome }) => error !== undefined || outcome === 'failure') ? 1 : 0;
  },
};

/** Gives the exit status. */
export const main = (args: string[]): Promise<number> => runCommand(COMMAND, args);

const makeTasks = (file: string, values: Values): RunTask[] =>
  readInputs(values).map((input) => ({ ...input, file, isLive: values.live === true }));
