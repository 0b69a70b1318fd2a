/** Of several faults the first in Graph's order is answered. Time before identifiers is proven; the rest is our choice. */
import type { GraphOptions, GraphRequest } from '../../tools/graph/graph-types.ts';
import { ask, codesOf, makeEvent, makeRequest, NOW_SECONDS, PIXEL } from './ask-graph.ts';

interface Flaw {
  code: (number | undefined)[];
  request?: Partial<GraphRequest>;
  options?: GraphOptions;
  event?: Record<string, unknown>;
}

/** Each later flaw is present in all requests before it as well. */
const FLAWS: Flaw[] = [
  { code: [2635], request: { path: '/v16.0/my-pixel/events', method: 'GET' } },
  { code: [100, undefined], request: { path: '/v26.0/my-pixel/events' } },
  { code: [104], request: { method: 'POST', headers: {} } },
  { code: [190], request: { headers: { authorization: 'Bearer x' } } },
  { code: [803], request: { headers: makeRequest().headers } },
  { code: [4], request: { path: `/v26.0/${PIXEL}/events` }, options: { fault: 'rate-limit' } },
  { code: [100, 2804019], options: { fault: 'none' }, event: { colour: 'red' } },
  { code: [100, 2804003], event: { colour: undefined, event_time: NOW_SECONDS - 8 * 86_400 } },
  { code: [100, 2804016], event: { event_time: NOW_SECONDS } },
  { code: [100, 2804050], event: { user_data: { client_user_agent: 'x' } } },
  { code: [100, 2804009], event: { user_data: { external_id: 'u1' } } },
  { code: [100, 2804010], event: { custom_data: { value: 1, contents: [{}] } } },
  { code: [100, 2804008], event: { custom_data: { value: 1, currency: 'EUR', contents: [{}] } } },
];

test('each repaired flaw uncovers the next one in the order', async () => {
  let request = makeRequest();
  let options: GraphOptions = {};
  let event = makeEvent({ user_data: { fn: 'clear' }, custom_data: {} });
  for (const flaw of FLAWS) {
    event = { ...event, ...flaw.event };
    options = { ...options, ...flaw.options };
    request = { ...request, ...flaw.request, body: JSON.stringify({ data: [event] }) };
    const [, ...codes] = codesOf(await ask(request, options));
    expect(codes.slice(0, flaw.code.length)).toEqual(flaw.code);
  }
  const repaired = { ...event, custom_data: { value: 1, currency: 'EUR' } };
  expect((await ask({ ...request, body: JSON.stringify({ data: [repaired] }) }, options)).status).toBe(200);
});

test('one bad event refuses all', async () => {
  const graphRequest = makeRequest({ body: JSON.stringify({ data: [makeEvent(), makeEvent({ user_data: {} })] }) });
  expect(codesOf(await ask(graphRequest))).toEqual([400, 100, 2804050]);
});
