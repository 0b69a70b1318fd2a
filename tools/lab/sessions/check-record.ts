/** Checks that a value from a file is a record, and copies the known fields alone. Knows no file and no store. */
import type {
  Attempt,
  BrowserRecord,
  LabRecord,
  OtherRecord,
  RecordedCookie,
  RecordedHit,
  ServerRecord,
} from '../../pairing/record-types.ts';
import { asObject, asText, FieldReader } from './field-reader.ts';

const OUTCOMES = ['sent', 'skipped', 'failed', 'refused'] as const;
const TARGETS = ['stand-in', 'meta'] as const;

/** What ends up in a command or an address is of the form that it has there. Source: RFC 9110, methods and field names. */
const METHOD = /^[A-Z]{1,20}$/;
const WEB_ADDRESS = /^https?:\/\/[^\s\p{Cc}]+$/u;
const PIXEL_ID = /^\d{1,20}$/;

/** Throws SessionError with the path of the first field that does not fit. */
export function checkRecord(value: unknown, path: string): LabRecord {
  const read = new FieldReader(asObject(value, path), path);
  const side = read.oneOf('side', ['browser', 'server', 'other'] as const);
  if (side === 'other') return readOther(read);
  return side === 'browser' ? readBrowser(read) : readServer(read);
}

function readBrowser(read: FieldReader): BrowserRecord {
  return {
    side: 'browser',
    ...readBase(read),
    pixelId: read.matching('pixelId', PIXEL_ID, 'a pixel’s number'),
    eventName: read.text('eventName'),
    eventId: read.optionalText('eventId'),
    customData: read.texts('customData'),
    userData: read.texts('userData'),
    fbp: read.optionalText('fbp'),
    fbc: read.optionalText('fbc'),
    pageUrl: read.optionalText('pageUrl'),
    transport: read.optionalText('transport'),
    sentAtMs: read.optionalNumber('sentAtMs'),
    other: read.texts('other'),
  };
}

function readServer(read: FieldReader): ServerRecord {
  return {
    side: 'server',
    ...readBase(read),
    eventData: read.object('eventData'),
    outcome: read.oneOf('outcome', OUTCOMES),
    reason: read.text('reason'),
    logs: read.list('logs', (value, path) => asText(value, path)),
    attempts: read.list('attempts', readAttempt),
    cookies: read.list('cookies', readCookie),
    durationMs: read.number('durationMs'),
    target: read.oneOf('target', TARGETS),
  };
}

function readOther(read: FieldReader): OtherRecord {
  return {
    side: 'other',
    ...readBase(read),
    sender: read.text('sender'),
    attempts: read.list('attempts', readAttempt),
  };
}

function readBase(read: FieldReader): { id: number; receivedAtMs: number; hit: RecordedHit } {
  const hit = new FieldReader(read.object('hit'), `${read.path}.hit`);
  return {
    id: read.count('id'),
    receivedAtMs: read.time('receivedAtMs'),
    hit: {
      method: hit.matching('method', METHOD, 'an HTTP method'),
      bytes: hit.count('bytes'),
      origin: hit.optionalText('origin'),
      remoteAddress: hit.text('remoteAddress'),
      run: hit.optionalText('run'),
      visit: hit.optionalText('visit'),
      headers: hit.headers('headers'),
    },
  };
}

function readAttempt(value: unknown, path: string): Attempt {
  const read = new FieldReader(asObject(value, path), path);
  const answer = read.value('answer');
  const attempt: Attempt = {
    url: read.matching('url', WEB_ADDRESS, 'a web address'),
    method: read.matching('method', METHOD, 'an HTTP method'),
    headers: read.headers('headers'),
    body: read.text('body'),
    fault: read.optionalText('fault'),
    warnings: read.list('warnings', asText),
  };
  if (answer === undefined) return attempt;
  const inner = new FieldReader(asObject(answer, `${path}.answer`), `${path}.answer`);
  return { ...attempt, answer: { statusCode: inner.count('statusCode'), body: inner.text('body') } };
}

function readCookie(value: unknown, path: string): RecordedCookie {
  const read = new FieldReader(asObject(value, path), path);
  return { name: read.text('name'), value: read.text('value'), header: read.optionalText('header') };
}
