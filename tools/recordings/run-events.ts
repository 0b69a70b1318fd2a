/** Runs the tag for each event that a container sees, against the stand-in for Meta: nothing leaves. Knows no verdict. */
import type { NewRecord } from '../pairing/record-types.ts';
import { createRunTag, type LoadedTag } from '../tag/run-tag.ts';
import { sendTo } from '../tag/stand-in.ts';
import { createGraph } from '../graph/graph.ts';
import type { TemplateRunner } from '../tag/template-runner.ts';
import type { IncomingRequest } from '../sandbox/run-types.ts';
import type { PixelHit, ServerHit } from './traffic.ts';

export interface TagToRun {
  /** Where the template runs. */
  runner: TemplateRunner;
  /** The saved form; what it does not say is the template's default, and the pixel is the recording's. */
  form?: Record<string, unknown>;
}

export type Progress = (done: number, all: number) => void;

interface Events {
  hits: readonly ServerHit[];
  calls: readonly PixelHit[];
  pixelId?: string;
}

/** In the order of the hits. */
export async function runEvents(
  { runner, form = {} }: TagToRun,
  events: Events,
  onProgress?: Progress,
): Promise<NewRecord[]> {
  let nowMs = 0;
  const graph = createGraph({ now: () => nowMs });
  const tag = createRunTag<IncomingRequest>({ runner, sendFor: () => sendTo(graph) });
  tag.settings.apply({ ...tag.settings.read(), ...(events.pixelId && { pixelId: events.pixelId }), ...filledIn(form) });
  const records: NewRecord[] = [];
  for (const hit of events.hits) {
    nowMs = hit.atMs;
    records.push(await runEvent(tag, hit, cookieOf(hit, events.calls)));
    onProgress?.(records.length, events.hits.length);
  }
  return records;
}

async function runEvent(tag: LoadedTag<IncomingRequest>, hit: ServerHit, cookie: string): Promise<NewRecord> {
  const { atMs, eventData, request } = hit;
  const headers = { ...request.headers, ...(cookie !== '' && { cookie }) };
  const run = await tag.runTag(structuredClone(eventData), { ...request, headers }, atMs);
  const { method, remoteAddress } = request;
  return {
    side: 'server',
    receivedAtMs: atMs,
    hit: { method, bytes: 0, remoteAddress, headers, run: 'Recording' },
    target: 'stand-in',
    eventData,
    ...run,
  };
}

/** An empty field of a form is not filled in: forms are saved without their token. */
const filledIn = (form: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(form).filter(([, value]) => value !== ''));

/**
 * A container on the site's own domain gets the pixel's cookies. Chrome leaves cookies out of a recording unless told otherwise,
 * and Google's hosts never see them; the pixel's call before names both.
 */
function cookieOf({ atMs, request }: ServerHit, calls: readonly PixelHit[]): string {
  const told = request.headers['cookie'] ?? '';
  const call = (calls.findLast((each) => each.atMs <= atMs) ?? calls[0])?.call;
  const added = (['fbp', 'fbc'] as const).flatMap((name) => {
    const isTold = new RegExp(`(?:^|;\\s*)_${name}=`).test(told);
    const value = call?.[name];
    return isTold || value === undefined || !/^fb\.[\w.-]{1,500}$/.test(value) ? [] : [`_${name}=${value}`];
  });
  return [told, ...added].filter(Boolean).join('; ');
}
