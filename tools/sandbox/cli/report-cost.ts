/** Writes what templates cost for people: the files side by side, then what each is made of. */
import type { Cost } from '../interpreter/cost.ts';

export interface FileCosts {
  file: string;
  /** One for each event. */
  costs: Cost[];
}

const MOST_ROWS = 15;
const LONGEST_PATTERN = 60;

/** @param titles of the events, in the order of the costs */
export const writeCosts = (reports: readonly FileCosts[], titles: readonly string[]): string[] =>
  inBlocks(titles.map((title, index) => writeEvent(reports, title, index)));

/** With an empty line between two of them. */
const inBlocks = (blocks: readonly string[][]): string[] =>
  blocks.flatMap((lines, index) => (index > 0 ? ['', ...lines] : lines));

const writeEvent = (reports: readonly FileCosts[], title: string, index: number): string[] => {
  const costs = reports.flatMap(({ file, costs: all }) => (all[index] ? [{ file, cost: all[index] }] : []));
  const details = costs.map(({ file, cost }) => writeDetails(costs.length > 1 ? `${file}: ` : '', cost));
  return inBlocks([writeTotals(title, costs), ...details]);
};

const number = (value: number | undefined): string =>
  value === undefined ? '–' : value.toLocaleString('en-US', { maximumFractionDigits: 1 });

const sum = (counts: Record<string, number>): number => Object.values(counts).reduce((all, count) => all + count, 0);

const ROWS: readonly [string, (cost: Cost) => string][] = [
  ['nodes evaluated', ({ nodes }) => number(nodes)],
  ['nodes per further item', ({ nodesPerItem }) => number(nodesPerItem)],
  ['API and method calls', ({ nativeCalls }) => number(sum(nativeCalls))],
  ['patterns compiled', ({ patterns }) => number(sum(patterns))],
  ['compiled size, bytes', ({ compiledBytes }) => number(compiledBytes)],
  ['outcome', ({ outcome, error }) => (error ? 'error' : outcome)],
];

const writeTotals = (title: string, costs: readonly { file: string; cost: Cost }[]): string[] =>
  writeTable([
    [title, ...costs.map(({ file }) => file)],
    ...ROWS.map(([name, read]) => [name, ...costs.map(({ cost }) => read(cost))]),
  ]);

const writeDetails = (prefix: string, { error, functions, nativeCalls, patterns }: Cost): string[] => {
  const place = error?.line === undefined ? '' : ` (line ${error.line})`;
  const functionRows = functions
    .slice(0, MOST_ROWS)
    .map(({ name, line, ...counts }) => [
      `${name}, line ${line}`,
      ...[counts.exclusive, counts.inclusive, counts.calls].map(number),
    ]);
  return inBlocks([
    ...(error ? [[`${prefix}error: ${error.message}${place}`]] : []),
    writeTable([[`${prefix}functions`, 'nodes', 'with callees', 'calls'], ...functionRows]),
    writeTable([[`${prefix}API or method`, 'calls'], ...countRows(nativeCalls)]),
    ...(sum(patterns) > 0 ? [writeTable([[`${prefix}pattern`, 'compiled'], ...countRows(patterns)])] : []),
  ]);
};

const countRows = (counts: Record<string, number>): string[][] =>
  Object.entries(counts)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_ROWS)
    .map(([name, count]) => [shorten(JSON.stringify(name).slice(1, -1)), number(count)]);

const shorten = (text: string): string =>
  text.length > LONGEST_PATTERN ? `${text.slice(0, LONGEST_PATTERN - 1)}…` : text;

/** The first column to the left, all others to the right. */
const writeTable = (rows: readonly (readonly string[])[]): string[] => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0, column))
      .join('  ')
      .trimEnd(),
  );
};

const pad = (cell: string, width: number, column: number): string =>
  column === 0 ? cell.padEnd(width) : cell.padStart(width);
