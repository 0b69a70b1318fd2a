/** `countonce replay`: runs a saved session through one or two templates and prints what they do differently. */
import { basename, join } from 'node:path';
import { defineCommand, print, printJson, UsageError } from '../../cli/command-line.ts';
import type { Parsed } from '../../cli/command-line.ts';
import { EXIT } from '../../cli/exit-status.ts';
import { drawProgress } from '../../cli/progress.ts';
import { callInChild, ChildStopped } from '../../sandbox/child/in-child.ts';
import type { Difference, ReplayReport } from '../sessions/session-types.ts';
import type { ReplayTask } from './replay-file.ts';

const HELP = `Usage: countonce replay [options] FILE --template a.tpl [--template b.tpl]

Runs the events of a session that the lab has saved through a template again. Nothing leaves this computer.
With one template it is compared with what was recorded, with two the first with the second; a difference
counts as a failure.

  --template FILE  template to run; once or twice
  --json           print the report as JSON
  --help           this text`;

const OPTIONS = { template: { type: 'string', multiple: true }, json: { type: 'boolean' } } as const;

export const main = defineCommand({
  name: 'replay',
  help: HELP,
  options: OPTIONS,
  run: async ({ values, positionals }) => {
    const task = readTask({ values, positionals });
    const report = await replayInChild(task);
    if (values.json) printJson(report);
    else print(writeReport(report, task));
    return report.changed.length > 0 ? EXIT.failed : EXIT.fine;
  },
});

function readTask({ values, positionals }: Pick<Parsed<typeof OPTIONS>, 'values' | 'positionals'>): ReplayTask {
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('Name one session file. See --help.');
  const [first, second, ...rest] = values.template ?? [];
  if (first === undefined || rest.length > 0)
    throw new UsageError('Name one or two templates with --template. See --help.');
  return { file, templates: [first, second] };
}

/** The session and the templates are strangers' files, so they are read where they can do no harm. */
async function replayInChild(task: ReplayTask): Promise<ReplayReport> {
  const onProgress = (progress: unknown) => {
    const [done, all] = progress as [number, number];
    drawProgress(done === all ? undefined : { what: 'Replaying', done, all });
  };
  try {
    const module = join(import.meta.dirname, 'replay-file.ts');
    return await callInChild<ReplayReport>({ module, name: 'replayFile', args: [task], onProgress });
  } catch (error) {
    throw error instanceof ChildStopped ? new UsageError(error.message) : error;
  }
}

function writeReport(
  { before, after, events, unknownFields, changed }: ReplayReport,
  { templates }: ReplayTask,
): string[] {
  const files = templates.flatMap((file) => (file === undefined ? [] : basename(file)));
  const names = files.length === 2 ? files : [before, files[0] ?? after];
  const head = `${events} replayed, ${changed.length} different: ${names.join(' → ')}`;
  const unknown = unknownFields.map(({ template, fields }) => `${template} has no field ${fields.join(', ')}`);
  const blocks = changed.flatMap(({ recordId, title, differences }) => [
    '',
    `  #${recordId} ${title}`,
    ...differences.map((difference) => `    ${oneLine(difference)}`),
  ]);
  return [head, ...unknown, ...blocks];
}

function oneLine({ field, before, after }: Difference): string {
  return `${field}: ${before ?? '(absent)'} → ${after ?? '(absent)'}`;
}
