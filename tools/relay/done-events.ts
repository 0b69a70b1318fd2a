/**
 * Remembers for a while which events of pushed messages are done with, so that a message that comes again for the sake of one of
 * them costs nothing for the others. A relay that has forgotten sends them again, under the same ids.
 */
import type { Report } from './verdict.ts';

/** Some twenty megabytes. */
const MOST_REPORTS = 100_000;

export class DoneEvents {
  /** The oldest come first. */
  readonly #reports = new Map<string, Report>();

  get(messageId: string, position: number): Report | undefined {
    return this.#reports.get(keyOf(messageId, position));
  }

  /** A message without an id cannot be recognised. */
  add(messageId: string, report: Report): void {
    if (messageId === '') return;
    this.#reports.set(keyOf(messageId, report.position), report);
    const oldest = this.#reports.keys().next().value;
    if (this.#reports.size > MOST_REPORTS && oldest !== undefined) this.#reports.delete(oldest);
  }
}

const keyOf = (messageId: string, position: number): string => `${messageId}/${position}`;
