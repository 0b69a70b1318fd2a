/**
 * One item from the tag to its report: the tag is told that Meta took the event, the event goes into a batch, and where Meta says
 * something else the tag is run again with that. Knows which runs have reached their batches; sends nothing itself.
 */
import type { HttpResponse } from '../sandbox/run-types.ts';
import { isTaken, type Batches, type SingleRequest } from './batches.ts';
import { InputError } from './input-error.ts';
import type { Item, Read } from './read-items.ts';
import type { Answer, Made, Tags, Task } from './tags.ts';
import { judge, type Report } from './verdict.ts';

export interface DeliveryParts {
  tags: Tags;
  batches: Batches;
  now: () => number;
  /** Told of every run of the tag with Meta's own answer, for whoever shows it. */
  ran?: (item: Item, made: Made) => void;
}

/** What the tag made of an item, and what Meta will have answered. */
interface Begun {
  made: Made;
  answers: Promise<Answer>[];
}

/** Of an event from its request to Meta's answer, waiting and halving included. */
const PATIENCE_MS = 50_000;

export class Deliveries {
  readonly #parts: DeliveryParts;
  /** On their way into a batch. */
  readonly #beginning = new Set<Promise<unknown>>();

  constructor(parts: DeliveryParts) {
    this.#parts = parts;
  }

  /** Resolves when the events of all items so far are in their batches. */
  whenBegun(): Promise<unknown> {
    return Promise.allSettled(this.#beginning);
  }

  async deliver(read: Read, position: number, spareId?: string): Promise<Report> {
    if (read === undefined) return { position, outcome: 'skipped', reason: NO_FAILED_EVENT };
    if (read instanceof InputError) return { position, outcome: 'failed', again: false, ...read.complaint };
    const { tags, now, ran } = this.#parts;
    const task = { item: read, nowMs: now(), spareId };
    const begun = await this.#begin(task);
    if (begun === undefined) return { position, outcome: 'failed', again: true, ...NO_TOKEN };
    const report = reportOf(begun.made, position);
    const answers = await Promise.all(begun.answers);
    const isAsTold = answers.every((answer) => !(answer instanceof Error) && isTaken(answer));
    if (isAsTold && !ran) return report;
    const made = (answers.length > 0 && (await tags.run({ ...task, answers }))) || begun.made;
    ran?.(read, made);
    return reportOf(made, position);
  }

  #begin(task: Task): Promise<Begun | undefined> {
    const begun = this.#run(task);
    this.#beginning.add(begun);
    return begun.finally(() => void this.#beginning.delete(begun));
  }

  async #run(task: Task): Promise<Begun | undefined> {
    const { tags, batches } = this.#parts;
    const made = await tags.run(task);
    return made && { made, answers: made.requests.map((request) => answerOf(batches.add(request))) };
  }
}

/** Never rejects. */
function answerOf(asked: Promise<HttpResponse>): Promise<Answer> {
  return new Promise((resolve) => {
    const giveUp = (): void => resolve(Object.assign(new Error('No answer came in time.'), { name: 'TimeoutError' }));
    const patience = setTimeout(giveUp, PATIENCE_MS);
    const settle = (answer: Answer): void => {
      clearTimeout(patience);
      resolve(answer);
    };
    asked.then(settle, settle);
  });
}

const NO_FAILED_EVENT = 'The log entry holds no failed event.';

const NO_TOKEN = {
  field: 'pixel_id',
  reason: 'The relay has no access token for the pixel of this line.',
  remedy: 'Set ACCESS_TOKEN_ followed by the pixel ID, or correct PIXEL_ID.',
};

const reportOf = ({ requests, run }: Made, position: number): Report => ({
  position,
  ...namesOf(requests),
  ...judge(run),
});

function namesOf([first]: readonly SingleRequest[]): Pick<Report, 'event_name' | 'event_id'> {
  const { name, id } = first?.event ?? {};
  return { ...(typeof name === 'string' && { event_name: name }), ...(typeof id === 'string' && { event_id: id }) };
}
