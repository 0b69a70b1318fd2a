/**
 * Amounts as people and shops write them: `€49.90`, `1'299.50`, `1 299,00`, `49,-`. Only those that can be read in one way:
 * `1,299` and `1.299` are two amounts each. Knows no field.
 */
import { CURRENCIES } from '../../spec/generated/currencies.ts';
import { find, isDigits, matchesOf, SPACES, without } from '../values.ts';

const LONGEST_AMOUNT = 40;

/** Digits with at most one dot and a sign before them: what every locale reads alike. */
function isPlain(text: string): boolean {
  const parts = (text.charAt(0) === '-' ? text.slice(1) : text).split('.');
  return parts.length <= 2 && isDigits(parts.join(''));
}

/** Codes of ISO 4217, signs, and what people write in their place. */
function money(): string {
  const codes = matchesOf(CURRENCIES.toLowerCase(), '...').join('|');
  return `(${codes}|(us|ca|au|nz|hk|sg|nt|mx|r|a|c|s)?\\p{Sc}|kr\\.?|zł|kč|ft|lei|rs\\.?|rp\\.?|rm|tl|dh|руб\\.?|лв\\.?)?`;
}

const GAP = `[${SPACES}'’]`;

/** Decimals behind either sign; groups of three with gaps, with dots, or with commas, in India also of two and at the end three. */
const FORMS =
  `^(\\d*[.,]?\\d*|\\d{1,3}(${GAP}\\d{3})+([.,]\\d*)?|` +
  '\\d{1,3}(\\.\\d{3})+(,\\d+)?|\\d{1,3}(,\\d{2,3})*,\\d{3}(\\.\\d+)?)$';

/** The digits, with the signs that divide them; '' for what is no amount. */
function digitsIn(text: string): string {
  const signs = `^-?${money()}[${SPACES}]*-?[${SPACES}]*|([.,][-–—]+)?[${SPACES}]*${money()}$`;
  const amount = text.length > LONGEST_AMOUNT ? '' : without(text, signs);
  return find(amount, FORMS, -1) < 0 ? '' : without(amount, GAP);
}

/** The amount in digits, at most one dot and a minus sign; '' where it can be read in no way or in two. */
export function plainNumber(text: string): string {
  const lower = text.toLowerCase().split('−').join('-');
  const digits = isPlain(text) ? text.split('-').join('') : digitsIn(lower);
  const isComma = digits.lastIndexOf(',') > digits.lastIndexOf('.');
  // A sign that comes more than once divides groups.
  const parts = digits
    .split(isComma ? '.' : ',')
    .join('')
    .split(isComma ? ',' : '.');
  const whole = parts[0] as string;
  const plain = parts.join(parts.length > 2 ? '' : '.');
  // `1.299`: thousands to some, thousandths to others.
  const isTwofold =
    parts.length === 2 && plain.length - whole.length === 4 && whole.length < 4 && whole.charAt(0) > '0';
  if (isTwofold || !isDigits(parts.join(''))) return '';
  return lower.charAt(0) === '-' || find(lower, '^\\D*-', -1) >= 0 ? '-' + plain : plain;
}
