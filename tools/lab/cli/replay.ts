/** `countonce replay`: runs a saved session through one or two templates and prints what they do differently. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { reportReplay } from '../sessions/replay-report.ts';
import { SessionError } from '../sessions/session-error.ts';
import { readSession } from '../sessions/session-file.ts';
import type { Difference, ReplayReport } from '../sessions/session-types.ts';
import { TemplateFileError } from '../../sandbox/template-file-error.ts';

const HELP = `Usage: countonce replay FILE --template a.tpl [--template b.tpl] [--json]

Runs the events of a session that the lab has saved through a template again. Nothing leaves this computer.
With one template it is compared with what was recorded, with two the first with the second.

Options
  --template FILE  template to run; once or twice
  --json           print the report as JSON
  --help           show this text

Exit status: 0 no difference, 1 differences, 2 the command or a file is wrong.
`;

class UsageError extends Error {}

interface Command {
  file: string;
  templates: [string, string?];
  json: boolean;
}

/** Resolves with the exit status; rejects only for faults of its own. */
export async function main(args: string[]): Promise<number> {
  try {
    const command = readCommand(args);
    if (command === undefined) {
      process.stdout.write(HELP);
      return 0;
    }
    const report = await run(command);
    process.stdout.write(command.json ? `${JSON.stringify(report, null, 2)}\n` : writeReport(report, command));
    return report.changed.length > 0 ? 1 : 0;
  } catch (error) {
    if (!isExpected(error)) throw error;
    process.stderr.write(`countonce replay: ${error.message}\n`);
    return 2;
  }
}

function isExpected(error: unknown): error is Error {
  return error instanceof UsageError || error instanceof SessionError || error instanceof TemplateFileError;
}

function readCommand(args: string[]): Command | undefined {
  const { values, positionals } = parse(args);
  if (values.help) return undefined;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('Name one session file. See --help.');
  const [first, second, ...rest] = values.template ?? [];
  if (first === undefined || rest.length > 0)
    throw new UsageError('Name one or two templates with --template. See --help.');
  return { file, templates: [first, second], json: values.json ?? false };
}

function parse(args: string[]) {
  try {
    const options = {
      template: { type: 'string', multiple: true },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    } as const;
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${(error as Error).message} See --help.`);
  }
}

function run({ file, templates: [first, second] }: Command): Promise<ReplayReport> {
  const session = readSession(readText(file));
  const texts: [string, string?] = second === undefined ? [readText(first)] : [readText(first), readText(second)];
  return reportReplay(session, texts, process.stderr.isTTY ? drawProgress : undefined);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(
      `${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}). Check the path.`,
    );
  }
}

const BAR = 30;

/** One line that is written over, and wiped at the end. */
function drawProgress(done: number, all: number): void {
  const filled = Math.round((BAR * done) / all);
  const line = `Replaying ${'#'.repeat(filled)}${'.'.repeat(BAR - filled)} ${done}/${all}`;
  process.stderr.write(done === all ? `\r${' '.repeat(line.length)}\r` : `\r${line}`);
}

function writeReport({ before, after, events, changed }: ReplayReport, { templates }: Command): string {
  const files = templates.flatMap((file) => (file === undefined ? [] : basename(file)));
  const names = files.length === 2 ? files : [before, files[0] ?? after];
  const head = `${events} replayed, ${changed.length} different: ${names.join(' → ')}\n`;
  const blocks = changed.map(({ recordId, title, differences }) => {
    const lines = differences.map((difference) => `    ${oneLine(difference)}\n`);
    return `\n  #${recordId} ${printable(title)}\n${lines.join('')}`;
  });
  return head + blocks.join('');
}

function oneLine({ field, before, after }: Difference): string {
  return printable(`${field}: ${before ?? '(absent)'} → ${after ?? '(absent)'}`);
}

/** A session is a stranger's file: nothing of it may steer the terminal. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}
