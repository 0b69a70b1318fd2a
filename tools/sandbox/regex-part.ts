/**
 * What is known of a piece of a pattern before an engine that tries one way after another runs it: how much it looks at, in how many
 * ways it can match, and with which characters it begins. Owns the proof that a repetition without a bound is left in one way only,
 * so that the time of a search has a bound. Reads no pattern.
 *
 * The proof: where no character both goes on with a repetition and begins what follows it, each place at which the engine leaves
 * the repetition early fails at its next character. Characters are ASCII here; a proof that needs them holds for such texts only.
 */

/** ASCII characters: the bit of each code. */
export type Chars = bigint;

export interface Part {
  source: string;
  /** With which it can begin. */
  first: Chars;
  /** Characters that are looked at from one start, at most, where each repetition without a bound is entered once. */
  steps: number;
  /** Repetitions without a bound that are run through in vain from one start, at most. */
  loops: number;
  /** Such at its end, each of one class: as long as nothing follows, who comes there has found a match. */
  endings: number;
  /** Ways in which it can match there, at most: what follows is tried after each. */
  ways: number;
  /** It may match nothing; what repeats it then means different things to the engines. */
  isEmpty: boolean;
  /** One character or class. */
  isSingle: boolean;
  /** The next character alone says how it goes on. */
  isSure: boolean;
  /** With which a piece at its end, which may be left out, begins: what follows begins otherwise, or it is not sure. */
  optional: Chars;
  /** It ends with a repetition without a bound. */
  isOpen: boolean;
  /** With which that goes on: what follows must begin otherwise. */
  open: Chars;
  /** The class that is repeated, where that is all of its end. */
  run: Chars;
  /** Holds for ASCII texts only. */
  isAscii: boolean;
  /** Matches at the beginning of a text only. */
  isAnchored: boolean;
}

export const EMPTY: Part = {
  source: '',
  first: 0n,
  steps: 0,
  loops: 0,
  endings: 0,
  ways: 1,
  isEmpty: true,
  isSingle: false,
  isSure: true,
  optional: 0n,
  isOpen: false,
  open: 0n,
  run: 0n,
  isAscii: false,
  isAnchored: false,
};

/** Undefined: the time has no bound that is known. */
export function follow(one: Part, next: Part): Part | undefined {
  if ((one.open & next.first) !== 0n && !isGivenBack(one, next)) return undefined;
  const isLeft = next.isEmpty || (one.open & next.first) !== 0n;
  return {
    source: one.source + next.source,
    first: one.first | (one.isEmpty ? next.first : 0n),
    steps: one.steps + one.ways * next.steps,
    loops: one.loops + one.endings + one.ways * next.loops,
    endings: one.ways * next.endings,
    ways: one.ways * next.ways,
    isEmpty: one.isEmpty && next.isEmpty,
    isSingle: false,
    isSure: one.isSure && next.isSure && (one.optional & next.first) === 0n,
    optional: next.optional | (next.isEmpty ? one.optional : 0n),
    isOpen: next.isOpen || (one.isOpen && isLeft),
    open: next.open | (isLeft ? one.open : 0n),
    run: next.run,
    isAscii: one.isAscii || next.isAscii || one.isOpen,
    isAnchored: one.isAnchored,
  };
}

/**
 * A class without a bound takes the one character of its own that has to come behind it, and gives its last one back: `[a-z-]*[a-z]`.
 * Earlier places are left again at the next character, as long as what follows does not begin with one of the class.
 */
const isGivenBack = (one: Part, next: Part): boolean =>
  next.isSingle && one.run === one.open && (next.first & ~one.run) === 0n;

