/** What all commands do with their arguments: parse, help, and refuse with a message and the usage. */
import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;
export type Parsed<T extends Options> = ReturnType<
  typeof parseArgs<{ options: T; allowPositionals: true; args: string[] }>
>;

/** A mistake of the person at the keyboard: the message is all they need. */
export class UsageError extends Error {}

export interface Command<T extends Options> {
  /** For example `test`. */
  name: string;
  help: string;
  options: T;
  /** Gives the exit status. @throws UsageError for arguments that make no sense together */
  run: (parsed: Parsed<T>) => Promise<number>;
}

export const print = (text: string): void => void process.stdout.write(`${text}\n`);

/** Exit status of the command; 2 for wrong usage. */
export const runCommand = async <T extends Options>(command: Command<T>, args: string[]): Promise<number> => {
  if (args.includes('--help') || args.includes('-h')) {
    print(command.help);
    return 0;
  }
  try {
    return await command.run(parse(command, args));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`countonce ${command.name}: ${error.message}\n`);
    return 2;
  }
};

const parse = <T extends Options>({ name, options }: Command<T>, args: string[]): Parsed<T> => {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}; countonce ${name} --help shows the options`);
  }
};
