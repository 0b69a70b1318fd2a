/** `/tr`: keeps each call of Meta's pixel as a browser record, and answers as Meta's server does. Runs no tag. */
import type { NewBrowserRecord } from '../../pairing/record-types.ts';
import { readPixelCall } from '../../pairing/pixel-call.ts';
import { PixelCallError } from '../../pairing/pixel-fields.ts';
import type { RecordStore } from '../store/record-store.ts';
import { describeHit } from './describe-hit.ts';
import { PIXEL_PATHS } from './lab-app.ts';
import { headerText, readRequest, type LabRequest } from './lab-request.ts';
import { RequestError } from './request-error.ts';
import { newRoutes, type LabRoutes } from './routes.ts';

/** One transparent pixel. */
const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

export function pixelRoutes(store: RecordStore): LabRoutes {
  return newRoutes().on(['GET', 'POST'], [...PIXEL_PATHS], async (c) => {
    store.add(await readRecord(await readRequest(c)));
    // Browsers may use the picture on any site, also on one that demands a resource policy.
    return c.body(GIF, 200, { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Content-Type': 'image/gif' });
  });
}

async function readRecord(request: LabRequest): Promise<NewBrowserRecord> {
  const { method, query, body } = request;
  try {
    const call = await readPixelCall({ method, query, body, contentType: headerText(request, 'content-type') ?? '' });
    return { side: 'browser', receivedAtMs: Date.now(), hit: describeHit(request), ...call };
  } catch (error) {
    if (!(error instanceof PixelCallError)) throw error;
    const { field, reason, remedy } = error;
    throw new RequestError(400, { field, reason, remedy });
  }
}
