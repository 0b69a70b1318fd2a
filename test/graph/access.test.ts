/** Path, method, version, token, proof and pixel. Codes: Meta's documents and public answers of the edge. */
import { createHmac } from 'node:crypto';
import type { GraphOptions, GraphRequest } from '../../tools/graph/graph-types.ts';
import { ask, codesOf, makeEvent, makeRequest, PIXEL, TOKEN } from './ask-graph.ts';

test('a good request is answered as Meta answers it', async () => {
  const { status, headers, body: answer } = await ask(makeRequest());
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('application/json; charset=UTF-8');
  expect(Object.keys(answer)).toEqual(['events_received', 'messages', 'fbtrace_id']);
  expect(answer).toMatchObject({ events_received: 1, messages: [] });
  expect(answer.fbtrace_id).toMatch(/^A[A-Za-z0-9_-]{22}$/);
});

test.each<[string, Partial<GraphRequest>, (number | undefined)[]]>([
  ['no version in the path', { path: `/${PIXEL}/events` }, [400, 2500, undefined]],
  ['a path that is no edge', { path: '/v26.0/events' }, [400, 2500, undefined]],
  ['a version to come', { path: `/v99.0/${PIXEL}/events` }, [400, 2500, undefined]],
  ['a version that never was', { path: `/v26.3/${PIXEL}/events` }, [400, 2500, undefined]],
  ['the version of Meta’s own tag', { path: `/v16.0/${PIXEL}/events` }, [400, 2635, undefined]],
  ['an ancient version', { path: `/v2.12/${PIXEL}/events` }, [400, 2635, undefined]],
  ['a version that ended in September', { path: `/v20.0/${PIXEL}/events` }, [400, 2635, undefined]],
  ['reading the edge', { method: 'GET' }, [400, 100, undefined]],
  ['deleting it', { method: 'DELETE' }, [400, 100, 33]],
  ['no token', { headers: {} }, [400, 104, undefined]],
  ['an empty token', { headers: { authorization: 'Bearer ' } }, [400, 104, undefined]],
  ['another scheme', { headers: { authorization: 'Basic YTpi' } }, [400, 104, undefined]],
  ['what is no token', { headers: { authorization: 'Bearer not a token' } }, [401, 190, undefined]],
  ['a pixel id with letters', { path: '/v26.0/my-pixel/events' }, [400, 803, undefined]],
])('%s is refused', async (_, changes, codes) => {
  expect(codesOf(await ask(makeRequest(changes)))).toEqual(codes);
});

test.each(['v21.0', 'v25.0', 'v26.0', 'v27.0'])('%s is live', async (version) => {
  expect((await ask(makeRequest({ path: `/${version}/${PIXEL}/events` }))).status).toBe(200);
});

test('a version ends on its day', async () => {
  const request = makeRequest({ path: `/v21.0/${PIXEL}/events` });
  const at = (now: number) => ask(request, { now: () => now, fault: 'rate-limit' });
  expect(codesOf(await at(Date.UTC(2027, 0, 21) - 1))[1]).toBe(4);
  expect(codesOf(await at(Date.UTC(2027, 0, 21)))[1]).toBe(2635);
});

test.each<[string, Partial<GraphRequest>]>([
  ['the header', {}],
  ['the header in any case', { headers: { AUTHORIZATION: `bearer ${TOKEN}` } }],
  ['the query as text', { headers: {}, query: `access_token=${TOKEN}` }],
  ['the query as pairs', { headers: {}, query: { access_token: TOKEN } }],
  ['a JSON body', { headers: {}, body: JSON.stringify({ data: [makeEvent()], access_token: TOKEN }) }],
  [
    'a form body',
    {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ access_token: TOKEN, data: JSON.stringify([makeEvent()]) }).toString(),
    },
  ],
])('the token may stand in %s', async (_, changes) => {
  expect((await ask(makeRequest(changes), { tokens: [TOKEN] })).status).toBe(200);
});

test.each<[string, GraphOptions, (number | undefined)[]]>([
  ['a token that nobody issued', { tokens: ['EAAanother'] }, [401, 190, undefined]],
  ['an expired token', { expiredTokens: [TOKEN] }, [401, 190, 463]],
  ['a pixel that does not exist', { pixels: ['42'] }, [400, 100, 33]],
  ['no proof where one is required', { appSecret: 'secret' }, [400, 100, undefined]],
])('%s is refused', async (_, options, codes) => {
  expect(codesOf(await ask(makeRequest(), options))).toEqual(codes);
});

test('the proof is the HMAC-SHA256 of the token, keyed with the app secret', async () => {
  const proof = createHmac('sha256', 'secret').update(TOKEN).digest('hex');
  const withProof = (text: string) => ask(makeRequest({ query: `appsecret_proof=${text}` }), { appSecret: 'secret' });
  expect((await withProof(proof)).status).toBe(200);
  expect(await withProof('0'.repeat(64))).toMatchObject({
    status: 400,
    body: { error: { code: 100, type: 'GraphMethodException' } },
  });
});

test('a pixel without access looks like one that does not exist', async () => {
  expect((await ask(makeRequest(), { pixels: [] })).body.error).toMatchObject({
    type: 'GraphMethodException',
    message: expect.stringContaining(`Object with ID '${PIXEL}' does not exist, cannot be loaded due to missing`),
  });
});

test('errors that concern no event carry no texts for the user', async () => {
  const { error } = (await ask(makeRequest({ headers: {} }))).body;
  expect(Object.keys(error ?? {})).toEqual(['message', 'type', 'code', 'fbtrace_id']);
});
