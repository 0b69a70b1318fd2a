/** Reads strings of digits as telephone numbers, by the generated numbering plans. Knows nothing of how people write them. */
import { COUNTRIES, ZERO_KEPT } from '../../spec/generated/countries.ts';
import { without } from '../values.ts';

/** Where a digit or two behind 00 choose a carrier: 0011 in Australia, 0014 in Brazil, 001 in Hong Kong and its neighbours. */
const CARRIER_CODES = '.55.57.61.62.65.66.82.852.855.886.';
/** Digits of the shortest number that is taken for an international one without any sign that it is. */
const SHORTEST_UNMARKED = 11;
const NORTH_AMERICA = '1';
const ARGENTINA = '54';
const BRAZIL = '55';

/**
 * Of a calling code: the possible lengths of a national number as hexadecimal digits, with a mark where it may begin with 0; what is
 * dialled before it inside the country, if that is not 0; what is dialled there before a foreign number, if that is not 00.
 */
function planOf(code: string): string[] {
  const before = COUNTRIES.split(`;${code}|`)[0] as string;
  const plan = before.split('.').pop() as string;
  return (plan.split(';')[0] as string).split(':');
}

/** What stands behind a beginning; '' where the digits begin otherwise. */
function behind(digits: string, beginning: string | undefined): string {
  return beginning && digits.indexOf(beginning) === 0 ? digits.slice(beginning.length) : '';
}

export function withoutZeros(digits: string): string {
  return digits.charAt(0) === '0' ? without(digits, '^0+') : digits;
}

/** Argentine mobile numbers: 0 11 15 2345-6789 inside the country is 9 11 2345-6789 behind the calling code. Other area codes have three or four digits. */
function withoutFifteen(digits: string): string {
  const area = digits.indexOf('15', digits.indexOf('11') === 0 ? 2 : 3);
  const isMobile = digits.length === 12 && area > 0 && area < 5;
  return isMobile ? '9' + digits.slice(0, area) + digits.slice(area + 2) : digits;
}

/** Whether a number of the plan may look so. North American area codes begin with 2 to 9. */
function fits(number: string, code: string, lengths: string): boolean {
  const first = number.charAt(0);
  const begins = first === '0' ? lengths.indexOf(ZERO_KEPT) >= 0 : code !== NORTH_AMERICA || first > '1';
  return begins && lengths.indexOf(number.length.toString(16)) >= 0;
}

/** The national significant number of a plan: without the prefix for calls inside the country. '' when no number has such a length. */
function national(digits: string, code: string): string {
  const plan = planOf(code);
  const lengths = plan[0] as string;
  if (!lengths || fits(digits, code, lengths)) return lengths && digits;
  const trunkless = behind(digits, plan[1]);
  const zeroless = withoutZeros(trunkless || digits);
  const local = code === ARGENTINA ? withoutFifteen(zeroless) : zeroless;
  // Brazilians dial 0 and two digits of a carrier before the area code.
  const carrierless = code === BRAZIL && zeroless !== digits ? zeroless.slice(2) : '';
  for (const number of [trunkless, local, carrierless]) if (fits(number, code, lengths)) return number;
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
  const signed = behind(dialled, '+');
  const digits = signed || dialled;
  if (signed && digits.charAt(0) !== '0') return international(digits);
  const abroad = behind(digits, '00');
  const hasCarriers = CARRIER_CODES.indexOf('.' + home + '.') >= 0;
  if (abroad) {
    const chosen = hasCarriers ? international(abroad.slice(1)) || international(abroad.slice(2)) : '';
    return international(abroad) || chosen;
  }
  const plan = planOf(home || NORTH_AMERICA);
  const found = international(behind(digits, plan[2]));
  if (found || digits.charAt(0) === '0') return found;
  const local = numberWithoutCode(digits, home);
  const rest = national(behind(digits, home), home);
  // Whoever leaves out the plus keeps the calling code, but hardly ever leaves out the 0 of a national number.
  const isOwn = !local || (plan[0] as string).indexOf(ZERO_KEPT) < 0 || digits.length > SHORTEST_UNMARKED;
  if (rest && isOwn) return home + rest;
  return !local && digits.length >= SHORTEST_UNMARKED ? international(digits) : '';
}

/** The number in ASCII digits as dialled inside the country with the calling code `home`; '' when there is none such. */
export function numberWithoutCode(digits: string, home: string): string {
  const number = national(digits, home);
  return number && home + number;
}
