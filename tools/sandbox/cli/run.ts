/** countonce run: runs a template once, or once for each event of a GA4 hit, and prints what it did. */
import { join } from 'node:path';
import { complain, defineCommand, print, printJson, UsageError } from '../../cli/command-line.ts';
import type { Parsed } from '../../cli/command-line.ts';
import { EXIT } from '../../cli/exit-status.ts';
import { callInChild, ChildStopped } from '../child/in-child.ts';
import { ANSWER_NAMES, DEFAULT_ANSWER, isAnswer, type Answer } from './dry-run.ts';
import { INPUT_HELP, INPUT_OPTIONS, readInputs } from './read-inputs.ts';
import { createRedactor } from './redact.ts';
import { writeRun, type RunReport } from './report-run.ts';
import type { FileRun, RunTask } from './run-file.ts';

const HELP = `Usage: countonce run [options] FILE.tpl

Runs the template's code once, in an interpreter like GTM's, and prints its requests, cookies,
logs and outcome. It is a dry run unless --live is given: nothing leaves this computer, requests to
Meta are answered by a stand-in, all others with 200 and {}. JSON is a file or the text itself.

${INPUT_HELP}
  --answer ANSWER    200 (the stand-in takes what Meta would take), 400, 190 (Meta's code for a
                     token that is not valid), 500 or timeout
  --live             really send the template's requests, as far as its permissions go
  --live-private     with --live: also to this computer and to private addresses
  --json             print the results as JSON
  --help             this text`;

const OPTIONS = {
  ...INPUT_OPTIONS,
  answer: { type: 'string' },
  live: { type: 'boolean' },
  'live-private': { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

type Values = Parsed<typeof OPTIONS>['values'];

export const main = defineCommand({
  name: 'run',
  help: HELP,
  options: OPTIONS,
  run: async ({ values, positionals }) => {
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new UsageError('name one template file');
    if (values['live-private'] && !values.live) throw new UsageError('--live-private needs --live');
    const answer = readAnswer(values);
    const inputs = readInputs(values);
    const reports: RunReport[] = [];
    for (const input of inputs)
      reports.push(await runInChild({ ...input, file, answer, isPrivateAllowed: values['live-private'] === true }));
    const redact = createRedactor(inputs[0]?.data ?? {});
    if (values.json) printJson(redact.value(asJson(reports, answer)));
    else print([...writeDryRun(reports, answer), ...writeRuns(reports)].map(redact.line));
    for (const sentence of reports[0]?.unknownFields ?? []) complain(`countonce run: --data: ${sentence}`);
    const isFine = reports.every(({ error, outcome }) => error === undefined && outcome !== 'failure');
    return isFine ? EXIT.fine : EXIT.failed;
  },
});

/** Undefined where requests are really sent. @throws UsageError */
const readAnswer = ({ answer, live }: Values): Answer | undefined => {
  if (answer !== undefined && live) throw new UsageError('--answer and --live exclude each other');
  if (live) return undefined;
  if (answer === undefined) return DEFAULT_ANSWER;
  if (isAnswer(answer)) return answer;
  throw new UsageError(`--answer must be one of ${ANSWER_NAMES.join(', ')}`);
};

/** One object for one event, else a list. */
const asJson = (reports: readonly RunReport[], answer: Answer | undefined): unknown => {
  const told = reports.map((report) => ({ dryRun: answer !== undefined, ...report }));
  return told.length === 1 ? told[0] : told;
};

/** Said first, and only where something would have left. */
const writeDryRun = (reports: readonly RunReport[], answer: Answer | undefined): string[] => {
  const isAsked = reports.some(({ requests = [], pixels = [] }) => requests.length + pixels.length > 0);
  if (answer === undefined || !isAsked) return [];
  return [`dry run: nothing left this computer; a stand-in answered (--answer ${answer}), --live really sends`];
};

const writeRuns = (reports: readonly RunReport[]): string[] =>
  reports.flatMap((report, index) => [...(index > 0 ? [''] : []), ...writeRun(report)]);

const runInChild = async (task: RunTask): Promise<RunReport> => {
  try {
    return await callInChild<FileRun>({
      module: join(import.meta.dirname, 'run-file.ts'),
      name: 'runFile',
      args: [task],
    });
  } catch (error) {
    if (!(error instanceof ChildStopped)) throw error;
    return { outcome: 'none', error: { message: error.message } };
  }
};
