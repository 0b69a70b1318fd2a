/**
 * Replaces personal values by made-up ones of the same shape, so that what holds them can be shared and still runs through the
 * same rules. The same value becomes the same made-up one for one replacer. Secrets go altogether.
 */
import { createHmac, randomBytes } from 'node:crypto';
import { changePersonalText, isOwnAddress, SHA256 } from './personal-text.ts';
import { changeLeaves } from './walk.ts';

type Digest = (text: string) => Buffer;

/** A browser's, and nobody's: it says what millions of others say. */
const USER_AGENT =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';

export interface Replacer {
  /** Personal parts of any text. */
  text: (text: string) => string;
  /** All personal leaves of a value; `name` is that of the value itself. */
  value: (value: unknown, name?: string) => unknown;
}

export function createReplacer(): Replacer {
  const salt = randomBytes(16);
  const digest: Digest = (text) => createHmac('sha256', salt).update(text).digest();
  const text = (clear: string): string =>
    changePersonalText(clear, {
      email: (email) => fakeEmail(email, digest),
      address: (address) => fakeAddress(address, digest),
      value: (name, value) => fakeValue(name, value, digest),
    });
  const personal = (name: string, value: string): string => fakeValue(name, value, digest);
  const number = (name: string, value: number): number => Number(personal(name, String(value)));
  const value = (clear: unknown, name = ''): unknown =>
    (changeLeaves({ [name]: clear }, { text, personal, number, secret: () => '' }) as Record<string, unknown>)[name];
  return { text, value };
}

/** Source: RFC 2606. */
function fakeEmail(email: string, digest: Digest): string {
  const name = `person-${digest(email.toLowerCase().replace('%40', '@')).toString('hex').slice(0, 8)}`;
  return `${name}${email.includes('%40') ? '%40' : '@'}example.com`;
}

/** Source: RFC 3849, 5737. */
function fakeAddress(address: string, digest: Digest): string {
  if (isOwnAddress(address)) return address;
  const bytes = digest(address);
  if (address.includes(':')) return `2001:db8::${bytes.readUInt16BE(0).toString(16)}`;
  return `198.51.100.${1 + ((bytes[0] ?? 0) % 254)}`;
}

function fakeValue(name: string, text: string, digest: Digest): string {
  if (text === '') return text;
  if (SHA256.test(text)) return digest(text).toString('hex');
  if (/user_?agent/i.test(name)) return USER_AGENT;
  if (/@|%40/.test(text)) return fakeEmail(text, digest);
  if (/^(?:\d{1,3}\.){3}\d{1,3}$|^[\da-f:]*:[\da-f:]*:[\da-f:.]*$/i.test(text)) return fakeAddress(text, digest);
  // A made-up date could be none at all, and a made-up country another rule.
  if (/birth|dob|^db$|-db$/i.test(name)) return /\D/.test(text) ? '1990-01-01' : '19900101';
  if (/country|^cn$|gender|^ge$/i.test(name) && text.length < 4) return text;
  return fakeShape(text, digest(text.toLowerCase()));
}

/** Letters become letters and digits digits; the calling code of a telephone number stays. */
function fakeShape(text: string, bytes: Buffer): string {
  const kept = /^\s*(?:\+|%2B)\d{1,3}/i.exec(text)?.[0].length ?? 0;
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
