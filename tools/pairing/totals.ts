/** Counts rows by verdict, and works out shares and the average estimate. Knows no records. */
import { VERDICTS, type PairRow, type PairTotals, type Verdict } from './pair-types.ts';

export interface RowCounts {
  verdicts: Record<Verdict, number>;
  rows: number;
  browser: number;
  server: number;
  both: number;
  repeats: number;
  qualitySum: number;
  qualityCount: number;
}

export function noCounts(): RowCounts {
  const verdicts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  return { verdicts, rows: 0, browser: 0, server: 0, both: 0, repeats: 0, qualitySum: 0, qualityCount: 0 };
}

/** Adds the row to the counts in place, or takes it out again: rows change several times, and counts are asked for often. */
export function countRow(counts: RowCounts, { browser, server, verdict, repeats }: PairRow, times: 1 | -1): void {
  const isSent = server?.outcome === 'sent';
  counts.verdicts[verdict] += times;
  counts.rows += times;
  counts.browser += browser ? times : 0;
  counts.server += isSent ? times : 0;
  counts.both += browser && isSent ? times : 0;
  counts.repeats += times * repeats;
  counts.qualitySum += times * (server?.quality ?? 0);
  counts.qualityCount += server?.quality === undefined ? 0 : times;
}

export function summarise(counts: RowCounts): PairTotals {
  const { verdicts, rows, browser, server, both, repeats, qualitySum, qualityCount } = counts;
  return {
    ...verdicts,
    rows,
    browser,
    server,
    repeats,
    both,
    countedOnce: share(verdicts.paired, both),
    coverage: share(both, browser),
    quality: share(qualitySum, qualityCount),
  };
}

function share(part: number, all: number): number | undefined {
  return all === 0 ? undefined : part / all;
}
