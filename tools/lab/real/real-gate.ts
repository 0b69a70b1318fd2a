/**
 * Stands between the tag and Meta in real mode: what would count as real leaves only after somebody has confirmed it for its
 * pixel. Looks at the request that would leave; what the form says is only shown.
 */
import type { FormValues } from '../form/parameter-types.ts';
import type { Send } from '../../tag/transport.ts';
import { isTestEventCode } from '../../tag/meta-account.ts';

/** A pixel of the form, and what becomes of its events. */
export interface GatePixel {
  pixelId: string;
  /** Empty where the form has none, or none that Meta would take for one. */
  testEventCode: string;
  isConfirmed: boolean;
}

export interface RealGate {
  send: Send;
  pixels: () => GatePixel[];
  /** Opens the gate for one pixel until the form changes. False for one that the form does not have. */
  confirm: (pixelId: string) => boolean;
  /** Another form is another decision. */
  forget: () => void;
}

interface GateParts {
  /** Over the network, to Meta. */
  send: Send;
  /** The tag's settings at this moment. */
  settings: () => FormValues;
}

export function createRealGate({ send, settings }: GateParts): RealGate {
  const confirmed = new Set<string>();
  const pixels = (): GatePixel[] =>
    readPixels(settings()).map((pixel) => ({ ...pixel, isConfirmed: confirmed.has(pixel.pixelId) }));
  return {
    pixels,
    confirm: (pixelId) => {
      const isKnown = pixels().some((pixel) => pixel.pixelId === pixelId);
      if (isKnown) confirmed.add(pixelId);
      return isKnown;
    },
    forget: () => confirmed.clear(),
    send: (request) => {
      const pixelId = pixelOf(request.url);
      if (pixelId === undefined) return Promise.reject(new Error(UNKNOWN));
      const mayLeave = isTestEvent(request.body) || confirmed.has(pixelId);
      return mayLeave ? send(request) : Promise.reject(new Error(HELD_BACK));
    },
  };
}

/** Whether events of some pixel would wait for a confirmation. */
export const isClosed = (gate: RealGate): boolean =>
  gate.pixels().some(({ testEventCode, isConfirmed }) => testEventCode === '' && !isConfirmed);

const HELD_BACK =
  'Held back: the request has no test code, so the event would count as real. Confirm its pixel on /real, or set a test code.';

const UNKNOWN = 'Held back: the lab lets nothing but events through to Meta, to /v25.0/PIXEL/events and its like.';

/** Source: Meta, Conversions API: POST https://graph.facebook.com/{version}/{pixel}/events. */
const pixelOf = (url: string): string | undefined => /^\/v\d+\.\d+\/(\d+)\/events\/?$/.exec(new URL(url).pathname)?.[1];

/** A body that cannot be read is taken for a real event: nobody knows what Meta would make of it. */
function isTestEvent(body = ''): boolean {
  try {
    return isTestEventCode((JSON.parse(body) as { test_event_code?: unknown } | null)?.test_event_code);
  } catch {
    return false;
  }
}

/** Names of the template's settings, a public contract of it. */
function readPixels(settings: FormValues): Omit<GatePixel, 'isConfirmed'>[] {
  const rows = Array.isArray(settings['furtherPixels']) ? (settings['furtherPixels'] as FormValues[]) : [];
  return [settings, ...rows].map(({ pixelId, testEventCode }) => ({
    pixelId: typeof pixelId === 'string' || typeof pixelId === 'number' ? String(pixelId) : '',
    testEventCode: isTestEventCode(testEventCode) ? (testEventCode as string) : '',
  }));
}
