/** Decodes Google's consent signals for one consent type. Owns no decision about what to do with them. */
import { CONSENT_STATE_PATHS, GCD_ALPHABET, GCD_PATHS, GCS_PATHS } from '../spec/consent.ts';
import type { ConsentTypeRow } from '../spec/row-types.ts';
import { firstTextAt } from './flat.ts';
import { textOf, unpacked, valueAt } from './shape.ts';
import type { Incoming } from './types.ts';

/** `granted`, `denied`, or '' where the signal says nothing about the type. */
export type Consent = 'granted' | 'denied' | '';

/** Two bits of gcd: 1 unset, 2 denied, 3 granted. */
const ofBits = (bits: number): Consent => (bits === 3 ? 'granted' : bits === 2 ? 'denied' : '');

const FIRST_DELEGATE = 12;

/** A boolean, a digit or a word, in any case. */
const ofWord = (value: unknown): Consent => {
  const word = textOf(value).toLowerCase();
  if (word === 'granted' || word === 'true' || word === '1') return 'granted';
  return word === 'denied' || word === 'false' || word === '0' ? 'denied' : '';
};

/**
 * One pair of `x-ga-gcd`: first character (delegate << 2) | implicit, second (declare << 4) | (default << 2) | update.
 * The later the statement the more it counts: update, default, the type it follows, declare, implicit. Delegates are 12
 * plus the index of an earlier type. Source: gtag.js, read from its public builds.
 */
const ofPair = (gcd: string, position: number, incoming: Incoming): Consent => {
  const floor = incoming.gtm.Math.floor;
  const first = GCD_ALPHABET.indexOf(gcd.charAt(position));
  const second = GCD_ALPHABET.indexOf(gcd.charAt(position + 1));
  if (gcd.length < position + 2 || first < 0 || second < 0) return '';
  const delegate = floor(first / 4);
  // Whatever does not follow the grammar is no gcd and says nothing.
  if (gcd.charAt(0) !== '1' || (delegate > 0 && delegate < FIRST_DELEGATE)) return '';
  const followed = 2 * (delegate - FIRST_DELEGATE) + 1;
  return (
    ofBits(second % 4) ||
    ofBits(floor(second / 4) % 4) ||
    (followed > 0 && followed < position ? ofPair(gcd, followed, incoming) : '') ||
    ofBits(floor(second / 16)) ||
    ofBits(first % 4)
  );
};

/** The event's consent for a type. Where signals contradict each other, the denial counts. */
export const consentFor = (incoming: Incoming, type: ConsentTypeRow): Consent => {
  const said = CONSENT_STATE_PATHS.map((path) =>
    ofWord(valueAt(unpacked(valueAt(incoming.event, path), incoming.gtm), type.type)),
  );
  if (type.gcs >= 0) said.push(ofWord(firstTextAt(incoming.flat, GCS_PATHS).charAt(type.gcs)));
  said.push(ofPair(firstTextAt(incoming.flat, GCD_PATHS), type.gcd, incoming));
  return said.indexOf('denied') >= 0 ? 'denied' : said.indexOf('granted') >= 0 ? 'granted' : '';
};
