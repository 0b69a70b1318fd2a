/** The shapes of the rows in this folder. Owns no facts. */

/** One reason for leaving something out, repairing it, skipping an event or reporting a failure. */
export interface ProblemRow {
  code: string;
  severity: 'note' | 'dropped' | 'skipped' | 'failed';
  /** What happened, for a person; never contains a value of the event. */
  text: string;
  /** What to do about it. Shown at run time where an event was skipped or failed; else in REFERENCE.md. */
  remedy: string;
}

/** The normalising rules of `template/src`, one per kind of personal value that Meta wants hashed. */
export type RuleName =
  | 'email'
  | 'phone'
  | 'name'
  | 'gender'
  | 'birthdate'
  | 'city'
  | 'state'
  | 'zip'
  | 'country'
  | 'external_id';

/** What every field row says, wherever the field goes. */
interface FieldRow {
  /** Meta's wire name. */
  key: string;
  label: string;
  /** Where the value may stand in the event data, dotted paths, first match wins. */
  from: readonly string[];
  example: string;
  /** Meta's page about the field. */
  doc: string;
}

/** A customer information parameter: `user_data.<key>`. */
export interface UserFieldRow extends FieldRow {
  /** Present where Meta wants the value hashed: how it is normalised before SHA-256. */
  rule?: RuleName;
  /** How an unhashed value is checked. */
  plain?: 'text' | 'digits' | 'integer' | 'ip' | 'user_agent' | 'click_id' | 'browser_id';
  /** Bounds for the length of a value in digits, whether Meta wants it as text (`digits`) or as an `integer`. */
  digits?: readonly [number, number];
  /** The cookie that may carry the value. */
  cookie?: string;
  /** Meta refuses the key with action_source business_messaging. */
  notInMessaging?: true;
  /** The key is only sent with action_source business_messaging. */
  onlyInMessaging?: true;
  /** Two values are two people; other keys also change when one person writes a name in another way, or moves. */
  tellsApart?: true;
  /** Paths that look like a source but cannot match; a value there is reported. */
  never?: readonly string[];
}

/** What may stand in a parameter: `amount` is a number from zero on, `count` is a whole number above zero, `flag` a text or boolean, `order` a text that is no placeholder, `contents` the items. */
export type ValueKind =
  | 'text'
  | 'order'
  | 'number'
  | 'amount'
  | 'count'
  | 'currency'
  | 'choice'
  | 'ids'
  | 'flag'
  | 'contents';

/** A parameter of `custom_data` or of a member of `contents`. */
export interface CustomFieldRow extends FieldRow {
  kind: ValueKind;
  choices?: readonly string[];
}

/** A parameter of `app_data` and of `original_event_data`. */
export interface PlainFieldRow extends FieldRow {
  kind: 'text' | 'name' | 'bit' | 'time' | 'ids' | 'device';
}

/** A parameter of the server event itself. Each has a stage of its own; the row says where its value stands. */
export interface ServerFieldRow extends FieldRow {
  key: ServerKey;
  /** Looked up by its one name when it is needed, which is seldom. */
  seldom?: true;
}

/** A parameter that the tag reads but does not send as it is. */
export interface ContextFieldRow {
  key: ContextKey;
  /** Where the value may stand in the event data, dotted paths, first match wins. */
  from: readonly string[];
  /** Looked up by its one name when it is needed, which is seldom. */
  seldom?: true;
  /** What for. */
  use: string;
}

/** A GA4 (or GTM) event name and what it is at Meta. `meta: ''` means: never sent unless mapped by hand. */
export interface EventNameRow {
  ga4: string;
  meta: string;
  doc: string;
}

/** What a vendor puts around the names of events, with its separator. */
export interface VendorAffixRow {
  affix: string;
  at: 'start' | 'end';
  vendor: string;
  /** Where the vendor, or its code, shows such names. */
  doc: string;
  /** Common enough to cost bytes in each visitor's page: the browser snippet cuts it, too. */
  browser?: true;
}

/** A vendor's event name and what it is at Meta. A row whose `meta` is its own name keeps a custom event from being taken for another. */
export interface VendorEventRow {
  name: string;
  meta: string;
  vendor: string;
  /** Where the vendor, its code or somebody who translates it says what the event is. */
  doc: string;
}

/** Bare names, with blanks between, under which plugins keep a key of user_data. */
export interface PluginNameRow {
  key: string;
  names: string;
  /** Names a place: at the top of an event it is the customer's only behind the prefix of an address. */
  place?: true;
  /** Only inside an object that holds a customer. An `id` there has the object’s name in front. */
  inside?: true;
}

/** One of Meta's standard events. */
export interface StandardEventRow {
  name: string;
  /** Parameters without which Meta refuses the event, by path from the server event on. */
  requires: readonly string[];
  doc: string;
}

