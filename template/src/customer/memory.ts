/**
 * The memory of hashed customer information between events: base64 JSON of one hash per key, in the cookie that Meta's and
 * Stape's tags use as well, so that a site can change tags without losing it.
 */
import { FIRST_UNHASHED, TELLS_APART, USER_RULES } from '../../spec/generated/fields.ts';
import { fromBase64, JSON, Object, toBase64 } from '../gtm.ts';
import { tableOf, valueAt, type Fields } from '../values.ts';
import { readHashed } from './hashing.ts';

export const MEMORY_COOKIE = '_gtmeec';

/** The keys of user_data, in the order of the tables. */
export function userKeys(): string[] {
  return Object.keys(tableOf(USER_RULES)).map((name: string) => name.substring(1));
}

function hashedKeys(): string[] {
  const keys = userKeys();
  return keys.slice(0, keys.indexOf(FIRST_UNHASHED));
}

/** '' when there is nothing to remember. */
export function encodeMemory(userData: Fields): string {
  const memory: Fields = {};
  for (const key of hashedKeys()) {
    const hashes = userData[key] as string[] | undefined;
    if (hashes) memory[key] = hashes[0];
  }
  const text = JSON.stringify(memory) || '';
  return text === '{}' ? '' : toBase64(text);
}

/** The memory is somebody else's: what it has under such a key is not among the event's own hashes. */
function isOthers(userData: Fields, remembered: unknown): boolean {
  return TELLS_APART.split(' ').some((key) => {
    const own = userData[key] as string[] | undefined;
    const remnant = valueAt(remembered, key);
    return own !== undefined && typeof remnant === 'string' && own.indexOf(readHashed(remnant)[0]) < 0;
  });
}

/** Adds what the cookie remembers for keys that the event lacks. A cookie is the visitor's to change: hashes only. */
export function remember(userData: Fields, cookie: string): void {
  const remembered = JSON.parse(fromBase64(cookie) || '');
  if (isOthers(userData, remembered)) return;
  for (const key of hashedKeys()) {
    const remnant = valueAt(remembered, key);
    const hash = typeof remnant === 'string' && readHashed(remnant)[0];
    if (hash && userData[key] === undefined) userData[key] = [hash];
  }
}
