/** The list of events, in the encodings that Graph takes. */
import { ask, askAbout, codesOf, makeEvent, makeRequest } from './ask-graph.ts';

const JSON_TYPE = 'application/json';
const FORM_TYPE = 'application/x-www-form-urlencoded';

function askWithBody(contentType: string | undefined, body: string) {
  const { headers } = makeRequest();
  return ask(makeRequest({ headers: { ...headers, 'Content-Type': contentType }, body }));
}

const list = JSON.stringify([makeEvent()]);

test.each<[string, string | undefined, string]>([
  ['JSON', JSON_TYPE, `{"data":${list}}`],
  ['JSON with a charset', 'application/json; charset=utf-8', `{"data":${list}}`],
  ['JSON that does not say so', undefined, ` {"data":${list}}`],
  ['JSON with the list as text', JSON_TYPE, JSON.stringify({ data: list })],
  ['a form', FORM_TYPE, new URLSearchParams({ data: list }).toString()],
  ['a form that does not say so', undefined, new URLSearchParams({ data: list }).toString()],
])('the list may come as %s', async (_, contentType, body) => {
  expect((await askWithBody(contentType, body)).body.events_received).toBe(1);
});

test.each<[string, string, RegExp]>([
  ['no body', '', /parameter data is required/],
  ['a body without the list', '{"test_event_code":"TEST1"}', /parameter data is required/],
  ['broken JSON', `{"data":${list}`, /parameter data is required/],
  ['JSON that is no object', '[1]', /parameter data is required/],
  ['an event instead of a list', JSON.stringify({ data: makeEvent() }), /must be an array/],
  ['a text instead of a list', '{"data":"events"}', /must be an array/],
])('%s is refused with code 100', async (_, body, message) => {
  const answer = await askWithBody(JSON_TYPE, body);
  expect(codesOf(answer)).toEqual([400, 100, undefined]);
  expect(answer.body.error?.message).toMatch(message);
});

test('broken JSON is named in a warning, because the answer does not', async () => {
  expect((await askWithBody(JSON_TYPE, '{"data":')).warnings).toEqual([expect.stringContaining('no valid JSON')]);
});

test.each([
  [0, 400],
  [1, 200],
  [1000, 200],
  [1001, 400],
])('a list of %i events is answered with status %i', async (count, status) => {
  const answer = await askAbout(Array.from({ length: count }, () => makeEvent()));
  expect(answer.status).toBe(status);
  if (status === 200) expect(answer.body.events_received).toBe(count);
  else expect(answer.body.error).toMatchObject({ code: 100, message: expect.stringContaining(`not ${count}`) });
});

test('multipart is said to be the stand-in’s limit, not Meta’s', async () => {
  const answer = await askWithBody('multipart/form-data; boundary=x', '--x');
  expect(answer.status).toBe(415);
  expect(answer.body.error).toMatchObject({ type: 'StandInException', message: expect.stringContaining('Send JSON') });
});
