/** Stands between the tag and Meta in real mode: what would count as real leaves only after somebody has confirmed it. */
import type { FormValues } from '../form/parameter-types.ts';
import type { Send } from '../tag/transport.ts';

export interface RealGate {
  send: Send;
  /** Whether requests are held back now. */
  isClosed: () => boolean;
  /** Opens the gate until the lab stops. */
  confirm: () => void;
}

interface GateParts {
  /** Over the network, to Meta. */
  send: Send;
  /** The tag's settings at this moment. */
  settings: () => FormValues;
}

export function createRealGate({ send, settings }: GateParts): RealGate {
  let confirmed = false;
  const isClosed = (): boolean => !confirmed && !hasTestCodes(settings());
  return {
    isClosed,
    confirm: () => void (confirmed = true),
    send: (request) => (isClosed() ? Promise.reject(new Error(HELD_BACK)) : send(request)),
  };
}

const HELD_BACK =
  'Held back: without a test code this event would count as real. Confirm it on /real, or set a test code.';

/** Every pixel needs its own: a further pixel without one would count its events as real. */
function hasTestCodes({ testEventCode, furtherPixels }: FormValues): boolean {
  const rows = Array.isArray(furtherPixels) ? (furtherPixels as FormValues[]) : [];
  return [testEventCode, ...rows.map((row) => row['testEventCode'])].every(
    (code) => typeof code === 'string' && code !== '',
  );
}
