/** Keeps one row per user action while records arrive: groups arrivals as Meta does, and joins those that look like one action. */
import type { LabRecord } from './record-types.ts';
import {
  absorb,
  addSighting,
  attempted,
  beginGroup,
  isUnsent,
  onlySide,
  rootOf,
  takes,
  type EventGroup,
} from './event-group.ts';
import { GroupIndex } from './group-index.ts';
import { judgeRow } from './judge-row.ts';
import type { PairRow, PairTotals, Sighting } from './pair-types.ts';
import { sightingsOf } from './sightings.ts';
import { countRow, noCounts, summarise } from './totals.ts';

/** Hears the number of each row that changed, came or went. */
export type RowListener = (rowId: number) => void;

export class PairBoard {
  readonly #capacity: number;
  readonly #groups = new Map<number, EventGroup>();
  readonly #rows = new Map<number, PairRow>();
  readonly #listeners = new Set<RowListener>();
  #index = new GroupIndex();
  /** Of all rows in #rows, and of those that the board has dropped. */
  #counts = noCounts();
  /** Numbers of groups that changed. */
  readonly #unjudged = new Set<number>();
  #lastId = 0;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  add(record: LabRecord): void {
    for (const sighting of sightingsOf(record)) this.#place(sighting);
    // At once, because a verdict can rest on an older row that is dropped before somebody asks.
    for (const rowId of this.#unjudged) this.get(rowId);
    this.#unjudged.clear();
    for (const [, group] of this.#groups) {
      if (this.#groups.size <= this.#capacity) break;
      this.#retire(group);
    }
  }

  clear(): void {
    this.#groups.clear();
    this.#rows.clear();
    this.#index = new GroupIndex();
    this.#counts = noCounts();
  }

  /** Newest first. */
  list(): PairRow[] {
    return this.ids()
      .toReversed()
      .flatMap((id) => this.get(id) ?? []);
  }

  /** Numbers of all rows, oldest first. */
  ids(): number[] {
    return [...this.#groups.values()].filter((group) => rootOf(group) === group).map(({ id }) => id);
  }

  /** Undefined when it was dropped or became part of another row. */
  get(rowId: number): PairRow | undefined {
    const group = this.#groups.get(rowId);
    return group && rootOf(group) === group ? this.#rowOf(group) : undefined;
  }

  /** Record numbers of the row, at most a few of each side; attempts that Meta got nothing of stand last. */
  recordsOf(rowId: number): number[] {
    const group = this.#groups.get(rowId);
    const parts = [group, group?.partner].filter((part) => part !== undefined);
    const all = parts.flatMap(({ browser, server, other }) => [...browser, ...server, ...other]);
    return [...all.filter((each) => !isUnsent(each)), ...all.filter(isUnsent)].map(({ recordId }) => recordId);
  }

  get totals(): PairTotals {
    return summarise(this.#counts);
  }

  subscribe(listener: RowListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #place(sighting: Sighting): void {
    const known = this.#index.sameId(sighting);
    const group = known.find((candidate) => takes(candidate, sighting)) ?? this.#begin(sighting, known);
    const wasOneSided = onlySide(group) !== undefined;
    addSighting(group, sighting);
    if (sighting.outcome === 'sent') this.#absorbAttempts(group, sighting);
    const side = onlySide(group);
    if (side !== undefined) {
      this.#touch(group);
      if (group.partner === undefined) this.#findPartner(group);
      return;
    }
    if (wasOneSided) this.#complete(group);
    this.#touch(group);
  }

  #begin(sighting: Sighting, known: readonly EventGroup[]): EventGroup {
    const group = beginGroup(++this.#lastId, sighting);
    group.comesAgain = known.some(({ pixelId, name }) => pixelId === sighting.pixelId && name === sighting.name);
    this.#groups.set(group.id, group);
    this.#index.add(group);
    return group;
  }

  /** One action makes one row, also when it took more than one attempt to report it. */
  #absorbAttempts(group: EventGroup, sighting: Sighting): void {
    const alike = sighting.isRepeat ? this.#index.sameKind(sighting) : [];
    const attempt = [...this.#index.sameId(sighting), ...alike].find(
      (other) => other !== group && attempted(other, sighting),
    );
    if (attempt === undefined) return;
    absorb(group, attempt);
    const { partner } = attempt;
    this.#uncount(attempt);
    attempt.partner = undefined;
    this.#drop(attempt);
    if (partner === undefined) return;
    partner.partner = undefined;
    this.#touch(partner);
    this.#findPartner(partner);
  }

  /** Both sides are in one group now, so the partner has to look for another. */
  #complete(group: EventGroup): void {
    const { partner } = group;
    if (partner === undefined) return;
    group.partner = undefined;
    partner.partner = undefined;
    this.#touch(partner);
    this.#findPartner(partner);
  }

  /** Takes a partner away from one that is less near, which then looks again; each such step makes a nearer pair. */
  #findPartner(group: EventGroup): void {
    const partner = this.#index.nearest(group);
    if (partner === undefined) return;
    const left = partner.partner;
    group.partner = partner;
    partner.partner = group;
    this.#touch(group);
    if (left === undefined) return;
    left.partner = undefined;
    this.#touch(left);
    this.#findPartner(left);
  }

  /** The row is gone and stays counted. */
  #retire(group: EventGroup): void {
    for (const part of [group, group.partner]) {
      if (part !== undefined) this.#drop(part);
    }
  }

  #drop(group: EventGroup): void {
    this.#groups.delete(group.id);
    this.#rows.delete(group.id);
    this.#index.remove(group);
    this.#tell(group);
  }

  /** The row of a group and its partner is another one now. */
  #touch(group: EventGroup): void {
    for (const part of [group, group.partner]) {
      if (part === undefined) continue;
      this.#uncount(part);
      this.#unjudged.add(part.id);
      this.#tell(part);
    }
  }

  #uncount({ id }: EventGroup): void {
    const row = this.#rows.get(id);
    if (row !== undefined) countRow(this.#counts, row, -1);
    this.#rows.delete(id);
  }

  #tell({ id }: EventGroup): void {
    for (const listener of this.#listeners) listener(id);
  }

  #rowOf(root: EventGroup): PairRow {
    const known = this.#rows.get(root.id);
    if (known !== undefined) return known;
    const row = judgeRow(root, this.#index.sameOrder(root));
    this.#rows.set(root.id, row);
    countRow(this.#counts, row, 1);
    return row;
  }
}
