/** Starts the lab, says so in the terminal, sends the demonstration, and stops on SIGINT or SIGTERM. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../cli/command-line.ts';
import { ChildStopped } from '../sandbox/child/in-child.ts';
import { readTemplateText } from '../sandbox/cli/read-template.ts';
import { buildStale } from './build-stale.ts';
import { createLab } from './lab.ts';
import { followRows, greeting } from './terminal.ts';
import { runInChild } from '../tag/run-in-child.ts';
import type { TemplateRunner } from '../tag/template-runner.ts';
import { listenOnFreePort } from '../cli/listen.ts';
import { OptionError } from '../cli/option-error.ts';
import { HELP, readLabOptions } from './lab-options.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const TEMPLATE = join(ROOT, 'template.tpl');
const PORTS = { first: 8080, last: 8099 };

interface Template {
  text: string;
  /** It is as the build made it; any other runs in a process that can be ended. */
  isOwn: boolean;
}

async function readTemplate(file: string | undefined): Promise<Template> {
  try {
    if (file !== undefined) return { text: readTemplateText(file), isOwn: false };
    const isOwn = await bringUpToDate();
    return { text: readFileSync(TEMPLATE, 'utf8'), isOwn };
  } catch (error) {
    if (error instanceof UsageError) throw new OptionError(`--template ${error.message}. Check the path.`);
    if (error instanceof OptionError || (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new OptionError('template.tpl cannot be read. Run `npm run build`, which makes it.');
  }
}

const KEPT =
  'template.tpl is not what the sources make, and runs as it is; “npm run build” makes it anew, and writes over it.\n';

/** The build is loaded only where something is stale: most starts need none. False for a file that was changed otherwise. */
async function bringUpToDate(): Promise<boolean> {
  // A package holds what was built, and nothing to build it from.
  if (!existsSync(join(ROOT, 'tools', 'build'))) return true;
  const done = await buildStale({
    root: ROOT,
    sources: ['template/spec', 'template/src', 'template/scenarios', 'client-snippet/src', 'tools/build'],
    built: ['template.tpl', 'client-snippet/dist/countonce.js'],
    build: async () => {
      const { renderProducts, renderSources } = await import('../build/outputs.ts');
      return [...renderSources(), ...(await renderProducts())];
    },
  });
  if (done === 'built')
    process.stdout.write('The sources have changed: template.tpl and the snippet were built anew.\n');
  if (done === 'kept') process.stdout.write(KEPT);
  return done !== 'kept';
}

async function openRunner({ text }: Template, file = 'template.tpl'): Promise<TemplateRunner> {
  try {
    return await runInChild(text);
  } catch (error) {
    if (error instanceof UsageError)
      throw new OptionError(`${file} is no template: ${error.message} Choose a .tpl file as GTM exports it.`);
    throw error instanceof ChildStopped ? new OptionError(`${file} cannot be run: ${error.message}.`) : error;
  }
}

const LOOK_FOR_PARENT_MS = 250;

/**
 * Between npm and this process stands a shell, which ends on the signal that npm passes on and tells nobody: a lab whose shell is
 * gone has been stopped.
 */
function onStop(stop: () => void): void {
  const parent = process.ppid;
  const isGone = setInterval(() => {
    if (process.env['npm_lifecycle_event'] === 'start' && process.ppid !== parent) end();
  }, LOOK_FOR_PARENT_MS);
  isGone.unref();
  const end = (): void => {
    clearInterval(isGone);
    stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
}

async function start(args: string[]): Promise<void> {
  const options = readLabOptions(args, process.env);
  if (options === undefined) {
    process.stdout.write(HELP);
    return;
  }
  const { meta, pixelId, hostNames } = options;
  const template = await readTemplate(options.template);
  const runner = template.isOwn ? undefined : await openRunner(template, options.template);
  const lab = createLab({ template: template.text, runner, meta, pixelId, hostNames });
  const url = await listenOnFreePort(lab.listen, options, PORTS).catch((error: unknown) => {
    runner?.close();
    throw error;
  });
  process.stdout.write(greeting(url, options));
  const stopFollowing = followRows(lab.board, (line) => void process.stdout.write(line));
  onStop(() => void lab.close().then(stopFollowing));
  if (options.demo) await lab.runDemo();
}

/** Gives the exit status; a lab that has started goes on behind it. */
export const main = async (args: string[]): Promise<number> => {
  try {
    await start(args);
    return 0;
  } catch (error) {
    const text = error instanceof OptionError ? error.message : `The lab stopped: ${(error as Error).message}`;
    process.stderr.write(`${text}\n`);
    return 1;
  }
};
