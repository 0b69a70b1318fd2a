/**
 * The direct path: from items to how each of them ended. Their events go in batches, never more at a time than the memory holds.
 * Knows no HTTP, no queue and no file.
 */
import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { TemplateRunner } from '../tag/template-runner.ts';
import { Batches, type BatchParts } from './batches.ts';
import { Deliveries } from './deliveries.ts';
import { Places } from './places.ts';
import type { Item, Json, Read } from './read-items.ts';
import { Tags, type Made } from './tags.ts';
import type { Report } from './verdict.ts';

export interface RelayParts extends BatchParts {
  /** Of template.tpl. */
  runner: TemplateRunner;
  form: Json;
  tokenOf: (pixelId: string) => string | undefined;
  now?: () => number;
  /** Told of every run of the tag with Meta's own answer, for whoever shows it. */
  ran?: (item: Item, made: Made) => void;
}

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

export function createRelay(parts: RelayParts): Relay {
  const { runner, form, tokenOf, now = Date.now, ran, ...batching } = parts;
  const batches = new Batches(batching);
  const places = new Places(MOST_WAITING);
  const deliveries = new Deliveries({ tags: new Tags({ runner, form, tokenOf }), batches, now, ...(ran && { ran }) });
  const flush = (): void => void deliveries.whenBegun().then(() => batches.flush());

  async function deliver(reads: readonly Read[], spareId?: SpareId): Promise<Report[]> {
    const reports: Promise<Report>[] = [];
    for (const [position, read] of reads.entries()) {
      await places.enter(flush);
      const report = deliveries.deliver(read, position, spareId?.(position));
      reports.push(report.finally(() => places.leave()));
      if (position % SLICE === SLICE - 1) await setImmediate();
    }
    await deliveries.whenBegun();
    if (reads.length > 1) batches.flush();
    else batches.flushSoon();
    return Promise.all(reports);
  }

  return { deliver };
}

/** Thirty-two hexadecimal digits of what makes an event itself: its content, and where it stood. */
export const idFrom = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
