/**
 * The bound on a search in JavaScript's engine: a text is taken only if the search, counted step by step, stays within it. The matcher
 * here tries one way after another, as such engines do; it knows the few constructs that matter for the time.
 */
import fc from 'fast-check';
import { translateRegex } from '../../tools/sandbox/native-regex.ts';

type Then = (at: number) => boolean;
type Match = (at: number, then: Then) => boolean;

/** Counts the characters and ends that are looked at in one search. Undefined: too many to wait for. */
class Counter {
  readonly #pattern: string;
  readonly #text: string;
  #at = 0;
  steps = 0;

  constructor(pattern: string, text: string) {
    this.#pattern = pattern;
    this.#text = text;
    const match = this.#choice();
    for (let start = 0; start <= text.length; start += 1) if (match(start, () => true)) break;
  }

  #choice(): Match {
    const all = [this.#sequence()];
    while (this.#take('|')) all.push(this.#sequence());
    return (at, then) => all.some((one) => one(at, then));
  }

  #sequence(): Match {
    const parts: Match[] = [];
    while (this.#at < this.#pattern.length && !'|)'.includes(this.#pattern.charAt(this.#at)))
      parts.push(this.#repeated());
    const go = (index: number, at: number, then: Then): boolean =>
      parts[index]?.(at, (next) => go(index + 1, next, then)) ?? then(at);
    return (at, then) => go(0, at, then);
  }

  #repeated(): Match {
    const part = this.#atom();
    const sign = ['*', '+', '?'].find((each) => this.#take(each));
    if (sign === undefined) return part;
    const go = (at: number, then: Then, done: number): boolean =>
      ((sign !== '?' || done === 0) && part(at, (next) => go(next, then, done + 1))) ||
      ((sign !== '+' || done > 0) && then(at));
    return (at, then) => go(at, then, 0);
  }

  #atom(): Match {
    if (this.#take('(?:')) {
      const inner = this.#choice();
      this.#take(')');
      return inner;
    }
    const source = /^(?:\[[^\]]+\]|.)/.exec(this.#pattern.slice(this.#at))?.[0] ?? '';
    this.#take(source);
    if (source === '^') return (at, then) => this.#look(at === 0) && then(at);
    if (source === '$') return (at, then) => this.#look(at === this.#text.length) && then(at);
    const regex = new RegExp(`^${source}$`);
    return (at, then) => this.#look(regex.test(this.#text.charAt(at))) && then(at + 1);
  }

  #look(isRight: boolean): boolean {
    this.steps += 1;
    if (this.steps > MOST_COUNTED) throw new TooMany();
    return isRight;
  }

  #take(source: string): boolean {
    const isNext = this.#pattern.startsWith(source, this.#at);
    if (isNext) this.#at += source.length;
    return isNext;
  }
}

const MOST_COUNTED = 200_000;
class TooMany extends Error {}

function stepsOf(pattern: string, text: string): number {
  try {
    return new Counter(pattern, text).steps;
  } catch (error) {
    if (error instanceof TooMany) return MOST_COUNTED;
    throw error;
  }
}

const ATOMS = ['a', 'b', 'c', '-', '[ab]', '[a-c]', '[^a]', '[^-]'];
const SIGNS = ['', '', '?', '*', '+'];
const joined = <T extends readonly string[]>(parts: fc.Arbitrary<T>): fc.Arbitrary<string> =>
  parts.map((all) => all.join(''));
const atom = joined(fc.tuple(fc.constantFrom(...ATOMS), fc.constantFrom(...SIGNS)));
const group = fc
  .tuple(
    fc.array(joined(fc.array(atom, { minLength: 1, maxLength: 3 })), { minLength: 1, maxLength: 2 }),
    fc.constantFrom(...SIGNS),
  )
  .map(([all, sign]) => `(?:${all.join('|')})${sign}`);
const patterns = joined(
  fc.tuple(
    fc.constantFrom('', '^'),
    joined(fc.array(fc.oneof(atom, group), { minLength: 1, maxLength: 4 })),
    fc.constantFrom('', '$', 'd'),
  ),
);

/** What repetitions take much of, and at the end something on which they may fail. */
const texts = fc
  .tuple(
    fc.array(fc.constantFrom('a', 'b', 'c', '-'), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', 'a', '-', 'd'),
  )
  .map(([unit, end]) => unit.join('').repeat(16) + end);

test('a text whose search takes more steps than are allowed is not taken', () => {
  let translated = 0;
  const property = fc.property(patterns, texts, (pattern, text) => {
    if (translateRegex(pattern) === undefined) return;
    translated += 1;
    const oneTooFew = translateRegex(pattern, stepsOf(pattern, text) - 1);
    expect(oneTooFew?.longest).toBeLessThan(text.length);
  });
  fc.assert(property, { numRuns: 3000 });
  expect(translated).toBeGreaterThan(500);
});

test('the count itself sees a search that grows out of hand', () => {
  expect(stepsOf('^a+$', `${'a'.repeat(16)}b`)).toBeLessThan(60);
  expect(stepsOf('^(?:a+)+$', `${'a'.repeat(16)}b`)).toBeGreaterThan(60_000);
});
