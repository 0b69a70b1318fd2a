/** The pixel's side: gives a call of `fbq` an eventID. Owns the shape of those calls, not the way they are met. */
import { noteCall } from './debug.ts';
import type { Loose } from './loose.ts';
import { report } from './moments.ts';
import { pascalCase } from './names.ts';

/** The pixels that were initialised: `track` goes to all of them. */
const pixels = ['p'];

/**
 * Returns the call with `{eventID}` behind the parameters, which become `{}` where they are missing:
 * `fbq('track', name, params, options)`, `fbq('trackSingle', pixelId, name, params, options)`.
 */
export const completeCall = (call: unknown[]): unknown[] => {
  if (DEBUG) noteCall(call);
  if (call[0] === 'init') pixels.push(call[1] + '');
  // Where the name stands. All other commands (set, consent, gateCheck …) pass as they are.
  const at = { track: 1, trackCustom: 1, trackSingle: 2, trackSingleCustom: 2 }[call[0] as 'track'];
  if (at) {
    const options = { ...(call[at + 2] as Loose) };
    call = [...call];
    options['eventID'] = report(
      pascalCase(call[at] as string),
      (call[at + 1] = call[at + 1] || {}) as Loose,
      options['eventID'],
    )(at > 1 ? [call[1] + ''] : pixels, true).id as never;
    call[at + 2] = options;
  }
  return call;
};
