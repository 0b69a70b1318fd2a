/** Lets a server listen on the port that was asked for, or on the next free one. Says in words why it cannot. */
import { OptionError } from './option-error.ts';

interface Address {
  /** Undefined: any of the range. */
  port?: number;
  host: string;
}

/** Resolves with the URL. Rejects with Node's error, such as EADDRINUSE. */
type Listen = (port: number, host: string) => Promise<string>;

/** An explicit PORT is used or refused; without one the next free port will do. @throws OptionError */
export async function listenOnFreePort(
  listen: Listen,
  { port, host }: Address,
  range: { first: number; last: number },
): Promise<string> {
  for (let candidate = port ?? range.first; ; candidate++) {
    try {
      return await listen(candidate, host);
    } catch (error) {
      if (!isTaken(error)) throw new OptionError(`HOST or PORT cannot be listened on: ${(error as Error).message}`);
      if (port !== undefined) throw new OptionError(takenText(port));
      if (candidate === range.last)
        throw new OptionError(`No port from ${range.first} to ${range.last} is free. Set PORT.`);
    }
  }
}

const isTaken = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EADDRINUSE';

const takenText = (port: number): string =>
  `PORT ${port} is in use by another program. Stop it, set another PORT, or leave PORT out to get the next free one.`;
