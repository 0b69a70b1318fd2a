/** The dictionary of pairing: what is compared, and what a row says about one user action. No code. */
import type { MatchKey, Outcome, Target } from './record-types.ts';

/** `other` is a sender beside pixel and tag, such as a shop's plugin that reports to Meta from its own server. */
export type Side = 'browser' | 'server' | 'other';

/**
 * `paired`: Meta counts one event. `not-safe`: an id is missing, and Meta may find by other means that it is one event.
 * `id-mismatch`: both sides reported the action, but Meta takes them for two. `pixel-mismatch`: each side reported it to another pixel.
 * `duplicate`: counted more than once although the ids are in order, or an id that stands for two actions.
 * `skipped` and `failed`: the server saw the action and Meta got nothing from it.
 */
export const VERDICTS = [
  'paired',
  'not-safe',
  'id-mismatch',
  'pixel-mismatch',
  'browser-only',
  'server-only',
  'duplicate',
  'skipped',
  'failed',
] as const;

export type Verdict = (typeof VERDICTS)[number];

/** Why two records do not pair, or why one counts again. */
export type PairProblem =
  | 'id'
  | 'no-id'
  | 'name'
  | 'pixel'
  | 'outside-window'
  | 'order-again'
  | 'shared-id'
  | 'refused'
  | 'automatic'
  | 'third-sender';

/** One arrival of an event at one pixel. */
export interface Sighting {
  recordId: number;
  side: Side;
  /** Unix milliseconds at which the lab received it. */
  atMs: number;
  /** Empty where the server sent nothing. */
  pixelId: string;
  name: string;
  eventId: string;
  /** Name in the GA4 hit. */
  sourceName?: string;
  orderId?: string;
  /** Ids of the contents, sorted; empty where there are none. */
  contentIds: string[];
  value?: number;
  currency?: string;
  /** Without query and fragment. */
  page?: string;
  /** Of another sender: who it is. */
  sender?: string;
  /** The sides that sent to Meta from a server. */
  outcome?: Outcome;
  /** gtag says that it sends this hit once more, because consent has come. */
  isRepeat?: boolean;
  reason?: string;
  statusCode?: number;
  attempts?: number;
  warnings?: number;
  matchKeys?: MatchKey[];
  target?: Target;
  /** By what Meta may recognise a person where an id is missing: the pixel's browser id, and hashes of the site's own. */
  fbp?: string;
  externalIds?: string[];
  run?: string;
  visit?: string;
  /** The browser's side only: GET, formPOST, SB. */
  transport?: string;
}

/** One side of a row: its first arrival, and how often it came. Attempts that Meta got nothing of do not count beside one that it got. */
export interface PairSide extends Sighting {
  count: number;
  /** How many contents there are; the row holds the first ids only. */
  items?: number;
  /** Estimate from 0 to 10, of sent server events. */
  quality?: number;
  /** The key that would raise it most, where one is missing that the site could send. */
  wouldHelp?: string;
}

/** One user action: what the browser said, what the server said, and what Meta makes of it. */
export interface PairRow {
  /** Rises with the first arrival; a row that joins another takes the smaller number. */
  id: number;
  firstAtMs: number;
  lastAtMs: number;
  verdict: Verdict;
  problem?: PairProblem;
  /** Meta's name of the event, else what came. */
  title: string;
  /** Verdict in words: what Meta counts, and the exact difference to the nearest candidate. */
  reason: string;
  /** What to do about it; absent where the row is paired. */
  remedy?: string;
  /** The id that both sides share. */
  sharedId?: string;
  /** Where it happened: `Shop B · without`, `Sample`, or the site's host. */
  run?: string;
  /** Which visit, or else which browser. */
  visit?: string;
  browser?: PairSide;
  server?: PairSide;
  /** What a third sender told Meta about the same action. */
  other?: PairSide;
  /** Server minus browser, in milliseconds, where there are both. */
  gapMs?: number;
  /** Arrivals beyond the first of each side, which Meta drops. */
  repeats: number;
}

/** Rows by verdict since the start or the last clear, also of rows that the ring has dropped. */
export interface PairTotals extends Record<Verdict, number> {
  rows: number;
  browser: number;
  server: number;
  /** Arrivals that Meta drops, because it has counted their id. */
  repeats: number;
  /** Rows that both sides reported to Meta. */
  both: number;
  /** Paired rows among those that both sides reported, 0 to 1; undefined while there are none. What is not safe is not in it. */
  countedOnce?: number;
  /** Rows with a server event among those with a browser event, 0 to 1. */
  coverage?: number;
  /** Average estimate of sent server events, 0 to 10. */
  quality?: number;
}
