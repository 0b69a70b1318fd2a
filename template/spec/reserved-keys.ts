/**
 * Names of event data that never become a custom property, beside the sources that the tables of Meta's fields name:
 * protocol fields of GA4. Names that promise personal data or secrets are those of personal-names.ts. Beginnings
 * (`x-*`, `_*`) are for REFERENCE.md: content/parameters.ts and the generated patterns know them.
 */
import type { ReservedKeyRow } from './row-types.ts';

const INTERNAL = 'internal to Google’s protocol';
const SENT = 'sent in a field of its own';
const PERSONAL = 'personal data belongs hashed into user_data';
const CONSENT = 'a consent signal, not a property of the conversion';

export const RESERVED_KEYS = [
  { key: 'x-*', why: INTERNAL },
  { key: '_*', why: INTERNAL },
  { key: 'gtm.*', why: INTERNAL },
  { key: 'event_name', why: SENT },
  { key: 'event_id', why: SENT },
  { key: 'event_time', why: SENT },
  { key: 'timestamp', why: SENT },
  { key: 'unique_event_id', why: INTERNAL },
  { key: 'event_source_url', why: SENT },
  { key: 'page_location', why: SENT },
  { key: 'page_referrer', why: SENT },
  { key: 'referrer_url', why: SENT },
  { key: 'action_source', why: SENT },
  { key: 'messaging_channel', why: SENT },
  { key: 'app_data', why: SENT },
  { key: 'original_event_data', why: SENT },
  { key: 'opt_out', why: SENT },
  { key: 'data_processing_options*', why: SENT },
  { key: 'test_event_code', why: SENT },
  { key: 'custom_properties', why: SENT },
  { key: 'ecommerce', why: SENT },
  { key: 'user_data', why: PERSONAL },
  { key: 'user_properties', why: PERSONAL },
  { key: 'client_id', why: INTERNAL },
  { key: 'ga_session_number', why: INTERNAL },
  { key: 'ga_session_*', why: INTERNAL },
  { key: 'session_*', why: INTERNAL },
  { key: 'engagement_time_msec', why: INTERNAL },
  { key: 'engaged_session_event', why: INTERNAL },
  { key: 'page_title', why: INTERNAL },
  { key: 'page_path', why: INTERNAL },
  { key: 'page_hostname', why: INTERNAL },
  { key: 'page_encoding', why: INTERNAL },
  { key: 'language', why: INTERNAL },
  { key: 'screen_resolution', why: INTERNAL },
  { key: 'viewport_size', why: INTERNAL },
  { key: 'client_hints', why: INTERNAL },
  { key: 'event_location', why: INTERNAL },
  { key: 'debug_mode', why: INTERNAL },
  { key: 'send_to', why: INTERNAL },
  { key: 'event_callback', why: INTERNAL },
  { key: 'event_timeout', why: INTERNAL },
  { key: 'ignore_referrer', why: INTERNAL },
  { key: 'server_container_url', why: INTERNAL },
  { key: 'first_party_collection', why: INTERNAL },
  { key: 'common_cookie', why: PERSONAL },
  { key: 'consent_state', why: CONSENT },
  { key: 'gdpr*', why: CONSENT },
  { key: 'us_privacy', why: CONSENT },
  { key: 'gpp*', why: CONSENT },
  { key: 'sha256_*', why: PERSONAL },
] as const satisfies readonly ReservedKeyRow[];
