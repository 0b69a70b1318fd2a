/** Reads strings of digits as telephone numbers, by the generated numbering plans. Knows nothing of how people write them. */
import { DIAL_OUT, PHONE_LENGTHS, TRUNK_PREFIXES, ZERO_KEPT } from '../../spec/generated/phones.ts';

/** Where a digit or two behind 00 choose a carrier: 0011 in Australia, 0014 in Brazil, 001 in Hong Kong and its neighbours. */
const CARRIER_CODES = '.55.57.61.62.65.66.82.852.855.886.';
/** Digits of the shortest number that is taken for an international one without any sign that it is. */
const SHORTEST_UNMARKED = 11;
const ARGENTINA = '54';
const BRAZIL = '55';

function has(codes: string, code: string): boolean {
  return codes.indexOf('.' + code + '.') >= 0;
}

/** What stands behind a calling code in a table such as `.7:8.36:06.`; '' where the table does not list it. */
function entry(table: string, code: string): string {
  const at = table.indexOf('.' + code + ':');
  return at < 0 ? '' : table.slice(at + code.length + 2, table.indexOf('.', at + 1));
}

function withoutPrefix(digits: string, prefix: string): string {
  return prefix && digits.indexOf(prefix) === 0 ? digits.slice(prefix.length) : digits;
}

export function withoutZeros(digits: string): string {
  let start = 0;
  while (digits.charAt(start) === '0') start = start + 1;
  return digits.slice(start);
}

/** Argentine mobile numbers: 0 11 15 2345-6789 inside the country is 9 11 2345-6789 behind the calling code. */
function withoutFifteen(digits: string): string {
  const area = digits.indexOf('11') === 0 ? 2 : digits.slice(3, 5) === '15' ? 3 : 4;
  const isMobile = digits.length === 12 && digits.slice(area, area + 2) === '15';
  return isMobile ? '9' + digits.slice(0, area) + digits.slice(area + 2) : digits;
}

/** The possible lengths of a national number as hexadecimal digits; '' where no country has the code. */
function lengthsOf(code: string): string {
  const at = PHONE_LENGTHS.indexOf('.' + code + '.');
  const bar = PHONE_LENGTHS.lastIndexOf('|', at);
  return at < 0 ? '' : PHONE_LENGTHS.slice(bar, PHONE_LENGTHS.indexOf('.', bar));
}

/** Whether a number of the plan may look so. North American area codes begin with 2 to 9. */
function fits(number: string, code: string, lengths: string): boolean {
  const first = number.charAt(0);
  const begins = first === '0' ? has(ZERO_KEPT, code) : code !== '1' || first > '1';
  return number !== '' && begins && lengths.indexOf(number.length.toString(16)) >= 0;
}

/** The national significant number of a plan: without the prefix for calls inside the country. '' when no number has such a length. */
function national(digits: string, code: string): string {
  const lengths = lengthsOf(code);
  if (!lengths || fits(digits, code, lengths)) return lengths && digits;
  const trunkless = withoutPrefix(digits, entry(TRUNK_PREFIXES, code));
  const zeroless = withoutZeros(digits);
  const local = code === ARGENTINA ? withoutFifteen(zeroless) : zeroless;
  // Brazilians dial 0 and two digits of a carrier before the area code.
  const carrierless = code === BRAZIL && zeroless !== digits ? zeroless.slice(2) : '';
  for (const number of [trunkless, local, withoutZeros(trunkless), carrierless]) {
    if (fits(number, code, lengths)) return number;
  }
  return '';
}

/** Digits that begin with a calling code. E.164 without the plus; '' when they are no number. */
function international(digits: string): string {
  for (let length = 1; length < 4; length = length + 1) {
    const code = digits.slice(0, length);
    const number = national(digits.slice(length), code);
    if (number) return code + number;
  }
  return '';
}

/** The number in ASCII digits that say their calling code, whatever stands before it: +, 00, 011, nothing. '' if they do not. */
export function numberWithCode(dialled: string, home: string): string {
  const digits = withoutPrefix(dialled, '+');
  if (digits !== dialled && digits.charAt(0) !== '0') return international(digits);
  if (digits.indexOf('00') === 0) {
    const chosen = has(CARRIER_CODES, home) ? international(digits.slice(3)) || international(digits.slice(4)) : '';
    return international(digits.slice(2)) || chosen;
  }
  const dialOut = home ? entry(DIAL_OUT, home) : '011';
  const abroad = withoutPrefix(digits, dialOut);
  const found = abroad === digits ? '' : international(abroad);
  if (found || digits.charAt(0) === '0') return found;
  const local = numberWithoutCode(digits, home);
  const own = withoutPrefix(digits, home);
  const rest = own === digits ? '' : national(own, home);
  // Whoever leaves out the plus keeps the calling code, but hardly ever leaves out the 0 of a national number.
  const isOwn = rest && (!local || !has(ZERO_KEPT, home) || digits.length > SHORTEST_UNMARKED);
  if (isOwn) return home + rest;
  return !local && digits.length >= SHORTEST_UNMARKED ? international(digits) : '';
}

/** The number in ASCII digits as dialled inside the country with the calling code `home`; '' when there is none such. */
export function numberWithoutCode(digits: string, home: string): string {
  const number = home && national(digits, home);
  return number && home + number;
}
