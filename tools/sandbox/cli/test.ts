/** countonce test: runs the scenarios of template files and reports them. Each file runs in a process of its own. */
import { watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { ScenarioOptions } from '../scenarios.ts';
import { print, runCommand, UsageError } from './command-line.ts';
import type { Command, Parsed } from './command-line.ts';
import { callInChild } from './in-child.ts';
import { countFailed, summaryLine, writeFileReport } from './report-scenarios.ts';
import type { FileReport } from './report-scenarios.ts';

const HELP = `Usage: countonce test [options] FILE.tpl…

Runs the scenarios in ___TESTS___ the way GTM's template editor does.

  --grep TEXT        only scenarios whose name contains TEXT
  --watch            run again whenever a file changes
  --json             print the reports as JSON
  --interpreted      in an interpreter like GTM's, in place of the JavaScript engine
  --sync-promises    settle promises at once (for diagnosis; GTM does not)
  --time-limit MS    longest time for one scenario (10000)
  --help             this text

Exit status: 0 all passed, 1 something failed, 2 wrong usage.`;

const OPTIONS = {
  grep: { type: 'string' },
  watch: { type: 'boolean' },
  json: { type: 'boolean' },
  interpreted: { type: 'boolean' },
  'sync-promises': { type: 'boolean' },
  'time-limit': { type: 'string' },
} as const;

const COMMAND: Command<typeof OPTIONS> = {
  name: 'test',
  help: HELP,
  options: OPTIONS,
  run: ({ values, positionals: files }) => {
    if (files.length === 0) throw new UsageError('name at least one template file');
    const task = { files, options: readOptions(values), isJson: values.json === true };
    return values.watch ? watchFiles(task) : testFiles(task);
  },
};

/** Gives the exit status. */
export const main = (args: string[]): Promise<number> => runCommand(COMMAND, args);

interface Task {
  files: readonly string[];
  options: ScenarioOptions;
  isJson: boolean;
}

const readOptions = (values: Parsed<typeof OPTIONS>['values']): ScenarioOptions => {
  const limit = values['time-limit'];
  if (limit !== undefined && !(Number(limit) > 0))
    throw new UsageError('--time-limit must be a number of milliseconds');
  return {
    ...(values.grep !== undefined && { grep: values.grep }),
    ...(limit !== undefined && { timeLimitMs: Number(limit) }),
    interpreted: values.interpreted === true,
    syncPromises: values['sync-promises'] === true,
  };
};

const testFiles = async ({ files, options, isJson }: Task): Promise<number> => {
  const reports: FileReport[] = [];
  for (const file of files) {
    const report = await testOne(file, options);
    reports.push(report);
    if (!isJson) print(`${writeFileReport(report)}\n`);
  }
  print(isJson ? JSON.stringify(reports, null, 2) : summaryLine(reports));
  return countFailed(reports) === 0 ? 0 : 1;
};

const testOne = async (file: string, options: ScenarioOptions): Promise<FileReport> => {
  try {
    return await callInChild<FileReport>({ module: 'test-file.ts', name: 'testFile', args: [file, options] });
  } catch (error) {
    return { file, scenarios: [], error: (error as Error).message };
  }
};

/** Editors save in several steps; one run for all of them is enough. */
const SETTLE_MS = 100;

const watchFiles = async (task: Task): Promise<number> => {
  await testFiles(task);
  let pending: NodeJS.Timeout | undefined;
  const again = () => {
    clearTimeout(pending);
    pending = setTimeout(() => void testFiles(task), SETTLE_MS);
  };
  // The folder, not the file: many editors replace a file when they save it, and a watched file that is gone stays silent.
  const watchers = task.files.map((file) =>
    watch(dirname(file), (_event, name) => {
      if (name === basename(file)) again();
    }),
  );
  if (!task.isJson) print('watching; Ctrl+C ends');
  return new Promise((resolve) => {
    process.once('SIGINT', () => {
      for (const watcher of watchers) watcher.close();
      resolve(0);
    });
  });
};
