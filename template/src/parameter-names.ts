/** Names of parameters: makes them comparable, and recognises those that promise personal data. Owns no name: they are rows. */
import { HARMLESS_NAMES, PERSONAL_NAMES, RESERVED_NAMES } from '../spec/generated/people.ts';
import { find, pattern } from './values.ts';

/**
 * Lower case, without the marks between words: `add_to_cart` and `addToCart` are one name. Line ends stay, so that many names
 * are made comparable at once.
 */
export function bareName(name: string): string {
  const joined = name.toLowerCase().split('_').join('').split('-').join('').split('.').join('').split(' ').join('');
  return joined.split('[').join('').split(']').join('');
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
