/** Consent signals: where Google's consent mode leaves its traces in the event data. Owns no decision. */
import type { ConsentTypeRow } from './row-types.ts';

/**
 * The two types that Meta's use of an event depends on. Positions: gtag.js, read from its public builds.
 */
export const AD_STORAGE = { type: 'ad_storage', gcd: 1 } as const satisfies ConsentTypeRow;
export const AD_USER_DATA = { type: 'ad_user_data', gcd: 5 } as const satisfies ConsentTypeRow;

/** The digits of `x-ga-gcd`: the index of a character is its value, 0 to 63. */
export const GCD_ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';

/** Where a decision per type stands: a boolean, or a word. Sources: Stape's data tag; dumps of server containers of 2023. */
export const CONSENT_STATE_PATHS = ['consent_state', 'x-sst-system_properties.consent.consentGrantedState'] as const;

/** Names at the top of the event of the two coded signals; dumps up to January 2024 have the second spelling of gcd. */
export const GCS_NAMES = ['x-ga-gcs'] as const;
export const GCD_NAMES = ['x-ga-gcd', 'x-ga-mp2-gcd'] as const;
