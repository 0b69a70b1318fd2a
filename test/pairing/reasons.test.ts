import { boardOf, browser, HOUR, rowsOf, SECOND, server } from './cases.ts';

type Parts = Parameters<typeof rowsOf>;

/** The row of the last arrival. */
const reason = (...parts: Parts): string => rowsOf(...parts).at(-1)?.reason ?? '';

test.each<[string, Parts, RegExp]>([
  ['both ids', [browser({ id: 'a1' }), server({ id: 'b2' })], /ids differ: “a1” in the browser, “b2” on the server/],
  [
    'which side lacks an id',
    [browser({}), server({ id: 'b2' })],
    /pixel’s call carried no eventID; the server’s id is “b2”/,
  ],
  [
    'that the server lacks the id',
    [browser({ id: 'a1' }), server({})],
    /server event carried no event_id; the pixel’s is “a1”/,
  ],
  [
    'that nobody has an id',
    [browser({}), server({})],
    /Neither side carries an id\..*Where an id is missing, Meta goes by name/,
  ],
  [
    'that Meta may drop the later server event by fbp',
    [browser({ fbp: 'fb.1.1.1' }), server({ at: 90, fbp: 'fb.1.1.1' })],
    /external_id or fbp.*only a server event that comes after the browser’s\. It may do so here; do not rely on it/,
  ],
  [
    'that another browser’s id is none for that',
    [browser({ fbp: 'fb.1.1.1' }), server({ at: 90, fbp: 'fb.1.1.2' })],
    /external_id or fbp.*The two do not share one/,
  ],
  [
    'that the server event has nothing for that',
    [browser({}), server({ at: 90, keys: ['em'] })],
    /external_id or fbp.*This one carries neither/,
  ],
  [
    'that it never works for a server event that came first',
    [server({ keys: ['external_id'] }), browser({ at: 90 })],
    /only a server event that comes after the browser’s; here the server’s came first/,
  ],
  ['both pixels', [browser({ id: 'a', pixel: '111' }), server({ id: 'a', pixel: '222' })], /“111”.*“222”/],
  [
    'both names, and that case counts',
    [browser({ id: 'a', name: 'purchase' }), server({ id: 'a' })],
    /“purchase”.*“Purchase”.*upper and lower case/,
  ],
  [
    'who came first and by how much',
    [browser({ id: 'a' }), server({ id: 'a', at: 1_200 })],
    /server’s came 1\.2 s after/,
  ],
  ['that the server came first', [server({ id: 'a' }), browser({ id: 'a', at: 340 })], /server’s came first.*340 ms/],
  [
    'that the first one stays after long',
    [browser({ id: 'a' }), server({ id: 'a', at: HOUR / 6 })],
    /10 min after.*keeps the one that came first/,
  ],
  ['both values', [browser({ id: 'a', value: 5 }), server({ id: 'a', value: 4 })], /5 in the browser, 4 on the server/],
  ['how often it came again', [browser({ id: 'a' }), server({ id: 'a' }), browser({ id: 'a', at: 9 })], /1 more time/],
  ['the 48 hours', [browser({ id: 'a' }), server({ id: 'a', at: 49 * HOUR })], /48 hours/],
  [
    'the order and both its ids',
    [browser({ id: 'a', order: 'T-1' }), browser({ id: 'b', order: 'T-1', at: SECOND })],
    /“T-1”.*“a”.*“b”.*counts it again/,
  ],
  [
    'the id of two actions',
    [browser({ id: 's', order: '1' }), browser({ id: 's', order: '2' })],
    /“s”.*drops the other/,
  ],
  [
    'why the tag skipped',
    [browser({ id: 'a' }), server({ id: 'a', outcome: 'skipped', reason: 'No consent.' })],
    /^No consent\. Meta has the browser’s event only/,
  ],
  [
    'why it failed',
    [server({ id: 'a', outcome: 'failed', reason: 'Answered 400.' })],
    /^Answered 400\. Meta got nothing/,
  ],
  ['that the pixel’s script made it', [browser({ name: 'SubscribedButtonClick' })], /by itself/],
])('The reason tells %s', (_what, parts, expected) => {
  expect(reason(...parts)).toMatch(expected);
});

