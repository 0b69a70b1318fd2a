/**
 * The direct path: from items to how each of them ended. One tag run for each, their events in batches, never more in flight than
 * the memory holds. Knows no HTTP, no queue and no file.
 */
import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { HttpResponse } from '../sandbox/run-types.ts';
import type { TemplateRunner } from '../tag/template-runner.ts';
import { Batches, isTaken, type BatchParts, type SingleRequest } from './batches.ts';
import { InputError } from './input-error.ts';
import { Places } from './places.ts';
import type { Item, Json, Read } from './read-items.ts';
import { Tags, type Answer, type Made, type Task } from './tags.ts';
import { judge, type Verdict } from './verdict.ts';

export interface RelayParts extends BatchParts {
  /** Of template.tpl. */
  runner: TemplateRunner;
  form: Json;
  tokenOf: (pixelId: string) => string | undefined;
  now?: () => number;
  /** Told of every run of the tag with Meta's own answer, for whoever shows it. */
  ran?: (item: Item, made: Made) => void;
}

/** How the event at this place of the input ended. Holds nothing personal. */
export type Report = Verdict & {
  /** The first is 0. */
  position: number;
  /** As Meta got them; absent where nothing was made. */
  event_name?: string;
  event_id?: string;
};

/** Makes an id for an event that has none; the same for each try. Undefined: such an event is refused. */
export type SpareId = (position: number) => string | undefined;

export interface Relay {
  /** Reports in the order of the items. Never rejects because of an item. */
  deliver: (reads: readonly Read[], spareId?: SpareId) => Promise<Report[]>;
}

/** Runs that are begun before others get their turn. */
const SLICE = 50;

/** Events that wait for Meta's answer: some kilobytes each. */
const MOST_WAITING = 4_000;

/** Of an event from its first request to Meta's answer, waiting and halving included. */
const PATIENCE_MS = 50_000;

export function createRelay(parts: RelayParts): Relay {
  const { runner, form, tokenOf, now = Date.now, ran, ...batching } = parts;
  const batches = new Batches(batching);
  const places = new Places(MOST_WAITING);
  const tags = new Tags({ runner, form, tokenOf });

  /** Events on their way into a batch. */
  const beginning = new Set<Promise<unknown>>();
  const whenBegun = (): Promise<unknown> => Promise.allSettled(beginning);

  /** What the tag made of the item, told that it was taken, and what Meta will have answered. */
  async function begin(task: Task): Promise<Begun | undefined> {
    const made = await tags.run(task);
    return made && { made, answers: made.requests.map((request) => answerOf(batches.add(request))) };
  }

  function beginOne(task: Task): Promise<Begun | undefined> {
    const begun = begin(task);
    beginning.add(begun);
    return begun.finally(() => void beginning.delete(begun));
  }

  async function deliverOne(read: Read, position: number, spareId?: string): Promise<Report> {
    if (read === undefined) return { position, outcome: 'skipped', reason: NO_FAILED_EVENT };
    if (read instanceof InputError) return { position, outcome: 'failed', again: false, ...read.complaint };
    const task = { item: read, nowMs: now(), spareId };
    const begun = await beginOne(task);
    if (begun === undefined) return { position, outcome: 'failed', again: true, ...NO_TOKEN };
    const report = reportOf(begun.made, position);
    const answers = await Promise.all(begun.answers);
    const isAsTold = answers.every((answer) => !(answer instanceof Error) && isTaken(answer));
    if (isAsTold && !ran) return report;
    const made = (answers.length > 0 && (await tags.run({ ...task, answers }))) || begun.made;
    ran?.(read, made);
    return reportOf(made, position);
  }

  async function deliver(reads: readonly Read[], spareId?: SpareId): Promise<Report[]> {
    const reports: Promise<Report>[] = [];
    for (const [position, read] of reads.entries()) {
      await places.enter(() => void whenBegun().then(() => batches.flush()));
      reports.push(deliverOne(read, position, spareId?.(position)).finally(() => places.leave()));
      if (position % SLICE === SLICE - 1) await setImmediate();
    }
    await whenBegun();
    if (reads.length > 1) batches.flush();
    else batches.flushSoon();
    return Promise.all(reports);
  }

  return { deliver };
}

interface Begun {
  made: Made;
  answers: Promise<Answer>[];
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

/** Never rejects. */
function answerOf(asked: Promise<HttpResponse>): Promise<Answer> {
  return new Promise((resolve) => {
    const patience = setTimeout(
      () => resolve(new DOMException('No answer came in time.', 'TimeoutError')),
      PATIENCE_MS,
    );
    const settle = (answer: Answer): void => {
      clearTimeout(patience);
      resolve(answer);
    };
    asked.then(settle, settle);
  });
}

/** Thirty-two hexadecimal digits of what makes an event itself: its content, and where it stood. */
export const idFrom = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
