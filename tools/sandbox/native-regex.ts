/**
 * Patterns that JavaScript's engine matches exactly as RE2 does, many times as fast, and in a time that has a bound: texts, classes of
 * characters, alternatives, repetitions. Reads the pattern; the bound is proven in regex-part.ts. Whatever it does not know is RE2's.
 * Asks nobody whether a pattern is valid: RE2 has said so before.
 */
import { RE2JS } from 're2js';
import { EMPTY, either, follow, longestWithin, repeat, type Chars, type Part, type Times } from './regex-part.ts';

export interface NativeRegex {
  readonly regex: RegExp;
  /** Of a text whose search stays within MOST_STEPS. */
  readonly longest: number;
  /** For texts of ASCII characters only. */
  readonly isAscii: boolean;
  /** It may match nothing. */
  readonly isEmpty: boolean;
}

/** What a search may cost, some fifty milliseconds, since no clock interrupts it. */
const MOST_STEPS = 20_000_000;

/** Matches itself at one place. */
const single = (source: string, first: Chars): Part => ({
  ...EMPTY,
  source,
  first,
  steps: 1,
  isEmpty: false,
  isSingle: true,
});

/** Undefined: RE2 has to do it. */
export const translateRegex = (pattern: string, mostSteps = MOST_STEPS): NativeRegex | undefined => {
  const reader = new Reader(pattern);
  const part = reader.alternatives();
  if (!part || !reader.isAtEnd) return undefined;
  // By code points, as RE2 goes.
  const { source, isAscii, isEmpty } = part;
  return { regex: new RegExp(source, 'gu'), longest: longestWithin(mostSteps, part), isAscii, isEmpty };
};

/** Source of what a class of RE2 holds: github.com/google/re2/wiki/Syntax. White space is ASCII, without the vertical tab. */
const CLASSES: Readonly<Record<string, string>> = { d: '0-9', w: '0-9A-Za-z_', s: '\\t\\n\\f\\r ' };
const negatable = (name: string): string => (name < 'a' ? `[^${CLASSES[name.toLowerCase()]}]` : `[${CLASSES[name]}]`);
const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v' };

/** Written so that it means itself wherever it stands. */
const writeChar = (code: number): string => `\\u{${code.toString(16)}}`;

const ASCII = Array.from({ length: 128 }, (_, code) => code);
const bitOf = (code: number): Chars => (code < ASCII.length ? 1n << BigInt(code) : 0n);

/** The ASCII characters for which that holds. */
const charsWhere = (has: (char: string) => boolean): number[] => ASCII.filter((code) => has(String.fromCharCode(code)));
const charsOf = (codes: readonly number[]): Chars => codes.reduce((chars, code) => chars | bitOf(code), 0n);

/** A class in the words of both engines. */
function classOf(source: string): Part {
  const regex = new RegExp(source, 'u');
  return single(source, charsOf(charsWhere((char) => regex.test(char))));
}

/** A class of which the engines may know different versions of Unicode: as RE2 has it, as far as ASCII goes. */
function asciiClassOf(pattern: string): Part {
  const regex = RE2JS.compile(pattern);
  const codes = charsWhere((char) => regex.test(char));
  return { ...single(`[${codes.map(writeChar).join('')}]`, charsOf(codes)), isAscii: true };
}

function timesOf([source, least = '0', comma, most]: RegExpExecArray): Times {
  if (source === '?') return { source, least: 0, most: 1 };
  if (source === '*' || source === '+') return { source, least: source === '+' ? 1 : 0, most: undefined };
  return { source, least: Number(least), most: comma !== undefined && most === '' ? undefined : Number(most ?? least) };
}

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
    let all: Part | undefined;
    while (!this.isAtEnd && !this.#sees(/[|)]/y)) {
      const atom = this.#atom();
      const next = atom && this.#repeated(atom);
      const more = next && all ? follow(all, next) : next;
      if (!more) return undefined;
      all = more;
    }
    return all ?? EMPTY;
  }

  #atom(): Part | undefined {
    if (this.#take(/\(\?:/y)) {
      const inner = this.alternatives();
      return inner && this.#take(/\)/y) ? { ...inner, source: `(?:${inner.source})`, isSingle: false } : undefined;
    }
    // Without \B: V8 finds one between the two halves of a character.
    const assertion = this.#take(/\^|\$|\\b/y);
    if (assertion) return { ...EMPTY, source: assertion[0], steps: 1, isAnchored: assertion[0] === '^' };
    if (this.#take(/\./y)) return classOf('[^\\n]');
    if (this.#take(/\[/y)) return this.#class();
    const named = this.#take(/\\([dws])/y) ?? this.#take(/\\([DWS])/y);
    if (named) return classOf(negatable(named[1] ?? ''));
    const char = this.#sees(/[(*+?]|\{\d/y) ? undefined : this.#char();
    return char === undefined ? undefined : single(writeChar(char), bitOf(char));
  }

  #repeated(part: Part): Part | undefined {
    const found = this.#take(/[*+?]|\{(\d+)(?:(,)(\d*))?\}/y);
    if (!found) return part;
    // Lazy ones, and repetitions of repetitions.
    return this.#sees(/[*+?]|\{\d/y) ? undefined : repeat(part, timesOf(found));
  }

  /** Behind its opening bracket. */
  #class(): Part | undefined {
    const start = this.#at - 1;
    let source = this.#take(/\^/y) ? '[^' : '[';
    let isOfUnicode = false;
    // A closing bracket that comes first means itself.
    do {
      isOfUnicode ||= this.#sees(/\\p/iy);
      const member = this.#sees(/\[:/y) ? undefined : this.#member();
      if (member === undefined) return undefined;
      source += member;
    } while (!this.#take(/\]/y));
    return isOfUnicode ? asciiClassOf(this.#pattern.slice(start, this.#at)) : classOf(`${source}]`);
  }

  #member(): string | undefined {
    const named = this.#take(/\\([dws])/y);
    if (named) return CLASSES[named[1] ?? ''];
    const property = this.#take(/\\[pP](?:[A-Z]|\{\^?\w+\})/y);
    if (property) return property[0];
    const low = this.#char();
    if (low === undefined) return undefined;
    if (!this.#take(/-(?!\])/y)) return writeChar(low);
    const high = this.#char();
    return high === undefined ? undefined : `${writeChar(low)}-${writeChar(high)}`;
  }

  /** The code of one character. Undefined for escapes that are more than one. */
  #char(): number | undefined {
    const coded = this.#take(/\\x(?:([0-9A-Fa-f]{2})|\{([0-9A-Fa-f]{1,6})\})/y);
    if (coded) return Number.parseInt(coded[1] ?? coded[2] ?? '', 16);
    const control = this.#take(/\\([nrtfv])/y);
    const found = control ?? this.#take(/\\([!-/:-@[-`{-~])/y) ?? this.#take(/([^\\])/uy);
    return (control ? CONTROLS[control[1] ?? ''] : found?.[1])?.codePointAt(0);
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
