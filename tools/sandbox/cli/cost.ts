/** countonce cost: what an event costs in templates when GTM interprets them. Each file runs in a process of its own. */
import { join } from 'node:path';
import { complain, defineCommand, print, printJson, UsageError } from '../../cli/command-line.ts';
import type { Parsed } from '../../cli/command-line.ts';
import { EXIT } from '../../cli/exit-status.ts';
import { callInChild, ChildStopped } from '../child/in-child.ts';
import type { Cost } from '../interpreter/cost.ts';
import type { HttpResponse } from '../run-types.ts';
import type { CostTask } from './cost-file.ts';
import { INPUT_HELP, INPUT_OPTIONS, readInputs, type RunInput } from './read-inputs.ts';
import { readJson } from './read-json.ts';
import { createRedactor } from './redact.ts';
import { writeCosts, type FileCosts } from './report-cost.ts';

const HELP = `Usage: countonce cost [options] FILE.tpl…

Runs each template's code in an interpreter like GTM's and prints what it costs: nodes
evaluated, API calls, patterns compiled, bytes of the compiled code, the functions that
cost most, and what a further item of the event adds. Counts, no times: the same input
gives the same output. Nothing leaves the machine. JSON is a file or the text itself.

${INPUT_HELP}
  --answer JSON      what every request is answered with, {status, body}; 200 and {} when absent
  --json             print the results as JSON
  --help             this text`;

const OPTIONS = { ...INPUT_OPTIONS, answer: { type: 'string' }, json: { type: 'boolean' } } as const;

type Values = Parsed<typeof OPTIONS>['values'];

export const main = defineCommand({
  name: 'cost',
  help: HELP,
  options: OPTIONS,
  run: async ({ values, positionals: files }) => {
    if (files.length === 0) throw new UsageError('name at least one template file');
    const inputs = readInputs(values);
    const answer = readAnswer(values);
    const reports: FileCosts[] = [];
    for (const file of files) {
      const costs = await costInChild({ file, inputs, answer });
      if (costs) reports.push({ file, costs });
    }
    const redact = createRedactor(inputs[0]?.data ?? {});
    if (values.json) printJson(redact.value(reports));
    else if (reports.length > 0) print(writeCosts(reports, inputs.map(titleOf)).map(redact.line));
    const isFine = reports.length === files.length && reports.every(({ costs }) => costs.every(({ error }) => !error));
    return isFine ? EXIT.fine : EXIT.failed;
  },
});

/** Undefined where the process had to be ended. */
const costInChild = async (task: CostTask): Promise<Cost[] | undefined> => {
  try {
    return await callInChild<Cost[]>({
      module: join(import.meta.dirname, 'cost-file.ts'),
      name: 'costFile',
      args: [task],
    });
  } catch (error) {
    if (!(error instanceof ChildStopped)) throw error;
    complain(`countonce cost: ${task.file}: ${error.message}`);
    return undefined;
  }
};

const readAnswer = ({ answer }: Values): HttpResponse => {
  const { status = 200, body = {} } = readJson('--answer', answer) ?? {};
  if (typeof status !== 'number') throw new UsageError('--answer: "status" must be a number');
  return { statusCode: status, headers: {}, body: typeof body === 'string' ? body : JSON.stringify(body) };
};

/** For example `purchase, 3 items`. */
const titleOf = ({ eventData: { event_name: name, items } }: RunInput): string => {
  const title = typeof name === 'string' ? name : 'an event without a name';
  return Array.isArray(items) ? `${title}, ${items.length} ${items.length === 1 ? 'item' : 'items'}` : title;
};
