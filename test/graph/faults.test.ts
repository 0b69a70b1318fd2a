/** Faults on purpose, and the catalogue they come from. */
import { createGraph } from '../../tools/graph/graph.ts';
import { STAND_IN_ERRORS } from '../../tools/graph/graph-errors.ts';
import type { GraphExchange, GraphFault } from '../../tools/graph/graph-types.ts';
import { ask, askAbout, codesOf, makeEvent, makeRequest, NOW_MS } from './ask-graph.ts';

test.each<[GraphFault, (number | undefined)[], boolean | undefined]>([
  ['bad-token', [401, 190, undefined], undefined],
  ['expired-token', [401, 190, 463], undefined],
  ['missing-permission', [400, 100, undefined], undefined],
  ['rate-limit', [403, 4, undefined], true],
  ['outage', [500, 2, undefined], true],
])('%s answers %j', async (fault, codes, transient) => {
  const answer = await ask(makeRequest(), { fault });
  expect(codesOf(answer)).toEqual(codes);
  expect(answer.body.error?.is_transient).toBe(transient);
});

test('a rate limit comes with the usage of the application', async () => {
  const { headers } = await ask(makeRequest(), { fault: 'rate-limit' });
  expect(JSON.parse(headers['x-app-usage'] ?? '')).toMatchObject({ call_count: 100 });
});

test('every row of the catalogue can be set as a fault and answers with its own codes', async () => {
  for (const row of STAND_IN_ERRORS.values()) {
    const answer = await ask(makeRequest(), { fault: row.name as GraphFault });
    expect(codesOf(answer)).toEqual([row.status, row.code, row.subcode]);
    expect(JSON.stringify(answer.body)).not.toContain('{detail}');
  }
  expect(STAND_IN_ERRORS.size).toBeGreaterThan(30);
});

test('every row says where it is from, and has an example where a detail is filled in', () => {
  for (const row of STAND_IN_ERRORS.values()) {
    expect(row.source).not.toBe('');
    expect(`${row.message}${row.userMessage}`.includes('{detail}')).toBe(row.example !== undefined);
  }
});

test('an edge proxy’s page is HTML, and no success', async () => {
  const answer = await createGraph({ fault: 'html' }).handle(makeRequest());
  expect(answer.statusCode).toBe(503);
  expect(answer.headers['content-type']).toMatch(/^text\/html/);
  expect(answer.body).toMatch(/^<!DOCTYPE html>/);
});

test('partial counts one event less than was sent', async () => {
  expect((await ask(makeRequest(), { fault: 'partial' })).body.events_received).toBe(0);
  expect((await askAbout([makeEvent(), makeEvent()], { fault: 'partial' })).body.events_received).toBe(1);
});

test('slow answers well, after waiting longer than the tag does', async () => {
  const waits: number[] = [];
  const wait = (ms: number) => Promise.resolve(void waits.push(ms));
  expect((await ask(makeRequest(), { fault: 'slow', wait })).status).toBe(200);
  expect(waits).toHaveLength(1);
  expect(waits[0]).toBeGreaterThan(1500);
});

test('never does not answer, but the request is recorded', async () => {
  const exchanges: GraphExchange[] = [];
  const graph = createGraph({ fault: 'never', onRequest: (exchange) => exchanges.push(exchange) });
  const silence = graph.handle(makeRequest());
  expect(await Promise.race([silence, new Promise((resolve) => setImmediate(() => resolve('silence')))])).toBe(
    'silence',
  );
  expect(exchanges).toHaveLength(1);
  expect(exchanges[0]).not.toHaveProperty('answer');
});

test('a fault lasts until it is lifted', async () => {
  const graph = createGraph({ now: () => NOW_MS });
  const status = async () => (await graph.handle(makeRequest())).statusCode;
  graph.setFault('outage');
  expect([await status(), await status()]).toEqual([500, 500]);
  graph.setFault('none');
  expect(await status()).toBe(200);
});
