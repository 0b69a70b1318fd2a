/** What the pages ask for: records, the live stream, clearing, the demonstration, and the health check. */
import type { LabStatus } from '../record-types.ts';
import { toRow, toView } from '../store/describe-record.ts';
import type { RecordStore } from '../store/record-store.ts';
import type { EventStream } from './event-stream.ts';
import { headerText, jsonReply, type LabRequest, type Reply } from './exchange.ts';
import { RequestError } from './request-error.ts';
import type { Route } from './router.ts';

export interface ApiParts {
  store: RecordStore;
  stream: EventStream;
  status: LabStatus;
  runDemo: () => Promise<void>;
}

export function apiRoutes({ store, stream, status, runDemo }: ApiParts): Route[] {
  return [
    { method: 'GET', path: '/healthz', handle: () => jsonReply(200, { status: 'ok', ...status, ...store.totals }) },
    { method: 'GET', path: '/api/stream', handle: () => stream.open() },
    {
      method: 'GET',
      path: '/api/records',
      handle: () => jsonReply(200, { status, totals: store.totals, rows: store.list().map(toRow) }),
    },
    { method: 'GET', path: '/api/records/:id', handle: (_request, id) => showRecord(store, id) },
    {
      method: 'DELETE',
      path: '/api/records',
      handle: ownPagesOnly(() => {
        store.clear();
        return { status: 204 };
      }),
    },
    {
      method: 'POST',
      path: '/api/demo',
      handle: ownPagesOnly(async () => {
        if (!status.demo) throw demoRefused();
        await runDemo();
        return { status: 204 };
      }),
    },
  ];
}

function showRecord(store: RecordStore, id: number): Reply {
  const record = store.get(id);
  if (record !== undefined) return jsonReply(200, toView(record));
  throw new RequestError(404, {
    field: 'id',
    reason: 'The lab no longer holds this record.',
    remedy: 'Send the event again; the lab keeps the newest records only.',
  });
}

/** Other sites' pages can send requests here but may change nothing; curl, which sends no Origin, may. */
function ownPagesOnly(handle: () => Reply | Promise<Reply>): Route['handle'] {
  return (request: LabRequest) => {
    const origin = headerText(request, 'origin');
    if (origin === undefined || origin === `http://${headerText(request, 'host')}`) return handle();
    throw new RequestError(403, {
      field: 'Origin',
      reason: 'Only the lab’s own pages may do this.',
      remedy: 'Use the button on the lab’s page.',
    });
  };
}

function demoRefused(): RequestError {
  return new RequestError(403, {
    field: 'TEST_EVENT_CODE',
    reason: 'Requests go to Meta without a test code, so the demonstration would count as real purchases.',
    remedy: 'Start the lab with TEST_EVENT_CODE, or without PIXEL_ID and ACCESS_TOKEN.',
  });
}
