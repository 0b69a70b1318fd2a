/** The form of an example: what reaches the tag, and what Meta's and Google's documents say must come of it. Types only. */
import type { ProblemCode } from '../../template/spec/problems.ts';

/** Any JSON object. */
export type Json = Record<string, unknown>;

/** What Graph answers to one request: a status and a body, or no answer at all. */
export type Answer = { status: number; body: unknown } | 'no network' | 'no answer in time';

/** Why something was left out or refused: a code, before it the field that it concerns, if any: `user_data.ph md5`. */
export type Reason = ProblemCode | `${string} ${ProblemCode}`;

export interface Given {
  /** Fields of the form beside pixel ID, token and “log always”; `undefined` takes one of these away. */
  settings?: Json;
  event: unknown;
  /** Cookies of the request, decoded. */
  cookies?: Record<string, string>;
  headers?: Record<string, string>;
  /** Unix milliseconds; NOW_MS when absent. */
  nowMs?: number;
  /** False on server images before 2.0.0, which have no createRegex. */
  hasPatterns?: boolean;
  /** Whether the container runs in preview, in which GTM sets both modes. Default false. */
  preview?: boolean | 'preview alone' | 'debug alone';
  /** Graph's answers, request by request; behind the last one, the stand-in of the lab answers. */
  answers?: Answer[];
}

export interface Expected {
  outcome: 'sent' | 'skipped' | 'failed';
  /** The parts of Meta's server event that matter. Objects are compared by the members given, lists as a whole. */
  sent?: Json;
  /** Patterns of values that are made of a clock or a hash, by their paths. */
  matches?: Record<string, RegExp>;
  /** Paths that must not be there, dotted, from the server event on. */
  absent?: string[];
  /** The names, and no others, of an object's members, by its path. */
  only?: Record<string, string[]>;
  /** Reasons that the log gives; none other may be named beside the outcome. */
  reasons?: Reason[];
  /** Texts that the log must hold. */
  log?: string[];
  /** Texts that the log must not hold. */
  notInLog?: string[];
  /** Cookies that are written, value by name; the names must be complete. */
  cookies?: Record<string, string>;
  /** Attributes of all these cookies. */
  cookieOptions?: Json;
  /** How many requests go out: one where the event is sent, none where it is skipped, unless said otherwise. */
  requests?: number;
  /** The pixels in the order of the requests. */
  pixels?: string[];
  /** Members of the first request's body beside `data`. */
  body?: Json;
  /** Members of the first body that must not be there, and of the last. */
  notInBody?: string[];
  lastNotInBody?: string[];
  url?: string;
  /** What the stand-in says of the requests where Meta does not accept them, as after a form's mistake. */
  refusal?: string;
  timeoutMs?: number;
  /** Beginnings of sentences in which the stand-in says that Meta accepts the event but can do less with it. */
  warnings?: string[];
}

export interface Example {
  title: string;
  /** Why it is so: the document, the source or the fault of others that it answers. */
  description: string;
  in: Given;
  out: Expected;
}

/** What one execution of the tag did. */
export interface Ran {
  callbacks: string[];
  requests: { url: string; method: string; headers: Record<string, string>; body: string; timeoutMs: number }[];
  cookies: { name: string; value: string; options: Json }[];
  logs: string[];
}
