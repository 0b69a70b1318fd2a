/**
 * Patterns that JavaScript's engine matches exactly as RE2 does, many times as fast, and in linear time: texts, classes of characters,
 * alternatives, bounded repetitions, and an unbounded one only where nothing follows that could fail. Owns the proof by syntax;
 * whatever it does not know is RE2's. Asks nobody whether a pattern is valid: RE2 has said so before.
 */

export interface NativeRegex {
  readonly regex: RegExp;
  /** Of a text whose search stays within MOST_STEPS. */
  readonly longest: number;
}

/** What a search may cost, some fifty milliseconds, since no clock interrupts it. */
const MOST_STEPS = 20_000_000;

/** A piece of a pattern. */
interface Part {
  source: string;
  /** Characters that are looked at from one start, at most. */
  steps: number;
  /** Ways in which it can match there, at most: what follows is tried after each. */
  ways: number;
  /** It may match nothing; what repeats it then means different things to the engines. */
  isEmpty: boolean;
  /** One character or class. */
  isSingle: boolean;
  /** It ends with a repetition without a bound. */
  isOpen: boolean;
}

const EMPTY: Part = { source: '', steps: 0, ways: 1, isEmpty: true, isSingle: false, isOpen: false };

const single = (source: string): Part => ({ ...EMPTY, source, steps: 1, isEmpty: false, isSingle: true });

const follow = (one: Part, next: Part): Part => ({
  source: one.source + next.source,
  steps: one.steps + one.ways * next.steps,
  ways: one.ways * next.ways,
  isEmpty: one.isEmpty && next.isEmpty,
  isSingle: false,
  isOpen: next.isOpen,
});

const either = (parts: readonly Part[]): Part => ({
  source: parts.map(({ source }) => source).join('|'),
  steps: parts.reduce((sum, { steps }) => sum + steps, 0),
  ways: parts.reduce((sum, { ways }) => sum + ways, 0),
  isEmpty: parts.some(({ isEmpty }) => isEmpty),
  isSingle: false,
  isOpen: parts.some(({ isOpen }) => isOpen),
});

/** Up to so many times: each number of times is a way of its own. */
const costOf = ({ steps, ways }: Part, times: number): Pick<Part, 'steps' | 'ways'> => {
  const cost = { steps: 0, ways: 1 };
  for (let [time, before] = [0, 1]; time < times; time += 1, before *= ways) {
    cost.steps += before * steps;
    cost.ways += before * ways;
  }
  return cost;
};

/** Undefined: RE2 has to do it. */
export const translateRegex = (pattern: string): NativeRegex | undefined => {
  const reader = new Reader(pattern);
  const part = reader.alternatives();
  if (!part || !reader.isAtEnd) return undefined;
  // By code points, as RE2 goes.
  return { regex: new RegExp(part.source, 'gu'), longest: Math.floor(MOST_STEPS / (part.steps + 1)) };
};

/** Source of what a class of RE2 holds: github.com/google/re2/wiki/Syntax. White space is ASCII, without the vertical tab. */
const CLASSES: Readonly<Record<string, string>> = { d: '0-9', w: '0-9A-Za-z_', s: '\\t\\n\\f\\r ' };
const classOf = (name: string): string => (name < 'a' ? `[^${CLASSES[name.toLowerCase()]}]` : `[${CLASSES[name]}]`);
const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v' };

class Reader {
  readonly #pattern: string;
  #at = 0;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#pattern.length;
  }

  /** Up to the end or a closing bracket. */
  alternatives(): Part | undefined {
    const parts: Part[] = [];
    do {
      const part = this.#sequence();
      if (!part) return undefined;
      parts.push(part);
    } while (this.#take(/\|/y));
    const [first = EMPTY] = parts;
    return parts.length === 1 ? first : either(parts);
  }

  #sequence(): Part | undefined {
    let all = EMPTY;
    while (!this.isAtEnd && !this.#sees(/[|)]/y)) {
      const atom = this.#atom();
      const next = atom && this.#repeated(atom);
      if (!next || all.isOpen) return undefined;
      all = follow(all, next);
    }
    return all;
  }

  #atom(): Part | undefined {
    if (this.#take(/\(\?:/y)) {
      const inner = this.alternatives();
      return inner && this.#take(/\)/y) ? { ...inner, source: `(?:${inner.source})`, isSingle: false } : undefined;
    }
    // Without \B: V8 finds one between the two halves of a character.
    const assertion = this.#take(/\^|\$|\\b/y);
    if (assertion) return { ...EMPTY, source: assertion[0], steps: 1 };
    if (this.#take(/\./y)) return single('[^\\n]');
    if (this.#take(/\[/y)) return this.#class();
    const named = this.#take(/\\([dws])/y) ?? this.#take(/\\([DWS])/y);
    if (named) return single(classOf(named[1] ?? ''));
    const char = this.#sees(/[(*+?]|\{\d/y) ? undefined : this.#char();
    return char === undefined ? undefined : single(char);
  }

  #repeated(part: Part): Part | undefined {
    const found = this.#take(/[*+?]|\{(\d+)(?:(,)(\d*))?\}/y);
    if (!found) return part;
    const [source, least = '0', comma, most] = found;
    // Lazy ones, and repetitions of repetitions.
    if (part.isEmpty || part.isOpen || this.#sees(/[*+?]|\{\d/y)) return undefined;
    const isEmpty = source === '*' || source === '?' || (source.startsWith('{') && Number(least) === 0);
    const isOpen = source === '*' || source === '+' || (comma !== undefined && most === '');
    if (isOpen && !part.isSingle) return undefined;
    const times = source === '?' ? 1 : Number(most || least);
    const repeated = { source: part.source + source, isEmpty, isSingle: false, isOpen };
    // Nothing behind it can fail, so that one way is enough.
    return { ...repeated, ...(isOpen ? { steps: times + 1, ways: 1 } : costOf(part, times)) };
  }

  /** Behind its opening bracket. */
  #class(): Part | undefined {
    let source = this.#take(/\^/y) ? '[^' : '[';
    // A closing bracket that comes first means itself.
    do {
      const member = this.#sees(/\[:/y) ? undefined : this.#member();
      if (member === undefined) return undefined;
      source += member;
    } while (!this.#take(/\]/y));
    return single(`${source}]`);
  }

  #member(): string | undefined {
    const named = this.#take(/\\([dws])/y);
    if (named) return CLASSES[named[1] ?? ''];
    const low = this.#char();
    if (low === undefined || !this.#take(/-(?!\])/y)) return low;
    const high = this.#char();
    return high === undefined ? undefined : `${low}-${high}`;
  }

  /** One character, written so that it means itself wherever it stands. Undefined for escapes that are more than one. */
  #char(): string | undefined {
    const coded = this.#take(/\\x(?:([0-9A-Fa-f]{2})|\{([0-9A-Fa-f]{1,6})\})/y);
    if (coded) return `\\u{${coded[1] ?? coded[2]}}`;
    const control = this.#take(/\\([nrtfv])/y);
    const found = control ?? this.#take(/\\([!-/:-@[-`{-~])/y) ?? this.#take(/([^\\])/uy);
    const char = control ? CONTROLS[control[1] ?? ''] : found?.[1];
    return char === undefined ? undefined : `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
  }

  #sees(what: RegExp): boolean {
    what.lastIndex = this.#at;
    return what.test(this.#pattern);
  }

  #take(what: RegExp): RegExpExecArray | undefined {
    what.lastIndex = this.#at;
    const found = what.exec(this.#pattern) ?? undefined;
    this.#at += found?.[0].length ?? 0;
    return found;
  }
}
