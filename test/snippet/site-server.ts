/** Serves test pages and the stand-ins' scripts on 127.0.0.1 and keeps what the tags send: `/tr` and `/g/collect`. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const BROWSER_FILES = join(import.meta.dirname, '../../tools/lab/stand-ins');

/** A page on which nothing happens. */
export const EMPTY = '/empty';

/** Less than a test may take, far more than a busy machine takes. */
const PATIENCE_MS = 200_000;

/** One event as it was on the wire. */
export interface WireEvent {
  side: 'pixel' | 'ga4';
  /** Pixel id or measurement id. */
  target: string;
  name: string;
  id: string | null;
  method: string;
  /** The sender's own count: requests may overtake each other. */
  order: number;
  /** Sent by a page that nobody has seen yet; the browser says so. */
  prerendered: boolean;
}

type Fields = Omit<WireEvent, 'prerendered'>;

const read = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

/** The fields of a multipart form, without files. */
function formFields(body: string): URLSearchParams {
  const fields = new URLSearchParams();
  for (const part of body.matchAll(/name="([^"]+)"\r\n\r\n([\s\S]*?)\r\n--/g))
    fields.append(part[1] ?? '', part[2] ?? '');
  return fields;
}

const pixelEvents = (url: URL, method: string, body: string): Fields[] => {
  const fields = url.searchParams.has('ev') ? url.searchParams : formFields(body);
  const text = (key: string): string => fields.get(key) ?? '';
  const order = Number(text('ec'));
  return [{ side: 'pixel', target: text('id'), name: text('ev'), id: fields.get('eid'), method, order }];
};

/** A request without body is one event; else each line is one, and what it says goes before the URL. */
const ga4Events = (url: URL, method: string, body: string): Fields[] =>
  (body || ' ').split(/\r?\n/).map((line, index) => {
    const fields = new URLSearchParams([...url.searchParams, ...new URLSearchParams(line.trim())]);
    return {
      side: 'ga4',
      target: fields.get('tid') ?? '',
      name: fields.getAll('en').at(-1) ?? '',
      id: fields.getAll('ep.event_id').at(-1) ?? null,
      method,
      order: Number(fields.get('_s')) + index / 100,
    };
  });

export class SiteServer {
  readonly events: WireEvent[] = [];
  /** Path → page. */
  readonly pages = new Map<string, string>();
  /** Paths that never answer, as for a blocked or unreachable host. */
  readonly blocked = new Set<string>();
  /** Paths whose answer has to wait for something. */
  readonly gates = new Map<string, Promise<unknown>>();
  /** Sent with every page. */
  readonly headers: Record<string, string> = {};
  #onEvents: () => void = () => undefined;
  #server: Server = createServer((request, response) => void this.#answer(request, response));

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Starts again: nothing on the wire, nothing blocked or late. */
  reset(): void {
    this.events.length = 0;
    this.blocked.clear();
    this.gates.clear();
    this.pages.clear();
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Returns as soon as the events that have arrived meet a condition, or when patience ends; the caller looks which. */
  async until(condition: () => boolean): Promise<void> {
    if (condition()) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, PATIENCE_MS);
      this.#onEvents = () => {
        if (!condition()) return;
        clearTimeout(timer);
        resolve();
      };
    });
    this.#onEvents = () => undefined;
  }

  #keep(events: Fields[], { headers }: IncomingMessage): void {
    const prerendered = String(headers['sec-purpose']).includes('prerender');
    this.events.push(...events.map((event) => ({ ...event, prerendered })));
    this.#onEvents();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const method = request.method ?? '';
    const body = await read(request);
    await this.gates.get(url.pathname);
    if (this.blocked.has(url.pathname)) {
      request.socket.destroy();
    } else if (url.pathname === '/tr/') {
      this.#keep(pixelEvents(url, method, body), request);
      response.writeHead(204).end();
    } else if (url.pathname === '/g/collect') {
      this.#keep(ga4Events(url, method, body), request);
      response.writeHead(204).end();
    } else this.#serve(url.pathname, response);
  }

  #serve(path: string, response: ServerResponse): void {
    const page = path === EMPTY ? '<!doctype html><title>Empty</title>' : this.pages.get(path);
    if (page !== undefined)
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...this.headers }).end(page);
    else if (/^\/(fbevents|gtag|gtm)\.js$/.test(path)) {
      const script = readFileSync(join(BROWSER_FILES, path), 'utf8');
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(script);
    } else response.writeHead(404).end();
  }
}
