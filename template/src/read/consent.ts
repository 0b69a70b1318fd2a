/**
 * The consent gate: decodes Google's consent signals and says whether the event may be sent and cookies written. Reads
 * nothing else of the event.
 */
import {
  CONSENT_POSITIONS,
  CONSENT_STATE_PATHS,
  GCD_ALPHABET,
  GCD_NAMES,
  GCS_NAME,
} from '../../spec/generated/consent.ts';
import { makeNumber, Math } from '../gtm.ts';
import { isOn, setting } from '../settings.ts';
import { saysYes, textOf, unpacked, valueAt } from '../values.ts';
import type { Problem } from '../words.ts';
import { event } from './fields.ts';

/** What the last four bits of a pair's second character say, (default << 2) | update: 2 denied, 3 granted, the update first. */
const LATER = ',,-,+,,,-,+,-,-,-,+,+,+,-,+';

const FIRST_DELEGATE = 12;

/**
 * One pair of `x-ga-gcd`: first character (delegate << 2) | implicit, second (declare << 4) | (default << 2) | update.
 * The later the statement the more it counts: update, default, the type it follows, declare, implicit. Delegates are 12
 * plus the index of an earlier type. `+`, `-`, or '' where it says nothing. Source: gtag.js, read from its public builds.
 */
function ofPair(gcd: string, position: number): string {
  const statements = LATER.split(',');
  const first = GCD_ALPHABET.indexOf(gcd.charAt(position));
  const second = GCD_ALPHABET.indexOf(gcd.charAt(position + 1));
  const delegate = Math.floor(first / 4);
  // Whatever does not follow the grammar is no gcd and says nothing.
  if (first < 0 || second < 0 || gcd.charAt(0) !== '1' || (delegate > 0 && delegate < FIRST_DELEGATE)) return '';
  const followed = 2 * (delegate - FIRST_DELEGATE) + 1;
  return (
    statements[second % 16] ||
    (followed > 0 && followed < position && ofPair(gcd, followed)) ||
    statements[Math.floor(second / 16)] ||
    statements[first % 4] ||
    ''
  );
}

/** The event's consent for a type; undefined where nothing speaks of it. Where signals contradict each other, the denial counts. */
function consentFor(type: string): boolean | undefined {
  // `ad_storage:21`, one digit each.
  const positions = CONSENT_POSITIONS.split(type + ':')[1] as string;
  const digits = event[GCS_NAME];
  const gcs = digits ? saysYes(textOf(digits).charAt(makeNumber(positions.charAt(0)))) : undefined;
  let gcd = '';
  for (const name of GCD_NAMES.split(' ')) {
    if (event[name]) gcd = gcd || ofPair(textOf(event[name]), makeNumber(positions.charAt(1)));
  }
  let consent = gcs === false || !gcd ? gcs : gcd === '+';
  for (const path of CONSENT_STATE_PATHS.split(' ')) {
    if (event[path.split('.')[0] as string]) {
      const said = saysYes(valueAt(unpacked(valueAt(event, path)), type));
      if (said !== undefined && consent !== false) consent = said;
    }
  }
  return consent;
}

/** Why the event may not pass; the detail is the consent type. */
export function consentAgainst(): Problem | undefined {
  if (!isOn('respectConsent', true)) return undefined;
  for (const type of isOn('requireAdUserData') ? ['ad_storage', 'ad_user_data'] : ['ad_storage']) {
    const consent = consentFor(type);
    if (consent === false) return { code: 'consent_denied', detail: type };
    if (!consent && setting('withoutConsentSignal', 'send') === 'skip')
      return { code: 'consent_unknown', detail: type };
  }
  return undefined;
}
