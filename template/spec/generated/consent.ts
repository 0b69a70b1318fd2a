// Generated from template/spec by `npm run build`; do not edit.
/** Where Google’s consent signals stand. */

/** Consent type, its index in gcs (9: none) and that of its pair in gcd, one digit each. */
export const CONSENT_POSITIONS = 'ad_storage:21;ad_user_data:95';

/** A decision per type. */
export const CONSENT_STATE_PATHS = 'consent_state x-sst-system_properties.consent.consentGrantedState';

/** The signal of two digits. */
export const GCS_NAME = 'x-ga-gcs';

/** The signal of pairs, the best place first. */
export const GCD_NAMES = 'x-ga-gcd x-ga-mp2-gcd';

/** The digits of gcd; an index is a value. */
export const GCD_ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';
