/** Gathers what the requests of a recording tell: the pixel's calls and GA4's events, each once. Judges nothing. */
import { decodeHit } from '../ga4/decode.ts';
import { HitError } from '../ga4/hit-error.ts';
import { readPixelCall } from '../pairing/pixel-call.ts';
import { PixelCallError } from '../pairing/pixel-fields.ts';
import { readDataTag } from './data-tag.ts';
import type { HarEntry } from './har/har-types.ts';
import { readHar } from './har/read-har.ts';
import { toRequest, type RecordedRequest } from './request.ts';
import { goesToGoogle, kindOfTraffic } from './traffic-kinds.ts';
import type { PixelHit, ServerHit, Traffic } from './traffic.ts';

/** Of the pixel and of GA4 each; an hour of a person’s visit has some hundred. */
const MOST_EVENTS = 5_000;

/** What a tag can ask for. */
const KEPT_HEADERS = ['cookie', 'user-agent', 'x-forwarded-for', 'referer', 'origin', 'accept-language'];

/** A recording does not tell the visitor's address, and a container always has one. Source: RFC 5737. */
const SOME_ADDRESS = '203.0.113.24';

/** @throws RecordingError for what is no recording */
export async function readTraffic(bytes: Parameters<typeof readHar>[0]): Promise<Traffic> {
  const reader = new TrafficReader();
  const { writer, entries } = await readHar(bytes, (entry) => reader.add(entry));
  await reader.readCalls();
  return reader.finish(writer, entries);
}

class TrafficReader {
  /** To be read when the file is over, for reading a form takes its time. */
  readonly #calls: { request: RecordedRequest; list: PixelHit[] }[] = [];
  readonly #pixel: PixelHit[] = [];
  readonly #ownHost: PixelHit[] = [];
  readonly #hits: ServerHit[] = [];
  readonly #gateway: Traffic['gateway'] = [];
  readonly #seen = new Set<string>();
  readonly #unread = new Map<string, number>();
  #lostBodies = 0;
  #lastMs = 0;
  #isCut = false;

  add(entry: HarEntry): void {
    const request = toRequest(entry, this.#lastMs);
    const kind = request && kindOfTraffic(request);
    if (request === undefined || kind === undefined) return;
    this.#lastMs = request.atMs;
    const isFull = Math.max(this.#calls.length, this.#hits.length, this.#gateway.length) >= MOST_EVENTS;
    if (isFull) this.#isCut = true;
    else if (kind === 'pixel') this.#calls.push({ request, list: this.#pixel });
    else if (kind === 'first-party-pixel') this.#calls.push({ request, list: this.#ownHost });
    else if (kind === 'gateway') this.#gateway.push({ host: request.host });
    else this.#addHits(request, kind);
  }

  finish(writer: string, requests: number): Traffic {
    const isCopy = (hit: PixelHit): boolean => this.#pixel.some((call) => isSameCall(call, hit));
    const copies = this.#ownHost.filter(isCopy);
    // Without a call to Meta beside it, it is the call: some sites lead the pixel over a host of their own.
    const pixel = [...this.#pixel, ...this.#ownHost.filter((hit) => !copies.includes(hit))];
    return {
      writer,
      requests,
      pixel: pixel.toSorted(byTime),
      copies,
      hits: this.#hits.toSorted(byTime),
      gateway: this.#gateway,
      lostBodies: this.#lostBodies,
      unread: this.#unread,
      isCut: this.#isCut,
    };
  }

  async readCalls(): Promise<void> {
    for (const { request, list } of this.#calls) {
      try {
        const call = await readPixelCall(request);
        if (this.#isNew(signatureOf(call))) list.push({ ...whenAndWhere(request), call });
      } catch (error) {
        this.#keepRefusal(request, error);
      }
    }
  }

  #addHits(request: RecordedRequest, carrier: ServerHit['carrier']): void {
    if (!this.#isNew(`${request.url}\n${request.body}`)) return;
    try {
      const { events, measurementId } = carrier === 'ga4' ? decode(request) : decodeDataTag(request);
      const origin = originOf(request);
      const told = {
        ...whenAndWhere(request),
        carrier,
        measurementId,
        isGoogle: goesToGoogle(request),
        request: origin,
      };
      this.#hits.push(...events.map((eventData) => ({ ...told, eventData })));
    } catch (error) {
      this.#keepRefusal(request, error);
    }
  }

  /** A service worker, or a redirect, makes one call two entries. Without the time in it, two equal ones are two. */
  #isNew(signature: string): boolean {
    const isKnown = this.#seen.has(signature);
    if (/(?:^|[&\n?])(?:ts|_s|_p)=/.test(signature)) this.#seen.add(signature);
    return !isKnown;
  }

  #keepRefusal({ isBodyLost }: RecordedRequest, error: unknown): void {
    if (!(error instanceof HitError || error instanceof PixelCallError)) throw error;
    if (isBodyLost) this.#lostBodies += 1;
    else this.#unread.set(error.reason, (this.#unread.get(error.reason) ?? 0) + 1);
  }
}

const byTime = (one: { atMs: number }, other: { atMs: number }): number => one.atMs - other.atMs;

const whenAndWhere = ({ atMs, host, isBlocked }: RecordedRequest): Pick<PixelHit, 'atMs' | 'host' | 'isBlocked'> => ({
  atMs,
  host,
  isBlocked,
});

const decode = (request: RecordedRequest) =>
  decodeHit({ ...request, remoteAddress: SOME_ADDRESS, receivedAtMs: request.atMs });

function decodeDataTag(request: RecordedRequest): { events: Record<string, unknown>[]; measurementId: string } {
  const event = readDataTag(request);
  if (event === undefined) {
    throw new HitError(400, { field: 'body', reason: 'A hit of the Data Tag holds no event', remedy: 'send one' });
  }
  const person = { user_agent: request.headers['user-agent'] ?? '', ip_override: SOME_ADDRESS };
  return { events: [{ ...person, ...event }], measurementId: '' };
}

function originOf({ method, path, headers }: RecordedRequest): ServerHit['request'] {
  const kept = KEPT_HEADERS.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]]));
  return { method, path, headers: Object.fromEntries(kept) as Record<string, string>, remoteAddress: SOME_ADDRESS };
}

/** All that the call says, in any order: Meta's redirect turns it round and adds `redirect`. */
function signatureOf({ pixelId, eventName, eventId, customData, sentAtMs, other }: PixelHit['call']): string {
  const rest = Object.entries(other).filter(([name]) => name !== 'redirect');
  const parts = [...Object.entries(customData), ...rest].map(([name, value]) => `${name}=${value}`);
  return `${sentAtMs === undefined ? '' : `ts=${sentAtMs}&`}${pixelId}\n${eventName}\n${eventId}\n${parts.toSorted().join('&')}`;
}

/** Two recorders of one call need not keep all of it; its second they do. */
function isSameCall({ call: one, atMs }: PixelHit, { call: other, atMs: otherMs }: PixelHit): boolean {
  const isNamedAlike = one.pixelId === other.pixelId && one.eventName === other.eventName;
  return isNamedAlike && (one.eventId ?? '') === (other.eventId ?? '') && Math.abs(atMs - otherMs) < 5_000;
}
