import { boardOf, browser, HOUR, rowsOf, SECOND, server } from './cases.ts';

type Parts = Parameters<typeof rowsOf>;

const DENIED = 'Consent denied (ad_storage). Nothing to do: the visitor has said no.';
const denied = (told: Parameters<typeof server>[0] = {}) => server({ outcome: 'skipped', reason: DENIED, ...told });

const PAGE = 'https://shop.example/thanks';
const SHIRTS = 'https://shop.example/shirts';

/**
 * A visitor who agrees late: gtag has sent a ping that says no, and sends the hit once more after the answer, marked with
 * `sst.syn=1`. Source: hits of gtag as browsers show them.
 */
test.each<[string, Parts, string[]]>([
  ['under one id', [denied({ id: 'a' }), server({ id: 'a', at: 900 }), browser({ id: 'a', at: 950 })], ['paired']],
  ['the pixel first', [denied({ id: 'a' }), browser({ id: 'a', at: 900 }), server({ id: 'a', at: 950 })], ['paired']],
  ['an hour later', [denied({ id: 'a' }), server({ id: 'a', at: HOUR }), browser({ id: 'a', at: HOUR })], ['paired']],
  ['and the pixel never comes', [denied({ id: 'a' }), server({ id: 'a', at: 900 })], ['server-only']],
  [
    'under one id, which the ping knew by GA4’s name',
    [denied({ id: 'a', name: 'view_item' }), server({ id: 'a', name: 'ViewContent' })],
    ['server-only'],
  ],
  [
    'without ids, known by the order',
    [denied({ order: '1' }), server({ id: 'P.1', order: '1', at: 900, repeat: true }), browser({ at: 950 })],
    ['id-mismatch'],
  ],
  [
    'without ids, known by the page',
    [denied({ name: 'PageView', page: PAGE }), server({ name: 'PageView', page: PAGE, at: 900, repeat: true })],
    ['server-only'],
  ],
  [
    'without ids, where the pixel’s call had joined the ping',
    [denied({ order: '1' }), browser({ at: 300 }), server({ id: 'P.1', order: '1', at: 900, repeat: true })],
    ['id-mismatch'],
  ],
  [
    'two page views of one page, both asked again',
    [0, 100, 900, 950].map((at, index) => {
      const told = { name: 'PageView', page: PAGE, at };
      return index < 2 ? denied(told) : server({ ...told, repeat: true });
    }),
    ['server-only', 'server-only'],
  ],
  [
    'and takes the consent back later, on a reload',
    [browser({ id: 'a' }), server({ id: 'a' }), denied({ id: 'a', at: SECOND })],
    ['paired'],
  ],
])('One action makes one row: %s', (_situation, parts, verdicts) => {
  const board = boardOf(parts);
  expect(
    board
      .list()
      .reverse()
      .map(({ verdict }) => verdict),
  ).toEqual(verdicts);
  expect(board.totals).toMatchObject({ rows: verdicts.length, skipped: 0, repeats: 0 });
});

test.each<[string, Parts, string[]]>([
  ['another id', [denied({ id: 'a' }), server({ id: 'b', at: 900 })], ['skipped', 'server-only']],
  [
    'another order under the same id',
    [denied({ id: 'a', order: '1' }), server({ id: 'a', order: '2', at: 900 })],
    ['skipped', 'server-only'],
  ],
  [
    'another order under an id that was sent',
    [server({ id: 'a', order: '1' }), denied({ id: 'a', order: '2', at: 900 })],
    ['server-only', 'skipped'],
  ],
  [
    'another page under the same id',
    [denied({ id: 'a', name: 'PageView', page: PAGE }), server({ id: 'a', name: 'PageView', page: SHIRTS })],
    ['skipped', 'server-only'],
  ],
  [
    'another event under the same id',
    [denied({ id: 'a' }), server({ id: 'a', name: 'Lead' })],
    ['skipped', 'server-only'],
  ],
  [
    'another page, without ids',
    [denied({ name: 'PageView', page: PAGE }), server({ name: 'PageView', page: SHIRTS, at: 900, repeat: true })],
    ['skipped', 'server-only'],
  ],
  [
    'the same page without ids, in a hit that is no repetition',
    [denied({ name: 'PageView', page: PAGE }), server({ name: 'PageView', page: PAGE, at: 900 })],
    ['skipped', 'server-only'],
  ],
  [
    'one of two page views that were denied, of which one is repeated',
    [
      denied({ name: 'PageView', page: PAGE }),
      denied({ name: 'PageView', page: PAGE, at: 100 }),
      server({ name: 'PageView', page: PAGE, at: 900, repeat: true }),
    ],
    ['skipped', 'server-only'],
  ],
  [
    'the same page without ids, an hour later',
    [denied({ name: 'PageView', page: PAGE }), server({ name: 'PageView', page: PAGE, at: HOUR, repeat: true })],
    ['skipped', 'server-only'],
  ],
  [
    'the same id more than 48 hours ago',
    [denied({ id: 'a' }), server({ id: 'a', at: 49 * HOUR })],
    ['skipped', 'server-only'],
  ],
])('What was skipped stays a row of its own: %s', (_situation, parts, verdicts) => {
  const board = boardOf(parts);
  expect(
    board
      .list()
      .reverse()
      .map(({ verdict }) => verdict),
  ).toEqual(verdicts);
  expect(board.totals.rows).toBe(verdicts.length);
});

test('The row tells of the attempt that Meta got nothing of, and counts none of it', () => {
  const parts = [denied({ id: 'a' }), server({ id: 'a', at: 1_200 }), browser({ id: 'a', at: 1_240 })];
  const [row] = rowsOf(...parts);
  expect(row?.reason).toMatch(
    /counts one event\..*attempt 1\.2 s before was skipped: Consent denied \(ad_storage\)\.$/,
  );
  expect([row?.server?.count, row?.browser?.count, row?.repeats]).toEqual([1, 1, 0]);
});

test('Several attempts are counted in one sentence', () => {
  const failed = (at: number) => server({ id: 'a', at, outcome: 'failed', reason: 'Answered 500, code 2.' });
  const [row] = rowsOf(failed(0), failed(SECOND), server({ id: 'a', at: 2 * SECOND }));
  expect(row?.reason).toMatch(
    /2 attempts of the server did not reach Meta; one, 2\.0 s before, failed: Answered 500, code 2\.$/,
  );
  expect(row?.repeats).toBe(0);
});

test('The opened row shows the event that Meta got before the attempts', () => {
  const board = boardOf([denied({ id: 'a' }), server({ id: 'a', at: 900 }), browser({ id: 'a', at: 950 })]);
  const [row] = board.list();
  expect(board.recordsOf(row?.id ?? 0)).toEqual([3, 2, 1]);
});

test('A page that follows the numbers of changed rows loses the row of the attempt', () => {
  const board = boardOf([]);
  const seen = new Map<number, string>();
  board.subscribe((id) => {
    const row = board.get(id);
    if (row === undefined) seen.delete(id);
    else seen.set(id, row.verdict);
  });
  [denied({ order: '1' }), browser({ at: 300 }), server({ id: 'P.1', order: '1', at: 900, repeat: true })].forEach(
    (part, index) => board.add({ ...part, id: index + 1 }),
  );
  expect([...seen]).toEqual(board.list().map(({ id, verdict }) => [id, verdict]));
});
