/**
 * A page without a browser: just enough of `window` to run the built snippet, base codes and tags of our own in it. What
 * is called here happens in a task of its own, unless it happens together; timers end when the page waits.
 */
import { PageTime } from './page-time.ts';
import { shippedCode } from './shipped.ts';

type AnyFunction = (...args: unknown[]) => unknown;

/** The stub that the pixel's base code leaves in `window.fbq`. */
export interface PixelStub extends AnyFunction {
  callMethod?: AnyFunction;
  queue: ArrayLike<unknown>[];
  push: unknown;
  loaded: boolean;
  version: string;
}

export interface FakeWindow {
  fbq?: PixelStub;
  _fbq?: PixelStub;
  gtag?: AnyFunction;
  dataLayer?: unknown[];
  countOnce?: {
    alias?: Record<string, string>;
    layers?: string[];
    id(name: string, order?: unknown): string;
    track: AnyFunction;
  };
  [key: string]: unknown;
}

let paste: AnyFunction | undefined;

/** A function of this realm, as the page's arrays are: the snippet compares their `push` with its own. */
export function useCode(code: string): void {
  const globals = ['window', 'document', 'history', 'addEventListener', 'MutationObserver'];
  paste = Reflect.construct(Function, [...globals, code]) as AnyFunction;
}

/** Every page runs the code that people paste. */
export const useShippedCode = (): void => useCode(shippedCode());

export class FakePage {
  readonly #time = new PageTime();
  readonly window: FakeWindow = { ...this.#time.functions };
  readonly document = { readyState: 'complete', scripts: [{ src: '' }] };
  readonly history = { pushState: (): void => undefined };
  readonly listeners: Record<string, AnyFunction[]> = {};
  /** What the pixel's library has received, in order. */
  readonly pixelCalls: unknown[][] = [];
  #observe: AnyFunction = () => undefined;

  /** One task: what is due at its end comes right behind it. */
  together<Result>(work: () => Result): Result {
    return this.#time.together(work);
  }

  /** Tasks one after the other that pass all timers, as clicks and messages do that have waited for the first of them. */
  beforeTimers(...tasks: AnyFunction[]): void {
    this.#time.beforeTimers(tasks);
  }

  /** Lets time pass. */
  wait(ms = 1e9): this {
    this.#time.pass(ms);
    return this;
  }

  /** Runs the snippet as a script of this page would. */
  paste(): this {
    if (!paste) throw new Error('call useShippedCode() in beforeAll');
    const listen = (type: string, listener: AnyFunction): void => void (this.listeners[type] ??= []).push(listener);
    const observe = (run: AnyFunction): void => void (this.#observe = run);
    const Observer = function (run: AnyFunction) {
      observe(run);
      return { observe: () => undefined };
    };
    this.together(() => paste?.(this.window, this.document, this.history, listen, Observer));
    return this;
  }

  /** A script element comes into the page; its code has not come yet. */
  insertScript(src: string): this {
    this.document.scripts.push({ src });
    this.together(() => this.#observe([{ addedNodes: [{ src }] }]));
    return this;
  }

  /** Behaves as the pixel's base code: leaves at once if there is a pixel, else leaves a stub with a queue. */
  pixelBaseCode(): this {
    const { window } = this;
    if (window.fbq) return this;
    const stub = function (...call: unknown[]): void {
      if (stub.callMethod) stub.callMethod(...call);
      else (stub.queue as unknown[]).push(call);
    } as unknown as PixelStub;
    window.fbq = stub;
    window._fbq ??= stub;
    Object.assign(stub, { push: stub, loaded: true, version: '2.0', queue: [] });
    return this;
  }

  /** Behaves as fbevents.js: takes over calls and works the queue off. */
  loadPixel(): this {
    const stub = this.window.fbq;
    if (!stub) throw new Error('no base code before the pixel');
    stub.callMethod = (...call) => this.pixelCalls.push(call);
    const queue = stub.queue as unknown[][];
    this.together(() => {
      while (queue.length > 0) stub.callMethod?.(...Array.from(queue.shift() ?? []));
    });
    return this;
  }

  /** Behaves as gtag's base code: a data layer, and a function that pushes its arguments. */
  gtagBaseCode(): this {
    const { window } = this;
    window.dataLayer = window.dataLayer ?? [];
    window.gtag = function () {
      // `arguments` is what gtag reads; an array would be ignored.
      (window.dataLayer as unknown[]).push(arguments.valueOf());
    };
    return this;
  }

  /** Behaves as GTM: keeps what it is given, lets the array have it, then works. Returns what GTM has read. */
  loadGtm(): unknown[] {
    const layer = (this.window.dataLayer ??= []);
    const read: unknown[] = [...layer];
    const original = layer.push;
    layer.push = (...messages) => {
      read.push(...messages);
      original.apply(layer, messages);
      return true as unknown as number;
    };
    return read;
  }

  push(...messages: unknown[]): unknown {
    return this.together(() => (this.window.dataLayer ??= []).push(...messages));
  }

  /** A call of the pixel, by the name that the page uses. */
  fbq(...call: unknown[]): void {
    this.together(() => this.window.fbq?.(...call));
  }

  gtag(...command: unknown[]): void {
    this.together(() => this.window.gtag?.(...command));
  }

  pressBack(): void {
    this.together(() => this.listeners['popstate']?.forEach((listener) => listener({})));
  }
}

/** The ids that the pixel's library received for an event name, in order. */
export const pixelIds = (page: FakePage, name: string): unknown[] =>
  page.pixelCalls
    .map((call) => (/Single/.test(String(call[0])) ? call.slice(2) : call.slice(1)))
    .filter(([called]) => called === name)
    .map(([, , options]) => (options as { eventID?: unknown } | undefined)?.eventID);

/** The ids of an event name in the data layer, in order: of objects, of gtag's commands, or of both. */
export const layerIds = (page: FakePage, name: string, kind?: 'gtag' | 'layer'): unknown[] =>
  (page.window.dataLayer ?? []).flatMap((message) => {
    const fields = Object(message) as Record<string, unknown> & { [index: number]: unknown };
    if (kind !== 'gtag' && fields['event'] === name) return [fields['event_id']];
    if (kind === 'layer' || fields[0] !== 'event' || fields[1] !== name) return [];
    return [(fields[2] as Record<string, unknown>)['event_id']];
  });
