/** Checks that a value from a file is a record, and copies the known fields alone. Knows no file and no store. */
import type {
  Attempt,
  BrowserRecord,
  LabRecord,
  OtherRecord,
  RecordedCookie,
  RecordedHit,
  ServerRecord,
} from '../record-types.ts';
import { SessionError } from './session-error.ts';

type Json = Record<string, unknown>;

const OUTCOMES = ['sent', 'skipped', 'failed', 'refused'] as const;
const TARGETS = ['stand-in', 'meta'] as const;

/** Throws SessionError with the path of the first field that does not fit. */
export function checkRecord(value: unknown, path: string): LabRecord {
  const read = new Reader(asObject(value, path), path);
  const side = read.oneOf('side', ['browser', 'server', 'other'] as const);
  if (side === 'other') return readOther(read);
  return side === 'browser' ? readBrowser(read) : readServer(read);
}

function readBrowser(read: Reader): BrowserRecord {
  return {
    side: 'browser',
    ...readBase(read),
    pixelId: read.text('pixelId'),
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

function readServer(read: Reader): ServerRecord {
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

function readOther(read: Reader): OtherRecord {
  return {
    side: 'other',
    ...readBase(read),
    sender: read.text('sender'),
    attempts: read.list('attempts', readAttempt),
  };
}

function readBase(read: Reader): { id: number; receivedAtMs: number; hit: RecordedHit } {
  const hit = new Reader(read.object('hit'), `${read.path}.hit`);
  return {
    id: read.number('id'),
    receivedAtMs: read.time('receivedAtMs'),
    hit: {
      method: hit.text('method'),
      bytes: hit.number('bytes'),
      origin: hit.optionalText('origin'),
      remoteAddress: hit.text('remoteAddress'),
      headers: hit.texts('headers'),
    },
  };
}

function readAttempt(value: unknown, path: string): Attempt {
  const read = new Reader(asObject(value, path), path);
  const answer = read.value('answer');
  const attempt: Attempt = {
    url: read.text('url'),
    method: read.text('method'),
    headers: read.texts('headers'),
    body: read.text('body'),
    fault: read.optionalText('fault'),
    warnings: read.list('warnings', asText),
  };
  if (answer === undefined) return attempt;
  const inner = new Reader(asObject(answer, `${path}.answer`), `${path}.answer`);
  return { ...attempt, answer: { statusCode: inner.number('statusCode'), body: inner.text('body') } };
}

function readCookie(value: unknown, path: string): RecordedCookie {
  const read = new Reader(asObject(value, path), path);
  return { name: read.text('name'), value: read.text('value'), header: read.optionalText('header') };
}

/** No lab will run after it, and pages can still add days to it. */
const LAST_TIME_MS = Date.UTC(2200, 0);

/** Reads the fields of one object; each method throws SessionError with the path of the field. */
class Reader {
  readonly path: string;
  readonly #object: Json;

  constructor(object: Json, path: string) {
    this.#object = object;
    this.path = path;
  }

  value(key: string): unknown {
    return Object.hasOwn(this.#object, key) ? this.#object[key] : undefined;
  }

  text(key: string): string {
    return asText(this.value(key), `${this.path}.${key}`);
  }

  optionalText(key: string): string | undefined {
    return this.value(key) === undefined ? undefined : this.text(key);
  }

  number(key: string): number {
    const value = this.value(key);
    if (typeof value === 'number') return value;
    throw unfit(`${this.path}.${key}`, 'a number');
  }

  optionalNumber(key: string): number | undefined {
    return this.value(key) === undefined ? undefined : this.number(key);
  }

  time(key: string): number {
    const value = this.number(key);
    if (value >= 0 && value <= LAST_TIME_MS) return value;
    throw unfit(`${this.path}.${key}`, 'a time in milliseconds');
  }

  object(key: string): Json {
    return asObject(this.value(key), `${this.path}.${key}`);
  }

  /** An object of texts; an absent one is empty. */
  texts(key: string): Record<string, string> {
    const object = asObject(this.value(key) ?? {}, `${this.path}.${key}`);
    for (const [name, value] of Object.entries(object)) asText(value, `${this.path}.${key}.${name.slice(0, 40)}`);
    return object as Record<string, string>;
  }

  list<Item>(key: string, readItem: (value: unknown, path: string) => Item): Item[] {
    const value = this.value(key);
    if (!Array.isArray(value)) throw unfit(`${this.path}.${key}`, 'a list');
    return value.map((item: unknown, index) => readItem(item, `${this.path}.${key}[${index}]`));
  }

  oneOf<Choice extends string>(key: string, choices: readonly Choice[]): Choice {
    const found = choices.find((choice) => choice === this.value(key));
    if (found !== undefined) return found;
    throw unfit(`${this.path}.${key}`, choices.join(' or '));
  }
}

function asText(value: unknown, path: string): string {
  if (typeof value === 'string') return value;
  throw unfit(path, 'a text');
}

function asObject(value: unknown, path: string): Json {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json;
  throw unfit(path, 'an object');
}

function unfit(path: string, wanted: string): SessionError {
  return new SessionError(
    path,
    `The field is missing or is not ${wanted}.`,
    'Save the session again; this file was changed or cut.',
  );
}
