/** The page and the API of the confirmation: where requests go, whether they are held back, and the answer "send them". */
import { labPage } from '../http/lab-page.ts';
import { ownPagesOnly } from '../http/own-pages-only.ts';
import { readText } from '../http/read-body.ts';
import { RequestError } from '../http/request-error.ts';
import { newRoutes, type LabRoutes } from '../http/routes.ts';
import type { LabStatus } from '../lab-status.ts';
import type { RealGate } from './real-gate.ts';

interface RealParts {
  /** Undefined where requests go to the stand-in. */
  gate?: RealGate;
  status: LabStatus;
  /** Told when requests are no longer held back. */
  confirmed: () => void;
}

export function realRoutes(parts: RealParts): LabRoutes {
  return newRoutes()
    .get('/real', labPage({ title: 'Where events go', path: '/real', folder: 'site', name: 'real' }))
    .get('/api/real', (c) => c.json(describe(parts)))
    .post('/api/real/confirm', ownPagesOnly, async (c) => c.json(confirm(parts, await readText(c))));
}

const describe = ({ gate, status: { target, pixelId, testEventCode, heldBack } }: RealParts): object => ({
  target,
  pixelId,
  testEventCode,
  heldBack,
  pixels: gate?.pixels() ?? [],
});

/** The body names the pixel, so that nobody confirms by accident or for another dataset. */
function confirm(parts: RealParts, body: string): object {
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
  return describe(parts);
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
