/** The listener sees no token, and whatever arrives is answered. */
import fc from 'fast-check';
import { createGraph } from '../../tools/graph/graph.ts';
import type { GraphExchange, GraphRequest } from '../../tools/graph/graph-types.ts';
import { makeEvent, makeRequest, NOW_MS, PIXEL, TOKEN } from './ask-graph.ts';
import { anyCodePoint } from '../any-code-point.ts';

const SECRET = 'EAA token/with+"signs"=';
const data = [makeEvent()];

test.each<[string, Partial<GraphRequest>]>([
  ['the header', { headers: { authorization: `Bearer ${SECRET}` } }],
  ['a header that is no bearer token', { headers: { Authorization: SECRET } }],
  ['the query as text', { query: new URLSearchParams({ access_token: SECRET }).toString() }],
  ['the query as pairs', { query: { access_token: SECRET } }],
  ['a JSON body', { body: JSON.stringify({ data, access_token: SECRET }) }],
  ['a broken JSON body', { body: `{"data":[,"access_token":${JSON.stringify(SECRET)}}` }],
  [
    'a form body',
    {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ access_token: SECRET }).toString(),
    },
  ],
  ['two places at once', { query: { access_token: TOKEN }, body: JSON.stringify({ data, access_token: SECRET }) }],
])('a token in %s does not reach the listener', async (_, changes) => {
  const exchanges: GraphExchange[] = [];
  await createGraph({ onRequest: (exchange) => exchanges.push(exchange) }).handle(makeRequest(changes));
  const text = JSON.stringify(exchanges);
  for (const part of ['EAA', 'with+', 'with%2B', 'signs']) expect(text).not.toContain(part);
  expect(text).toContain('[redacted]');
});

test('the listener sees request, answer and warnings of each exchange', async () => {
  const exchanges: GraphExchange[] = [];
  const graph = createGraph({ onRequest: (exchange) => exchanges.push(exchange) });
  const answer = await graph.handle(makeRequest({ body: JSON.stringify({ data: [] }) }));
  expect(exchanges).toEqual([
    {
      request: expect.objectContaining({ method: 'POST', path: `/v26.0/${PIXEL}/events`, body: '{"data":[]}' }),
      answer: { statusCode: answer.statusCode, headers: answer.headers, body: answer.body },
      warnings: [],
    },
  ]);
});

const anyText = fc.string({ unit: anyCodePoint, maxLength: 60 });
const anyValue = fc.jsonValue({ maxDepth: 3 });
const KEYS = ['event_name', 'event_time', 'user_data', 'custom_data', 'contents', 'em', 'fbp', '__proto__', 'value'];
const anyObject = fc.dictionary(fc.oneof(fc.constantFrom(...KEYS), anyText), anyValue);
/** A good event with one to four strange keys in it or in one of its objects. */
const strangeEvent = fc
  .record({ event: anyObject, user: anyObject, custom: anyObject })
  .map(({ event, user, custom }) => {
    const good = makeEvent();
    const nested = {
      user_data: { ...(good.user_data as object), ...user },
      custom_data: { ...(good.custom_data as object), ...custom },
    };
    return { ...good, ...nested, ...event };
  });
const anyBody = fc.oneof(
  anyText,
  anyValue.map((value) => JSON.stringify(value)),
  fc.array(fc.oneof(strangeEvent, anyValue), { maxLength: 3 }).map((events) => JSON.stringify({ data: events })),
  anyText.map((text) => `data=${text}`),
);

test('whatever arrives, an answer comes: 200, or an error with a code', async () => {
  const request = fc.record({
    method: fc.constantFrom('POST', 'POST', 'GET', 'PATCH', ''),
    path: fc.oneof(fc.constant(`/v26.0/${PIXEL}/events`), anyText),
    query: fc.oneof(fc.constant(undefined), anyText),
    headers: fc.oneof(
      fc.constant({ authorization: `Bearer ${TOKEN}` }),
      fc.dictionary(fc.constantFrom('authorization', 'content-type', 'x'), fc.oneof(anyText, fc.array(anyText))),
    ),
    body: fc.oneof(fc.constant(undefined), anyBody),
  });
  const graph = createGraph({ now: () => NOW_MS });
  await fc.assert(
    fc.asyncProperty(request, async (each) => {
      const { statusCode, body } = await graph.handle(each);
      const answer = JSON.parse(body) as { events_received?: number; error?: { code?: number } };
      if (statusCode === 200) expect(answer.events_received).toBeGreaterThan(0);
      else expect(answer.error?.code).toBeGreaterThan(0);
    }),
    { numRuns: 2000 },
  );
});

const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
const withCustomData = (text: string) =>
  JSON.stringify({ data: [makeEvent({ custom_data: { x: text }, event_name: 'Lead' })] });

test.each<[string, string, number]>([
  ['a megabyte of brackets', '['.repeat(1_000_000), 400],
  ['deep nesting in custom data', JSON.stringify({ data }).replace('"value"', `"deep":${deep},"value"`), 200],
  ['a megabyte without sense', `{"data":"${'@a'.repeat(500_000)}"}`, 400],
  ['a megabyte like an e-mail address', withCustomData('a@'.repeat(500_000)), 200],
  ['a megabyte of letters and one @', withCustomData(`${'a'.repeat(1_000_000)}@${'b'.repeat(1000)}`), 200],
])('%s is answered', async (_, body, status) => {
  expect((await createGraph({ now: () => NOW_MS }).handle(makeRequest({ body }))).statusCode).toBe(status);
});
