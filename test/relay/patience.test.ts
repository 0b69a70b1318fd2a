/** A Meta that never answers: no event waits for ever, and a queue may send it again. The time is made to pass. */
import { readItems } from '../../tools/relay/read-items.ts';
import { openRelay, order } from './open-relay.ts';

test('an event that Meta does not answer for 50 seconds failed, and may be sent again', async () => {
  jest.useFakeTimers();
  const { relay, requests } = openRelay(() => new Promise(() => undefined));
  let reports: unknown;
  void relay.deliver(readItems([order('T1'), order('T2')])).then((all) => (reports = all));

  await jest.advanceTimersByTimeAsync(49_000);
  expect(requests).toHaveLength(1);
  expect(reports).toBeUndefined();

  await jest.advanceTimersByTimeAsync(2_000);
  jest.useRealTimers();
  expect(reports).toMatchObject([
    { outcome: 'failed', again: true, event_id: 'Purchase.T1', reason: 'No answer came in time.' },
    { outcome: 'failed', again: true, event_id: 'Purchase.T2', reason: 'No answer came in time.' },
  ]);
});
