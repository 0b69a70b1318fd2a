/** Names of parameters: makes them comparable, and recognises those that promise personal data. Owns no name: they are rows. */
import { HARMLESS_NAMES, PERSONAL_NAMES, RESERVED_NAMES } from '../spec/generated/people.ts';
import { find, pattern } from './values.ts';

/** Marks between the words of a name; lower case and without them, `add_to_cart` and `addToCart` are one name. */
const MARKS = '_-. []';

/** Line ends stay, so that many names are made comparable at once. */
export function bareName(name: string): string {
  let bare = name.toLowerCase();
  for (const mark of MARKS.split('')) if (bare.indexOf(mark) >= 0) bare = bare.split(mark).join('');
  return bare;
}

/** One look at many names, divided by line ends: whether any may be personal or reserved. */
export function areSpecial(names: string): boolean {
  return (
    names !== '' &&
    find(names.toLowerCase() + '\n' + bareName(names), `(?m)${PERSONAL_NAMES}|${RESERVED_NAMES}`, 0) >= 0
  );
}

/**
 * Whether the name promises personal data or secrets, whatever its value: `billing_first_name`, `customerPhone` and `Phone1`,
 * but not `headphone_color`.
 */
export function isPersonalName(name: string): boolean {
  const bare = bareName(name);
  if (find(bare, PERSONAL_NAMES, 0) < 0) return false;
  const harmless = pattern(HARMLESS_NAMES);
  return !harmless || find(bare.replace(harmless, '-'), PERSONAL_NAMES, 0) >= 0;
}

/** Whether the name begins like one that never becomes a custom property. */
export function isReservedName(name: string): boolean {
  return find(name.toLowerCase(), RESERVED_NAMES, 0) >= 0;
}
