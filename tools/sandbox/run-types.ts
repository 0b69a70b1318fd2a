/** The dictionary of a run: what it is given and what comes out. Types only. */
import type { SandboxError } from './fault.ts';
import type { BigQueryStore } from './stores/bigquery-store.ts';
import type { FirestoreStore } from './stores/firestore-store.ts';
import type { MessageHub } from './stores/message-hub.ts';

/** The request that the tagging server received. */
export interface IncomingRequest {
  /** GET when absent. */
  method?: string;
  /** Without the query; "/" when absent. */
  path?: string;
  /** Without the question mark. */
  query?: string | URLSearchParams;
  /** Names in any case; a list for a repeated header. Cookies are read from `cookie`. */
  headers?: Record<string, string | string[]>;
  body?: string;
  remoteAddress?: string;
}

export interface ContainerInfo {
  containerId: string;
  version: string;
  previewMode: boolean;
  debugMode: boolean;
  environmentName: string;
  environmentMode: boolean;
}

/** A request that template code sends. */
export interface OutgoingRequest {
  url: string;
  method: string;
  headers: Record<string, string>;
  /** Empty when there is none. */
  body: string;
  timeoutMs: number;
}

export interface HttpResponse {
  statusCode: number;
  headers: Record<string, string | string[]>;
  body?: string;
}

/**
 * Sends for the template. A rejection counts as a network failure.
 * @param isPermitted to be asked before a redirect is followed
 */
export type SendHttp = (request: OutgoingRequest, isPermitted: (url: string) => boolean) => Promise<HttpResponse>;

export interface RunOptions {
  /** The saved form: field values by name. */
  data: Record<string, unknown>;
  eventData?: Record<string, unknown>;
  request?: IncomingRequest;
  /** A container in preview mode unless said otherwise. */
  container?: Partial<ContainerInfo>;
  clientName?: string;
  /** False: createRegex gives null, as on server images before 2.0.0. Source: Google, release notes of the server image. */
  hasPatterns?: boolean;
  /** Absent: nothing leaves, every request fails as one without network does. */
  sendHttp?: SendHttp;
  /** Milliseconds since 1970; the machine's clock when absent. */
  now?: () => number;
  /** Numbers from 0 up to 1 for generateRandom; truly random ones when absent. */
  random?: () => number;
  /** Longest duration of the run including its waiting; 20,000 when absent. */
  timeLimitMs?: number;
  /** templateDataStorage; hand the same map to several runs to let them share it. */
  storage?: Map<string, unknown>;
  bigquery?: BigQueryStore;
  firestore?: FirestoreStore;
  messages?: MessageHub;
  /** Runs the tags of an event; the list of their results, or a promise of it, goes to addEventCallback. */
  runContainer?: (event: Record<string, unknown>) => unknown;
  /** Decodes a hit for extractEventsFromMpv1 and extractEventsFromMpv2. */
  extractEvents?: (request: IncomingRequest, protocol: 1 | 2) => Record<string, unknown>[];
  /** Content of hmacSha256's keys by id. */
  privateKeys?: Record<string, string>;
}

export interface SentRequest extends OutgoingRequest {
  /** Absent while there is none: no network, or timed out. */
  response?: HttpResponse;
  /** Why the host sent nothing or took no answer, in words for people. The code does not see it. */
  problem?: string;
}

export interface SetCookie {
  name: string;
  /** As the code gave it, before encoding. */
  value: string;
  /** As the code gave them, in its spelling. */
  options: Record<string, unknown>;
  noEncode: boolean;
  /** The Set-Cookie header that a browser would get. */
  header: string;
}

export interface TemplateResponse {
  status: number;
  headers: Record<string, string>;
  body: string;
  /** How the body is written: utf8 or, for example, base64. */
  encoding: string;
  /** Whether returnResponse was called. */
  returned: boolean;
}

export type OutcomeCallback = 'gtmOnSuccess' | 'gtmOnFailure';

export interface RunRecord {
  callbacks: OutcomeCallback[];
  requests: SentRequest[];
  /** URLs that the browser is asked to load. */
  pixels: string[];
  cookies: SetCookie[];
  /** One list of arguments for each call of logToConsole. */
  logs: unknown[][];
  response: TemplateResponse;
  /** Events that runContainer was called with. */
  events: Record<string, unknown>[];
  messages: { type: string; message: unknown }[];
  claimed: boolean;
}

export interface RunResult extends RunRecord {
  /** The first callback that the code called. */
  outcome: 'success' | 'failure' | 'none';
  /** What the code returned; for a promise, its value. */
  returnValue: unknown;
  error?: SandboxError;
}
