/** The memory for deduplication: 48 hours by pixel, name and id, from both channels. */
import { createGraph } from '../../tools/graph/graph.ts';
import { askAbout, makeEvent, makeRequest, NOW_MS, PIXEL } from './ask-graph.ts';

const HOUR_MS = 3_600_000;

function makeGraph() {
  const clock = { ms: NOW_MS };
  const graph = createGraph({ now: () => clock.ms });
  const send = (changes = {}, pixel = PIXEL) =>
    graph.handle(makeRequest({ path: `/v26.0/${pixel}/events`, body: JSON.stringify({ data: [makeEvent(changes)] }) }));
  return { graph, clock, send };
}

test('an accepted event is remembered, a refused one is not', async () => {
  const { graph, send } = makeGraph();
  await send();
  await send({ event_id: 'x', user_data: {} });
  expect(graph.ledger.read()).toEqual([
    { pixelId: PIXEL, eventName: 'Purchase', eventId: 'Purchase.T1', firstAtMs: NOW_MS, server: 1, browser: 0 },
  ]);
});

test('the same event again is counted with the first, by whichever channel', async () => {
  const { graph, send } = makeGraph();
  await send();
  await send();
  graph.ledger.add({ pixelId: PIXEL, eventName: 'Purchase', eventId: 'Purchase.T1', channel: 'browser' });
  expect(graph.ledger.read()).toMatchObject([{ server: 2, browser: 1 }]);
});

test('another name, id or pixel is another event', async () => {
  const { graph, send } = makeGraph();
  await send();
  await send({ event_name: 'Lead' });
  await send({ event_id: 'Purchase.T2' });
  await send({}, '99');
  expect(graph.ledger.read().map(({ server }) => server)).toEqual([1, 1, 1, 1]);
});

test('an event without id is not remembered: nothing could be paired with it', async () => {
  const { graph, send } = makeGraph();
  await send({ event_id: undefined });
  expect(graph.ledger.read()).toEqual([]);
});

test('after 48 hours the same event counts anew', async () => {
  const { graph, clock, send } = makeGraph();
  await send();
  clock.ms = NOW_MS + 48 * HOUR_MS - 1;
  expect(graph.ledger.read()).toHaveLength(1);
  clock.ms = NOW_MS + 48 * HOUR_MS;
  expect(graph.ledger.read()).toEqual([]);
  await send({ event_time: clock.ms / 1000 });
  expect(graph.ledger.read()).toMatchObject([{ firstAtMs: clock.ms, server: 1 }]);
});

test('what read returns is a copy', async () => {
  const { graph, send } = makeGraph();
  await send();
  const [entry] = graph.ledger.read();
  if (entry) entry.server = 99;
  expect(graph.ledger.read()).toMatchObject([{ server: 1 }]);
});

test('duplicates are received all the same: Meta drops them later', async () => {
  expect((await askAbout([makeEvent(), makeEvent()])).body.events_received).toBe(2);
});
