/** Runs the built template for one event in the sandbox, and says what it did. Knows no HTTP server and no store. */
import { listSecrets, withoutSecrets } from '../privacy/secrets.ts';
import type { NewRecord, RecordedCookie } from '../pairing/record-types.ts';
import type { IncomingRequest } from '../sandbox/run-types.ts';
import type { SetCookie } from '../sandbox/runtime.ts';
import { judgeRun } from './outcome.ts';
import { createRedact, type Redact } from '../privacy/redact.ts';
import { readTagSettings, type MetaAccount, type TagSettings } from './tag-settings.ts';
import type { TemplateFacts, TemplateRunner } from './template-runner.ts';
import { recordSends, type Send } from './transport.ts';

/** What a run adds to the record of its event. */
export type TagRun = Pick<NewRecord, 'outcome' | 'reason' | 'form' | 'logs' | 'attempts' | 'cookies' | 'durationMs'>;

/**
 * The tag's clock stands at the arrival of the hit, as it does when a session is replayed: a second that ends meanwhile
 * is no difference between two runs. Never rejects: what goes wrong in the tag is an outcome.
 */
export type RunTag<R extends IncomingRequest> = (
  eventData: Record<string, unknown>,
  request: R,
  receivedAtMs: number,
) => Promise<TagRun>;

/** Where the tag's settings live. */
export interface SettingsHolder {
  read: () => Record<string, unknown>;
  /** The next event runs with them. */
  apply: (settings: Record<string, unknown>) => void;
}

export interface TagParts<R extends IncomingRequest> {
  runner: TemplateRunner;
  meta?: MetaAccount;
  /** Instead of the stand-in's. */
  pixelId?: string;
  /** What carries the tag's requests, for the event of this request. */
  sendFor: (request: R) => Send;
  /** Of a run with all its waiting, where the sandbox's own limit is too short. */
  timeLimitMs?: number;
}

export interface LoadedTag<R extends IncomingRequest> extends TemplateFacts {
  runTag: RunTag<R>;
  pixelId: string;
  /** What the tag runs with. */
  settings: SettingsHolder;
}

/** What GTM's getContainerVersion says; preview, so that the tag logs what it would tell its user. */
const CONTAINER = { containerId: 'GTM-LAB', version: '1', previewMode: true, debugMode: true };

export function createRunTag<R extends IncomingRequest>(parts: TagParts<R>): LoadedTag<R> {
  const { runner, meta, pixelId, sendFor, timeLimitMs } = parts;
  const { templateName, parameters } = runner;
  const first = readTagSettings(parameters, meta ?? (pixelId === undefined ? {} : { pixelId }));
  const settings = holdSettings(first);

  const runTag: RunTag<R> = async (eventData, request, receivedAtMs) => {
    const startedMs = performance.now();
    const { data, form, redact } = settings.current();
    const { sendHttp, attempts } = recordSends(sendFor(request), redact);
    const event = {
      data,
      eventData,
      request,
      container: CONTAINER,
      clientName: 'GA4',
      nowMs: receivedAtMs,
      timeLimitMs,
    };
    const result = await runner.run(event, sendHttp);
    const logs = result.logs.map((values) => redact(formatLog(values)));
    const error = result.error && redact(result.error.message);
    const verdict = judgeRun({ outcome: result.outcome, error, attempts, logs });
    const cookies = result.cookies.map((cookie) => recordCookie(cookie, redact));
    return { ...verdict, form, logs, attempts, cookies, durationMs: performance.now() - startedMs };
  };
  return { runTag, templateName, pixelId: first.pixelId, parameters, settings };
}

interface Current {
  data: Record<string, unknown>;
  /** The same without secrets, for records. */
  form: Record<string, unknown>;
  /** Knows the secrets of `data`. */
  redact: Redact;
}

/** In memory only. A run that has begun ends with the settings that it began with. */
function holdSettings(first: TagSettings): SettingsHolder & { current: () => Current } {
  const prepare = (data: Record<string, unknown>): Current => ({
    data,
    form: withoutSecrets(data),
    redact: createRedact(...listSecrets(data)),
  });
  let current = prepare(first);
  return { current: () => current, read: () => current.data, apply: (next) => void (current = prepare(next)) };
}

/** As a console prints it: texts as they are, everything else as JSON. */
function formatLog(values: unknown[]): string {
  return values
    .map((value) => (typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))))
    .join(' ');
}

/** A header may hold printable ASCII only; a cookie that the tag did not encode can break that, and stays here. */
function recordCookie({ name, value, header }: SetCookie, redact: Redact): RecordedCookie {
  const isSafe = /^[ -~]*$/.test(header);
  return { name, value: redact(value), ...(isSafe && { header: redact(header) }) };
}
