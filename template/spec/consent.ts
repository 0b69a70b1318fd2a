/** Consent signals: where Google's consent mode leaves its traces in the event data. Owns no decision. */

/** The positions of a consent type in each signal. Source: gtag.js, read from its public builds. */
export interface ConsentTypeRow {
  type: string;
  /** Index in `x-ga-gcs` (`G` `1` ad_storage analytics_storage); -1 where the signal does not carry the type. */
  gcs: number;
  /** Index of the first character of the type's pair in `x-ga-gcd` (`1` then four pairs). */
  gcd: number;
}

export const CONSENT_TYPES = [
  { type: 'ad_storage', gcs: 2, gcd: 1 },
  { type: 'analytics_storage', gcs: 3, gcd: 3 },
  { type: 'ad_user_data', gcs: -1, gcd: 5 },
  { type: 'ad_personalization', gcs: -1, gcd: 7 },
] as const satisfies readonly ConsentTypeRow[];

/** The digits of `x-ga-gcd`: the index of a character is its value, 0 to 63. */
export const GCD_ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';

/** Where the event data holds a decision per type (`<path>.ad_storage`: boolean, or a word). Source: Stape's data tag; sGTM dumps of 2023. */
export const CONSENT_STATE_PATHS = ['consent_state', 'x-sst-system_properties.consent.consentGrantedState'] as const;

/** Where the two coded signals stand; dumps up to January 2024 have the second spelling of gcd. */
export const GCS_PATHS = ['x-ga-gcs'] as const;
export const GCD_PATHS = ['x-ga-gcd', 'x-ga-mp2-gcd'] as const;
