/** The pixel's side: gives a call of `fbq` an eventID. Owns the shape of those calls, not the way they are met. */
import { noteCall } from './debug.ts';
import { reportId } from './ledger.ts';
import type { Loose } from './loose.ts';
import { pascalCase } from './names.ts';

/**
 * Returns the call with `{eventID}` behind the parameters, which become `{}` where they are missing:
 * `fbq('track', name, params, options)`, `fbq('trackSingle', pixelId, name, params, options)`. Each pixel id is a channel
 * of its own, so that several pixels report one action under one id.
 */
export const completeCall = (call: unknown[]): unknown[] => {
  if (DEBUG) noteCall(call);
  // Where the name stands. All other commands (init, set, consent, gateCheck …) pass as they are.
  const at = { track: 1, trackCustom: 1, trackSingle: 2, trackSingleCustom: 2 }[call[0] as 'track'];
  if (at) {
    call = [...call];
    call[at + 2] = {
      ...(call[at + 2] as object),
      eventID: reportId(pascalCase(call[at] as string), call[at - 1] as string)(
        (call[at + 1] = call[at + 1] || {}) as Loose,
        { ...(call[at + 2] as Loose) }['eventID'],
      ),
    };
  }
  return call;
};
