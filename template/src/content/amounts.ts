/**
 * Amounts as people and shops write them: `€49.90`, `1'299.50`, `1 299,00`, `49,-`. Only those that can be read in one way:
 * `1,299` and `1.299` are two amounts each. Knows no field.
 */
import { CURRENCIES } from '../../spec/generated/currencies.ts';
import { makeNumber } from '../gtm.ts';
import { find, isDigits, matchesOf, SPACES, without } from '../values.ts';

const LONGEST_NUMBER = 20;
const LONGEST_AMOUNT = 40;

/** Digits with at most one dot and a sign before them: what every locale reads alike. */
function isPlain(text: string): boolean {
  const parts = (text.charAt(0) === '-' ? text.substring(1) : text).split('.');
  return text.length <= LONGEST_NUMBER && parts.length <= 2 && isDigits(parts.join(''));
}

/** `1.299`: three digits behind one sign, before it one to three, the first no zero. Thousands to some, thousandths to others. */
function hasTwoReadings(text: string): boolean {
  const sign = text.charAt(text.length - 4);
  return (sign === '.' || sign === ',') && find(text, '^-?[1-9][0-9]{0,2}[.,][0-9]{3}$', 0) === 0;
}

/** Codes of ISO 4217, signs, and what people write in their place. */
function money(): string {
  const codes = matchesOf(CURRENCIES.toLowerCase(), '...').join('|');
  return `(?:${codes}|(?:us|ca|au|nz|hk|sg|nt|mx|r|a|c|s)?\\p{Sc}|kr\\.?|zł|kč|ft|lei|rs\\.?|rp\\.?|rm|tl|dh|руб\\.?|лв\\.?)`;
}

/** Digits in groups of three by `sign`; by commas, as in India, also of two and at the end three. A pattern says what follows. */
function isGrouped(text: string, sign: string, rest: string): boolean {
  const group = sign === '[,]' ? '[0-9]{2,3}' : '[0-9]{3}';
  return find(text, `^[0-9]{1,3}(?:${sign}${group})*${sign}[0-9]{3}${rest}$`, -1) === 0;
}

/** The number in plain digits that has groups, decimals or both; '' where it has two readings or none. */
function ungrouped(text: string): string {
  const gap = `[${SPACES}'’]`;
  const isSpaced = isGrouped(text, gap, '(?:[.,][0-9]*)?');
  const digits = isSpaced ? without(text, gap) : text;
  const comma = digits.lastIndexOf(',');
  const dot = digits.lastIndexOf('.');
  const sign = comma > dot ? ',' : '.';
  const other = comma > dot ? '.' : ',';
  if (comma >= 0 && dot >= 0) {
    if (!isGrouped(digits, `[${other}]`, `[${sign}][0-9]+`)) return '';
    return digits.split(other).join('').split(sign).join('.');
  }
  const parts = digits.split(sign);
  if (parts.length > 2) return isGrouped(digits, `[${sign}]`, '') ? parts.join('') : '';
  return !isSpaced && hasTwoReadings(digits) ? '' : parts.join('.');
}

/** `− 49,90 EUR` → `-49.90`. */
function plainOf(text: string): string {
  const lower = text.toLowerCase().split('−').join('-');
  const isBefore = lower.charAt(0) === '-';
  const bare = without(
    (isBefore ? lower.slice(1) : lower).trim(),
    `^${money()}[${SPACES}]*|(?:[.,][-–—]+)?(?:[${SPACES}]*${money()})?$`,
  );
  const isNegative = isBefore || bare.charAt(0) === '-';
  const digits = ungrouped(!isBefore && isNegative ? bare.slice(1).trim() : bare);
  return digits && (isNegative ? '-' : '') + digits;
}

/** The number, and whether it was written in another form than a number's own. */
export interface Amount {
  number: number;
  isRepaired: boolean;
}

/** Undefined where the text can be read in no way or in two. */
export function readAmount(raw: string): Amount | undefined {
  const text = raw.trim();
  if (isPlain(text)) return hasTwoReadings(text) ? undefined : { number: makeNumber(text), isRepaired: false };
  const plain = text.length > LONGEST_AMOUNT ? '' : plainOf(text);
  return isPlain(plain) ? { number: makeNumber(plain), isRepaired: true } : undefined;
}
