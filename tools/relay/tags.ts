/**
 * Runs the built tag for each item with the right form, and takes the requests from it that batches will carry. No run waits for
 * Meta: it is told at once that the event was taken, and where Meta says something else it is run again with that. One tag for each
 * pixel and test code; the template is compiled once. Owns which settings the relay gives the tag.
 */
import type { HttpResponse, IncomingRequest } from '../sandbox/run-types.ts';
import { createRunTag, type LoadedTag, type TagRun } from '../tag/run-tag.ts';
import type { MetaAccount } from '../tag/tag-settings.ts';
import type { TemplateRunner } from '../tag/template-runner.ts';
import { SendFailure, type Send } from '../tag/transport.ts';
import type { SingleRequest } from './batches.ts';
import { TIMES, type Item, type Json } from './read-items.ts';
import { WITHOUT_ID } from './verdict.ts';

/** The empty request of a backend: its own address and browser are no customer's. */
interface RelayRequest extends IncomingRequest {
  /** Members of custom data that a failed event had. The tag adds none to it, such as a sum of its items. */
  kept?: readonly string[];
  /** For an event that has no id. */
  spareId?: string;
  /** What Meta answers, request by request. */
  answers: readonly Answer[] | undefined;
  /** Filled as the tag sends. */
  requests: SingleRequest[];
}

export interface TagParts {
  runner: TemplateRunner;
  /** The tag's form, tokens included. */
  form: Json;
  /** The token of a pixel that a failed event names; undefined for a pixel that the relay does not send to. */
  tokenOf: (pixelId: string) => string | undefined;
}

/** What Meta said, or why it said nothing. */
export type Answer = HttpResponse | Error;

export interface Task {
  item: Item;
  nowMs: number;
  /** For an event that has no id. */
  spareId?: string;
  /** Absent while nobody has asked Meta: the tag is told that the event was taken. */
  answers?: readonly Answer[];
}

export interface Made {
  run: TagRun;
  /** What is to go to Meta, or was answered. */
  requests: readonly SingleRequest[];
}

/** How Meta answers where it takes an event; the tag reads no more of it. Source: Meta, using the API. */
const TAKEN: HttpResponse = { statusCode: 200, headers: {}, body: '{"events_received":1}' };

/** What the relay decides: a repeat is the queue's business. */
const OWN_SETTINGS = {
  retry: false,
  optimistic: false,
  keepFailedEvents: false,
  skippedIsFailure: false,
  testCodeOnlyInPreview: false,
};

/** Whether the tag says what it did. */
type LogLevel = 'always' | 'never';

/** A site has some dozens of names; a log of a stranger can hold any number. */
const MOST_TAGS = 1_000;

export class Tags {
  readonly #parts: TagParts;
  readonly #tags = new Map<string, LoadedTag<RelayRequest>>();

  constructor(parts: TagParts) {
    this.#parts = parts;
  }

  /**
   * Undefined where a failed event names a pixel without a token. Why an event is not sent is in the tag's own words, which it finds
   * at a second try: for most events they would be made in vain.
   */
  async run(task: Task): Promise<Made | undefined> {
    const made = task.answers === undefined ? await this.#runWith(task, 'never') : undefined;
    return made?.run.outcome === 'sent' ? made : this.#runWith(task, 'always');
  }

  async #runWith({ item, nowMs, spareId, answers }: Task, logLevel: LogLevel): Promise<Made | undefined> {
    const requests: SingleRequest[] = [];
    const request: RelayRequest = { spareId, answers, requests };
    if (item.kind === 'event') {
      const run = await this.#ownTag(logLevel).runTag(withTime(item.event, item.atMs), request, nowMs);
      return { run, requests };
    }
    const tag = this.#tagOf(item, logLevel);
    if (tag === undefined) return undefined;
    const customData = (item.event['custom_data'] ?? {}) as Json;
    const run = await tag.runTag(asEventData(item.event), { ...request, kept: Object.keys(customData) }, nowMs);
    return { run, requests };
  }

  #ownTag(logLevel: LogLevel): LoadedTag<RelayRequest> {
    const { pixelId, accessToken, testEventCode } = this.#parts.form as unknown as MetaAccount;
    return this.#load(logLevel, { pixelId, accessToken, testEventCode }, { ...this.#parts.form, logLevel });
  }

  /** The form's own names and values were used when the event was made; pixel, token and version are what is left of it. */
  #tagOf(
    { event, pixelId, testEventCode }: Item & { kind: 'line' },
    logLevel: LogLevel,
  ): LoadedTag<RelayRequest> | undefined {
    const accessToken = this.#parts.tokenOf(pixelId);
    if (accessToken === undefined) return undefined;
    const { graphVersion } = this.#parts.form;
    const { event_name: fixedEventName } = event;
    const key = JSON.stringify([logLevel, pixelId, testEventCode, fixedEventName]);
    const form = { graphVersion, eventNameMode: 'fixed', fixedEventName, logLevel };
    return this.#load(key, { pixelId, accessToken, testEventCode }, form);
  }

  #load(key: string, meta: MetaAccount, form: Json): LoadedTag<RelayRequest> {
    const known = this.#tags.get(key);
    if (known) return known;
    const { runner } = this.#parts;
    const tag = createRunTag<RelayRequest>({ runner, meta, sendFor });
    const { pixelId, accessToken, testEventCode = '' } = meta;
    tag.settings.apply({ ...tag.settings.read(), ...form, ...OWN_SETTINGS, pixelId, accessToken, testEventCode });
    if (this.#tags.size >= MOST_TAGS) this.#tags.clear();
    this.#tags.set(key, tag);
    return tag;
  }
}

function sendFor({ kept, spareId, answers, requests }: RelayRequest): Send {
  return ({ url, method, headers, body }) => {
    const { data, ...rest } = JSON.parse(body) as { data: [Json] };
    const event = kept === undefined ? data[0] : withOnly(data[0], kept);
    if (event['event_id'] === undefined) {
      if (spareId === undefined) return Promise.reject(new Error(WITHOUT_ID));
      event['event_id'] = spareId;
    }
    const answer = answers === undefined ? TAKEN : answers[requests.length];
    const { event_name: name, event_id: id } = event;
    requests.push({ url, method, headers, rest, event: { name, id, text: JSON.stringify(event) } });
    return answer instanceof Error || answer === undefined
      ? Promise.reject(answer ?? new SendFailure('failed'))
      : Promise.resolve(answer);
  };
}

/** An event that waited in a queue or a log happened when it was handed over, not when its turn came. */
function withTime(event: Json, atMs: number | undefined): Json {
  if (atMs === undefined || TIMES.some((name) => event[name] !== undefined)) return event;
  return { ...event, event_time: Math.floor(atMs / 1000) };
}

/** What the tag reads, from what it had made: hashes pass, and everything is checked once more. */
function asEventData({
  custom_data: customData,
  event_source_url: page,
  referrer_url: referrer,
  ...event
}: Json): Json {
  return {
    ...(customData as Json | undefined),
    ...event,
    ...(page !== undefined && { page_location: page }),
    ...(referrer !== undefined && { page_referrer: referrer }),
  };
}

function withOnly({ custom_data: customData, ...event }: Json, kept: readonly string[]): Json {
  const members = Object.entries((customData ?? {}) as Json).filter(([name]) => kept.includes(name));
  return members.length === 0 ? event : { ...event, custom_data: Object.fromEntries(members) };
}
