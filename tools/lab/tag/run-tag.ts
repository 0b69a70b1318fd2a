/** Runs the built template for one event in the sandbox, and says what it did. Knows no HTTP server and no store. */
import type { SettingsHolder } from '../form/tag-form.ts';
import { listSecrets } from '../../privacy/secrets.ts';
import type { MetaAccount } from '../lab-options.ts';
import type { NewRecord, RecordedCookie } from '../../pairing/record-types.ts';
import type { LabRequest } from '../http/lab-request.ts';
import { createRuntime, type SetCookie } from '../../sandbox/runtime.ts';
import { parseTemplateFile, type TemplateFile } from '../../sandbox/template-file.ts';
import { judgeRun } from './outcome.ts';
import { createRedact, type Redact } from '../../privacy/redact.ts';
import { readTagSettings, type TagSettings } from './tag-settings.ts';
import { recordSends, type Send } from './transport.ts';

/** What a run adds to the record of its event. */
export type TagRun = Pick<NewRecord, 'outcome' | 'reason' | 'logs' | 'attempts' | 'cookies' | 'durationMs'>;

/**
 * The tag's clock stands at the arrival of the hit, as it does when a session is replayed: a second that ends meanwhile
 * is no difference between two runs. Never rejects: what goes wrong in the tag is an outcome.
 */
export type RunTag = (eventData: Record<string, unknown>, request: LabRequest, receivedAtMs: number) => Promise<TagRun>;

export interface TagParts {
  /** Text of the .tpl file. */
  template: string;
  meta?: MetaAccount;
  /** Instead of the stand-in's. */
  pixelId?: string;
  /** What carries the tag's requests, for the event of this request. */
  sendFor: (request: LabRequest) => Send;
}

export interface LoadedTag {
  runTag: RunTag;
  /** The template's name in GTM. */
  templateName: string;
  pixelId: string;
  /** The template's section ___TEMPLATE_PARAMETERS___. */
  parameters: readonly unknown[];
  /** What the tag runs with. */
  settings: SettingsHolder;
}

/** What GTM's getContainerVersion says; preview, so that the tag logs what it would tell its user. */
const CONTAINER = { containerId: 'GTM-LAB', version: '1', previewMode: true, debugMode: true };

/** Throws TemplateFileError when the text is no template. */
export function createRunTag({ template, meta, pixelId, sendFor }: TagParts): LoadedTag {
  const file = parseTemplateFile(template);
  const first = readTagSettings(file.parameters, meta ?? (pixelId === undefined ? {} : { pixelId }));
  const settings = holdSettings(first);
  const runtime = createRuntime(file);

  const runTag: RunTag = async (eventData, request, receivedAtMs) => {
    const startedMs = performance.now();
    const { data, redact } = settings.current();
    const { sendHttp, attempts } = recordSends(sendFor(request), redact);
    const result = await runtime.run({
      data,
      eventData,
      request,
      container: CONTAINER,
      sendHttp,
      clientName: 'GA4',
      now: () => receivedAtMs,
    });
    const logs = result.logs.map((values) => redact(formatLog(values)));
    const error = result.error && redact(result.error.message);
    const verdict = judgeRun({ outcome: result.outcome, error, attempts, logs });
    const cookies = result.cookies.map((cookie) => recordCookie(cookie, redact));
    return { ...verdict, logs, attempts, cookies, durationMs: performance.now() - startedMs };
  };
  return { runTag, templateName: readName(file), pixelId: first.pixelId, parameters: file.parameters, settings };
}

interface Current {
  data: Record<string, unknown>;
  /** Knows the secrets of `data`. */
  redact: Redact;
}

/** In memory only. A run that has begun ends with the settings that it began with. */
function holdSettings(first: TagSettings): SettingsHolder & { current: () => Current } {
  const prepare = (data: Record<string, unknown>): Current => ({ data, redact: createRedact(...listSecrets(data)) });
  let current = prepare(first);
  return { current: () => current, read: () => current.data, apply: (next) => void (current = prepare(next)) };
}

function readName({ info, name }: TemplateFile): string {
  return typeof info['displayName'] === 'string' ? info['displayName'] : name;
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
