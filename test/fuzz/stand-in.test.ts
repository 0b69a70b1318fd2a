/** The stand-in would not let a fault of the tag through: what the tag sends is accepted, and each documented fault in it refused. */
import { createGraph } from '../../tools/graph/graph.ts';
import { soundEvent, type EventData } from './fuzz-event.ts';
import { eventOf } from './outcomes.ts';
import { runTemplate } from './run-template.ts';
import { NOW_MS, type TagRequest } from './tag-run.ts';

type Values = Record<string, unknown>;

interface Fault {
  fault: string;
  /** Code, and subcode if there is one. */
  code: number;
  subcode?: number;
  change: (event: Values) => Values;
}

const DAY = 86_400;
const NOW = NOW_MS / 1000;

const inUserData = (changes: Values) => (event: Values) => ({
  ...event,
  user_data: { ...(event['user_data'] as Values), ...changes },
});
const inCustomData = (changes: Values) => (event: Values) => ({
  ...event,
  custom_data: { ...(event['custom_data'] as Values), ...changes },
});
const without = (key: string) => (event: Values) => ({ ...event, [key]: undefined });

const unhashed: readonly Fault[] = ['em', 'ph', 'fn', 'ln', 'ge', 'db', 'ct', 'st', 'zp', 'country'].map((key) => ({
  fault: `${key} is not hashed`,
  code: 100,
  subcode: 2804016,
  change: inUserData({ [key]: ['john'] }),
}));

const missing: readonly Fault[] = ['event_name', 'event_time', 'action_source', 'user_data'].map((key) => ({
  fault: `${key} is missing`,
  code: 100,
  subcode: 2804019,
  change: without(key),
}));

/** Source of codes and subcodes: Meta's answers in public issue trackers, server event and customer information parameters. */
const FAULTS: readonly Fault[] = [
  ...unhashed,
  ...missing,
  {
    fault: 'an unknown key',
    code: 100,
    subcode: 2804019,
    change: (event) => ({ ...event, advertiser_tracking_enabled: 1 }),
  },
  { fault: 'an unknown key in user_data', code: 100, subcode: 2804019, change: inUserData({ email: 'x' }) },
  {
    fault: 'an unknown key in contents',
    code: 100,
    subcode: 2804019,
    change: inCustomData({ contents: [{ id: '1', name: 'Tee' }] }),
  },
  { fault: 'contents that are no list', code: 100, subcode: 2804019, change: inCustomData({ contents: { id: '1' } }) },
  {
    fault: 'an unknown action source',
    code: 100,
    subcode: 2804019,
    change: (event) => ({ ...event, action_source: 'shop' }),
  },
  { fault: 'contents without id', code: 100, subcode: 2804008, change: inCustomData({ contents: [{ quantity: 1 }] }) },
  { fault: 'a Purchase without value', code: 100, subcode: 2804009, change: inCustomData({ value: undefined }) },
  { fault: 'a Purchase without currency', code: 100, subcode: 2804010, change: inCustomData({ currency: undefined }) },
  {
    fault: 'an event of eight days ago',
    code: 100,
    subcode: 2804003,
    change: (event) => ({ ...event, event_time: NOW - 8 * DAY }),
  },
  {
    fault: 'an event of tomorrow',
    code: 100,
    subcode: 2804004,
    change: (event) => ({ ...event, event_time: NOW + DAY }),
  },
  {
    fault: 'nothing but a user agent and a city',
    code: 100,
    subcode: 2804050,
    change: (event) => ({
      ...event,
      user_data: { client_user_agent: 'Mozilla/5.0', ct: (event['user_data'] as Values)['ct'] },
    }),
  },
  {
    fault: 'a conversation with an IP address',
    code: 100,
    subcode: 2804064,
    change: (event) => ({ ...event, action_source: 'business_messaging', messaging_channel: 'whatsapp' }),
  },
];

const requestOf = async (event: EventData = soundEvent()): Promise<TagRequest> =>
  (await runTemplate({ event })).requests[0] as TagRequest;

const ask = async ({ url, method, headers }: TagRequest, body: string) => {
  const { statusCode, body: answer } = await createGraph({ now: () => NOW_MS }).handle({
    method,
    path: new URL(url).pathname,
    headers,
    body,
  });
  const { error } = JSON.parse(answer) as { error?: { code: number; error_subcode?: number } };
  return { statusCode, code: error?.code, subcode: error?.error_subcode };
};

describe('what the tag sends', () => {
  test('is accepted as it is', async () => {
    const request = await requestOf();
    expect(await ask(request, request.body)).toEqual({ statusCode: 200 });
  });

  test.each(FAULTS)('is refused with $fault ($subcode)', async ({ code, subcode, change }) => {
    const request = await requestOf();
    const body = JSON.stringify({ data: [change(eventOf(request))] });
    expect(await ask(request, body)).toEqual({ statusCode: 400, code, subcode });
  });

  test.each([
    { fault: 'no list of events', body: '{}' },
    { fault: 'broken JSON', body: '{"data":[' },
    { fault: 'an empty list', body: '{"data":[]}' },
  ])('is refused with $fault', async ({ body }) => {
    expect(await ask(await requestOf(), body)).toEqual({ statusCode: 400, code: 100 });
  });

  test('is refused without a token', async () => {
    const request = await requestOf();
    const { statusCode } = await ask({ ...request, headers: { 'Content-Type': 'application/json' } }, request.body);
    expect(statusCode).toBeGreaterThanOrEqual(400);
  });
});
