/** The dictionary of what was seen of an event: what is kept of each hit, and what a page sees of it. No code. */
/** How an event ended. `refused` means that the hit was no GA4 hit: the tag never saw it. */
export type Outcome = 'sent' | 'skipped' | 'failed' | 'refused';

/** Where the tag's requests go: to the stand-in of the Graph API in this process, or over the network to Meta. */
export type Target = 'stand-in' | 'meta';

/** One HTTP request of the tag and what came back. The access token is already replaced. */
export interface Attempt {
  url: string;
  method: string;
  headers: Record<string, string>;
  body: string;
  /** Absent when no answer came; `fault` then says why in a sentence. */
  answer?: { statusCode: number; body: string };
  fault?: string;
  /** What the stand-in noticed although it accepted the event, as Events Manager would days later. */
  warnings: string[];
}

/** A cookie that the tag set, and the header that went to the browser; no header when it could not be sent. */
export interface RecordedCookie {
  name: string;
  value: string;
  header?: string;
}

/** The HTTP request by which an event arrived. */
export interface RecordedHit {
  method: string;
  /** Length of URL and body together, in bytes. */
  bytes: number;
  /** The page's origin, when a browser sent the hit from another site. */
  origin?: string;
  remoteAddress: string;
  /** Where it was made, as a person would say it: `Shop B · without`, `Sample`, or the site's host. */
  run?: string;
  /** Which visit, where the lab itself knows. */
  visit?: string;
  /** What a replay needs of the request beside the event data; never shown on a page. */
  headers?: Record<string, string>;
}

/** One event as the server side saw it: from the hit to the answer. */
export interface ServerRecord {
  side: 'server';
  /** Rises by one with each record; never reused, also not after a clear. */
  id: number;
  /** Milliseconds since 1970. */
  receivedAtMs: number;
  hit: RecordedHit;
  /** What the tag could read with getAllEventData; empty for a refused hit. */
  eventData: Record<string, unknown>;
  outcome: Outcome;
  /** The outcome's reason in one sentence, without personal data. */
  reason: string;
  /** The tag's form as it was for this event, without secrets; absent where no tag saw the hit. Events in a row share one object. */
  form?: Record<string, unknown>;
  /** Lines of logToConsole, newest last. */
  logs: string[];
  attempts: Attempt[];
  cookies: RecordedCookie[];
  durationMs: number;
  target: Target;
}

/** One call of the pixel as the browser sent it to `/tr`. */
export interface BrowserRecord {
  side: 'browser';
  /** Numbered together with the server's records. */
  id: number;
  /** Milliseconds since 1970. */
  receivedAtMs: number;
  hit: RecordedHit;
  pixelId: string;
  eventName: string;
  /** `eid`, which the page passes as `eventID`. */
  eventId?: string;
  /** `cd[…]`, by name without the brackets; lists and objects are JSON texts. */
  customData: Record<string, string>;
  /** `ud[…]`: advanced matching, hashed by the pixel. */
  userData: Record<string, string>;
  fbp?: string;
  fbc?: string;
  /** `dl`. */
  pageUrl?: string;
  /** `rqm`: GET, formPOST, SB or FGET. */
  transport?: string;
  /** `ts`: when the browser sent it, milliseconds since 1970. */
  sentAtMs?: number;
  /** All other parameters, as they came. */
  other: Record<string, string>;
}

/** One event that another sender of the site, such as a shop's plugin, sent to Meta from its own server. */
export interface OtherRecord {
  side: 'other';
  /** Numbered together with the other records. */
  id: number;
  /** Milliseconds since 1970. */
  receivedAtMs: number;
  hit: RecordedHit;
  /** Who sent it, as a person would say it: `the shop’s plugin`. */
  sender: string;
  attempts: Attempt[];
}

export type LabRecord = ServerRecord | BrowserRecord | OtherRecord;

/** A record before the store gave it its number. */
export type NewRecord = Omit<ServerRecord, 'id'>;
export type NewBrowserRecord = Omit<BrowserRecord, 'id'>;
export type NewOtherRecord = Omit<OtherRecord, 'id'>;

/** A key of user_data that was sent, and how many values it had. */
export interface MatchKey {
  key: string;
  count: number;
}

/** One line of `contents`, as it was sent. */
export interface ContentLine {
  id: string;
  quantity?: number;
  item_price?: number;
}

/** The event as Meta gets it, read back from the request's body. */
export interface MappedEvent {
  name: string;
  eventId?: string;
  /** Unix seconds. */
  eventTime?: number;
  actionSource?: string;
  sourceUrl?: string;
  value?: number;
  currency?: string;
  orderId?: string;
  contents: ContentLine[];
  matchKeys: MatchKey[];
  fbp?: string;
  /** Hashes. */
  externalIds: string[];
}

/** A server record in short. */
export interface RecordRow {
  side: 'server';
  id: number;
  receivedAtMs: number;
  /** Name in the hit, such as `view_item`; empty for a refused hit. */
  eventName: string;
  outcome: Outcome;
  reason: string;
  target: Target;
  attempts: number;
  warnings: number;
  /** Of the last attempt. */
  statusCode?: number;
  eventsReceived?: number;
  mapped?: MappedEvent;
}

/** An opened row: all of the record, with clear personal values masked. */
export interface RecordView extends ServerRecord {
  row: RecordRow;
}

/** Counts of server records since the start or the last clear, also of records that the ring has dropped. */
export interface Totals {
  received: number;
  sent: number;
  skipped: number;
  failed: number;
  refused: number;
  /** Match keys of all sent events together; divide by `sent` for the average. */
  matchKeys: number;
  /** Calls of the pixel; in none of the counts above. */
  browser: number;
}
