/** The dictionary of what a recording tells before anything is judged. No code. */
import type { PixelCall } from '../pairing/pixel-call.ts';

export interface PixelHit {
  /** Milliseconds since 1970. */
  atMs: number;
  host: string;
  call: PixelCall;
  /** Held back by an extension or the browser: Meta got nothing. */
  isBlocked: boolean;
}

/** One event that a server container would see, or would if it were sent to one. */
export interface ServerHit {
  atMs: number;
  carrier: 'ga4' | 'data-tag';
  /** `G-…`; empty for the Data Tag. */
  measurementId: string;
  host: string;
  /** Goes to Google's own collectors. */
  isGoogle: boolean;
  isBlocked: boolean;
  /** What the GA4 client, or Stape's Data Client, makes of it. */
  eventData: Record<string, unknown>;
  request: HitOrigin;
}

/** What a tag can ask of the request. */
export interface HitOrigin {
  method: string;
  path: string;
  /** Lower-case names. */
  headers: Record<string, string>;
  remoteAddress: string;
}

/** What Meta's Gateway got from the browser. */
export interface GatewayHit {
  host: string;
}

export interface Traffic {
  writer: string;
  /** All requests of the file. */
  requests: number;
  /** Oldest first, each call once. */
  pixel: PixelHit[];
  /** Calls that the site's own host got beside Meta. */
  copies: PixelHit[];
  /** Oldest first, each event once. */
  hits: ServerHit[];
  gateway: GatewayHit[];
  /** Requests whose body the writer did not keep. */
  lostBodies: number;
  /** Why requests to the pixel or GA4 could not be read, and how many. */
  unread: Map<string, number>;
  /** There was more than is looked at. */
  isCut: boolean;
}
