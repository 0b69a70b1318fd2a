/**
 * The consent gate: decodes Google's consent signals and says whether the event may be sent and cookies written. Reads
 * nothing else of the event.
 */
import {
  CONSENT_POSITIONS,
  CONSENT_STATE_PATHS,
  GCD_ALPHABET,
  GCD_NAMES,
  GCS_NAMES,
} from '../../spec/generated/consent.ts';
import { makeNumber, Math } from '../gtm.ts';
import { isOn, setting } from '../settings.ts';
import { textOf, unpacked, valueAt, type Fields } from '../values.ts';
import type { Problem } from '../words.ts';

/** `granted`, `denied`, or '' where the signal says nothing about the type. */
type Consent = 'granted' | 'denied' | '';

/** Two bits of gcd: 1 unset, 2 denied, 3 granted. */
function ofBits(bits: number): Consent {
  return bits === 3 ? 'granted' : bits === 2 ? 'denied' : '';
}

/** A boolean, a digit or a word, in any case. */
function ofWord(value: unknown): Consent {
  if (value === '') return '';
  const word = '|' + textOf(value).toLowerCase() + '|';
  if ('|granted|true|1|'.indexOf(word) >= 0) return 'granted';
  return '|denied|false|0|'.indexOf(word) >= 0 ? 'denied' : '';
}

const FIRST_DELEGATE = 12;

/** What the pair before says that this one follows. */
function ofFollowed(gcd: string, followed: number, position: number): Consent {
  return followed > 0 && followed < position ? ofPair(gcd, followed) : '';
}

/**
 * One pair of `x-ga-gcd`: first character (delegate << 2) | implicit, second (declare << 4) | (default << 2) | update.
 * The later the statement the more it counts: update, default, the type it follows, declare, implicit. Delegates are 12
 * plus the index of an earlier type. Source: gtag.js, read from its public builds.
 */
function ofPair(gcd: string, position: number): Consent {
  if (gcd.length < position + 2) return '';
  const first = GCD_ALPHABET.indexOf(gcd.charAt(position));
  const second = GCD_ALPHABET.indexOf(gcd.charAt(position + 1));
  if (first < 0 || second < 0) return '';
  const delegate = Math.floor(first / 4);
  // Whatever does not follow the grammar is no gcd and says nothing.
  if (gcd.charAt(0) !== '1' || (delegate > 0 && delegate < FIRST_DELEGATE)) return '';
  return (
    ofBits(second % 4) ||
    ofBits(Math.floor(second / 4) % 4) ||
    ofFollowed(gcd, 2 * (delegate - FIRST_DELEGATE) + 1, position) ||
    ofBits(Math.floor(second / 16)) ||
    ofBits(first % 4)
  );
}

/** What the first of the names that says anything says. */
function firstOf(event: Fields, names: string): string {
  for (const name of names.split(' ')) {
    const text = event[name] ? textOf(event[name]) : '';
    // Words such as `undefined` say nothing: Google's signals begin with G and 1.
    if (text && text < 'a') return text;
  }
  return '';
}

/** The event's consent for a type. Where signals contradict each other, the denial counts. */
function consentFor(event: Fields, type: string): Consent {
  // `ad_storage:21`, one digit each.
  const positions = CONSENT_POSITIONS.split(type + ':')[1] as string;
  const digits = firstOf(event, GCS_NAMES);
  const gcs = digits && ofWord(digits.charAt(makeNumber(positions.charAt(0))));
  const pairs = firstOf(event, GCD_NAMES);
  const gcd = pairs && ofPair(pairs, makeNumber(positions.charAt(1)));
  let consent: Consent = gcs === 'denied' ? gcs : gcd || gcs;
  for (const path of CONSENT_STATE_PATHS.split(' ')) {
    if (consent !== 'denied' && event[path.split('.')[0] as string]) {
      const state = valueAt(event, path);
      if (state !== undefined) consent = ofWord(valueAt(unpacked(state), type)) || consent;
    }
  }
  return consent;
}

/** Why the event may not pass; the detail is the consent type. */
export function consentAgainst(event: Fields): Problem | undefined {
  if (!isOn('respectConsent', true)) return undefined;
  for (const type of isOn('requireAdUserData') ? ['ad_storage', 'ad_user_data'] : ['ad_storage']) {
    const consent = consentFor(event, type);
    if (consent === 'denied') return { code: 'consent_denied', detail: type };
    if (!consent && setting('withoutConsentSignal', 'send') === 'skip')
      return { code: 'consent_unknown', detail: type };
  }
  return undefined;
}
