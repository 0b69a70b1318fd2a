/** countonce test: runs the scenarios of template files and reports them. Each file runs in a process of its own. */
import { watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import { defineCommand, print, printJson, UsageError } from '../../cli/command-line.ts';
import type { Parsed } from '../../cli/command-line.ts';
import { EXIT } from '../../cli/exit-status.ts';
import type { ScenarioOptions } from '../scenarios.ts';
import { readTimeLimit } from './read-inputs.ts';
import { countFailed, writeFileReport, writeSummary } from './report-scenarios.ts';
import type { FileReport } from './report-scenarios.ts';
import { testInChild } from './test-in-child.ts';

const HELP = `Usage: countonce test [options] FILE.tpl…

Runs the scenarios in ___TESTS___ the way GTM's template editor does, in an interpreter like GTM's.

  --grep TEXT        only scenarios whose name contains TEXT
  --watch            run again whenever a file changes
  --json             print the reports as JSON
  --permissions off  allow everything, as GTM's editor may do where a permission is missing
  --sync-promises    settle promises at once (for diagnosis; GTM does not)
  --time-limit MS    longest time for one scenario (10000)
  --help             this text`;

const OPTIONS = {
  grep: { type: 'string' },
  watch: { type: 'boolean' },
  json: { type: 'boolean' },
  permissions: { type: 'string' },
  'sync-promises': { type: 'boolean' },
  'time-limit': { type: 'string' },
} as const;

export const main = defineCommand({
  name: 'test',
  help: HELP,
  options: OPTIONS,
  run: ({ values, positionals: files }) => {
    if (files.length === 0) throw new UsageError('name at least one template file');
    const task = { files, options: readOptions(values), isJson: values.json === true };
    return values.watch ? watchFiles(task) : testFiles(task);
  },
});

interface Task {
  files: readonly string[];
  options: ScenarioOptions;
  isJson: boolean;
}

const readOptions = (values: Parsed<typeof OPTIONS>['values']): ScenarioOptions => {
  const { grep, permissions } = values;
  if (permissions !== undefined && permissions !== 'off') throw new UsageError('--permissions can only be "off"');
  return {
    ...(grep !== undefined && { grep }),
    ...(permissions && { permissions }),
    ...readTimeLimit(values['time-limit']),
    syncPromises: values['sync-promises'] === true,
  };
};

const testFiles = async ({ files, options, isJson }: Task): Promise<number> => {
  const reports: FileReport[] = [];
  for (const file of files) {
    const report = await testInChild(file, options);
    reports.push(report);
    if (!isJson) print([...writeFileReport(report), '']);
  }
  if (isJson) printJson(reports);
  else print(writeSummary(reports));
  if (reports.some(({ error }) => error?.isUnreadable)) return EXIT.usage;
  if (options.grep !== undefined && reports.every(({ scenarios }) => scenarios.length === 0))
    throw new UsageError(`--grep: no scenario has "${options.grep}" in its name`);
  return countFailed(reports) === 0 ? EXIT.fine : EXIT.failed;
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
  if (!task.isJson) print(['watching; Ctrl+C ends']);
  return new Promise((resolve) => {
    process.once('SIGINT', () => {
      for (const watcher of watchers) watcher.close();
      resolve(EXIT.fine);
    });
  });
};
