import fc from 'fast-check';
import { VERDICTS, type PairRow } from '../../tools/pairing/pair-types.ts';
import { boardOf, browser, other, server } from './cases.ts';

const arrival = fc.record({
  make: fc.constantFrom(browser, browser, server, server, other),
  pauseMs: fc.integer({ min: 0, max: 9_000 }),
  id: fc.constantFrom('', '', 'a', 'b', 'c', 'd'),
  order: fc.constantFrom(undefined, undefined, '1', '2'),
  name: fc.constantFrom('PageView', 'PageView', 'Purchase'),
  outcome: fc.constantFrom(undefined, undefined, 'skipped' as const, 'failed' as const),
  repeat: fc.boolean(),
});

/** Any mixture of calls, events, refusals, repetitions and third senders. */
const arrivals = fc.array(arrival, { maxLength: 40 }).map((list) => {
  let at = 0;
  return list.map(({ make, pauseMs, ...told }) => make({ ...told, at: (at += pauseMs) }));
});

test('Whatever arrives in whatever order, each record stands in one row, and totals and listeners agree with the rows', () => {
  fc.assert(
    fc.property(arrivals, (parts) => {
      const board = boardOf([]);
      const seen = new Map<number, PairRow>();
      board.subscribe((id) => {
        const row = board.get(id);
        if (row) seen.set(id, row);
        else seen.delete(id);
      });
      parts.forEach((part, index) => board.add({ ...part, id: index + 1 }));
      const rows = board.list();
      const records = rows.flatMap(({ id }) => board.recordsOf(id));
      expect(new Set(records).size).toBe(records.length);
      expect([...seen.keys()].sort((one, two) => two - one)).toEqual(rows.map(({ id }) => id));
      const counted = VERDICTS.map((verdict) => rows.filter((row) => row.verdict === verdict).length);
      expect(VERDICTS.map((verdict) => board.totals[verdict])).toEqual(counted);
      expect(board.totals.rows).toBe(rows.length);
    }),
    { numRuns: 400 },
  );
});
