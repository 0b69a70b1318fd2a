/**
 * Google Tag Manager without a browser: takes messages up one by one, copies them into a model that keeps old values,
 * then fires tags. Written from documented and observed behaviour; the browser tests use the lab's stand-in.
 */
import type { FakePage } from './fake-page.ts';

export interface Tag {
  /** Names of messages. */
  on: readonly string[];
  /** A GA4 event tag, with `event_id` from the data layer. */
  ga4?: string;
  /** A call of the pixel. */
  fbq?: readonly unknown[];
  /** The tag sets a timer first; milliseconds. */
  late?: number;
}

export interface Hit {
  name: string;
  id: unknown;
  /** Counts the messages that GTM has taken up. */
  message: number;
}

type Message = Record<string, unknown>;

export class FakeGtm {
  /** What GA4's tags have sent, in order. */
  readonly hits: Hit[] = [];
  /** What the pixel's tags carried: the index of the call in `page.pixelCalls`, and what GA4's tags could read. */
  readonly calls: { call: readonly unknown[]; readable: unknown; message: number; got: unknown }[] = [];
  readonly #model: Message = {};
  readonly #queue: unknown[] = [];
  readonly #page: FakePage;
  readonly #tags: readonly Tag[];
  readonly #layer: string;
  #busy = false;
  #count = 0;

  constructor(page: FakePage, tags: readonly Tag[], layer = 'dataLayer') {
    this.#page = page;
    this.#tags = tags;
    this.#layer = layer;
  }

  /** Behaves as gtm.js when it comes: a push of its own, then all that has waited. */
  load(): this {
    const layer = (this.#page.window[this.#layer] ??= []) as unknown[];
    this.#queue.push(...layer);
    const original = layer.push;
    layer.push = (...messages) => {
      this.#queue.push(...messages);
      original.apply(layer, messages);
      this.#work();
      return true as unknown as number;
    };
    this.#page.together(() => this.#work());
    return this;
  }

  #work(): void {
    if (this.#busy) return;
    this.#busy = true;
    while (this.#queue.length > 0) this.#take(this.#queue.shift());
    this.#busy = false;
  }

  #take(message: unknown): void {
    if (Object.prototype.toString.call(message) !== '[object Object]') return;
    const { event } = message as { event?: string };
    this.#count++;
    if (event === 'gtm.js') this.#fire('gtm.init');
    for (const key of Object.keys(message as Message)) this.#model[key] = (message as Message)[key];
    if (event) this.#fire(event);
  }

  #fire(event: string): void {
    for (const tag of this.#tags.filter(({ on }) => on.includes(event))) {
      const readable = this.#model['event_id'];
      const message = this.#count;
      if (tag.ga4) this.hits.push({ name: tag.ga4, id: readable, message });
      const { fbq: call, late } = tag;
      if (!call) continue;
      const run = (): void => {
        const { fbq } = this.#page.window;
        fbq?.(...call);
        const sent = fbq?.callMethod ? this.#page.pixelCalls : fbq?.queue;
        const got = (Array.from(sent?.[sent.length - 1] ?? []).at(-1) as { eventID?: unknown } | undefined)?.eventID;
        this.calls.push({ call, readable, message, got });
      };
      if (late === undefined) run();
      else (this.#page.window['setTimeout'] as (run: () => void, ms: number) => void)(run, late);
    }
  }
}
