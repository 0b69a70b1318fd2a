/** Names of parameters: makes them comparable, and recognises those that promise personal data. Owns no name: they are rows. */
import { HARMLESS_NAMES, LONG_SECRETS, PERSONAL_NAMES, RESERVED_NAMES } from '../spec/generated/people.ts';
import { MOST_ROUNDS, someForm } from './encodings.ts';
import { find, replaced, without } from './values.ts';

/**
 * Lower case, without the marks between words: `add_to_cart` and `addToCart` are one name. Line ends stay, so that many names
 * are made comparable at once.
 */
export function bareName(name: string): string {
  return without(name.toLowerCase(), '[-_. [\\]]+');
}

/** `userLat` → `user_Lat`: a capital begins a word. */
function wordsApart(names: string): string {
  if (names === names.toLowerCase()) return names;
  return replaced(names, '[a-z0-9][A-Z]', (hump) => hump.charAt(0) + '_' + hump.charAt(1));
}

/** The ways in which names are looked at, each on lines of its own: by their words, in lower case, bare. */
function spellings(names: string): string {
  return wordsApart(names) + '\n' + names.toLowerCase() + '\n' + bareName(names);
}

/** One look at many names, divided by line ends or as in an address: whether any may be personal or reserved. */
export function areSpecial(names: string): boolean {
  return find(spellings(names), `${PERSONAL_NAMES}|${LONG_SECRETS}|${RESERVED_NAMES}`, 0) >= 0;
}

/** What one service gives to another is longer than coupons and states, or has hexadecimal digits only. */
const SECRET = '^(.{32}|[0-9a-f]{20,}$)';

/**
 * Whether the name promises personal data or secrets, whatever its value: `billing_first_name`, `userLat`, `Phone1`, but not
 * `headphone_color`; of names such as `code`, whether the value is long.
 */
export function isPersonalName(name: string, value: string): boolean {
  const text = spellings(name);
  if (find(text, LONG_SECRETS, 0) >= 0) return find(value, SECRET, 0) >= 0;
  return find(replaced(text, HARMLESS_NAMES, '-'), PERSONAL_NAMES, 0) >= 0;
}

/** The marks of queries, fragments and path parameters: `/cart;jsessionid=A1`. */
const MARKS = '[;?#&]';

function isPersonalPair(pair: string): boolean {
  const at = pair.indexOf('=');
  return at > 0 && isPersonalName(pair.slice(0, at), pair.slice(at + 1));
}

/**
 * Whether the name in front of a value promises that, `key=abc`: in a link, in a link in it, in JSON, behind what was escaped
 * as HTML (`&amp;key=abc`).
 */
export function namesPersonal(text: string): boolean {
  return someForm(text, MOST_ROUNDS, (form) => {
    const pairs = replaced(form, '": *"?', '=').split('"').join('&').split('+').join(' ');
    return areSpecial(pairs) && replaced(pairs, MARKS, '\n').split('\n').some(isPersonalPair);
  });
}

/** Whether the name begins like one that never becomes a custom property. */
export function isReservedName(name: string): boolean {
  return find(name.toLowerCase(), RESERVED_NAMES, 0) >= 0;
}
