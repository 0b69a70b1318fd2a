/**
 * The memory of hashed customer information between events: base64 JSON of one hash per key, in the cookie that Meta's and
 * Stape's tags use as well, so that a site can change tags without losing it.
 */
import { USER_ROWS } from '../spec/runtime.ts';
import type { Gtm } from './gtm.ts';
import { readHashed } from './hashed.ts';
import { isText, valueAt } from './shape.ts';
import type { Fields } from './types.ts';

export const MEMORY_COOKIE = '_gtmeec';

/** '' when there is nothing to remember. */
export const encodeMemory = (userData: Fields, gtm: Gtm): string => {
  const memory: Fields = {};
  for (const row of USER_ROWS) {
    const hashes = row.rule ? (userData[row.key] as string[] | undefined) : undefined;
    if (hashes) memory[row.key] = hashes[0];
  }
  return gtm.Object.keys(memory).length > 0 ? gtm.toBase64(gtm.JSON.stringify(memory) || '') : '';
};

/** The memory is somebody else's: what it has under such a key is not among the event's own hashes. */
const isOthers = (userData: Fields, remembered: unknown): boolean =>
  USER_ROWS.some((row) => {
    const own = row.tellsApart ? (userData[row.key] as string[] | undefined) : undefined;
    const remnant = valueAt(remembered, row.key);
    return own !== undefined && isText(remnant) && own.indexOf(readHashed(remnant).value) < 0;
  });

/** user_data with what the cookie remembers for keys that the event lacks. A cookie is the visitor's to change: hashes only. */
export const withMemory = (userData: Fields, cookie: string, gtm: Gtm): Fields => {
  const remembered = cookie ? gtm.JSON.parse(gtm.fromBase64(cookie) || '') : undefined;
  if (isOthers(userData, remembered)) return userData;
  const filled: Fields = {};
  for (const row of USER_ROWS) {
    const own = userData[row.key];
    const remnant = row.rule && own === undefined ? valueAt(remembered, row.key) : undefined;
    const hashed = isText(remnant) ? readHashed(remnant) : undefined;
    if (own !== undefined) filled[row.key] = own;
    else if (hashed && hashed.kind === 'sha256') filled[row.key] = [hashed.value];
  }
  return filled;
};