export interface ActionSourceRow {
  value: string;
  label: string;
  /** How old an event may be. */
  maxAgeDays: number;
  /** Server event parameters without which Meta refuses the event. */
  requires: readonly string[];
  /** Parameters that Meta documents as required but does not enforce: their absence is reported. */
  expects: readonly string[];
}

export interface CookieRow {
  name: string;
  purpose: string;
  /** Whether the tag also writes it. */
  write: boolean;
  maxAgeSeconds: number;
}

/** A version of the Graph API; dates are ISO 8601. */
export interface GraphVersionRow {
  version: string;
  released: string;
  /** The day from which calls fail; for the newest version the earliest day possible, two years after its release. */
  expires: string;
}

/** An answer of Graph that is no success, by code and subcode, never by text: texts are in the token owner's language. */
export interface GraphErrorRow {
  code: number;
  /** The last code of a range that means the same. */
  last?: number;
  /** 0 stands for any. */
  subcode: number;
  text: string;
  remedy: string;
  /** Whether the same request may succeed a moment later. */
  transient: boolean;
  /** The sentence of the tag's log; without one the log gives the code, whose meaning is here. */
  log?: { text: string; remedy: string };
  source: string;
}

/** A parameter name of the event data that never becomes a custom property. */
export interface ReservedKeyRow {
  /** The name; with a trailing `*`, all names that begin so. */
  key: string;
  why: string;
}

/** A US state with a privacy law for which Meta has a Limited Data Use code. */
export interface LimitedDataUseRow {
  state: string;
  code: number;
  label: string;
}

/** A check of a form field's value; the names are GTM's. */
export interface ValidatorRow {
  type: 'NON_EMPTY' | 'REGEX' | 'NON_NEGATIVE_NUMBER' | 'POSITIVE_NUMBER' | 'STRING_LENGTH';
  args?: readonly (string | number)[];
  message: string;
}

/** One column of a table in the form. */
export interface ColumnRow {
  name: string;
  label: string;
  choices?: readonly (readonly [value: string, label: string])[];
  unique?: true;
  hint?: string;
  validators?: readonly ValidatorRow[];
}

/** One field of the tag's form. The name is a public contract: a saved form of an older release keeps its meaning. */
export interface SettingRow {
  name: string;
  kind: 'text' | 'checkbox' | 'select' | 'table';
  label: string;
  help: string;
  /** What the tag assumes where a saved form lacks the field; also what a new form shows. */
  preset: string | number | boolean | readonly never[];
  choices?: readonly (readonly [value: string, label: string])[];
  columns?: readonly ColumnRow[];
  addRow?: string;
  hint?: string;
  /** Shown behind the field, e.g. milliseconds. */
  unit?: string;
  validators?: readonly ValidatorRow[];
  /** Shown only while another field has this value. */
  when?: { name: string; equals: string | boolean };
  /** Shown in the tag's summary even when empty. */
  summary?: true;
}

export interface SettingGroupRow {
  name: string;
  label: string;
  /** Open: shown at once. Closed: unfolded by a click. */
  open: boolean;
  settings: readonly SettingRow[];
}

export type ContextKey =
  | 'client_id'
  | 'session_id'
  | 'request_count'
  | 'located_region'
  | 'located_country'
  | 'custom_properties'
  | 'test_event_code';

export type ServerKey =
  | 'event_name'
  | 'event_id'
  | 'event_time'
  | 'action_source'
  | 'event_source_url'
  | 'referrer_url'
  | 'opt_out'
  | 'messaging_channel'
  | 'data_processing_options'
  | 'data_processing_options_country'
  | 'data_processing_options_state';

/** Where a consent type stands in the coded signals. */
export interface ConsentTypeRow {
  type: string;
  /**
   * Index of the first character of the type's pair in `x-ga-gcd` (`1` then four pairs). In `x-ga-gcs` (`G` `1` ad_storage
   * analytics_storage) the type stands one place further, if at all.
   */
  gcd: number;
}

export interface MessagingChannelRow {
  channel: string;
  /** user_data keys of which one must be there. */
  needs: readonly string[];
}

/** Names at Meta that begin alike, for the browser snippet. */
export interface OrderStemRow {
  /** What such a name begins with; no other standard event does. */
  stem: string;
  /** The standard events that it stands for. */
  names: readonly string[];
  /** What an order id beside such an event says: nothing of it, or that the order is the event's own. */
  order: 'none' | 'own';
  doc: string;
}

/** Messages in a data layer that tell something of the page, for the browser snippet. */
export interface PageMessageRow {
  /** What the name begins with, as GTM spells it. */
  begins?: string;
  /** A word that the name holds, in any case. */
  holds?: string;
  example: string;
  doc: string;
}
