/**
 * Which keys an event may have, and their types, from Meta's documents (parameters, customer information parameters,
 * custom data, app data, original event data) and the public business SDK. Rows only. This list is written
 * independently of template/spec on purpose: an oracle that shares the template's table cannot find its mistakes.
 */

/** `hashes`: a SHA-256 or a list of them; `strings`: a text or a list; `digits`: an integer, also as text. */
export type KeyType =
  | 'string'
  | 'digits'
  | 'numeric'
  | 'flag'
  | 'list'
  | 'ids'
  | 'object'
  | 'hashes'
  | 'strings'
  | 'any'
  | readonly string[];

/** Types by key; a list of texts is an enumeration. */
export type KeyTable = Readonly<Record<string, KeyType>>;

/** Lower-cased by Meta's SDK before it sends them. */
const ACTION_SOURCES = [
  'email',
  'website',
  'app',
  'phone_call',
  'chat',
  'physical_store',
  'system_generated',
  'business_messaging',
  'other',
] as const;

const DELIVERY = ['in_store', 'curbside', 'home_delivery'] as const;

export const EVENT_KEYS: KeyTable = {
  event_name: 'string',
  event_time: 'digits',
  action_source: ACTION_SOURCES,
  event_id: 'string',
  event_source_url: 'string',
  referrer_url: 'string',
  user_data: 'object',
  custom_data: 'object',
  app_data: 'object',
  original_event_data: 'object',
  attribution_data: 'object',
  opt_out: 'flag',
  data_processing_options: 'list',
  data_processing_options_country: 'digits',
  data_processing_options_state: 'digits',
  messaging_channel: ['whatsapp', 'messenger', 'instagram'],
  customer_segmentation: 'string',
  advanced_measurement_table: 'string',
};

/** Ten keys must be hashed and are checked for it; external_id and the SDK's legacy keys are taken as they come. */
export const USER_KEYS: KeyTable = {
  em: 'hashes',
  ph: 'hashes',
  fn: 'hashes',
  ln: 'hashes',
  ge: 'hashes',
  db: 'hashes',
  ct: 'hashes',
  st: 'hashes',
  zp: 'hashes',
  country: 'hashes',
  external_id: 'strings',
  client_ip_address: 'string',
  client_user_agent: 'string',
  fbc: 'string',
  fbp: 'string',
  subscription_id: 'string',
  fb_login_id: 'digits',
  lead_id: 'digits',
  anon_id: 'string',
  madid: 'string',
  page_id: 'string',
  page_scoped_user_id: 'string',
  ctwa_clid: 'string',
  ig_account_id: 'string',
  ig_sid: 'string',
  whatsapp_business_account_id: 'string',
  f5first: 'strings',
  f5last: 'strings',
  fi: 'strings',
  doby: 'strings',
  dobm: 'strings',
  dobd: 'strings',
  app_user_id: 'strings',
};

/** Other keys are custom properties: Meta accepts them and matches nothing with them. */
export const CUSTOM_KEYS: KeyTable = {
  value: 'numeric',
  currency: 'string',
  net_revenue: 'numeric',
  predicted_ltv: 'numeric',
  content_ids: 'ids',
  contents: 'list',
  content_type: 'string',
  content_name: 'string',
  content_category: 'string',
  num_items: 'digits',
  order_id: 'string',
  search_string: 'string',
  status: 'any',
  delivery_category: DELIVERY,
  item_number: 'string',
};

/** Of one member of `contents`. */
export const CONTENT_KEYS: KeyTable = {
  id: 'any',
  quantity: 'numeric',
  item_price: 'numeric',
  title: 'string',
  description: 'string',
  brand: 'string',
  category: 'string',
  delivery_category: DELIVERY,
};

export const ORIGINAL_EVENT_KEYS: KeyTable = {
  event_name: 'string',
  event_time: 'digits',
  order_id: 'string',
  event_id: 'string',
};

export const APP_KEYS: KeyTable = {
  advertiser_tracking_enabled: 'flag',
  application_tracking_enabled: 'flag',
  extinfo: 'list',
  campaign_ids: 'any',
  install_referrer: 'string',
  installer_package: 'string',
  url_schemes: 'any',
  windows_attribution_id: 'string',
  vendor_id: 'string',
  madid: 'string',
  anon_id: 'string',
  consider_views: 'flag',
  include_dwell_data: 'flag',
  include_video_data: 'flag',
  receipt_data: 'any',
};

/** An event without one of these is refused; the two append events may do without an action source. */
export const REQUIRED_KEYS = ['event_name', 'event_time', 'action_source', 'user_data'] as const;
export const APPEND_EVENTS = ['AppendValue', 'AppendAttribution'];
