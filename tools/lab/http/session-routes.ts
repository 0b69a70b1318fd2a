/** Sessions over HTTP: save to a file, load one or a browser's recording, replay one. What a file may hold is sessions/'s business. */
import type { LabStatus } from '../lab-status.ts';
import { UsageError } from '../../cli/command-line.ts';
import { ChildStopped } from '../../sandbox/child/in-child.ts';
import { recordingIn, recordsOf } from '../sessions/open-upload.ts';
import { replayTexts } from '../sessions/replay-texts.ts';
import { scrubRecords } from '../sessions/scrub.ts';
import { SessionError } from '../sessions/session-error.ts';
import { readSession, writeSession } from '../sessions/session-file.ts';
import type { Session } from '../sessions/session-types.ts';
import type { RecordStore } from '../store/record-store.ts';
import type { TemplateRunner } from '../../tag/template-runner.ts';
import { ownPagesOnly } from './own-pages-only.ts';
import { readText } from './read-body.ts';
import { RequestError } from './request-error.ts';
import { newRoutes, type LabContext, type LabRoutes } from './routes.ts';

export interface SessionParts {
  store: RecordStore;
  status: LabStatus;
  /** The tag's form as it is now. */
  settings: () => Record<string, unknown>;
  /** Text of the template that the lab runs. */
  template: string;
  /** That template is ours. */
  isOwn: boolean;
  /** Where a template that is not ours runs. */
  runner?: TemplateRunner;
}

export function sessionRoutes(parts: SessionParts): LabRoutes {
  return newRoutes()
    .get('/api/session', (c) => saveSession(parts, c))
    .post('/api/session', ownPagesOnly, (c) => loadSession(parts, c))
    .post('/api/session/replay', ownPagesOnly, (c) => replay(parts, c));
}

/** Personal values are replaced unless the query says `personal=keep`. */
function saveSession({ store, status, settings }: SessionParts, c: LabContext): Response {
  const keep = c.req.query('personal') === 'keep';
  const records = store.all().reverse();
  const session = { templateName: status.templateName, settings: settings(), records };
  const body = writeSession({ ...session, records: keep ? records : scrubRecords(records) });
  const name = `countonce-session-${new Date().toISOString().slice(0, 19).replace(/\D/g, '-')}.json`;
  const headers = {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Disposition': `attachment; filename="${name}"`,
  };
  return c.body(body, 200, headers);
}

/** Replaces what the lab holds, by a session or by a browser's recording. */
async function loadSession(parts: SessionParts, c: LabContext): Promise<Response> {
  const body = await readText(c);
  const recording = recordingIn(body);
  const records = recording === undefined ? readUpload(body).session.records : await recordsOf(recording, parts);
  parts.store.clear();
  for (const record of records) parts.store.add(record);
  return c.json({ records: records.length });
}

/** Compares with what was recorded or, where a second template was sent, the lab's template with that one. */
async function replay({ template, isOwn }: SessionParts, c: LabContext): Promise<Response> {
  const upload = readUpload(await readText(c));
  try {
    return c.json(await replayTexts(upload.session, { templates: [template, upload.template], isOwn }));
  } catch (error) {
    throw refusalOf(error);
  }
}

function refusalOf(error: unknown): unknown {
  const field = 'template';
  if (error instanceof UsageError) {
    const remedy = 'Choose a .tpl file as GTM exports it.';
    return new RequestError(400, { field, reason: `The file is no template: ${error.message}`, remedy });
  }
  if (!(error instanceof ChildStopped)) return error;
  const remedy = 'Try another template, or run this one with `npx countonce run`, which shows more.';
  return new RequestError(400, { field, reason: `The replay was ended: ${error.message}.`, remedy });
}

interface Upload {
  session: Session;
  template?: string;
}

/** The body is `{ "session": text, "template": text }`, both as the files hold them. */
function readUpload(body: string): Upload {
  try {
    const { session, template } = JSON.parse(body) as Partial<Record<string, unknown>>;
    const text = typeof session === 'string' ? session : '';
    return { session: readSession(text), ...(typeof template === 'string' && { template }) };
  } catch (error) {
    if (error instanceof SessionError) {
      throw new RequestError(400, { field: error.field, reason: error.reason, remedy: error.remedy });
    }
    const remedy = 'Send {"session": "…"} with the text of a session file.';
    throw new RequestError(400, { field: 'body', reason: 'The body is not JSON with a session.', remedy });
  }
}
