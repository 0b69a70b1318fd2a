/** What the pages ask for: rows, records, the live stream, clearing, and the health check. */
import type { PairBoard } from '../../pairing/pair-board.ts';
import { traceRecord } from '../../pairing/trace.ts';
import type { LabRecord } from '../../pairing/record-types.ts';
import type { LabStatus } from '../lab-status.ts';
import { toBrowserView, toOtherView, toRow, toView } from '../store/describe-record.ts';
import type { RecordStore } from '../store/record-store.ts';
import type { EventStream } from './event-stream.ts';
import { ownPagesOnly } from './own-pages-only.ts';
import { RequestError } from './request-error.ts';
import { newRoutes, type LabRoutes } from './routes.ts';

export interface ApiParts {
  store: RecordStore;
  board: PairBoard;
  stream: EventStream;
  status: LabStatus;
}

export function apiRoutes({ store, board, stream, status }: ApiParts): LabRoutes {
  return newRoutes()
    .get('/healthz', (c) => c.json({ status: 'ok', ...status, ...store.totals }))
    .get('/api/stream', (c) => stream.open(c))
    .get('/api/records', (c) => c.json({ status, totals: store.totals, rows: store.list().map(toRow) }))
    .get(`/api/records/${ID}`, (c) => c.json(showRecord(store, Number(c.req.param('id')))))
    .get('/api/pairs', (c) => c.json({ status, totals: board.totals, rows: board.list() }))
    .get(`/api/pairs/${ID}`, (c) => c.json(showPair(store, board, Number(c.req.param('id')))))
    .delete('/api/records', ownPagesOnly, (c) => {
      store.clear();
      return c.body(null, 204);
    });
}

const ID = ':id{[0-9]{1,15}}';

function showRecord(store: RecordStore, id: number): object {
  const record = store.get(id);
  if (record !== undefined) return viewOf(record);
  throw isGone('record');
}

function viewOf(record: LabRecord): object {
  if (record.side === 'other') return toOtherView(record);
  return record.side === 'browser' ? toBrowserView(record) : { ...toView(record), trace: traceRecord(record) };
}

/** A row with the records that it was made of, as far as the ring still holds them. */
function showPair(store: RecordStore, board: PairBoard, id: number): object {
  const row = board.get(id);
  if (row === undefined) throw isGone('row');
  const records = [...new Set(board.recordsOf(id))].flatMap((recordId) => store.get(recordId) ?? []);
  return { row, records: records.map(viewOf) };
}

function isGone(what: 'record' | 'row'): RequestError {
  return new RequestError(404, {
    field: 'id',
    reason: `The lab no longer holds this ${what}.`,
    remedy: 'Send the event again; the lab keeps the newest records only.',
  });
}
