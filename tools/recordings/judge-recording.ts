/** Puts the pixel's calls and the tag's runs side by side, and says of each action what Meta would count. Rules of the whole recording stand elsewhere. */
import { PairBoard } from '../pairing/pair-board.ts';
import type { PairRow } from '../pairing/pair-types.ts';
import type { LabRecord, NewRecord, ServerRecord } from '../pairing/record-types.ts';
import { runEvents, type Progress, type TagToRun } from './run-events.ts';
import { mainPixel, seenByContainer, type SeenEvents } from './seen-by-container.ts';
import type { PixelHit, ServerHit, Traffic } from './traffic.ts';

/** A row of the pairing with what stood behind it. */
export interface JudgedAction {
  row: PairRow;
  call?: PixelHit;
  hit?: ServerHit;
  run?: ServerRecord;
}

export interface Judged {
  traffic: Traffic;
  seen: SeenEvents;
  /** Where the tag sends; undefined without a call of the pixel. */
  pixelId?: string;
  /** Oldest first. */
  actions: JudgedAction[];
  /** All records, oldest first, as the lab keeps them. */
  records: LabRecord[];
}

export async function judgeRecording(traffic: Traffic, tag: TagToRun, onProgress?: Progress): Promise<Judged> {
  const seen = seenByContainer(traffic);
  const calls = traffic.pixel.filter(({ isBlocked }) => !isBlocked);
  const pixelId = mainPixel(calls);
  const runs = await runEvents(tag, { hits: seen.hits, calls, ...(pixelId !== undefined && { pixelId }) }, onProgress);
  const sources = merge(calls, seen.hits, runs);
  const records = sources.map(({ record }) => record);
  // Each arrival can be a row of its own, and none may go: the report is of all.
  const board = new PairBoard(records.length + 1);
  for (const record of records) board.add(record);
  const actions = board
    .list()
    .toReversed()
    .map((row) => ({ row, ...sourceOf(row, sources) }));
  return { traffic, seen, ...(pixelId !== undefined && { pixelId }), actions, records };
}

interface Source extends Omit<JudgedAction, 'row'> {
  record: LabRecord;
}

/** In the order of time; the pixel's call before a hit of the same millisecond, as it is the one that is not kept back. */
function merge(calls: readonly PixelHit[], hits: readonly ServerHit[], runs: readonly NewRecord[]): Source[] {
  const ofCalls = calls.map((call) => ({ atMs: call.atMs, call }));
  const ofHits = hits.map((hit, at) => ({ atMs: hit.atMs, hit, run: runs[at] }));
  const sorted = [...ofCalls, ...ofHits].toSorted((one, other) => one.atMs - other.atMs);
  return sorted.map((source, at): Source => {
    const id = at + 1;
    if ('call' in source) return { record: { ...browserRecord(source.call), id }, call: source.call };
    const run = { ...(source.run as NewRecord), id };
    return { record: run, hit: source.hit, run };
  });
}

function browserRecord({ atMs, call }: PixelHit): Omit<Extract<LabRecord, { side: 'browser' }>, 'id'> {
  const hit = { method: 'GET', bytes: 0, remoteAddress: '', run: 'Recording' };
  return { side: 'browser', receivedAtMs: atMs, hit, ...call };
}

/** Records are numbered from 1 in their order. */
function sourceOf({ browser, server }: PairRow, sources: readonly Source[]): Omit<JudgedAction, 'row'> {
  const call = browser && sources[browser.recordId - 1]?.call;
  const { hit, run } = (server && sources[server.recordId - 1]) ?? {};
  return { ...(call && { call }), ...(hit && { hit }), ...(run && { run }) };
}
