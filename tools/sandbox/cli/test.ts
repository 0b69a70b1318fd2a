/** countonce test: runs the scenarios of template files and reports them. Each file runs in a worker of its own. */
import { watch } from 'node:fs';
import { parseArgs } from 'node:util';
import { countFailed, summaryLine, writeFileReport } from './report-scenarios.ts';
import type { FileReport } from './report-scenarios.ts';
import { testInWorker } from './test-in-worker.ts';

const HELP = `Usage: countonce test [options] FILE.tpl…

Runs the scenarios in ___TESTS___ the way GTM's template editor does.

  --grep TEXT        only scenarios whose name contains TEXT
  --watch            run again whenever a file changes
  --json             print the reports as JSON
  --sync-promises    settle promises at once (for diagnosis; GTM does not)
  --time-limit MS    longest time for one scenario (10000)
  --help             this text

Exit status: 0 all passed, 1 something failed, 2 wrong usage.`;

const OPTIONS = {
  grep: { type: 'string' },
  watch: { type: 'boolean' },
  json: { type: 'boolean' },
  'sync-promises': { type: 'boolean' },
  'time-limit': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const parse = (args: string[]) => parseArgs({ args, options: OPTIONS, allowPositionals: true });
type Values = ReturnType<typeof parse>['values'];

/** Gives the exit status. */
export async function main(args: string[]): Promise<number> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return refuse((error as Error).message);
  }
  const { values, positionals: files } = parsed;
  if (values.help) return print(HELP);
  if (files.length === 0) return refuse('name at least one template file');
  if (timeLimitOf(values) === null) return refuse('--time-limit must be a number of milliseconds');
  if (values.watch) return watchFiles(files, values);
  return testFiles(files, values);
}

const print = (text: string): number => {
  process.stdout.write(`${text}\n`);
  return 0;
};

const refuse = (reason: string): number => {
  process.stderr.write(`countonce test: ${reason}\n\n${HELP}\n`);
  return 2;
};

/** undefined when not given, null when it is no number */
const timeLimitOf = (values: Values): number | undefined | null => {
  const text = values['time-limit'];
  if (text === undefined) return undefined;
  const limitMs = Number(text);
  return limitMs > 0 ? limitMs : null;
};

const testFiles = async (files: readonly string[], values: Values): Promise<number> => {
  const timeLimitMs = timeLimitOf(values) ?? undefined;
  const options = { grep: values.grep, syncPromises: values['sync-promises'], timeLimitMs };
  const reports: FileReport[] = [];
  for (const file of files) {
    const report = await testInWorker(file, options);
    reports.push(report);
    if (!values.json) print(`${writeFileReport(report)}\n`);
  }
  print(values.json ? JSON.stringify(reports, null, 2) : summaryLine(reports));
  return countFailed(reports) === 0 ? 0 : 1;
};

/** Editors save in several steps; one run for all of them is enough. */
const SETTLE_MS = 100;

const watchFiles = async (files: readonly string[], values: Values): Promise<number> => {
  await testFiles(files, values);
  let pending: NodeJS.Timeout | undefined;
  const again = () => {
    clearTimeout(pending);
    pending = setTimeout(() => void testFiles(files, values), SETTLE_MS);
  };
  const watchers = files.map((file) => watch(file, again));
  return new Promise((resolve) => {
    process.once('SIGINT', () => {
      for (const watcher of watchers) watcher.close();
      resolve(0);
    });
  });
};
