import { boardOf, browser, rowsOf, SECOND, server } from './cases.ts';

type Parts = Parameters<typeof rowsOf>;

test.each<[string, Parts, string[]]>([
  [
    'the tag had skipped before',
    [
      server({ outcome: 'skipped', order: '1' }),
      browser({ at: 15 * SECOND }),
      server({ id: 'P.2', order: '2', at: 15.4 * SECOND }),
    ],
    ['skipped', 'id-mismatch'],
  ],
  [
    'the server alone had reported before',
    [server({ id: 'a' }), browser({ at: 20 * SECOND }), server({ id: 'b', at: 20.4 * SECOND })],
    ['server-only', 'id-mismatch'],
  ],
  [
    'the pixel alone had reported before',
    [browser({ id: 'a' }), server({ id: 'b', at: 20 * SECOND }), browser({ id: 'c', at: 20.4 * SECOND })],
    ['browser-only', 'id-mismatch'],
  ],
])('A call joins the event that came with it, and not an older one that %s', (_what, parts, verdicts) => {
  const board = boardOf(parts);
  const rows = board.list().reverse();
  expect(rows.map(({ verdict }) => verdict)).toEqual(verdicts);
  expect(board.totals.rows).toBe(rows.length);
});

test('A server event that arrives later under the right id takes the place of the near one', () => {
  const rows = rowsOf(browser({ id: 'a' }), server({ id: 'b', at: 100 }), server({ id: 'a', at: 200 }));
  expect(rows.map(({ verdict, sharedId }) => [verdict, sharedId])).toEqual([
    ['paired', 'a'],
    ['server-only', undefined],
  ]);
});

test('The event that lost its near partner finds another', () => {
  const rows = rowsOf(
    browser({ id: 'a' }),
    server({ id: 'b', at: 100 }),
    browser({ id: 'c', at: 150 }),
    server({ id: 'a', at: 200 }),
  );
  expect(rows.map(({ verdict, server: side }) => [verdict, side?.eventId])).toEqual([
    ['paired', 'a'],
    ['id-mismatch', 'b'],
  ]);
});

test('Of two candidates the one with the same order is nearer than the one at the same moment', () => {
  const rows = rowsOf(
    server({ id: 'x', at: 0 }),
    server({ id: 'y', order: '7', at: 5 * SECOND }),
    browser({ id: 'z', order: '7', at: 0 }),
  );
  const joined = rows.find(({ verdict }) => verdict === 'id-mismatch');
  expect([joined?.browser?.eventId, joined?.server?.eventId]).toEqual(['z', 'y']);
});

test('Of two visits half a second apart, the second’s call does not take the first’s event away while its own is under way', () => {
  const first = [browser({ at: 0 }), server({ id: 'P.1', order: '1', at: 0.5 * SECOND })];
  const second = [browser({ id: 'P.2', at: 0.99 * SECOND })];
  const rows = rowsOf(...first, ...second);
  expect(rows.map(({ verdict, server: side }) => [verdict, side?.eventId])).toEqual([
    ['id-mismatch', 'P.1'],
    ['browser-only', undefined],
  ]);
});
