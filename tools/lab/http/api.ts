/** What the pages ask for: rows, records, the live stream, clearing, and the health check. */
import type { PairBoard } from '../../pairing/pair-board.ts';
import { traceRecord } from '../../pairing/trace.ts';
import type { LabRecord } from '../../pairing/record-types.ts';
import type { LabStatus } from '../lab-status.ts';
import { toBrowserView, toOtherView, toRow, toView } from '../store/describe-record.ts';
import type { RecordStore } from '../store/record-store.ts';
import type { EventStream } from './event-stream.ts';
import { jsonReply, type Reply } from './exchange.ts';
import { ownPagesOnly } from './own-pages-only.ts';
import { RequestError } from './request-error.ts';
import type { Route } from './router.ts';

export interface ApiParts {
  store: RecordStore;
  board: PairBoard;
  stream: EventStream;
  status: LabStatus;
}

export function apiRoutes({ store, board, stream, status }: ApiParts): Route[] {
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
      method: 'GET',
      path: '/api/pairs',
      handle: () => jsonReply(200, { status, totals: board.totals, rows: board.list() }),
    },
    { method: 'GET', path: '/api/pairs/:id', handle: (_request, id) => showPair(store, board, id) },
    {
      method: 'DELETE',
      path: '/api/records',
      handle: ownPagesOnly(() => {
        store.clear();
        return { status: 204 };
      }),
    },
  ];
}

function showRecord(store: RecordStore, id: number): Reply {
  const record = store.get(id);
  if (record !== undefined) return jsonReply(200, viewOf(record));
  throw isGone('record');
}

function viewOf(record: LabRecord): object {
  if (record.side === 'other') return toOtherView(record);
  return record.side === 'browser' ? toBrowserView(record) : { ...toView(record), trace: traceRecord(record) };
}

/** A row with the records that it was made of, as far as the ring still holds them. */
function showPair(store: RecordStore, board: PairBoard, id: number): Reply {
  const row = board.get(id);
  if (row === undefined) throw isGone('row');
  const records = [...new Set(board.recordsOf(id))].flatMap((recordId) => store.get(recordId) ?? []);
  return jsonReply(200, { row, records: records.map(viewOf) });
}

function isGone(what: 'record' | 'row'): RequestError {
  return new RequestError(404, {
    field: 'id',
    reason: `The lab no longer holds this ${what}.`,
    remedy: 'Send the event again; the lab keeps the newest records only.',
  });
}
