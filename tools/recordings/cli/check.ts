/** `countonce check`: says of a browser's recording whether each action is counted once, and what to do where it is not. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { complain, defineCommand, print, printJson, UsageError } from '../../cli/command-line.ts';
import type { Parsed } from '../../cli/command-line.ts';
import { EXIT } from '../../cli/exit-status.ts';
import { drawProgress } from '../../cli/progress.ts';
import { callInChild, ChildStopped } from '../../sandbox/child/in-child.ts';
import { readJson } from '../../sandbox/cli/read-json.ts';
import { writePage } from '../html/write-page.ts';
import { isAllCountedOnce } from '../report.ts';
import type { Report } from '../report-types.ts';
import { checkFile, type CheckProgress, type CheckTask } from './check-file.ts';
import { writeTable } from './write-table.ts';

const HELP = `Usage: countonce check [options] RECORDING.har…

Says of each action in a recording (DevTools, Network, Save all as HAR) what the pixel reported, what GA4 reported
and to whom, what the tag would send for it, what Meta would count, and what to do. Nothing leaves this computer.
1 means that something is not counted once, 2 that a file is no recording.

  --form JSON      the tag's form as GTM saves it; without it, the template's presets and the recording's pixel
  --template FILE  another template than CountOnce's
  --html FILE      also write the report as one page, to hand on; personal values are masked
  --json           print the report as JSON, a list where there are several recordings
  --help           this text`;

const OPTIONS = {
  form: { type: 'string' },
  template: { type: 'string' },
  html: { type: 'string' },
  json: { type: 'boolean' },
} as const;

type Values = Parsed<typeof OPTIONS>['values'];

export const main = defineCommand({
  name: 'check',
  help: HELP,
  options: OPTIONS,
  run: async ({ values, positionals: files }) => {
    if (files.length === 0) throw new UsageError('name at least one recording, for example site.har');
    const form = readJson('--form', values.form);
    const tag = { ...(form && { form }), ...(values.template !== undefined && { template: values.template }) };
    const { reports, refusals } = await checkAll(files.map((file) => ({ file, ...tag })));
    printReports(reports, values);
    for (const refusal of refusals) complain(`countonce check: ${refusal}`);
    if (refusals.length > 0) return EXIT.usage;
    return reports.every(isAllCountedOnce) ? EXIT.fine : EXIT.failed;
  },
});

/** A file that is no recording keeps no other from its report. */
async function checkAll(tasks: readonly CheckTask[]): Promise<{ reports: Report[]; refusals: string[] }> {
  const reports: Report[] = [];
  const refusals: string[] = [];
  for (const task of tasks) {
    try {
      reports.push(await check(task));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      refusals.push(error.message);
    } finally {
      drawProgress(undefined);
    }
  }
  return { reports, refusals };
}

/** Our own template needs no process of its own; what a stranger's does, it does where it can do no harm. */
async function check(task: CheckTask): Promise<Report> {
  if (task.template === undefined) return checkFile(task, drawProgress);
  try {
    const module = join(import.meta.dirname, 'check-file.ts');
    const onProgress = (progress: unknown): void => drawProgress(progress as CheckProgress);
    return await callInChild<Report>({ module, name: 'checkFile', args: [task], onProgress });
  } catch (error) {
    throw error instanceof ChildStopped ? new UsageError(error.message) : error;
  }
}

function printReports(reports: readonly Report[], { json, html }: Values): void {
  if (html !== undefined && reports.length > 0) writeHtml(html, reports);
  if (json) printJson(reports.length === 1 ? reports[0] : reports);
  else print(reports.flatMap((report, at) => [...(at > 0 ? [''] : []), ...writeTable(report)]));
}

function writeHtml(path: string, reports: readonly Report[]): void {
  const page = writePage(reports);
  try {
    writeFileSync(path, page);
  } catch (error) {
    throw new UsageError(`--html: ${path} cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
  }
}
