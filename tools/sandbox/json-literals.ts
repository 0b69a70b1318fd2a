/**
 * Tables that a template keeps as JSON and parses at every event. A text that comes again and again becomes an object literal of the
 * realm, which the engine copies ten times as fast as it parses. JSON is JavaScript that can do nothing (ECMAScript 2019, JSON
 * superset), but for one key: whatever could spell it is parsed as ever.
 */
import { Script } from 'node:vm';

/** Gives a fresh value of the realm each time. */
type Make = () => unknown;

/** Shorter ones are parsed as fast as they are looked up. */
export const SHORTEST_LITERAL = 100;
const LONGEST = 50_000;
/** Texts of events come once or twice. */
const MOST_PARSED = 3;
/** What is remembered of all runs. */
const MOST_TEXTS = 100;
const MOST_LITERALS = 100;

export class JsonLiterals {
  readonly #run: (script: Script) => unknown;
  readonly #parsed = new Map<string, number>();
  readonly #literals = new Map<string, Make>();

  constructor(run: (script: Script) => unknown) {
    this.#run = run;
  }

  /** Undefined for a text that is to be parsed. */
  find(text: string): Make | undefined {
    const known = this.#literals.get(text);
    if (known || text.length > LONGEST || this.#literals.size >= MOST_LITERALS) return known;
    const times = (this.#parsed.get(text) ?? 0) + 1;
    if (times === 1 && this.#parsed.size >= MOST_TEXTS) this.#parsed.clear();
    this.#parsed.set(text, times);
    const made = times > MOST_PARSED && isHarmless(text) ? this.make(text) : undefined;
    if (made) this.#literals.set(text, made);
    return made;
  }

  /** Of a text in which no key is `__proto__`. */
  make(text: string): Make | undefined {
    try {
      JSON.parse(text);
      return this.#run(new Script(`'use strict';(()=>(${text}))`, { filename: 'realm' })) as Make;
    } catch {
      return undefined;
    }
  }
}

/** In a literal this key sets the prototype, and an escape can spell it. */
const isHarmless = (text: string): boolean => !text.includes('__proto__') && !text.includes('\\');
