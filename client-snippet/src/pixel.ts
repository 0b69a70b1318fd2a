/** The pixel's side: gives a call of `fbq` an eventID. Owns the shape of those calls, not the way they are met. */
import { noteCall } from './debug.ts';
import type { Loose } from './loose.ts';
import { report } from './moments.ts';
import { pascalCase } from './names.ts';
import { pixels, type Channel } from './receivers.ts';

/**
 * Returns the call with `{eventID}` behind the parameters, which become `{}` where they are missing:
 * `fbq('track', name, params, options)`, `fbq('trackSingle', pixelId, name, params, options)`.
 */
export const completeCall = (call: unknown[]): unknown[] => {
  // All other commands (set, consent, gateCheck …) pass as they are.
  const found = /^track(Single)?(Custom)?$/.exec(call[0] as string);
  if (DEBUG) noteCall(call);
  if (call[0] === 'init') pixels.push(call[1] as Channel);
  if (found) {
    // Where the name stands.
    const at = found[1] ? 2 : 1;
    call = [...call];
    const options = (call[at + 2] = { ...(call[at + 2] as Loose) });
    options['eventID'] = report(
      pascalCase(call[at] as string),
      { ...((call[at + 1] ||= {}) as Loose), event_id: options['eventID'] },
      found[1] ? [call[1] as Channel] : pixels,
    ).id as never;
  }
  return call;
};
