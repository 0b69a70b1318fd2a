import type { NewRecord, Outcome } from '../../tools/pairing/record-types.ts';
import { RecordStore } from '../../tools/lab/store/record-store.ts';

function record(eventName: string, outcome: Outcome = 'skipped', body = ''): NewRecord {
  const attempts = body === '' ? [] : [{ url: '', method: 'POST', headers: {}, body, warnings: [] }];
  return {
    side: 'server',
    receivedAtMs: 0,
    hit: { method: 'GET', bytes: 0, remoteAddress: '' },
    eventData: { event_name: eventName },
    outcome,
    reason: '',
    logs: [],
    attempts,
    cookies: [],
    durationMs: 0,
    target: 'stand-in',
  };
}

const names = (store: RecordStore): unknown[] => store.list().map(({ eventData }) => eventData['event_name']);

test('Records are numbered and listed newest first', () => {
  const store = new RecordStore();
  store.add(record('a'));
  store.add(record('b'));
  expect(store.list().map(({ id }) => id)).toEqual([2, 1]);
  expect(store.get(1)).toMatchObject({ eventData: { event_name: 'a' } });
});

test('The ring drops the oldest records beyond its capacity, and the totals still count them', () => {
  const store = new RecordStore({ capacity: 2 });
  for (const name of ['a', 'b', 'c']) store.add(record(name));
  expect(names(store)).toEqual(['c', 'b']);
  expect(store.get(1)).toBeUndefined();
  expect(store.totals.received).toBe(3);
});

test('The ring is bounded by weight too, so that large hits cannot fill the memory', () => {
  const store = new RecordStore({ maxBytes: 3_300 });
  for (const name of ['a', 'b', 'c']) store.add(record(name.repeat(1_000)));
  expect(names(store)).toEqual(['c'.repeat(1_000), 'b'.repeat(1_000)]);
});

test('Totals count each outcome, and the match keys of what was sent', () => {
  const store = new RecordStore();
  const body = JSON.stringify({ data: [{ user_data: { em: ['1'], fbp: 'x' } }] });
  store.add(record('a', 'sent', body));
  store.add(record('b', 'failed', body));
  store.add(record('c', 'skipped'));
  store.add(record('d', 'refused'));
  expect(store.totals).toEqual({ received: 4, sent: 1, skipped: 1, failed: 1, refused: 1, matchKeys: 2, browser: 0 });
});

test('Clearing empties records and totals, tells the listeners, and never gives an id twice', () => {
  const store = new RecordStore();
  const heard: string[] = [];
  store.subscribe({ added: ({ id }) => heard.push(`added ${id}`), cleared: () => heard.push('cleared') });
  store.add(record('a'));
  store.clear();
  expect(store.list()).toEqual([]);
  expect(store.totals.received).toBe(0);
  store.add(record('b'));
  expect(heard).toEqual(['added 1', 'cleared', 'added 2']);
});

test('A listener that left hears nothing more', () => {
  const store = new RecordStore();
  const heard: number[] = [];
  const leave = store.subscribe({ added: ({ id }) => heard.push(id), cleared: () => undefined });
  leave();
  store.add(record('a'));
  expect(heard).toEqual([]);
});
