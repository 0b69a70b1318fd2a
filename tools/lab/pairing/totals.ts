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

/** Adds the row to the counts in place: ten thousand rows are counted several times a second. */
export function countRow(counts: RowCounts, { browser, server, verdict, repeats }: PairRow): void {
  const isSent = server?.outcome === 'sent';
  counts.verdicts[verdict] += 1;
  counts.rows += 1;
  counts.browser += browser ? 1 : 0;
  counts.server += isSent ? 1 : 0;
  counts.both += browser && isSent ? 1 : 0;
  counts.repeats += repeats;
  counts.qualitySum += server?.quality ?? 0;
  counts.qualityCount += server?.quality === undefined ? 0 : 1;
}

export function summarise(counts: RowCounts): PairTotals {
  const { verdicts, rows, browser, server, both, repeats, qualitySum, qualityCount } = counts;
  return {
    ...verdicts,
    rows,
    browser,
    server,
    repeats,
    dedupRate: share(verdicts.paired, both),
    coverage: share(both, browser),
    quality: share(qualitySum, qualityCount),
  };
}

function share(part: number, all: number): number | undefined {
  return all === 0 ? undefined : part / all;
}
