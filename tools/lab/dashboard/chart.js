/** Draws actions over time, one stacked bar for each span of time, coloured by verdict. No library, no data as markup. */
import { drawing } from './element.js';
import { formatClock, formatCount, VERDICTS } from './words.js';

const BARS = 60;
const WIDTH = 1200;
const HEIGHT = 88;
const GAP = 3;
const SECONDS = [1, 2, 5, 10, 30, 60, 120, 300, 600, 1800, 3600, 7200, 21_600, 86_400];

const ORDER = Object.keys(VERDICTS);

/** @param {Iterable<{firstAtMs: number, verdict: string}>} rows in any order */
export function drawChart(figure, rows) {
  const list = [...rows];
  figure.hidden = list.length === 0;
  if (list.length === 0) return;
  const { bars, spanMs } = fillBars(list);
  const highest = Math.max(...bars.map(({ total }) => total));
  const svg = drawing(
    'svg',
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: 'none', role: 'img', 'aria-label': describe(list) },
    ...bars.flatMap((bar, index) => drawBar(bar, { index, highest })),
  );
  const [start, end] = figure.querySelectorAll('time');
  start.textContent = formatClock(bars[0].startMs);
  end.textContent = formatClock(bars[0].startMs + BARS * spanMs);
  figure.querySelector('.chart-scale').textContent = `up to ${formatCount(highest, 'action')} in ${spanText(spanMs)}`;
  figure.querySelector('.chart-plot').replaceChildren(svg);
}

function fillBars(rows) {
  let first = Infinity;
  let last = -Infinity;
  for (const { firstAtMs } of rows) {
    first = Math.min(first, firstAtMs);
    last = Math.max(last, firstAtMs);
  }
  const needed = (last - first) / 1000 / (BARS - 2);
  const spanMs = (SECONDS.find((seconds) => seconds >= needed) ?? Math.ceil(needed / 86_400) * 86_400) * 1000;
  const startMs = Math.floor(first / spanMs) * spanMs;
  const bars = Array.from({ length: BARS }, (_, index) => ({
    startMs: startMs + index * spanMs,
    total: 0,
    counts: {},
  }));
  for (const { firstAtMs, verdict } of rows) {
    const bar = bars[Math.floor((firstAtMs - startMs) / spanMs)];
    bar.total += 1;
    bar.counts[verdict] = (bar.counts[verdict] ?? 0) + 1;
  }
  return { bars, spanMs };
}

function drawBar({ startMs, total, counts }, { index, highest }) {
  if (total === 0) return [];
  const step = WIDTH / BARS;
  let top = HEIGHT;
  const parts = ORDER.filter((verdict) => counts[verdict] > 0).map((verdict) => {
    const height = (counts[verdict] / highest) * (HEIGHT - 2);
    top -= height;
    const place = { x: index * step + GAP / 2, y: top, width: step - GAP, height: Math.max(height - 1, 1) };
    return drawing('rect', { ...place, class: 'chart-bar', 'data-verdict': verdict, rx: 2 });
  });
  const words = ORDER.filter((verdict) => counts[verdict] > 0).map(
    (verdict) => `${VERDICTS[verdict].label} ${counts[verdict]}`,
  );
  return [drawing('g', {}, drawing('title', {}, `${formatClock(startMs)}: ${words.join(', ')}`), ...parts)];
}

function spanText(spanMs) {
  const seconds = spanMs / 1000;
  if (seconds < 60) return formatCount(seconds, 'second');
  return seconds < 3600 ? formatCount(seconds / 60, 'minute') : formatCount(seconds / 3600, 'hour');
}

function describe(rows) {
  const counts = ORDER.map((verdict) => [verdict, rows.filter((row) => row.verdict === verdict).length]);
  const words = counts
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => `${VERDICTS[verdict].label} ${count}`);
  return `${formatCount(rows.length, 'action')} over time: ${words.join(', ')}`;
}
