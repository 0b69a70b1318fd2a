/**
 * The frame of every command: parses arguments, shows help, prints, refuses with a message, and gives the exit status. No input
 * makes a command print a stack trace.
 */
import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { EXIT, EXIT_HELP } from './exit-status.ts';
import { printable } from './printable.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
export type Parsed<T extends Options> = ReturnType<
  typeof parseArgs<{ options: T; allowPositionals: true; args: string[] }>
>;

/** A mistake of the person at the keyboard: the message is all they need. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

interface Command<T extends Options> {
  /** For example `test`. */
  name: string;
  /** Without the exit statuses, which are the same for all. */
  help: string;
  options: T;
  /** Gives the exit status. @throws UsageError for arguments that make no sense together */
  run: (parsed: Parsed<T>) => Promise<number>;
}

/** One line for each text, whatever is in it. */
export const print = (lines: readonly string[]): void => {
  process.stdout.write(lines.map((line) => `${printable(line)}\n`).join(''));
};

export const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2).split('\n'));

export const complain = (line: string): void => void process.stderr.write(`${printable(line)}\n`);

/** The `main` of a command: gives the exit status, and never rejects. */
export const defineCommand =
  <T extends Options>(command: Command<T>) =>
  (args: string[]): Promise<number> =>
    runCommand(command, args);

const runCommand = async <T extends Options>(command: Command<T>, args: string[]): Promise<number> => {
  if (args.includes('--help') || args.includes('-h')) {
    print([...command.help.split('\n'), '', ...EXIT_HELP.split('\n')]);
    return EXIT.fine;
  }
  try {
    return await command.run(parse(command, args));
  } catch (error) {
    const message = error instanceof Error ? error.message : 'unknown';
    if (error instanceof UsageError) complain(`countonce ${command.name}: ${message}`);
    else complain(`countonce ${command.name}: a fault of countonce itself, please report it: ${message}`);
    return error instanceof UsageError ? EXIT.usage : EXIT.fault;
  }
};

const parse = <T extends Options>({ name, options }: Command<T>, args: string[]): Parsed<T> => {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}; countonce ${name} --help shows the options`);
  }
};
