/** Reads strings of digits as telephone numbers, by the generated numbering plans. Knows nothing of how people write them. */
import { COUNTRIES, ZERO_KEPT } from '../../spec/generated/countries.ts';
import { replaced, without } from '../values.ts';

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

/** Whether a number of the plan may look so. North American area codes begin with 2 to 9. */
function fits(number: string, code: string, lengths: string): boolean {
  const before = lengths.indexOf(ZERO_KEPT) < 0 ? '0' : '';
  const begins = number.charAt(0) > (code === NORTH_AMERICA ? '1' : before);
  return begins && lengths.indexOf(number.length.toString(16)) >= 0;
}

/**
 * What else people dial: in Argentina 0 11 15 2345-6789, which is 9 11 2345-6789 behind the calling code (other area codes have three
 * or four digits); in Brazil 0 and two digits of a carrier before the area code.
 */
function byCustom(digits: string, code: string, zeroless: string): string {
  if (code === ARGENTINA) return replaced(zeroless, '^(11|....??)15', (head) => '9' + head.slice(0, -2));
  return code === BRAZIL && zeroless !== digits ? zeroless.slice(2) : '';
}

/** The number that is dialled so inside the country with the calling code, in E.164 without the plus; '' when there is none such. */
export function numberInside(digits: string, code: string): string {
  const plan = planOf(code);
  const lengths = plan[0] as string;
  if (!lengths || fits(digits, code, lengths)) return lengths && code + digits;
  const trunkless = behind(digits, plan[1]);
  const zeroless = withoutZeros(trunkless || digits);
  for (const number of [trunkless, zeroless, byCustom(digits, code, zeroless)])
    if (fits(number, code, lengths)) return code + number;
  return '';
}

/** The number whose digits begin with its calling code; '' when there is none such. */
function international(digits: string): string {
  for (const length of [1, 2, 3]) {
    const number = numberInside(digits.slice(length), digits.slice(0, length));
    if (number) return number;
  }
  return '';
}

/** The number in ASCII digits that say their calling code, whatever stands before it: +, 00, 011, nothing. '' if they do not. */
export function numberWithCode(dialled: string, home: string): string {
  const abroad = (prefix: string | undefined): string => {
    const rest = behind(dialled, prefix);
    return rest && international(rest);
  };
  const found = abroad('+') || abroad('00') || abroad(planOf(home || NORTH_AMERICA)[2]);
  if (found || dialled < '1') return found;
  const local = numberInside(dialled, home);
  const rest = numberInside(behind(dialled, home), home);
  // Whoever leaves out the plus keeps the calling code, but hardly ever leaves out the 0 of a national number.
  if (rest && (!local || (planOf(home)[0] as string).indexOf(ZERO_KEPT) < 0 || dialled.length > SHORTEST_UNMARKED))
    return rest;
  return !local && dialled.length >= SHORTEST_UNMARKED ? international(dialled) : '';
}
