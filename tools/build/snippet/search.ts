/**
 * Looks for the spelling that gzip makes the least of, by trial: a change that costs a byte or two is kept now and then,
 * ever more rarely. Always the same one for the same script and number of trials.
 */
import { deflateRawSync } from 'node:zlib';
import { freedomOf, type Freedom, type Spelling } from './spelling.ts';

/** No dollar sign: what people paste goes through shells, PHP and replacements, which take one for a variable. */
const LETTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_'];

/** A window of 4 KB holds the whole script, so that this is what `gzip -9` makes of it, without its frame of 18 bytes. */
const sizeOf = (text: string): number => deflateRawSync(text, { level: 9, windowBits: 12, chunkSize: 4096 }).length;

/** Numbers from 0 to below 1 that are the same each time. */
function numbers(seed: number): () => number {
  let last = seed;
  return () => (last = (Math.imul(last, 1103515245) + 12345) & 0x7fffffff) / 0x80000000;
}

const oneOf = <Item>(items: readonly Item[], random: () => number): Item => items[Math.floor(random() * items.length)]!;

/** One variable takes a letter; those that must not share it take its old one, if they may. */
function rename(names: readonly string[], { rivals }: Freedom, random: () => number): string[] | undefined {
  const changed = [...names];
  const variable = Math.floor(random() * names.length);
  const old = names[variable]!;
  const letter = oneOf(random() < 0.7 ? names : LETTERS, random);
  changed[variable] = letter;
  const others = [...rivals[variable]!].filter((rival) => names[rival] === letter);
  for (const rival of others) changed[rival] = old;
  return others.every((other) => [...rivals[other]!].every((rival) => changed[rival] !== old)) ? changed : undefined;
}

/** All that have one letter take another's, and the other way round. */
function exchange(names: readonly string[], random: () => number): string[] {
  const [one, other] = [oneOf(names, random), oneOf(random() < 0.5 ? names : LETTERS, random)];
  return names.map((name) => (name === one ? other : name === other ? one : name));
}

/** One member of a list goes elsewhere. */
function move(orders: Spelling['orders'], { lists }: Freedom, random: () => number): Spelling['orders'] | undefined {
  // The first is the longest by far.
  const list = random() < 0.5 ? 0 : Math.floor(random() * lists.length);
  const order = [...orders[list]!];
  const [member] = order.splice(Math.floor(random() * order.length), 1);
  order.splice(Math.floor(random() * (order.length + 1)), 0, member!);
  const bound = order.filter((each) => lists[list]!.bound.has(each));
  if (bound.some((each, index) => index > 0 && bound[index - 1]! > each)) return undefined;
  return orders.map((each, index) => (index === list ? order : each));
}

function changed({ names, orders }: Spelling, freedom: Freedom, random: () => number): Spelling | undefined {
  const choice = random();
  if (choice < 0.3) {
    const moved = move(orders, freedom, random);
    return moved && { names, orders: moved };
  }
  const renamed = choice < 0.4 ? exchange(names, random) : rename(names, freedom, random);
  return renamed && { names: renamed, orders };
}

export interface Trials {
  /** Stands around the script where people paste it. */
  around: readonly [string, string];
  count: number;
  seed: number;
}

export function bestSpelling(code: string, { around, count, seed }: Trials): Spelling {
  const random = numbers(seed);
  const freedom = freedomOf(code);
  const size = (spelling: Spelling): number => sizeOf(around[0] + freedom.write(spelling) + around[1]);
  let kept = freedom.spelling;
  let best = kept;
  let now = size(kept);
  let least = now;
  for (let trial = 0; trial < count; trial++) {
    const patience = 2 * (1 - trial / count) ** 1.5 + 0.01;
    const next = changed(kept, freedom, random);
    if (!next) continue;
    const bytes = size(next);
    if (bytes > now && random() >= Math.exp((now - bytes) / patience)) continue;
    [kept, now] = [next, bytes];
    if (bytes < least) [best, least] = [next, bytes];
  }
  return best;
}
