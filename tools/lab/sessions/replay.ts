/** Runs the events of a session through a template again, at the time at which they happened. Nothing leaves the machine. */
import { parseCookie } from 'cookie';
import { createRuntime } from '../../sandbox/runtime.ts';
import { parseTemplateFile, type TemplateFile } from '../../sandbox/template-file.ts';
import { createGraph } from '../../graph/graph.ts';
import type { ServerRecord } from '../../pairing/record-types.ts';
import type { Parameter } from '../form/parameter-types.ts';
import { findParameter } from '../form/restore-secrets.ts';
import { judgeRun } from '../../tag/outcome.ts';
import { createRedact } from '../../privacy/redact.ts';
import { sendTo } from '../../tag/stand-in.ts';
import { readTagSettings } from '../../tag/tag-settings.ts';
import { recordSends } from '../../tag/transport.ts';
import { listForms } from './session-file.ts';
import type { ReplayedEvent, Session } from './session-types.ts';

const CONTAINER = { containerId: 'GTM-LAB', version: '1', previewMode: true, debugMode: true };

export interface Replay {
  templateName: string;
  /** Fields of the session's forms that the template does not have. */
  unknownFields: string[];
  /** In the session's order; without hits that no tag has seen. */
  events: ReplayedEvent[];
}

/** Called after each event. */
export type Progress = (done: number, all: number) => void;

/** Throws TemplateFileError when the text is no template. */
export async function replaySession(session: Session, template: string, progress?: Progress): Promise<Replay> {
  const file = parseTemplateFile(template);
  const records = replayable(session);
  const run = createRun(file, session.settings);
  const events: ReplayedEvent[] = [];
  for (const record of records) {
    events.push(await run(record));
    progress?.(events.length, records.length);
  }
  const { displayName } = file.info;
  const templateName = typeof displayName === 'string' ? displayName : file.name;
  return { templateName, unknownFields: findUnknownFields(session, file), events };
}

function findUnknownFields({ settings, records }: Session, { parameters }: TemplateFile): string[] {
  const names = new Set([settings, ...listForms(records)].flatMap((form) => Object.keys(form)));
  return [...names].filter((name) => findParameter(parameters as Parameter[], name) === undefined);
}

/** What was recorded, in the same form. */
export function recordedEvents(session: Session): ReplayedEvent[] {
  return replayable(session).map((record) => describe(record, record));
}

function replayable({ records }: Session): ServerRecord[] {
  return records.filter((record) => record.side === 'server').filter(({ outcome }) => outcome !== 'refused');
}

type Run = (record: ServerRecord) => Promise<ReplayedEvent>;

/** Each event runs with the form of its own time. The secret settings are not in the file; the stand-in takes any. */
function createRun(file: TemplateFile, saved: Record<string, unknown>): Run {
  const defaults = readTagSettings(file.parameters);
  const redact = createRedact(defaults.accessToken);
  const runtime = createRuntime(file);
  let nowMs = 0;
  const send = sendTo(createGraph({ now: () => nowMs }));
  return async (record) => {
    nowMs = record.receivedAtMs;
    const { sendHttp, attempts } = recordSends(send, redact);
    const { headers = {}, remoteAddress, method } = record.hit;
    const result = await runtime.run({
      data: { ...defaults, ...(record.form ?? saved), accessToken: defaults.accessToken },
      eventData: structuredClone(record.eventData),
      request: { method, path: '/g/collect', headers, remoteAddress },
      container: CONTAINER,
      sendHttp,
      clientName: 'GA4',
      now: () => record.receivedAtMs,
    });
    const logs = result.logs.map((values) => redact(values.map(String).join(' ')));
    const verdict = judgeRun({ outcome: result.outcome, error: result.error?.message, attempts, logs });
    return describe(record, { ...verdict, attempts });
  };
}

function describe(record: ServerRecord, run: Pick<ServerRecord, 'outcome' | 'reason' | 'attempts'>): ReplayedEvent {
  const last = run.attempts.at(-1);
  const name = record.eventData['event_name'];
  return {
    recordId: record.id,
    title: typeof name === 'string' ? name : 'event',
    outcome: run.outcome,
    reason: run.reason,
    ...(last && { url: last.url, body: parse(last.body) }),
    makesBrowserId: parseCookie(record.hit.headers?.['cookie'] ?? '')['_fbp'] === undefined,
  };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}
