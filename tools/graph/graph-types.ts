/** The dictionary of the Graph stand-in: what it is asked, what it answers, how it is set up. No code. */
import type { GraphErrorName } from './graph-errors.ts';

/** A request to graph.facebook.com, taken off the wire by the caller. */
export interface GraphRequest {
  method: string;
  /** Path without the query: `/v26.0/1234567890/events`. */
  path: string;
  /** The query as sent, without "?", or its decoded pairs. */
  query?: string | Record<string, string>;
  headers: Record<string, string | string[] | undefined>;
  body?: string;
}

/** What Meta would answer, and beside it what Meta would not say. */
export interface GraphAnswer {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
  /** Sentences about events that were accepted although they are worse than they could be. No personal data. */
  warnings: string[];
}

/** One exchange, for a log or a page: the token is replaced by "[redacted]" wherever it stood. */
export interface GraphExchange {
  request: GraphRequest;
  /** Absent when the stand-in never answers. */
  answer?: Omit<GraphAnswer, 'warnings'>;
  warnings: string[];
}

/**
 * What goes wrong on purpose: a row of the error catalogue by its name (`bad-token`, `expired-token`,
 * `missing-permission`, `rate-limit`, `outage`, …), or: `slow` answers late, `never` not at all, `html` as a broken
 * proxy would, `partial` counts one event less than it was sent.
 */
export type GraphFault = 'none' | 'slow' | 'never' | 'html' | 'partial' | GraphErrorName;

export interface GraphOptions {
  /** Pixel ids that exist. Default: every id of digits. */
  pixels?: readonly string[];
  /** Tokens that are good. Default: every token that looks like one. */
  tokens?: readonly string[];
  /** Tokens that were good once. */
  expiredTokens?: readonly string[];
  /** When set, requests need the matching `appsecret_proof`, as for apps with "Require App Secret". */
  appSecret?: string;
  /** Refuse every event with a warning, which Meta would not do. Default false. */
  strict?: boolean;
  /** Fault to begin with. Default `none`. */
  fault?: GraphFault;
  /** Unix milliseconds. Default: the clock. */
  now?: () => number;
  /** Waits milliseconds; `slow` uses it. Default: a timer. */
  wait?: (ms: number) => Promise<void>;
  /** Called once per request, before its answer is handed out. */
  onRequest?: (exchange: GraphExchange) => void;
}

/** One event of a request, once its schema has been checked. */
export type GraphEvent = Record<string, unknown>;

/** Why a request is refused: a row of the catalogue, and what stands for "{detail}" in its texts. */
export interface Refusal {
  error: GraphErrorName;
  detail?: string;
}
