// Generated from template/spec by `npm run build`; do not edit.
/** Where Google’s consent signals stand. */

/** Consent type and the index of its pair in gcd. Its digit in gcs stands one place further, where gcs has one. */
export const CONSENT_TYPES = 'ad_storage:1;ad_user_data:5';

/** Names at the top of the event under which a signal may stand. */
export const CONSENT_SIGNALS = 'x-ga-gcs x-ga-gcd x-ga-mp2-gcd consent_state x-sst-system_properties';

/** Where in such an object the decisions are, if not at once. */
export const CONSENT_INNER_PATH = 'consent.consentGrantedState';

/** The digits of gcd; an index is a value. */
export const GCD_ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';
