/** What became of a file's events, by outcome and reason, in a few lines whatever the size of the file. */
import type { PlacedReport, Tally } from './send-values.ts';

interface Reason {
  outcome: 'skipped' | 'failed' | 'waiting';
  words: string[];
  count: number;
  /** The first few. */
  places: string[];
}

export interface Ending {
  file: string;
  isStopped: boolean;
  isDry: boolean;
  /** The state's file. */
  state?: string;
}

const MOST_PLACES = 10;

export class Summary {
  readonly #reasons = new Map<string, Reason>();
  #sent = 0;

  /** Whether nothing has failed. */
  get isFine(): boolean {
    return this.#count('failed') + this.#count('waiting') === 0;
  }

  get isEmpty(): boolean {
    return this.#sent === 0 && this.#reasons.size === 0;
  }

  add({ sent, others }: Tally): void {
    this.#sent += sent;
    for (const report of others) {
      const { outcome, words } = tell(report);
      const key = JSON.stringify([outcome, words]);
      const reason = this.#reasons.get(key) ?? { outcome, words, count: 0, places: [] };
      this.#reasons.set(key, reason);
      reason.count += 1;
      if (reason.places.length < MOST_PLACES) reason.places.push(report.place);
    }
  }

  write({ file, isStopped, isDry, state }: Ending): string[] {
    const dry = isDry ? ['dry run: nothing left this computer; a stand-in for Meta answered'] : [];
    const counts = [`${this.#sent} sent`, `${this.#count('skipped')} skipped`, `${this.#count('failed')} failed`];
    const waiting = this.#count('waiting');
    if (waiting > 0) counts.push(`${waiting} waiting`);
    const stop = isStopped
      ? [`Stopped: what waits, and what stands behind it in the file, was not sent. ${goOn(state)}`]
      : [];
    return [...dry, `${file}: ${counts.join(', ')}`, ...this.#writeReasons(), ...stop];
  }

  #writeReasons(): string[] {
    const reasons = [...this.#reasons.values()].sort((one, other) => other.count - one.count);
    return reasons.flatMap(({ outcome, words: [reason = '', remedy], count, places }) => [
      `  ${count} ${outcome}: ${reason}`,
      ...(remedy === undefined ? [] : [`    → ${remedy}`]),
      `    ${places.join(', ')}${count > places.length ? ', …' : ''}`,
    ]);
  }

  #count(outcome: Reason['outcome']): number {
    return [...this.#reasons.values()].reduce((sum, each) => sum + (each.outcome === outcome ? each.count : 0), 0);
  }
}

const goOn = (state: string | undefined): string =>
  state === undefined
    ? 'Run the command again: what Meta has taken it drops by its id, within 48 hours. --resume would go on from here.'
    : 'Run the same command again to go on from here.';

function tell(report: PlacedReport): Pick<Reason, 'outcome' | 'words'> {
  if (report.outcome === 'skipped') return { outcome: 'skipped', words: [report.reason] };
  if (report.outcome === 'sent') return { outcome: 'skipped', words: [] };
  const { again, field, reason, remedy } = report;
  // A place of the file names itself; a field is part of the reason.
  const isPlace = field === report.place;
  return { outcome: again ? 'waiting' : 'failed', words: [isPlace ? reason : `${field}: ${reason}`, remedy] };
}
