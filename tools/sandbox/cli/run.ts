/** countonce run: runs a template once, or once for each event of a GA4 hit, and prints what it did. */
import { join } from 'node:path';
import { print, printJson, runCommand, UsageError } from '../../cli/command-line.ts';
import type { Command, Parsed } from '../../cli/command-line.ts';
import { EXIT } from '../../cli/exit-status.ts';
import { callInChild, ChildStopped } from '../child/in-child.ts';
import type { RunResult } from '../run-types.ts';
import { INPUT_HELP, INPUT_OPTIONS, readInputs, type RunInput } from './read-inputs.ts';
import { createRedactor } from './redact.ts';
import { writeRun, type RunReport } from './report-run.ts';
import type { RunTask } from './run-file.ts';

const HELP = `Usage: countonce run [options] FILE.tpl

Runs the template's code once, in an interpreter like GTM's, and prints its requests, cookies,
logs and outcome. Nothing leaves the machine unless --live is given. JSON is a file or the text itself.

${INPUT_HELP}
  --live             really send the template's requests, as far as its permissions go
  --live-private     with --live: also to this computer and to private addresses
  --json             print the results as JSON
  --help             this text`;

const OPTIONS = {
  ...INPUT_OPTIONS,
  live: { type: 'boolean' },
  'live-private': { type: 'boolean' },
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
    if (values['live-private'] && !values.live) throw new UsageError('--live-private needs --live');
    const inputs = readInputs(values);
    const reports: RunReport[] = [];
    for (const input of inputs) reports.push(await runInChild(makeTask(file, { values, input })));
    const redact = createRedactor(inputs[0]?.data ?? {});
    if (values.json) printJson(redact.value(reports.length === 1 ? reports[0] : reports));
    else print(reports.flatMap((report, index) => [...(index > 0 ? [''] : []), ...writeRun(report)]).map(redact.line));
    const isFine = reports.every(({ error, outcome }) => error === undefined && outcome !== 'failure');
    return isFine ? EXIT.fine : EXIT.failed;
  },
};

/** Gives the exit status. */
export const main = (args: string[]): Promise<number> => runCommand(COMMAND, args);

const makeTask = (file: string, { values, input }: { values: Values; input: RunInput }): RunTask => ({
  ...input,
  file,
  isLive: values.live === true,
  isPrivateAllowed: values['live-private'] === true,
});

const runInChild = async (task: RunTask): Promise<RunReport> => {
  try {
    return await callInChild<RunResult>({
      module: join(import.meta.dirname, 'run-file.ts'),
      name: 'runFile',
      args: [task],
    });
  } catch (error) {
    if (!(error instanceof ChildStopped)) throw error;
    return { outcome: 'none', error: { message: error.message } };
  }
};
