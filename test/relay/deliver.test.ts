/** The direct path without HTTP: what becomes of each event, in which batches, and what Meta's answers mean for them. */
import type { GraphFault } from '../../tools/graph/graph-types.ts';
import { STAND_IN_ERRORS } from '../../tools/graph/graph-errors.ts';
import { readItems } from '../../tools/relay/read-items.ts';
import type { OutgoingRequest } from '../../tools/sandbox/run-types.ts';
import { createStandIn, sendTo } from '../../tools/tag/stand-in.ts';
import { SendFailure } from '../../tools/tag/transport.ts';
import { eventsIn, openRelay, SMALL, order, orders, OTHER_PIXEL_ID, PIXEL_ID, TOKEN, type Json } from './open-relay.ts';

const deliver = async (events: unknown, open = openRelay()) => ({
  ...open,
  reports: await open.relay.deliver(readItems(events)),
});

const failWith = (fault: GraphFault) => sendTo(createStandIn().withFault(fault));

describe('an event', () => {
  test.each<[why: string, event: unknown, expected: Json]>([
    ['is sent, under the id of snippet and tag', order('T1'), { outcome: 'sent', event_id: 'Purchase.T1' }],
    ['against consent is skipped', order('T1', { consent_state: { ad_storage: false } }), { outcome: 'skipped' }],
    ['of GA4’s own is skipped', { event_name: 'scroll', event_id: 'a' }, { outcome: 'skipped' }],
    ['without value fails', order('T1', { value: undefined }), { outcome: 'failed', field: 'custom_data.value' }],
    ['without anybody fails', order('T1', { user_data: {} }), { outcome: 'failed', field: 'user_data' }],
    ['of last month fails', order('T1', { event_time: 1700000000 }), { outcome: 'failed', field: 'event_time' }],
    ...['2026-11-01T10:00:00Z', 'yesterday', 1, -5, 20261101, {}].map((time): [string, unknown, Json] => [
      `of the time ${JSON.stringify(time)} fails`,
      order('T1', { event_time: time }),
      { outcome: 'failed', field: 'body.event_time', reason: 'It is no Unix time.' },
    ]),
    ...[Date.now(), Math.floor(Date.now() / 1000), `${Date.now() / 1000}`, '', null].map(
      (time): [string, unknown, Json] => [
        `of the time ${JSON.stringify(time)} is sent`,
        order('T1', { event_time: time }),
        { outcome: 'sent' },
      ],
    ),
    ['without an id fails', order('T1', { transaction_id: undefined }), { outcome: 'failed', field: 'event_id' }],
    ['that is none fails', 'purchase', { outcome: 'failed', field: 'body' }],
    ['that is empty fails', {}, { outcome: 'failed', field: 'body' }],
    ['without a name fails', { event_id: 'a' }, { outcome: 'failed', field: 'event_name' }],
    ['far too deep fails', JSON.parse(`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`), { outcome: 'failed' }],
    ['that is a list in a list fails', [[order('T1')]], { outcome: 'failed', field: 'body[0]' }],
    ['of an empty list fails', [], { outcome: 'failed', field: 'body' }],
  ])('%s', async (_why, event, expected) => {
    const { reports, requests } = await deliver(event);
    expect(reports).toEqual([expect.objectContaining({ position: 0, ...expected })]);
    expect(requests).toHaveLength(expected['outcome'] === 'sent' ? 1 : 0);
    if (expected['outcome'] === 'failed') expect(reports[0]).toMatchObject({ again: false });
  });

  // Source: Meta, Using the API: 62 days for offline events of a store, 7 for all others.
  test.each([
    [61, 'sent'],
    [63, 'failed'],
  ])('of a store is taken for 62 days: after %i it is %s', async (days, outcome) => {
    const time = Math.floor(Date.now() / 1000) - days * 86_400;
    const { reports } = await deliver(order('T1', { action_source: 'physical_store', event_time: time }));
    expect(reports[0]).toMatchObject({ outcome });
  });

  test('takes neither address nor browser from the backend that hands it over', async () => {
    const { requests } = await deliver(order('T1'));
    expect(eventsIn(requests[0]!)[0]!['user_data']).toEqual({ em: [expect.stringMatching(/^[0-9a-f]{64}$/)] });
  });

  test('goes to all pixels of the form, each with its token', async () => {
    const furtherPixels = [{ pixelId: OTHER_PIXEL_ID, accessToken: 'EAAother123456' }];
    const open = openRelay(undefined, { form: { pixelId: PIXEL_ID, accessToken: TOKEN, furtherPixels } });
    const { reports, requests } = await deliver(orders(3), open);
    expect(reports.map(({ outcome }) => outcome)).toEqual(['sent', 'sent', 'sent']);
    expect(requests.map(({ url, headers }) => [url, headers['Authorization']])).toEqual([
      [expect.stringContaining(PIXEL_ID), `Bearer ${TOKEN}`],
      [expect.stringContaining(OTHER_PIXEL_ID), 'Bearer EAAother123456'],
    ]);
  });
});

