import { boardOf, browser, rowsOf, SECOND, server } from './cases.ts';

type Parts = Parameters<typeof rowsOf>;

describe('Own site, other pixel', () => {
  test('one action of both sides is one row, which says which pixel belongs into the lab', () => {
    const [row, ...more] = rowsOf(
      browser({ pixel: '987654', page: 'https://a.example/' }),
      server({ at: 300, id: 'b' }),
    );
    expect(more).toEqual([]);
    expect(row).toMatchObject({ verdict: 'pixel-mismatch', problem: 'pixel' });
    expect(row?.remedy).toMatch(/^Use 987654 in the lab: start it with PIXEL_ID=987654/);
  });

  test('a page that calls two pixels pairs with the one that the tag has', () => {
    const calls = [browser({ pixel: '222', id: 'a' }), browser({ pixel: '111', id: 'a', at: 1 })];
    const rows = rowsOf(...calls, server({ at: 300, id: 'a' }));
    expect(rows.map(({ verdict, browser: call }) => [verdict, call?.pixelId])).toEqual([
      ['browser-only', '222'],
      ['paired', '111'],
    ]);
  });
});

/** Source: Meta, deduplicate pixel and server events: without an id Meta may drop a server event behind the browser's by fbp or external_id. */
test.each<[string, Parts, string]>([
  ['fbp is equal and the server second', [browser({ fbp: 'f' }), server({ at: 90, fbp: 'f' })], 'not-safe'],
  ['the server is first', [server({ fbp: 'f' }), browser({ at: 90, fbp: 'f' })], 'id-mismatch'],
  ['fbp differs', [browser({ fbp: 'f' }), server({ at: 90, fbp: 'g' })], 'id-mismatch'],
  [
    'both ids are there and differ',
    [browser({ id: 'a', fbp: 'f' }), server({ id: 'b', at: 90, fbp: 'f' })],
    'id-mismatch',
  ],
])('Where %s the verdict is as sure as Meta’s rule', (_when, parts, verdict) => {
  const board = boardOf(parts);
  expect(board.list().map((row) => row.verdict)).toEqual([verdict]);
  expect(board.totals.countedOnce).toBe(0);
});

/** Ids of the snippet name a moment, and a moment can have several events. */
test('One id under several names is no fault', () => {
  const parts = ['PageView', 'ViewContent', 'Lead'].flatMap((name) => [
    browser({ name, id: 'k3f9' }),
    server({ name, id: 'k3f9', at: 200 }),
  ]);
  expect(rowsOf(...parts).map(({ title, verdict }) => [title, verdict])).toEqual([
    ['PageView', 'paired'],
    ['ViewContent', 'paired'],
    ['Lead', 'paired'],
  ]);
});

test.each<[string, Parts, RegExp]>([
  ['ids that differ', [browser({ id: 'a1' }), server({ id: 'b2' })], /snippet.*eventID.*event_id/],
  ['no id', [browser({}), server({})], /Add the CountOnce snippet/],
  ['names', [browser({ id: 'a', name: 'buy' }), server({ id: 'a', name: 'BUY' })], /same name/],
  ['a call alone', [browser({ id: 'a' })], /GA4 event of this action/],
  ['a server event alone', [server({ id: 'a' })], /mirror\.js/],
  ['two actions', [browser({ id: 's', order: '1' }), browser({ id: 's', order: '2' })], /new id for each action/],
  ['an order twice', [browser({ id: 'a', order: '1' }), browser({ id: 'b', order: '1', at: SECOND })], /order once/],
  [
    'a skip, in the words of the reference',
    [server({ outcome: 'skipped', reason: 'The event is in no list. Map it under “Your own names”.' })],
    /^Map it under “Your own names”, or choose to send such events as custom events\.$/,
  ],
  [
    'Meta’s code, in the words of the reference',
    [server({ outcome: 'failed', reason: 'Answered 400, code 100/33: Unsupported post request.' })],
    /^Compare the pixel ID with Events Manager/,
  ],
  ['another failure', [server({ outcome: 'failed', reason: 'Odd.' })], /Test Events/],
])('What to do is told about %s', (_what, parts, expected) => {
  expect(rowsOf(...parts).at(-1)?.remedy).toMatch(expected);
});
