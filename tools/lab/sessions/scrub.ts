/**
 * Replaces personal values in records by made-up ones of the same shape, so that a session can be shared and still runs
 * through the same rules. The same value becomes the same made-up one throughout a file. Ids of browser and click stay.
 */
import { createHmac, randomBytes } from 'node:crypto';
import type { BrowserRecord, LabRecord, RecordedHit, ServerRecord } from '../record-types.ts';

/** Stands where the tag had sent a hash: of another value now, so that it cannot be compared. */
export const HASH = '(hash)';

const SHA256 = /\b[0-9a-f]{64}\b/g;
const WHOLE_SHA256 = /^[0-9a-f]{64}$/i;
const EMAIL = /[^\s"'<>=&?/,;:@]{1,64}(?:@|%40)[^\s"'<>=&?/,;:@%\\]{1,255}\.[a-z]{2,24}/gi;
const IPV4 = /\b\d{1,3}(?:\.\d{1,3}){3}\b/g;
const IPV6 = /(?<![\w:])(?:[0-9a-f]{0,4}:){3,7}[0-9a-f]{0,4}(?![\w:])/gi;
const KEPT_COOKIE = /^_(?:fb|ga)/;

/** Leaves with these names are a person's, wherever they stand. */
const PERSONAL = /^(?:user_id|ip_override|e-?mail|phone|first_?name|last_?name|street|x-fb-ud-.*)/i;

type Leaf = (key: string, text: string) => string;

export function scrubRecords(records: readonly LabRecord[]): LabRecord[] {
  const salt = randomBytes(16);
  const digest = (text: string): Buffer => createHmac('sha256', salt).update(text).digest();
  return records.map((record) => {
    if (record.side === 'other') return { ...record, ...scrubSent(record, digest) };
    return record.side === 'browser' ? scrubCall(record, digest) : scrubEvent(record, digest);
  });
}

type Digest = (text: string) => Buffer;

function scrubCall(record: BrowserRecord, digest: Digest): BrowserRecord {
  const told = mapLeaves(record, (_key, text) => scrubText(text, digest)) as BrowserRecord;
  const person: Leaf = (key, text) => fakeValue(key, text, digest);
  return {
    ...told,
    userData: mapLeaves(record.userData, person) as Record<string, string>,
    hit: scrubHit(record.hit, digest),
  };
}

function scrubEvent(record: ServerRecord, digest: Digest): ServerRecord {
  const open: Leaf = (key, text) => (PERSONAL.test(key) ? fakeValue(key, text, digest) : scrubText(text, digest));
  const texts = {
    reason: scrubText(record.reason, digest),
    logs: record.logs.map((line) => scrubText(line, digest).replace(SHA256, HASH)),
  };
  const { user_data: person, ...rest } = record.eventData;
  const eventData = mapLeaves(rest, open) as Record<string, unknown>;
  if (person !== undefined) eventData['user_data'] = mapLeaves(person, (key, text) => fakeValue(key, text, digest));
  return { ...record, ...texts, eventData, ...scrubSent(record, digest) };
}

type Sent = Pick<ServerRecord, 'attempts' | 'hit'>;

function scrubSent({ attempts, hit }: Sent, digest: Digest): Sent {
  const scrubbed = attempts.map((attempt) => ({
    ...attempt,
    body: scrubText(attempt.body, digest).replace(SHA256, HASH),
  }));
  return { attempts: scrubbed, hit: scrubHit(hit, digest) };
}

function scrubHit(hit: RecordedHit, digest: Digest): RecordedHit {
  const headers = mapLeaves(hit.headers ?? {}, (key, text) =>
    key === 'cookie' ? keepCookies(text) : scrubText(text, digest),
  ) as Record<string, string>;
  return {
    ...hit,
    headers,
    remoteAddress: isOwnMachine(hit.remoteAddress) ? hit.remoteAddress : scrubText(hit.remoteAddress, digest),
  };
}

/** Cookies of other programs on localhost are none of a session's business. */
function keepCookies(header: string): string {
  const kept = header.split(';').filter((cookie) => KEPT_COOKIE.test(cookie.trim()));
  return kept.map((cookie) => cookie.trim()).join('; ');
}

function isOwnMachine(address: string): boolean {
  return address === '127.0.0.1' || address === '::1' || address === '::ffff:127.0.0.1';
}

/** E-mail and IP addresses inside any text. Source of the made-up addresses: RFC 2606, 3849, 5737. */
function scrubText(text: string, digest: Digest): string {
  return text
    .replace(EMAIL, (email) => fakeEmail(email, digest))
    .replace(IPV6, (address) => `2001:db8::${digest(address).readUInt16BE(0).toString(16)}`)
    .replace(IPV4, (address) =>
      address === '127.0.0.1' ? address : `198.51.100.${1 + ((digest(address)[0] ?? 0) % 254)}`,
    );
}

function fakeEmail(email: string, digest: Digest): string {
  const name = `person-${digest(email.toLowerCase().replace('%40', '@')).toString('hex').slice(0, 8)}`;
  return `${name}${email.includes('%40') ? '%40' : '@'}example.com`;
}

function fakeValue(key: string, text: string, digest: Digest): string {
  if (WHOLE_SHA256.test(text)) return digest(text).toString('hex');
  if (/@|%40/.test(text) || /\d\.\d|:.*:/.test(text)) return scrubText(text, digest);
  // A made-up date could be none at all, and a made-up country another rule.
  if (/birth|dob|^db$/i.test(key)) return /\D/.test(text) ? '1990-01-01' : '19900101';
  if (/country|^cn$|gender|^ge$/i.test(key)) return text;
  return fakeShape(text, digest(text.toLowerCase()));
}

/** Letters become letters and digits digits; the calling code of a telephone number stays. */
function fakeShape(text: string, bytes: Buffer): string {
  const kept = /^\s*\+\d{1,3}/.exec(text)?.[0].length ?? 0;
  const rest = [...text.slice(kept)].map((character, index) =>
    fakeCharacter(character, bytes[index % bytes.length] ?? 0),
  );
  return text.slice(0, kept) + rest.join('');
}

function fakeCharacter(character: string, byte: number): string {
  if (/\d/.test(character)) return String(1 + (byte % 9));
  if (/\p{Lu}/u.test(character)) return String.fromCharCode(65 + (byte % 26));
  return /\p{L}/u.test(character) ? String.fromCharCode(97 + (byte % 26)) : character;
}

function mapLeaves(value: unknown, change: Leaf, key = ''): unknown {
  if (typeof value === 'string') return change(key, value);
  if (Array.isArray(value)) return value.map((child) => mapLeaves(child, change, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, mapLeaves(child, change, name)]));
}
