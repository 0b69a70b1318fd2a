/** Reads strings of digits as telephone numbers, by the generated numbering plans. Knows nothing of how people write them. */
import { PHONE_PLANS } from '../spec/phone-plans.ts';

interface Plan {
  code: string;
  /** Possible lengths of a national number, as hexadecimal digits. */
  lengths: string;
  keepsZero: boolean;
  trunk: string;
  dialOut: string;
}

export interface PhoneNumber {
  /** E.164 without the plus; '' when the digits are no number. */
  digits: string;
  /** The calling code came from the person's country, not from the digits. */
  completed: boolean;
}

const NOT_A_NUMBER: PhoneNumber = { digits: '', completed: false };
/** Where a digit or two behind 00 choose a carrier: 0011 in Australia, 0014 in Brazil, 001 in Hong Kong and its neighbours. */
const CARRIER_CODES = ' 55 57 61 62 65 66 82 852 855 886 ';
/** Digits of the shortest number that is taken for an international one without any sign that it is. */
const SHORTEST_UNMARKED = 11;

const between = (text: string, from: string, to: string): string => {
  const start = text.indexOf(from);
  if (start < 0) return '';
  const end = to === '' ? -1 : text.indexOf(to, start);
  return text.slice(start + 1, end < 0 ? text.length : end);
};

/** The plan of a calling code; `undefined` when no country has it. */
function planOf(code: string): Plan | undefined {
  const at = PHONE_PLANS.indexOf('|' + code + ' ');
  if (at < 0 || code === '') return undefined;
  const row = PHONE_PLANS.slice(at + code.length + 2, PHONE_PLANS.indexOf('|', at + 1));
  const lengths = (row.split('z')[0] || '').split('t')[0] || '';
  return {
    code: code,
    lengths: lengths.split('i')[0] || '',
    keepsZero: row.indexOf('z') >= 0,
    trunk: between(row, 't', 'i'),
    dialOut: between(row, 'i', ''),
  };
}

function withoutZeros(digits: string): string {
  let start = 0;
  while (digits.charAt(start) === '0') start++;
  return digits.slice(start);
}

function isNational(digits: string, plan: Plan): boolean {
  if (digits === '' || plan.lengths.indexOf(digits.length.toString(16)) < 0) return false;
  if (digits.charAt(0) === '0') return plan.keepsZero;
  // North American area codes begin with 2 to 9.
  return plan.code !== '1' || digits.charAt(0) > '1';
}

/** The national significant number: without the prefix for calls inside the country. '' when the length fits no number. */
function national(digits: string, plan: Plan): string {
  const trunkless = plan.trunk !== '' && digits.indexOf(plan.trunk) === 0 ? digits.slice(plan.trunk.length) : digits;
  for (const candidate of [digits, trunkless, withoutZeros(digits), withoutZeros(trunkless)]) {
    if (isNational(candidate, plan)) return candidate;
  }
  return '';
}

/** Digits that begin with a calling code. */
function international(digits: string): string {
  for (let length = 1; length < 4; length++) {
    const plan = planOf(digits.slice(0, length));
    const rest = plan ? national(digits.slice(length), plan) : '';
    if (plan && rest !== '') return plan.code + rest;
  }
  return '';
}

/** Digits behind 00, behind the carrier's digits too where the country has carriers to choose. */
function dialledOut(digits: string, home: string): string {
  const found = international(digits.slice(2));
  if (found !== '' || CARRIER_CODES.indexOf(' ' + home + ' ') < 0 || home === '') return found;
  return international(digits.slice(3)) || international(digits.slice(4));
}

/** Digits without a plus, dialled in the plan's country. */
function atHome(digits: string, plan: Plan): PhoneNumber {
  const found = national(digits, plan);
  const rest = digits.indexOf(plan.code) === 0 ? national(digits.slice(plan.code.length), plan) : '';
  // Whoever leaves out the plus keeps the calling code, but hardly ever leaves out the 0 of a national number.
  const marked = rest !== '' && (found === '' || !plan.keepsZero || digits.length > SHORTEST_UNMARKED);
  if (marked) return { digits: plan.code + rest, completed: false };
  return found === '' ? NOT_A_NUMBER : { digits: plan.code + found, completed: true };
}

/** ASCII digits, with a plus in front or not, as an E.164 number; `home` is the person's calling code or ''. */
export function readPhoneNumber(dialled: string, home: string): PhoneNumber {
  const digits = dialled.charAt(0) === '+' ? dialled.slice(1) : dialled;
  if (dialled !== digits && digits.charAt(0) !== '0') return { digits: international(digits), completed: false };
  if (digits.indexOf('00') === 0) return { digits: dialledOut(digits, home), completed: false };
  const plan = planOf(home);
  const dialOut = plan ? plan.dialOut : '011';
  if (dialOut !== '' && digits.indexOf(dialOut) === 0) {
    const abroad = international(digits.slice(dialOut.length));
    if (abroad !== '') return { digits: abroad, completed: false };
  }
  const local = plan ? atHome(digits, plan) : NOT_A_NUMBER;
  if (local.digits !== '' || digits.length < SHORTEST_UNMARKED || digits.charAt(0) === '0') return local;
  return { digits: international(digits), completed: false };
}
