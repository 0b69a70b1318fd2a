/** The pattern of public IP addresses: one look in place of arithmetic at every event. */
import { SPECIAL_BLOCKS } from '../../../template/spec/ip-blocks.ts';
import type { TableFile } from './table.ts';

const BYTES = Array.from({ length: 256 }, (_, byte) => byte);
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
  return parts.length === 1 ? (parts[0] as string) : `(?:${parts.join('|')})`;
}

/** The bytes that a block leaves open at a position, of those before it being its own. */
interface Block {
  bytes: readonly number[];
  bits: number;
}

const blockOf = (text: string): Block => {
  const [address = '', bits] = text.split('/');
  return { bytes: address.split('.').map(Number), bits: Number(bits) };
};

const covers = ({ bytes, bits }: Block, byte: number, at: number): boolean => {
  const own = Math.min(BITS, Math.max(0, bits - at * BITS));
  return byte >> (BITS - own) === (bytes[at] ?? 0) >> (BITS - own);
};

/** The beginning of addresses, and how many bytes of any value follow. */
interface Start {
  text: string;
  left: number;
}

const ANY = numbers(BYTES);

/** The beginnings from this position on that no block holds. */
function starts(blocks: readonly Block[], at: number): Start[] {
  const byRest = new Map<Block[] | undefined, number[]>();
  const known = new Map<string, Block[]>();
  for (const byte of BYTES) {
    const open = blocks.filter((block) => covers(block, byte, at));
    // A block that ends here holds whatever follows.
    if (open.some(({ bits }) => bits <= (at + 1) * BITS)) continue;
    const names = open.map((block) => blocks.indexOf(block)).join();
    const rest = open.length === 0 ? undefined : (known.get(names) ?? open);
    if (rest) known.set(names, rest);
    byRest.set(rest, [...(byRest.get(rest) ?? []), byte]);
  }
  return [...byRest].flatMap(([open, bytes]): Start[] => {
    const text = numbers(bytes);
    if (!open) return [{ text, left: 3 - at }];
    return starts(open, at + 1).map((start) => ({ ...start, text: `${text}\\.${start.text}` }));
  });
}

/** Most beginnings are two bytes long, so the others are completed to that: the end stands once. */
function allowed(): string {
  const all = starts(SPECIAL_BLOCKS.map(blockOf), 0);
  const short = all.filter(({ left }) => left >= 2).map(({ text, left }) => (left > 2 ? `${text}\\.${ANY}` : text));
  const long = all.filter(({ left }) => left < 2).map(({ text }) => `${text}\\.${ANY}`);
  return [`(?:${short.join('|')})(?:\\.${ANY}){2}`, ...long].join('|');
}

/** Of IPv6, 2000::/3 (IANA, IPv6 address space), with one double colon at most; how many groups there are is not looked at. */
const V6 = '[23][0-9a-f]{3}(?::[0-9a-f]{1,4})*(?:::(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4})*)?)?';

export const addresses = (): TableFile => ({
  file: 'addresses.ts',
  doc: 'IP addresses. Source: template/spec/ip-blocks.ts.',
  tables: [
    {
      name: 'PUBLIC_ADDRESS',
      doc: 'Pattern of IPv4 addresses outside the special blocks, and of global IPv6 addresses of any length.',
      value: `^(?:${allowed()}|${V6})$`,
    },
  ],
});
