/**
 * Sends events together that go to one pixel with one token, and answers each as if it had gone alone. When Meta refuses a batch
 * because of an event in it, halves are sent until that event is alone. Knows no tag and no queue.
 */
import type { HttpResponse } from '../sandbox/run-types.ts';
import { SendFailure, type Send } from '../tag/transport.ts';
import { readGraphError } from './graph-error.ts';
import { Places } from './places.ts';

/** Meta's limit. Source: Meta, using the API. */
const MOST_EVENTS = 1_000;

/** Without it the search only begins anew. */
const MOST_LIMITS = 20_000;

export interface BatchParts {
  send: Send;
  /** Of one request to Meta. */
  timeoutMs?: number;
  /** Requests to Meta at a time. */
  mostAtOnce?: number;
  /** How long an event waits for others to go with. */
  lingerMs?: number;
}

/** An event as it goes to Meta. */
export interface ReadyEvent {
  /** Texts, where the event is sound. */
  name: unknown;
  id: unknown;
  /** All of it, as JSON. */
  text: string;
}

/** An event, and the request that would carry it alone. */
export interface SingleRequest {
  url: string;
  method: string;
  headers: Record<string, string>;
  /** Members of the body beside `data`. */
  rest: Record<string, unknown>;
  event: ReadyEvent;
}

interface Waiting {
  event: ReadyEvent;
  answer: (answer: HttpResponse) => void;
  fail: (failure: SendFailure) => void;
}

type Target = Omit<SingleRequest, 'event'>;

interface Group {
  target: Target;
  waiting: Waiting[];
}

export class Batches {
  readonly #parts: Required<BatchParts>;
  readonly #groups = new Map<string, Group>();
  /**
   * Batches in which an event may be that Meta refuses are as small as the halves that were reached: when the search breaks off,
   * because Meta is down for a moment, the next try goes on from there.
   */
  readonly #limits = new Map<string, number>();
  readonly #requests: Places;
  #timer: NodeJS.Timeout | undefined;

  constructor(parts: BatchParts) {
    this.#parts = { timeoutMs: 10_000, mostAtOnce: 8, lingerMs: 20, ...parts };
    this.#requests = new Places(this.#parts.mostAtOnce);
  }

  /** Meta's answer for this event alone. Rejects with SendFailure where none came. A batch that is not full waits for `flush`. */
  add({ event, ...target }: SingleRequest): Promise<HttpResponse> {
    const limit = this.#limits.get(idOf(event)) ?? MOST_EVENTS;
    const key = JSON.stringify([limit, target]);
    const group = this.#groups.get(key) ?? { target, waiting: [] };
    this.#groups.set(key, group);
    const answered = new Promise<HttpResponse>((answer, fail) => void group.waiting.push({ event, answer, fail }));
    if (group.waiting.length >= limit) this.#begin(key);
    return answered;
  }

  /** Events that come one by one go together with those that come a moment later. */
  flushSoon(): void {
    this.#timer ??= setTimeout(() => this.flush(), this.#parts.lingerMs);
  }

  /** Sends what waits, however little it is. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    for (const key of [...this.#groups.keys()]) this.#begin(key);
  }

  #begin(key: string): void {
    const group = this.#groups.get(key);
    this.#groups.delete(key);
    if (group) void this.#deliver(group);
  }

  async #deliver(group: Group): Promise<void> {
    const { waiting } = group;
    let answer: HttpResponse;
    try {
      answer = await this.#ask(group);
    } catch (error) {
      const failure = error instanceof SendFailure ? error : new SendFailure('failed');
      for (const { fail } of waiting) fail(failure);
      return;
    }
    const taken = readTaken(answer);
    const isOfEvents = taken !== undefined || readGraphError(answer).isOfEvent;
    if (taken === waiting.length || (isOfEvents && waiting.length === 1)) this.#forget(waiting);
    if (taken === waiting.length) return answerAll(waiting, { ...answer, body: single(answer, 1) });
    if (waiting.length === 1 || !isOfEvents) {
      // Fewer than sent, and alone: it was not counted.
      return answerAll(waiting, taken === undefined ? answer : { ...answer, body: single(answer, 0) });
    }
    const middle = Math.ceil(waiting.length / 2);
    const halves = [waiting.slice(0, middle), waiting.slice(middle)];
    this.#remember(halves);
    await Promise.all(halves.map((half) => this.#deliver({ ...group, waiting: half })));
  }

  #remember(halves: readonly Waiting[][]): void {
    if (this.#limits.size > MOST_LIMITS) this.#limits.clear();
    for (const half of halves) for (const { event } of half) this.#limits.set(idOf(event), half.length);
  }

  #forget(waiting: readonly Waiting[]): void {
    if (this.#limits.size > 0) for (const { event } of waiting) this.#limits.delete(idOf(event));
  }

  /** Waits for its turn. */
  async #ask({ target, waiting }: Group): Promise<HttpResponse> {
    const { send, timeoutMs } = this.#parts;
    await this.#requests.enter();
    try {
      const { url, method, headers, rest } = target;
      const others = JSON.stringify(rest).slice(1);
      const body = `{"data":[${waiting.map(({ event }) => event.text).join(',')}]${others === '}' ? '' : ','}${others}`;
      return await send({ url, method, headers, body, timeoutMs });
    } catch (error) {
      const { name, reason } = error as { name?: unknown; reason?: unknown };
      throw new SendFailure(name === 'TimeoutError' || reason === 'timed_out' ? 'timed_out' : 'failed');
    } finally {
      this.#requests.leave();
    }
  }
}

const idOf = ({ id }: ReadyEvent): string => String(id);

function answerAll(waiting: readonly Waiting[], answer: HttpResponse): void {
  for (const each of waiting) each.answer(answer);
}

/** Whether an answer of these batches says that Meta has taken the event. */
export const isTaken = (answer: HttpResponse): boolean => readTaken(answer) === 1;

/** How many events Meta says it took; undefined where the answer is none of success. */
function readTaken({ statusCode, body = '' }: HttpResponse): number | undefined {
  if (statusCode < 200 || statusCode > 299) return undefined;
  try {
    const taken = (JSON.parse(body) as { events_received?: unknown } | null)?.events_received;
    return typeof taken === 'number' ? taken : undefined;
  } catch {
    return undefined;
  }
}

const single = ({ body = '' }: HttpResponse, taken: number): string =>
  JSON.stringify({ ...(JSON.parse(body) as object), events_received: taken });