test('An id of any length is cut in the reason', () => {
  expect(reason(browser({ id: 'x'.repeat(5_000) }), server({ id: 'b' })).length).toBeLessThan(400);
});

describe('Totals', () => {
  const parts = [
    browser({ id: 'a' }),
    server({ id: 'a', keys: ['client_ip_address', 'client_user_agent', 'em', 'fbp'] }),
    browser({ id: 'a', at: 5 }),
    browser({ id: 'b', name: 'Lead' }),
    server({ id: 'c', name: 'Lead', keys: ['em'] }),
    browser({ id: 'd', name: 'Contact' }),
    server({ id: 'e', name: 'Schedule' }),
    server({ id: 'f', name: 'Donate', outcome: 'skipped' }),
    server({ id: 'g', name: 'Subscribe', outcome: 'failed' }),
  ];

  test('count one row for each action, by verdict', () => {
    expect(boardOf(parts).totals).toMatchObject({
      rows: 6,
      paired: 1,
      'id-mismatch': 1,
      'browser-only': 1,
      'server-only': 1,
      duplicate: 0,
      skipped: 1,
      failed: 1,
      repeats: 1,
    });
  });

  test('give the share that is counted once among actions that both sides reported, and the share of calls covered', () => {
    const { countedOnce, coverage } = boardOf(parts).totals;
    expect(countedOnce).toBe(1 / 2);
    expect(coverage).toBe(2 / 3);
  });

  test('estimate match quality over sent events alone', () => {
    // Points: IP and user agent 3, e-mail 2, browser id 1.5; e-mail alone 2; nothing 0.
    expect(boardOf(parts).totals.quality).toBeCloseTo((6.5 + 2 + 0) / 3);
  });

  test('still count rows that the board has dropped', () => {
    const board = boardOf(
      Array.from({ length: 30 }, (_, index) => browser({ id: `i${index}` })),
      10,
    );
    expect(board.list()).toHaveLength(10);
    expect(board.totals).toMatchObject({ rows: 30, 'browser-only': 30 });
  });
});

test('Totals are those of the rows, however often rows change, join or are dropped', () => {
  const parts = Array.from({ length: 300 }, (_, index) => {
    const told = {
      id: ['a', 'b', '', 'c'][index % 4],
      at: index * 900,
      order: index % 3 === 0 ? String(index % 5) : undefined,
    };
    return index % 2 === 0 ? browser(told) : server(told);
  });
  const asked = boardOf([], 40);
  parts.forEach((part, index) => {
    asked.add({ ...part, id: index + 1 });
    expect(asked.totals.rows).toBeGreaterThan(0);
  });
  const rows = asked.list();
  expect(asked.totals.rows).toBeGreaterThan(rows.length);
  expect(asked.totals).toEqual(boardOf(parts, 40).totals);
  const whole = boardOf(parts, 1_000);
  const { browser: calls, server: events, repeats } = whole.totals;
  expect(calls + events + repeats).toBe(parts.length);
  const count = (verdict: string) => whole.list().filter((row) => row.verdict === verdict).length;
  for (const verdict of ['paired', 'id-mismatch', 'browser-only', 'server-only', 'duplicate'] as const) {
    expect([verdict, whole.totals[verdict]]).toEqual([verdict, count(verdict)]);
  }
});

test('A page that follows the numbers of changed rows sees what the list shows', () => {
  const board = boardOf([]);
  const seen = new Map<number, string>();
  board.subscribe((id) => {
    const row = board.get(id);
    if (row === undefined) seen.delete(id);
    else seen.set(id, row.verdict);
  });
  const ids = ['a', 'b', '', 'a', 'c'];
  for (let index = 0; index < 200; index++) {
    const told = { id: ids[index % 5], at: index * 700, order: index % 3 === 0 ? String(index % 7) : undefined };
    board.add({ ...(index % 2 === 0 ? browser(told) : server(told)), id: index + 1 });
  }
  expect(seen.size).toBeGreaterThan(10);
  expect([...seen].sort(([one], [other]) => other - one)).toEqual(board.list().map(({ id, verdict }) => [id, verdict]));
});
