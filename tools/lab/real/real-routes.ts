/** The page and the API of the confirmation: where requests go, whether they are held back, and the answer "send them". */
import { jsonReply, type LabRequest, type Reply } from '../http/exchange.ts';
import { labPage } from '../http/lab-page.ts';
import { ownPagesOnly } from '../http/own-pages-only.ts';
import { RequestError } from '../http/request-error.ts';
import type { Route } from '../http/router.ts';
import type { LabStatus } from '../lab-status.ts';
import type { RealGate } from './real-gate.ts';

interface RealParts {
  /** Undefined where requests go to the stand-in. */
  gate?: RealGate;
  status: LabStatus;
  /** Told when requests are no longer held back. */
  confirmed: () => void;
}

export function realRoutes(parts: RealParts): Route[] {
  const page = labPage({ title: 'Where requests go', path: '/real', name: 'real', styles: ['form', 'real'] });
  return [
    { method: 'GET', path: '/real', handle: () => page },
    { method: 'GET', path: '/api/real', handle: () => jsonReply(200, describe(parts)) },
    { method: 'POST', path: '/api/real/confirm', handle: ownPagesOnly((request) => confirm(parts, request)) },
  ];
}

const describe = ({ gate, status: { target, pixelId, testEventCode, heldBack } }: RealParts): object => ({
  target,
  pixelId,
  testEventCode,
  heldBack,
  pixels: gate?.pixels() ?? [],
});

/** The body names the pixel, so that nobody confirms by accident or for another data set. */
function confirm(parts: RealParts, { body }: LabRequest): Reply {
  if (parts.gate === undefined) {
    throw refusal(
      'target',
      'Requests go to the stand-in; there is nothing to confirm.',
      'Start the lab with PIXEL_ID and ACCESS_TOKEN.',
    );
  }
  if (!parts.gate.confirm(readPixelId(body))) {
    throw refusal(
      'pixelId',
      'The form has no pixel of this id.',
      `Send {"pixelId":"…"} with the id of the pixel that may receive real events.`,
    );
  }
  parts.confirmed();
  return jsonReply(200, describe(parts));
}

function readPixelId(body: string): string {
  try {
    const pixelId = (JSON.parse(body) as { pixelId?: unknown } | null)?.pixelId;
    return typeof pixelId === 'string' ? pixelId : '';
  } catch {
    return '';
  }
}

const refusal = (field: string, reason: string, remedy: string): RequestError =>
  new RequestError(400, { field, reason, remedy });
