/** Events that the tag could not deliver, from its own lines: sent again as they were, and never more than the line holds. */
import { readItems } from '../../tools/relay/read-items.ts';
import { createRuntime } from '../../tools/sandbox/runtime.ts';
import { parseTemplateFile } from '../../tools/sandbox/template-file.ts';
import { EXAMPLES } from '../examples/all-examples.ts';
import { runTemplate } from '../examples/run-template.ts';
import { NOW_MS } from '../examples/visit.ts';
import { eventsIn, openRelay, order, OTHER_PIXEL_ID, PIXEL_ID, TEMPLATE, TOKEN, type Json } from './open-relay.ts';

/** What the tag writes when Meta is down. */
async function lineOf(event: Json, form: Json = {}): Promise<Json> {
  const data = { pixelId: PIXEL_ID, accessToken: TOKEN, keepFailedEvents: true, logLevel: 'always', ...form };
  const sendHttp = () => Promise.resolve({ statusCode: 500, headers: {}, body: '' });
  const { logs } = await createRuntime(parseTemplateFile(TEMPLATE)).run({ data, eventData: event, sendHttp });
  const line = logs.map(String).find((text) => text.startsWith('{"countonce"'));
  return JSON.parse(line ?? '{}') as Json;
}

const entry = (payload: Json): Json => ({
  logName: 'projects/p/logs/stdout',
  timestamp: '2026-11-29T10:00:00Z',
  ...payload,
});

describe('a line of a failed event', () => {
  let line: Json;
  beforeAll(async () => (line = await lineOf(order('T1', { event_time: Math.floor(Date.now() / 1000) - 3600 }))));

  test.each<[where: string, wrap: (line: Json) => unknown]>([
    ['bare', (each) => each],
    ['in a list', (each) => [each]],
    ['as the text of a log entry', (each) => entry({ textPayload: JSON.stringify(each) })],
    ['behind other words of the server', (each) => entry({ textPayload: `CAPI tag: ${JSON.stringify(each)}` })],
    ['as the JSON of a log entry', (each) => entry({ jsonPayload: each })],
    ['as the message of a log entry’s JSON', (each) => entry({ jsonPayload: { message: JSON.stringify(each) } })],
  ])('is sent %s, as Meta would have got it', async (_where, wrap) => {
    const { relay, requests } = openRelay();
    expect(await relay.deliver(readItems(wrap(line)))).toEqual([expect.objectContaining({ outcome: 'sent' })]);
    expect(requests.map(eventsIn)).toEqual([line['data']]);
  });

  test('goes to the pixel that it names, with the token of the relay, and its test code', async () => {
    const { relay, requests } = openRelay();
    await relay.deliver(
      readItems({ ...line, pixel_id: OTHER_PIXEL_ID, test_event_code: 'TEST123', access_token: 'EAAevil' }),
    );
    expect(requests[0]!.url).toContain(OTHER_PIXEL_ID);
    expect(requests[0]!.headers['Authorization']).toBe(`Bearer ${TOKEN}`);
    expect(JSON.parse(requests[0]!.body)).toMatchObject({ test_event_code: 'TEST123' });
    expect(requests[0]!.body).not.toContain('EAAevil');
  });

  test.each<[why: string, change: (line: Json) => Json, expected: Json]>([
    [
      'of a pixel without a token waits for one',
      (each) => ({ ...each, pixel_id: '99' }),
      { again: true, field: 'pixel_id' },
    ],
    ['without a pixel fails', (each) => ({ ...each, pixel_id: '' }), { again: false, field: 'body.pixel_id' }],
    [
      'with a token in its place fails',
      (each) => ({ ...each, pixel_id: TOKEN }),
      { again: false, field: 'body.pixel_id' },
    ],
    ['of another kind fails', (each) => ({ ...each, countonce: 'x' }), { again: false, field: 'body.countonce' }],
    ['without its event fails', (each) => ({ ...each, data: [] }), { again: false, field: 'body.data' }],
    [
      'that the log cut off fails',
      () => entry({ textPayload: '{"countonce":"resend","pix' }),
      { again: false, field: 'body.countonce' },
    ],
    [
      'that is too old fails, and is not tried for ever',
      (each) => {
        const [event] = each['data'] as Json[];
        return { ...each, data: [{ ...event, event_time: 1_700_000_000 }] };
      },
      { again: false, field: 'event_time' },
    ],
  ])('%s', async (_why, change, expected) => {
    const { relay, requests } = openRelay();
    const reports = await relay.deliver(readItems(change(line)));
    expect(reports).toEqual([expect.objectContaining({ outcome: 'failed', ...expected })]);
    expect(JSON.stringify(reports)).not.toContain(TOKEN);
    expect(requests).toHaveLength(0);
  });

  test('is told from other entries of a log, which are passed over', async () => {
    const { relay } = openRelay();
    const reports = await relay.deliver(
      readItems([entry({ textPayload: 'GET /healthz' }), entry({ jsonPayload: { a: 1 } })]),
    );
    expect(reports).toEqual(Array(2).fill(expect.objectContaining({ outcome: 'skipped' })));
  });

  test('that somebody wrote by hand is checked as every event: nothing personal leaves in the clear', async () => {
    const { relay, requests } = openRelay();
    const event = {
      ...(line['data'] as Json[])[0],
      event_source_url: 'https://shop.example/?email=planted%40mail.example&a=1',
      user_data: { em: ['planted@mail.example'], fn: 'Plantedname' },
      custom_data: { value: 1, currency: 'EUR', note: 'planted@mail.example', email: 'planted@mail.example' },
    };
    expect(await relay.deliver(readItems({ ...line, data: [event] }))).toMatchObject([{ outcome: 'sent' }]);
    expect(requests[0]!.body).not.toMatch(/planted/i);
  });
});

/** Left out once more: the form that had asked for it is not at hand. */
const OF_THE_FORM = ['a name that the form gives is meant'];

/** Each topic has many of a kind: every second one tells. */
const SOME = Object.values(EXAMPLES).flatMap((examples) => examples.filter((_, at) => at % 2 === 0));

test('an example’s event is the same when it is sent again, though the tag looks at it once more', async () => {
  const { relay, requests } = openRelay(undefined, { now: () => NOW_MS });
  const sent: [title: string, event: Json][] = [];
  for (const example of SOME) {
    const { requests: made } = await runTemplate(example);
    const isOfThisDay = example.in.nowMs === undefined && !OF_THE_FORM.includes(example.title);
    if (made[0] && isOfThisDay) sent.push([example.title, eventsIn(made[0])[0]!]);
  }
  expect(sent.length).toBeGreaterThan(400);
  for (const [title, event] of sent) {
    await relay.deliver(readItems([{ countonce: 'resend', pixel_id: PIXEL_ID, data: [event] }]), () => 'spare');
    const again = requests.pop();
    expect([title, again && eventsIn(again)[0]]).toEqual([title, { event_id: 'spare', ...event }]);
  }
});
