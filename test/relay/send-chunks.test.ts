/** How `countonce send` goes through a file: what it tries again, where it stops, and how it goes on from there. */
import { mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileValue } from '../../tools/relay/send/read-file.ts';
import { sendValues, type Tally } from '../../tools/relay/send/send-values.ts';
import { openState } from '../../tools/relay/send/state.ts';
import { createStandIn, sendTo } from '../../tools/tag/stand-in.ts';
import { eventsIn, openRelay, order, orders, type OpenRelay } from './open-relay.ts';

const folder = mkdtempSync(join(tmpdir(), 'countonce-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a file in chunks', () => {
  const send = async (values: unknown[], { relay }: OpenRelay, path?: string) => {
    const tallies: Tally[] = [];
    const waits: number[] = [];
    const state = openState(path, Date.now());
    async function* read(): AsyncGenerator<FileValue> {
      for (const [at, value] of values.entries()) yield { place: `[${at}]`, value };
    }
    try {
      const isStopped = await sendValues({
        values: read(),
        relay,
        state,
        chunkSize: 4,
        wait: (ms) => Promise.resolve(void waits.push(ms)),
        onChunk: (tally) => void tallies.push(tally),
      });
      const sent = tallies.reduce((sum, tally) => sum + tally.sent, 0);
      return { sent, others: tallies.flatMap(({ others }) => others), isStopped, waits };
    } finally {
      state.close();
    }
  };
  const failing = (fault: Parameters<ReturnType<typeof createStandIn>['withFault']>[0], until: number, from = 0) => {
    const answer = sendTo(createStandIn().withFault(fault));
    let requests = 0;
    return openRelay((request) => {
      requests += 1;
      return requests > from && requests <= until ? answer(request) : undefined;
    });
  };

  test('is tried again after a pause while Meta is down', async () => {
    const { sent, waits, isStopped } = await send(orders(4), failing('outage', 2));
    expect({ sent, waits, isStopped }).toEqual({ sent: 4, waits: [1_000, 5_000], isStopped: false });
  });

  test('stops where Meta goes on failing, and goes on from there, with what it knows of before', async () => {
    const path = join(folder, 'down.state');
    const values = [order('T1'), order('T2', { value: undefined }), ...orders(10).slice(2)];
    const first = failing('outage', Infinity, 1);
    expect(await send(values, first, path)).toMatchObject({ sent: 3, isStopped: true, waits: [1_000, 5_000, 25_000] });
    const second = openRelay();
    const { sent, others, isStopped } = await send(values, second, path);
    expect({ sent, isStopped }).toEqual({ sent: 9, isStopped: false });
    expect(others).toEqual([expect.objectContaining({ position: 1, place: '[1]', field: 'custom_data.value' })]);
    const ids = second.requests.flatMap(eventsIn).map(({ event_id: id }) => id);
    expect(ids).toEqual(values.slice(4).map(({ transaction_id: id }) => `Purchase.${String(id)}`));
  });

  test('stops at once where the token is at fault', async () => {
    expect(await send(orders(8), failing('bad-token', Infinity))).toMatchObject({
      sent: 0,
      isStopped: true,
      waits: [],
    });
  });

  test('that was sent whole is not sent again', async () => {
    const path = join(folder, 'whole.state');
    await send(orders(6), openRelay(), path);
    const again = openRelay();
    expect(await send(orders(6), again, path)).toMatchObject({ sent: 6 });
    expect(again.requests).toEqual([]);
  });

  test('gives events without an id the same one each time, and the time of the first run', async () => {
    const path = join(folder, 'ids.state');
    const values = [order('T1', { transaction_id: undefined }), order('T1', { transaction_id: undefined })];
    const [first, second] = [openRelay(), openRelay()];
    await send(values, first, path);
    // The chunk's line was not written whole: the process was killed.
    truncateSync(path, readFileSync(path).length - 10);
    await send(values, second, path);
    const sent = first.requests.flatMap(eventsIn);
    expect(sent).toEqual(second.requests.flatMap(eventsIn));
    expect(new Set(sent.map(({ event_id: id }) => id)).size).toBe(2);
  });

  test('of another file than the state’s is not sent', async () => {
    const path = join(folder, 'other.state');
    await send(orders(2), openRelay(), path);
    await expect(send([order('X1')], openRelay(), path)).rejects.toThrow('another file');
  });

  test('keeps no event and no token in the state', async () => {
    const path = join(folder, 'private.state');
    const planted = { user_data: { email: 'planted@mail.example' }, note: 'planted@mail.example' };
    await send([order('T1', planted), order('T2', { ...planted, value: undefined })], openRelay(), path);
    expect(readFileSync(path, 'utf8')).not.toMatch(/planted|EAAtest/);
  });
});
