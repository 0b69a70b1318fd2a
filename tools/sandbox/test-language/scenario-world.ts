/**
 * The functions that test code can call: runCode, mock, mockObject, assertApi, assertThat, fail. One world lives for one
 * scenario, so mocks and counts begin anew each time. Source: Google, tests for custom templates.
 */
import { Fault } from '../fault.ts';
import type { HostFunction } from '../realm.ts';
import type { Program } from '../program.ts';
import type { Run } from '../run.ts';
import type { OutcomeCallback } from '../run-types.ts';
import { API_MATCHERS, ApiLog } from './api-log.ts';
import { AssertionFailure } from './assertion-failure.ts';
import { formatValue } from './format-value.ts';
import { LATE_CLAIM_HINT } from './hints.ts';
import { MATCHERS } from './matchers.ts';
import type { Verdict } from './matchers.ts';

/** Names that test code may use without declaring them, in the order of \`ScenarioWorld.globals\`. */
export const TEST_GLOBALS = ['require', 'runCode', 'mock', 'mockObject', 'assertApi', 'assertThat', 'fail'] as const;

export interface WorldParts {
  run: Run;
  program: Program;
  kind: string;
  /** Told of every failed assertion, even when code catches it later. */
  onFailure: (failure: AssertionFailure) => void;
  /** Whether an earlier scenario of this run has claimed the request already. */
  claims: { hasClaimed: boolean };
}

/** What GTM's editor says from the second test on when a client's tests do not mock claimRequest. Reported by two authors. */
const LATE_CLAIM =
  'Tried to claim a request after a Client had returned. Calling claimRequest from a callback is not supported.';

/** What an assertion is about. */
interface Subject {
  label: string;
  actual: string;
  /** The API, when it is about calls. */
  name?: string;
}

type Mock = { kind: 'function' | 'object'; value: unknown };

export class ScenarioWorld {
  private readonly parts: WorldParts;
  private readonly log = new ApiLog();
  private readonly mocks = new Map<string, Mock>();
  private readonly templateRequire: unknown;

  constructor(parts: WorldParts) {
    this.parts = parts;
    this.templateRequire = parts.run.makeRequire((name, actual) => this.require(name, actual));
  }

  /** Values for TEST_GLOBALS. */
  get globals(): unknown[] {
    const { run } = this.parts;
    const functions: HostFunction[] = [
      ([data]) => this.runCode(data),
      ([name, value]) => this.mock('function', name, value),
      ([name, value]) => this.mock('object', name, value),
      ([name]) => this.assertApi(name),
      ([value, message]) => this.assertThat(value, message),
      ([message]) => this.fail(typeof message === 'string' ? message : 'fail() was called', { assertion: 'fail' }),
    ];
    return [run.makeRequire(), ...functions.map((host) => run.realm.wrap(host))];
  }

  private runCode(given: unknown): unknown {
    const data = this.parts.run.realm.makeObject();
    if (typeof given === 'object' && given !== null) Object.assign(data, given);
    if (this.parts.kind !== 'MACRO') {
      for (const name of ['gtmOnSuccess', 'gtmOnFailure'] as const) data[name] = this.outcomeCallback(name, data[name]);
    }
    return this.parts.program([this.templateRequire, data]);
  }

  /** Counted like an API; calls a mock, or what the test put into the data itself. */
  private outcomeCallback(name: OutcomeCallback, given: unknown): unknown {
    const { run } = this.parts;
    return run.realm.wrap((args) => {
      this.log.add(name, args);
      run.keep('callbacks', name);
      const target = this.mocks.get(name)?.value ?? given;
      return typeof target === 'function' ? run.realm.call(target, args) : target;
    });
  }

  private mock(kind: Mock['kind'], name: unknown, value: unknown): void {
    if (typeof name !== 'string') throw new Fault('mock: the first argument must be the name of an API');
    if (kind === 'object' && (typeof value !== 'object' || value === null)) {
      throw new Fault(`mockObject("${name}"): the second argument must be an object; use mock for a function`);
    }
    this.mocks.set(name, { kind, value });
  }

  /** The template's require: a mock if there is one, else the API itself; functions are counted either way. */
  private require(name: string, actual: () => unknown): unknown {
    const mock = this.mocks.get(name);
    if (mock?.kind === 'object') return mock.value;
    if (mock) return this.counted(name, (args) => this.callMock(mock, args));
    const target = actual();
    if (typeof target !== 'function') return target;
    return this.counted(name, (args) => {
      if (name === 'claimRequest') this.claim();
      return this.parts.run.realm.call(target, args);
    });
  }

  private callMock({ value }: Mock, args: readonly unknown[]): unknown {
    return typeof value === 'function' ? this.parts.run.realm.call(value, args) : value;
  }

  private counted(name: string, call: HostFunction): unknown {
    return this.parts.run.realm.wrap((args) => {
      this.log.add(name, args);
      return call(args);
    });
  }

  private claim(): void {
    if (this.parts.claims.hasClaimed) throw new Fault(LATE_CLAIM, { api: 'claimRequest', hint: LATE_CLAIM_HINT });
    this.parts.claims.hasClaimed = true;
  }

  private assertApi(name: unknown): unknown {
    if (typeof name !== 'string') throw new Fault('assertApi: the argument must be the name of an API');
    return this.matcherObject(API_MATCHERS, (matcher, verdictOf) => {
      const actual = this.log.describe(name);
      const subject = { label: `assertApi("${name}").${matcher}`, name, actual };
      return (expected) => this.judge(subject, verdictOf(this.log.callsOf(name), Array.from(expected)));
    });
  }

  private assertThat(value: unknown, message: unknown): unknown {
    const intro = typeof message === 'string' ? message : undefined;
    return this.matcherObject(MATCHERS, (matcher, verdictOf) => {
      const subject = { label: `assertThat(…).${matcher}`, actual: formatValue(value) };
      return (expected) => this.judge(subject, verdictOf(value, Array.from(expected)), intro);
    });
  }

  private matcherObject<T>(
    matchers: Readonly<Record<string, T>>,
    make: (name: string, matcher: T) => HostFunction,
  ): unknown {
    const object = this.parts.run.realm.makeObject();
    for (const [name, matcher] of Object.entries(matchers))
      object[name] = this.parts.run.realm.wrap(make(name, matcher));
    return this.parts.run.realm.freeze(object);
  }

  private judge(subject: Subject, verdict: Verdict, intro?: string): void {
    if (verdict.isPassed) return;
    const notes = [intro, verdict.differsAt && `first difference at ${verdict.differsAt}`].filter(Boolean);
    const note = notes.length > 0 ? { note: notes.join('; ') } : {};
    const { label: assertion, actual } = subject;
    const sentence =
      subject.name === undefined
        ? `expected ${actual} to ${verdict.expectation}`
        : `expected ${subject.name} to ${verdict.expectation}, but there was ${actual}`;
    const message = [...notes, sentence].join('; ');
    this.fail(message, { assertion, expected: verdict.expectation, actual, ...note });
  }

  private fail(message: string, detail: AssertionFailure['assertion']): never {
    const failure = new AssertionFailure(shorten(message), shortenAll(detail));
    this.parts.onFailure(failure);
    throw failure;
  }
}

/** Values in messages are short already; how many there are, and what the test says, is up to the test. */
const LONGEST = 8000;

const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

const shortenAll = ({ assertion, ...rest }: AssertionFailure['assertion']): AssertionFailure['assertion'] => ({
  assertion,
  ...Object.fromEntries(Object.entries(rest).map(([key, text]) => [key, shorten(text)])),
});
