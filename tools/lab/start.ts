/** `npm start`: starts the lab, prints its URL, sends the demonstration, and stops on SIGINT or SIGTERM. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLab, type Lab } from './lab.ts';
import { TEST_EVENTS_COUNT } from './real/test-events.ts';
import { HELP, OptionError, readLabOptions, type LabOptions } from './lab-options.ts';

const TEMPLATE = join(import.meta.dirname, '..', '..', 'template.tpl');
const FIRST_PORT = 8080;
const LAST_PORT = 8099;

function readTemplate(): string {
  try {
    return readFileSync(TEMPLATE, 'utf8');
  } catch {
    throw new OptionError('template.tpl cannot be read. Run `npm run build`, which makes it.');
  }
}

function isTaken(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
}

/** An explicit PORT is used or refused; without one the next free port will do. */
async function listen(lab: Lab, { port, host }: LabOptions): Promise<string> {
  for (let candidate = port ?? FIRST_PORT; ; candidate++) {
    try {
      return await lab.listen(candidate, host);
    } catch (error) {
      if (!isTaken(error)) throw new OptionError(`HOST or PORT cannot be listened on: ${(error as Error).message}`);
      if (port !== undefined) throw new OptionError(takenText(port));
      if (candidate === LAST_PORT)
        throw new OptionError(`No port from ${FIRST_PORT} to ${LAST_PORT} is free. Set PORT.`);
    }
  }
}

function takenText(port: number): string {
  return `PORT ${port} is in use by another program. Stop it, set another PORT, or leave PORT out to get the next free one.`;
}

async function start(): Promise<void> {
  const options = readLabOptions(process.argv.slice(2), process.env);
  if (options === undefined) {
    process.stdout.write(HELP);
    return;
  }
  const lab = createLab({
    template: readTemplate(),
    meta: options.meta,
    pixelId: options.pixelId,
    hostNames: options.hostNames,
  });
  const url = await listen(lab, options);
  process.stdout.write(`${url}\n`);
  if (options.meta) process.stdout.write(`${TEST_EVENTS_COUNT}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void lab.close());
  if (options.demo) await lab.runDemo();
}

start().catch((error: unknown) => {
  const text = error instanceof OptionError ? error.message : `The lab stopped: ${(error as Error).message}`;
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
});
