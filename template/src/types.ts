/** The domain's dictionary: the values that pass between the stages. Owns no behaviour. */
import type { ProblemCode } from '../spec/problems.ts';
import type { Flat } from './flat.ts';
import type { Gtm } from './gtm.ts';

/** Something that was left out, repaired or refused, and why. Never holds a personal value or a token. */
export interface Problem {
  code: ProblemCode;
  /** The field in Meta's spelling, e.g. `user_data.ph`. */
  field?: string;
  /** What was found, in a form that may be logged: a type, a length, a source path. */
  detail?: string;
}

/** What a stage hands back. */
export interface Staged<T> {
  value: T;
  problems: Problem[];
}

/** A JSON object. */
export type Fields = Record<string, unknown>;

/** What a normalising rule may know beside the value. */
export interface RuleContext {
  gtm: Gtm;
  /** The user's country, ISO 3166-1 alpha-2 in lower case; '' when unknown. */
  country: string;
}

/**
 * The normal forms of one value, not yet hashed; '' where there is none.
 * `documented` follows Meta's customer information parameters; `library` is what Meta's own normaliser (the pixel's
 * advanced matching, capi-param-builder) makes of the value, where it differs and where sending it makes sense.
 */
export interface Forms {
  documented: string;
  library: string;
  /** Why there is no documented form. */
  problem?: ProblemCode;
}

export type Rule = (value: string, context: RuleContext) => Forms;

/** The event, the form and what surrounds them: read once, and all that the mapping stages work from. */
export interface Incoming {
  gtm: Gtm;
  /** Event data as the client made it: any JSON in any place. */
  event: Fields;
  /** The same by path. */
  flat: Flat;
  /** The saved form, with presets where it lacks a field. */
  settings: Fields;
  /** Customer information that the form takes from variables, by Meta's key. */
  overrides: Fields;
  /** The customer's country, ISO 3166-1 alpha-2 in lower case; '' when unknown. */
  country: string;
  nowMs: number;
  /** The last digits of the customer's phone numbers, which may stand nowhere but in user_data. */
  ownPhones: string[];
  /** Whether the container runs in preview (or debug) mode. */
  preview: boolean;
  /** First value of each cookie of the cookie table that the request carried. */
  cookies: Record<string, string>;
  userAgentHeader: string;
}

/** Meta's server event, as it is sent. */
export interface MetaEvent extends Fields {
  event_name: string;
  event_time: number;
  action_source: string;
  user_data: Fields;
  event_id?: string;
  custom_data?: Fields;
}

/** One pixel that the event goes to. */
export interface Pixel {
  pixelId: string;
  accessToken: string;
  testEventCode: string;
}

/** How the event ended for one pixel. */
export interface Result {
  pixelId: string;
  outcome: 'sent' | 'failed';
  /** Why it was not sent. */
  problem?: ProblemCode;
  /** What Meta's error means and what to do about it. */
  reason?: string;
  status?: number;
  /** Graph's code, and its subcode behind a slash. */
  graphCode?: string;
  /** Meta's fbtrace_id, for its support. */
  traceId?: string;
}
