/**
 * The memory of hashed customer information between events: base64 JSON of one hash per key, in the cookie that Meta's and
 * Stape's tags use as well, so that a site can change tags without losing it.
 */
import { FIRST_UNHASHED, TELLS_APART } from '../../spec/generated/fields.ts';
import { fromBase64, JSON, Object, toBase64 } from '../gtm.ts';
import { userKinds } from '../read/fields.ts';
import { isObject, textOf, valueAt, type Fields } from '../values.ts';
import { readHashed } from './hashing.ts';

export const MEMORY_COOKIE = '_gtmeec';

/** The keys of user_data, in the order of the tables. */
export function userKeys(): string[] {
  return Object.keys(userKinds).map((name: string) => name.slice(1));
}

/** '' when there is nothing to remember. Only what is hashed is a list. */
export function encodeMemory(userData: Fields): string {
  const memory: Fields = {};
  for (const key of Object.keys(userData)) {
    const value = userData[key];
    if (isObject(value)) memory[key] = value['0'];
  }
  const text = JSON.stringify(memory) || '';
  return text === '{}' ? '' : toBase64(text);
}

/**
 * Adds what the cookie remembers for keys that the event lacks, unless the memory is somebody else's: what it has under a key that
 * tells people apart is not among the event's own hashes. A cookie is the visitor's to change: hashes only.
 */
export function remember(userData: Fields, cookie: string): void {
  const remembered = JSON.parse(fromBase64(cookie) || '');
  const hashOf = (key: string): string => readHashed(textOf(valueAt(remembered, key)))[0];
  const isOthers = (key: string): unknown => {
    const own = userData[key] as string[] | undefined;
    return own && hashOf(key) && own.indexOf(hashOf(key)) < 0;
  };
  if (TELLS_APART.split(' ').some(isOthers)) return;
  const keys = userKeys();
  for (const key of keys.slice(0, keys.indexOf(FIRST_UNHASHED)))
    if (hashOf(key) && userData[key] === undefined) userData[key] = [hashOf(key)];
}
