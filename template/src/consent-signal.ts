/** Decodes Google's consent signals for one consent type. Owns no decision about what to do with them. */
import {
  CONSENT_STATE_PATHS,
  CONSENT_TYPES,
  GCD_ALPHABET,
  GCD_PATHS,
  GCS_PATHS,
  type ConsentTypeRow,
} from '../spec/consent.ts';
import type { Gtm } from './gtm.ts';
import { firstTextAt, valueAt } from './path.ts';
import type { EventData } from './types.ts';

/** `granted`, `denied`, or '' where the signal says nothing about the type. */
export type Consent = 'granted' | 'denied' | '';

/** Two bits of gcd: 1 unset, 2 denied, 3 granted. */
const ofBits = (bits: number): Consent => (bits === 3 ? 'granted' : bits === 2 ? 'denied' : '');

const ofWord = (value: unknown): Consent => {
  if (value === true || value === 'granted' || value === 'true') return 'granted';
  return value === false || value === 'denied' || value === 'false' ? 'denied' : '';
};

const ofDigit = (digit: string): Consent => (digit === '1' ? 'granted' : digit === '0' ? 'denied' : '');

/**
 * One pair of `x-ga-gcd`: first character (delegate << 2) | implicit, second (declare << 4) | (default << 2) | update.
 * The later the statement the more it counts: update, default, the type it follows, declare, implicit.
 * Source: gtag.js, read from its public builds.
 */
const ofPair = (gcd: string, typeIndex: number, gtm: Gtm): Consent => {
  const type = CONSENT_TYPES[typeIndex];
  if (!type) return '';
  const first = GCD_ALPHABET.indexOf(gcd.charAt(type.gcd));
  const second = GCD_ALPHABET.indexOf(gcd.charAt(type.gcd + 1));
  if (gcd.charAt(type.gcd + 1) === '' || first < 0 || second < 0) return '';
  const follows = gtm.Math.floor(first / 4) - 12;
  const followed = follows >= 0 && follows !== typeIndex && follows < typeIndex ? ofPair(gcd, follows, gtm) : '';
  return (
    ofBits(second % 4) ||
    ofBits(gtm.Math.floor(second / 4) % 4) ||
    followed ||
    ofBits(gtm.Math.floor(second / 16)) ||
    ofBits(first % 4)
  );
};

/** What each signal of the event says; '' members are left out. */
const statements = (event: EventData, typeIndex: number, gtm: Gtm): Consent[] => {
  const type = CONSENT_TYPES[typeIndex];
  if (!type) return [];
  const said: Consent[] = CONSENT_STATE_PATHS.map((path) => ofWord(valueAt(event, path + '.' + type.type)));
  if (type.gcs >= 0) said.push(ofDigit(firstTextAt(event, GCS_PATHS).charAt(type.gcs)));
  said.push(ofPair(firstTextAt(event, GCD_PATHS), typeIndex, gtm));
  return said.filter((consent) => consent !== '');
};

/** The event's consent for a type. Where signals contradict each other, the denial counts. */
export const consentFor = (event: EventData, type: string, gtm: Gtm): Consent => {
  let index = 0;
  while (index < CONSENT_TYPES.length - 1 && (CONSENT_TYPES[index] as ConsentTypeRow).type !== type) index++;
  const said = statements(event, index, gtm);
  if (said.indexOf('denied') >= 0) return 'denied';
  return said.length > 0 ? 'granted' : '';
};
