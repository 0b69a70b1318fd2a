/** Draws how far a command is: one line on the terminal's error output, written over and wiped at the end. None where nobody looks. */

export interface Progress {
  /** One word: `Reading`. */
  what: string;
  done: number;
  all: number;
}

const BAR = 30;
let drawn = '';

/** Undefined wipes it. */
export function drawProgress(progress: Progress | undefined): void {
  if (!process.stderr.isTTY) return;
  const { what, done, all } = progress ?? { what: '', done: 0, all: 0 };
  const filled = all === 0 ? 0 : Math.round((BAR * Math.min(done, all)) / all);
  const line = progress === undefined ? '' : `${what} ${'#'.repeat(filled)}${'.'.repeat(BAR - filled)}`;
  if (line === drawn) return;
  process.stderr.write(`\r${' '.repeat(drawn.length)}\r${line}`);
  drawn = line;
}
