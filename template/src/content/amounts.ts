/**
 * Amounts as people and shops write them: `€49.90`, `1'299.50`, `1 299,00`, `49,-`. Only those that can be read in one way:
 * `1,299` and `1.299` are two amounts each. Knows no field.
 */
import { CURRENCIES } from '../../spec/generated/currencies.ts';
import { find, isDigits, matchesOf, SPACES, without } from '../values.ts';

const LONGEST_AMOUNT = 40;

/** Digits with at most one dot and a sign before them: what every locale reads alike. */
function isPlain(text: string): boolean {
  const parts = (text.charAt(0) === '-' ? text.substring(1) : text).split('.');
  return parts.length <= 2 && isDigits(parts.join(''));
}

/** `1.299`: three digits behind one sign, before it one to three, the first no zero. Thousands to some, thousandths to others. */
function hasTwoReadings(text: string): boolean {
  const sign = text.charAt(text.length - 4);
  return (sign === '.' || sign === ',') && find(text, '^-?[1-9][0-9]{0,2}[.,][0-9]{3}$', 0) === 0;
}

/** Codes of ISO 4217, signs, and what people write in their place. */
function money(): string {
  const codes = matchesOf(CURRENCIES.toLowerCase(), '...').join('|');
  return `(?:${codes}|(?:us|ca|au|nz|hk|sg|nt|mx|r|a|c|s)?\\p{Sc}|kr\\.?|zł|kč|ft|lei|rs\\.?|rp\\.?|rm|tl|dh|руб\\.?|лв\\.?)?`;
}

const GAP = `[${SPACES}'’]`;

/** Decimals behind either sign; groups of three with gaps, with dots, or with commas, in India also of two and at the end three. */
const FORMS =
  `^(?:[0-9]*[.,]?[0-9]*|[0-9]{1,3}(?:${GAP}[0-9]{3})+(?:[.,][0-9]*)?|` +
  '[0-9]{1,3}(?:\\.[0-9]{3})+(?:,[0-9]+)?|[0-9]{1,3}(?:,[0-9]{2,3})*,[0-9]{3}(?:\\.[0-9]+)?)$';

/** The amount in digits, at most one dot and a minus sign; '' where it can be read in no way or in two. */
export function plainNumber(text: string): string {
  if (hasTwoReadings(text)) return '';
  if (isPlain(text)) return text;
  const lower = text.toLowerCase().split('−').join('-');
  const minus = find(lower, '^[^0-9]*-', -1) < 0 ? '' : '-';
  const signs = `^-?${money()}[${SPACES}]*-?[${SPACES}]*|(?:[.,][-–—]+)?[${SPACES}]*${money()}$`;
  const amount = text.length > LONGEST_AMOUNT ? '' : without(lower, signs);
  if (hasTwoReadings(amount) || find(amount, FORMS, -1) < 0) return '';
  const digits = without(amount, GAP);
  const isComma = digits.lastIndexOf(',') > digits.lastIndexOf('.');
  // A sign that comes more than once divides groups.
  const parts = digits
    .split(isComma ? '.' : ',')
    .join('')
    .split(isComma ? ',' : '.');
  const plain = minus + parts.join(parts.length > 2 ? '' : '.');
  return isPlain(plain) ? plain : '';
}