describe('a run of the tag', () => {
  const counted = (answer?: Parameters<typeof openRelay>[0], parts: Parameters<typeof openRelay>[1] = {}) => {
    const heard: (number | undefined)[] = [];
    const runner: typeof SMALL = {
      ...SMALL,
      run: (task, sendHttp) =>
        SMALL.run(task, async (...asked) => {
          const { statusCode } = await sendHttp(...asked);
          heard.push(statusCode);
          return { statusCode, headers: {} };
        }),
    };
    return { heard, ...openRelay(answer, { runner, ...parts }) };
  };
  const leads = [1, 2].map((id) => ({ event_name: 'Lead', event_id: `${id}`, value: 1, currency: 'EUR' }));

  test('is one where Meta takes the event', async () => {
    const { relay, heard } = counted();
    expect(await relay.deliver(readItems(leads))).toMatchObject([{ outcome: 'sent' }, { outcome: 'sent' }]);
    expect(heard).toEqual([200, 200]);
  });

  test('is repeated with what Meta said where it said something else, and then decides nothing anew', async () => {
    const { relay, heard, requests } = counted(failWith('outage'));
    expect(await relay.deliver(readItems(leads))).toMatchObject([{ outcome: 'failed' }, { outcome: 'failed' }]);
    expect(heard).toEqual([200, 200, 500, 500]);
    expect(requests).toHaveLength(1);
  });

  test('shows whoever looks on Meta’s own answer', async () => {
    const answers: (string | undefined)[] = [];
    const { relay } = openRelay(undefined, {
      ran: (_item, { run }) => void answers.push(run.attempts[0]?.answer?.body),
    });
    await relay.deliver(readItems(order('T1')));
    expect(answers).toEqual([expect.stringContaining('fbtrace_id')]);
  });
});

describe('batches', () => {
  /** For tests of numbers, through the small tag. */
  const leads = (count: number, list = 0) =>
    Array.from({ length: count }, (_, at) => ({ event_name: 'Lead', event_id: `${list}-${at}` }));

  test('hold a thousand events, Meta’s limit', async () => {
    const { reports, requests } = await deliver(leads(1001), openRelay(undefined, { runner: SMALL }));
    expect(reports.every(({ outcome }) => outcome === 'sent')).toBe(true);
    expect(requests.map((request) => eventsIn(request).length)).toEqual([1000, 1]);
  });

  test('of several lists share the places that there are, and none waits for ever', async () => {
    const { relay, requests } = openRelay(undefined, { runner: SMALL });
    // Each is smaller than a batch and together they are more than may wait for Meta.
    const lists = Array.from({ length: 9 }, (_, list) => leads(700, list));
    const reports = (await Promise.all(lists.map((list) => relay.deliver(readItems(list))))).flat();
    expect(reports.filter(({ outcome }) => outcome === 'sent')).toHaveLength(6_300);
    expect(Math.max(...requests.map((request) => eventsIn(request).length))).toBeLessThanOrEqual(1_000);
  });

  test('are halved until the one bad event is alone and named; all others are taken', async () => {
    const bad = '0-160';
    const refused = failWith('not-hashed');
    const answer = (request: OutgoingRequest) => (request.body.includes(`"${bad}"`) ? refused(request) : undefined);
    const open = openRelay(answer, { runner: SMALL });
    const { reports, graph, requests } = await deliver(leads(256), open);
    expect(reports.filter(({ outcome }) => outcome !== 'sent')).toEqual([
      expect.objectContaining({ position: 160, event_id: bad, again: false, field: 'event' }),
    ]);
    expect(graph.ledger.read()).toHaveLength(255);
    // One of 256 is found by eight halvings, two requests each.
    expect(requests.length).toBeLessThanOrEqual(17);
  });

  test('of which Meta counts one less are halved until it is known which', async () => {
    const partial = failWith('partial');
    const open = openRelay((request) => (request.body.includes('Purchase.T3"') ? partial(request) : undefined));
    const { reports } = await deliver(orders(8), open);
    expect(reports.filter(({ outcome }) => outcome !== 'sent')).toEqual([
      expect.objectContaining({ position: 2, again: true }),
    ]);
  });

  const ROWS = [...STAND_IN_ERRORS.values()];
  const notOfEvent = ROWS.filter(({ code, subcode }) => code !== 100 || subcode === 33);

  test.each(notOfEvent.map(({ name, code, subcode }) => [name, code, subcode ?? 0] as const))(
    'are not halved for %s (%i/%i), and every event waits for another try',
    async (name) => {
      const { reports, requests } = await deliver(orders(4), openRelay(failWith(name as GraphFault)));
      expect(requests).toHaveLength(1);
      expect(reports).toEqual(Array(4).fill(expect.objectContaining({ outcome: 'failed', again: true })));
    },
  );

  test.each(['timed_out', 'failed'] as const)('without an answer (%s) leave every event waiting', async (reason) => {
    const { reports } = await deliver(
      orders(2),
      openRelay(() => Promise.reject(new SendFailure(reason))),
    );
    expect(reports).toEqual(Array(2).fill(expect.objectContaining({ outcome: 'failed', again: true, field: 'Meta' })));
  });

  test.each([
    ['a proxy’s page', 503, '<html>'],
    ['a proxy’s page of status 429', 429, '<html>'],
    ['success without a count', 200, '{}'],
    ['no JSON at all', 200, ''],
  ])('answered with %s leave every event waiting', async (_what, statusCode, body) => {
    const { reports } = await deliver(
      orders(2),
      openRelay(() => Promise.resolve({ statusCode, headers: {}, body })),
    );
    expect(reports).toEqual(Array(2).fill(expect.objectContaining({ outcome: 'failed', again: true })));
  });
});
