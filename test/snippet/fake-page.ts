/** A page without a browser: just enough of `window` to run the built snippet, base codes and tags of our own in it. */
import { snippetCode } from '../../tools/build/snippet.ts';

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
    id(name: string, order?: unknown): string;
    track: AnyFunction;
  };
  [key: string]: unknown;
}

let paste: AnyFunction | undefined;

/** A function of this realm, as the page's arrays are: the snippet compares their `push` with its own. */
export function useCode(code: string): void {
  paste = Reflect.construct(Function, ['window', 'history', 'addEventListener', code]) as AnyFunction;
}

/** Every page runs the code that people paste. */
export async function buildCode(): Promise<void> {
  useCode(await snippetCode());
}

export class FakePage {
  readonly window: FakeWindow = {};
  readonly history = { pushState: (): void => undefined };
  readonly listeners: Record<string, AnyFunction[]> = {};
  /** What the pixel's library has received, in order. */
  readonly pixelCalls: unknown[][] = [];

  /** Runs the snippet as a script of this page would. */
  paste(): this {
    if (!paste) throw new Error('call buildCode() in beforeAll');
    paste(this.window, this.history, (type: string, listener: AnyFunction) => {
      (this.listeners[type] ??= []).push(listener);
    });
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
    while (queue.length > 0) stub.callMethod(...Array.from(queue.shift() ?? []));
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
    return (this.window.dataLayer ??= []).push(...messages);
  }

  /** A call of the pixel, by the name that the page uses. */
  fbq(...call: unknown[]): void {
    this.window.fbq?.(...call);
  }

  gtag(...command: unknown[]): void {
    this.window.gtag?.(...command);
  }

  pressBack(): void {
    this.listeners['popstate']?.forEach((listener) => listener({}));
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
