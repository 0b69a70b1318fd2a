/** The pattern of public IP addresses: one look in place of arithmetic at every event. */
import { SPECIAL_BLOCKS } from '../../../template/spec/ip-blocks.ts';
import type { TableFile } from './table.ts';

const HUNDREDS = Array.from({ length: 300 }, (_, byte) => byte);
const BYTES = HUNDREDS.slice(0, 256);
const BITS = 8;

/** `[0-35]` for the digits 0, 1, 2, 3 and 5. */
function digits(all: readonly string[]): string {
  if (all.length === 10) return '\\d';
  const runs: string[][] = [];
  for (const digit of all) {
    const run = runs.at(-1);
    if (run && Number(digit) === Number(run.at(-1)) + 1) run.push(digit);
    else runs.push([digit]);
  }
  const text = runs.map((run) => (run.length < 3 ? run.join('') : `${run[0] ?? ''}-${run.at(-1) ?? ''}`)).join('');
  return all.length === 1 ? text : `[${text}]`;
}

/** The numbers as alternatives: those that differ in their last digit only stand together, and beginnings with the same end. */
function numbers(all: readonly number[]): string {
  const byStart = new Map<string, string[]>();
  for (const number of all) {
    const text = String(number);
    const start = text.slice(0, -1);
    byStart.set(start, [...(byStart.get(start) ?? []), text.slice(-1)]);
  }
  const byEnd = new Map<string, number[]>();
  const parts: string[] = [];
  for (const [start, ends] of byStart) {
    const end = digits(ends);
    if (start === '') parts.push(end);
    else byEnd.set(end, [...(byEnd.get(end) ?? []), Number(start)]);
  }
  for (const [end, starts] of byEnd) parts.push(numbers(starts) + end);
  return parts.length === 1 ? (parts[0] as string) : `(${parts.join('|')})`;
}

/** What addresses of a block begin with: bytes, and a range where its bits end within one. No byte is above 255, so the last range need not end there. */
function beginning(block: string): string {
  const [address = '', length] = block.split('/');
  const bits = Number(length);
  const bytes = address.split('.').map(Number);
  const whole = bytes.slice(0, Math.floor(bits / BITS)).map(String);
  const open = BITS - (bits % BITS);
  const first = bytes[whole.length] ?? 0;
  const range = HUNDREDS.filter((byte) => byte >= first && (byte < first + 2 ** open || first + 2 ** open > 255));
  return (open < BITS ? [...whole, numbers(range)] : whole).join('\\.');
}

const SPECIAL = `(${SPECIAL_BLOCKS.map(beginning).join('|')})\\.`;

/** Four bytes, with a dot behind each that has another one behind it. */
const V4 = `(\\b${numbers(BYTES)}\\.?\\b){4}`;

/** Of IPv6, 2000::/3 (IANA, IPv6 address space): eight groups, or one double colon; how many groups there are then is not looked at. */
const GROUP = ':[\\da-f]{1,4}';
const V6 = `[23][\\da-f]{3}((${GROUP}){7}|(${GROUP})*:(:|(${GROUP})+))`;

export const addresses = (): TableFile => ({
  file: 'addresses.ts',
  doc: 'IP addresses. Source: template/spec/ip-blocks.ts.',
  tables: [
    {
      name: 'PUBLIC_ADDRESS',
      doc: 'Pattern for an address behind a blank: with the blank it finds IPv4 addresses in the special blocks, behind it others and global IPv6 addresses.',
      value: `^ ${SPECIAL}|(${V4}|${V6})$`,
    },
  ],
});
