/**
 * The consent gate: decodes Google's consent signals and says whether the event may be sent and cookies written. Reads
 * nothing else of the event.
 */
import { CONSENT_INNER_PATH, CONSENT_SIGNALS, CONSENT_TYPES, GCD_ALPHABET } from '../../spec/generated/consent.ts';
import { makeNumber, Math } from '../gtm.ts';
import { isOn, setting } from '../settings.ts';
import { saysYes, textOf, unpacked, valueAt } from '../values.ts';
import type { Problem } from '../words.ts';
import { event } from './fields.ts';

/** What the last four bits of a pair's second character say, (default << 2) | update: 2 denied, 3 granted, the update first. */
const LATER = ',,0,1,,,0,1,0,0,0,1,1,1,0,1';

/** First characters from here on name a type that is followed; below are those without, and none between. */
const FIRST_FOLLOWING = 48;

/**
 * One pair of `x-ga-gcd`: first character (delegate << 2) | implicit, second (declare << 4) | (default << 2) | update.
 * The later the statement the more it counts: update, default, the type it follows, declare, implicit. Delegates are 12
 * plus the index of an earlier type. '1', '0', or nothing. Source: gtag.js, read from its public builds.
 */
function ofPair(gcd: string, position: number): string | false | undefined {
  const statements = LATER.split(',');
  const first = GCD_ALPHABET.indexOf(gcd.charAt(position));
  const second = GCD_ALPHABET.indexOf(gcd.charAt(position + 1));
  const followed = 2 * Math.floor((first - FIRST_FOLLOWING) / 4) + 1;
  // Whatever does not follow the grammar is no gcd and says nothing.
  if (second < 0 || (first > 3 && followed < 0)) return undefined;
  return (
    statements[second % 16] ||
    (followed > 0 && followed < position && ofPair(gcd, followed)) ||
    statements[Math.floor(second / 16)] ||
    statements[first % 4]
  );
}

/** Why the event may not pass; the detail is the consent type. Where signals contradict each other, the denial counts. */
export function consentAgainst(): Problem | undefined {
  if (!isOn('respectConsent', true)) return undefined;
  for (const row of CONSENT_TYPES.split(';').slice(0, isOn('requireAdUserData') ? 2 : 1)) {
    const type = row.split(':')[0] as string;
    const pair = makeNumber(row.split(':')[1]);
    let isGranted = false;
    for (const name of CONSENT_SIGNALS.split(' ')) {
      const signal = event[name];
      if (!signal) continue;
      // `G111` is gcs, `13r3r` gcd; an object has a decision per type.
      const text = textOf(signal);
      const head = text.charAt(0);
      const said = saysYes(
        head === 'G'
          ? text.charAt(pair + 1)
          : head === '1'
            ? ofPair(text, pair)
            : valueAt(unpacked(valueAt(signal, CONSENT_INNER_PATH) || signal), type),
      );
      if (said === false) return { code: 'consent_denied', detail: type };
      if (said) isGranted = true;
    }
    if (!isGranted && setting('withoutConsentSignal', 'send') === 'skip')
      return { code: 'consent_unknown', detail: type };
  }
  return undefined;
}