export function either(parts: readonly Part[]): Part {
  const first = union(parts.map((part) => part.first));
  const isEmpty = parts.some((part) => part.isEmpty);
  return {
    source: parts.map(({ source }) => source).join('|'),
    first,
    steps: sum(parts.map(({ steps }) => steps)),
    loops: sum(parts.map(({ loops }) => loops)),
    endings: sum(parts.map(({ endings }) => endings)),
    ways: sum(parts.map(({ ways }) => ways)),
    isEmpty,
    isSingle: false,
    isSure: parts.every(({ isSure }) => isSure) && areDifferent(parts),
    optional: union(parts.map(({ optional }) => optional)) | (isEmpty ? first : 0n),
    isOpen: parts.some(({ isOpen }) => isOpen),
    open: union(parts.map(({ open }) => open)),
    run: 0n,
    isAscii: parts.some(({ isAscii }) => isAscii),
    isAnchored: parts.every(({ isAnchored }) => isAnchored),
  };
}

/** At most one of them may match nothing, and no two begin with the same character. */
function areDifferent(parts: readonly Part[]): boolean {
  let seen = 0n;
  for (const { first } of parts) {
    if ((seen & first) !== 0n) return false;
    seen |= first;
  }
  return parts.filter(({ isEmpty }) => isEmpty).length < 2;
}

const union = (all: readonly Chars[]): Chars => all.reduce((one, next) => one | next, 0n);
const sum = (all: readonly number[]): number => all.reduce((one, next) => one + next, 0);

/** How often something is to come. */
export interface Times {
  source: string;
  least: number;
  /** Undefined: without a bound. */
  most: number | undefined;
}

/** Undefined: what it means, or how long it takes, is not known. */
export function repeat(part: Part, times: Times): Part | undefined {
  if (part.isEmpty) return undefined;
  return times.most === undefined ? repeatOpenly(part, times) : repeatBounded(part, { ...times, most: times.most });
}

/** Each number of times is a way of its own. */
function repeatBounded(part: Part, { source, least, most }: Times & { most: number }): Part | undefined {
  const isRepeated = most > 1;
  if (isRepeated && (part.open & part.first) !== 0n) return undefined;
  const cost = { steps: 0, loops: 0, ways: 1 };
  for (let [time, before] = [0, 1]; time < most; time += 1, before *= part.ways) {
    cost.steps += before * part.steps;
    cost.loops += before * (part.loops + (isRepeated ? part.endings : 0));
    cost.ways += before * part.ways;
  }
  return {
    ...part,
    ...cost,
    endings: isRepeated ? 0 : part.endings,
    source: part.source + source,
    isEmpty: least === 0,
    isSingle: false,
    isSure: part.isSure && !(isRepeated && (part.optional & part.first) !== 0n),
    optional: part.optional | (least === most ? 0n : part.first),
    run: 0n,
    isAscii: part.isAscii || (isRepeated && part.isOpen),
    isAnchored: false,
  };
}

/** Left in one way, if at all: at its end nothing can fail, and what follows begins with another character. */
function repeatOpenly(part: Part, { source, least }: Times): Part | undefined {
  const goesOn = part.open | part.optional;
  if (!part.isSingle && (!part.isSure || (goesOn & part.first) !== 0n)) return undefined;
  return {
    ...part,
    source: part.source + source,
    steps: part.steps * (least + 1),
    loops: part.isSingle ? 0 : part.loops + part.endings + 1,
    endings: part.isSingle ? 1 : 0,
    ways: 1,
    isEmpty: least === 0,
    isSingle: false,
    isOpen: true,
    open: goesOn | part.first,
    optional: 0n,
    run: part.isSingle ? part.first : 0n,
    isAscii: part.isAscii || !part.isSingle,
    isAnchored: false,
  };
}

/** Of a text, in characters, so that a search stays within so many steps. */
export function longestWithin(mostSteps: number, { steps, loops, isAnchored }: Part): number {
  // From one start a + b × length, from each but the first one step or as much again.
  const fixed = steps + 1;
  const perCharacter = fixed * loops;
  if (isAnchored) return Math.floor((mostSteps - fixed) / (perCharacter + 1));
  if (perCharacter === 0) return Math.floor(mostSteps / fixed);
  return Math.floor((Math.sqrt(fixed * fixed + 4 * perCharacter * mostSteps) - fixed) / (2 * perCharacter));
}
