/**
 * The direct path: from items to how each of them ended. One tag run for each, their events in batches, never more in flight than
 * the memory holds. Knows no HTTP, no queue and no file.
 */
import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { TemplateRunner } from '../tag/template-runner.ts';
import { Batches, type BatchParts } from './batches.ts';
import { InputError } from './input-error.ts';
import { Places } from './places.ts';
import type { Item, Json, Read } from './read-items.ts';
import { Tags, type Made } from './tags.ts';
import { judge, type Verdict } from './verdict.ts';

export interface RelayParts extends BatchParts {
  /** Of template.tpl. */
  runner: TemplateRunner;
  form: Json;
  tokenOf: (pixelId: string) => string | undefined;
  now?: () => number;
  /** Told of every run of the tag, for whoever shows it. */
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

/** Runs that wait for Meta's answer: some tens of kilobytes each. */
const MOST_RUNS = 4_000;

export function createRelay(parts: RelayParts): Relay {
  const { runner, form, tokenOf, now = Date.now, ran, ...batching } = parts;
  const batches = new Batches(batching);
  const runs = new Places(MOST_RUNS);
  const tags = new Tags({ runner, batches, form, tokenOf });

  async function deliverOne(read: Read, position: number, spareId?: string): Promise<Report> {
    if (read === undefined) return { position, outcome: 'skipped', reason: NO_FAILED_EVENT };
    if (read instanceof InputError) return { position, outcome: 'failed', again: false, ...read.complaint };
    const made = await tags.run(read, now(), spareId);
    if (made === undefined) return { position, outcome: 'failed', again: true, ...NO_TOKEN };
    ran?.(read, made);
    return { position, ...namesOf(made.event), ...judge(made.run) };
  }

  async function deliver(reads: readonly Read[], spareId?: SpareId): Promise<Report[]> {
    const reports: Promise<Report>[] = [];
    for (const [position, read] of reads.entries()) {
      await runs.enter(() => batches.flush());
      reports.push(deliverOne(read, position, spareId?.(position)).finally(() => runs.leave()));
      if (position % SLICE === SLICE - 1) await setImmediate();
    }
    if (reads.length > 1) batches.flush();
    else batches.flushSoon();
    return Promise.all(reports);
  }

  return { deliver };
}

const NO_FAILED_EVENT = 'The log entry holds no failed event.';

const NO_TOKEN = {
  field: 'pixel_id',
  reason: 'The relay has no access token for the pixel of this line.',
  remedy: 'Set ACCESS_TOKEN_ followed by the pixel ID, or correct PIXEL_ID.',
};

function namesOf(event: Json | undefined): Pick<Report, 'event_name' | 'event_id'> {
  const { event_name: name, event_id: id } = event ?? {};
  return { ...(typeof name === 'string' && { event_name: name }), ...(typeof id === 'string' && { event_id: id }) };
}

/** Thirty-two hexadecimal digits of what makes an event itself: its content, and where it stood. */
export const idFrom = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
