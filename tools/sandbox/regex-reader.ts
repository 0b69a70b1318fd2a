/**
 * Reads a pattern as far as JavaScript's engine means the same by it: texts, classes of characters, alternatives, repetitions. Asks
 * nobody whether the pattern is valid: RE2 has said so before.
 */
import { asciiClassOf, bitOf, classOf, CLASSES, foldedOf, negatable, single, writeChar } from './regex-chars.ts';
import { EMPTY, either, follow, repeat, type Part, type Times } from './regex-part.ts';

/** How a pattern is meant, and what is asked of it. */
export interface Reading {
  /** `^` and `$` mean lines. */
  areLines?: boolean;
  /** The dot is any character. */
  isDotAll?: boolean;
  /** Nobody asks what groups have matched. */
  isWithoutGroups?: boolean;
}

function timesOf([source, least = '0', comma, most]: RegExpExecArray): Times {
  if (source === '?') return { source, least: 0, most: 1 };
  if (source === '*' || source === '+') return { source, least: source === '+' ? 1 : 0, most: undefined };
  return { source, least: Number(least), most: comma !== undefined && most === '' ? undefined : Number(most ?? least) };
}

/** JavaScript knows more ends of lines than RE2 does. What is not a line feed would be found between the two halves of a character. */
const LINE_ENDS: Readonly<Record<string, string>> = { '^': '(?<=^|\\n)', $: '(?=$|\\n)' };

const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v' };

export class RegexReader {
  readonly #pattern: string;
  readonly #reading: Reading;
  #at = 0;
  /** Inside of `(?i:`. */
  #isFolding = false;

  constructor(pattern: string, reading: Reading) {
    this.#pattern = pattern;
    this.#reading = reading;
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
    const group = this.#take(this.#reading.isWithoutGroups ? /\((?:\?(i?):|(?!\?))/y : /\(\?:/y);
    if (group) return this.#group(group[1] === 'i');
    // Without \B: V8 finds one between the two halves of a character.
    const assertion = this.#take(/\^|\$|\\b/y);
    if (assertion) return this.#assertion(assertion[0]);
    // Of characters by themselves only, it is certain what the engines hold for the same letter.
    if (this.#isFolding) return this.#folded();
    if (this.#take(/\./y)) return classOf(this.#reading.isDotAll ? '[^]' : '[^\\n]');
    if (this.#take(/\[/y)) return this.#class();
    const named = this.#take(/\\([dws])/y) ?? this.#take(/\\([DWS])/y);
    if (named) return classOf(negatable(named[1] ?? ''));
    const char = this.#sees(/[(*+?]|\{\d/y) ? undefined : this.#char();
    return char === undefined ? undefined : single(writeChar(char), bitOf(char));
  }

  /** Behind its opening bracket. */
  #group(isFolding: boolean): Part | undefined {
    const before = this.#isFolding;
    this.#isFolding ||= isFolding;
    const inner = this.alternatives();
    this.#isFolding = before;
    return inner && this.#take(/\)/y) ? { ...inner, source: `(?:${inner.source})`, isSingle: false } : undefined;
  }

  #assertion(sign: string): Part {
    const areLines = this.#reading.areLines === true;
    const source = (areLines && LINE_ENDS[sign]) || sign;
    return { ...EMPTY, source, steps: areLines ? 2 : 1, isAnchored: sign === '^' && !areLines };
  }

  #folded(): Part | undefined {
    const letter = this.#take(/[A-Za-z]/y)?.[0];
    return letter === undefined ? undefined : foldedOf(letter);
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
