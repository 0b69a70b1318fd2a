/** Prints the figures that are the same on every machine beside their budgets and the floor. One over its budget is a failure. */
import { BUDGETS } from './budgets.ts';
import { measureFigures, measureTag } from './figures.ts';
import { FLOOR } from './floor.ts';

/** A table; `failed` when a figure is over its budget. */
export async function benchCost(): Promise<{ text: string; failed: boolean }> {
  const [tag, floor] = [await measureTag(), await measureFigures(FLOOR.template, FLOOR.bytes)];
  const rows = BUDGETS.map(({ figure, what, atMost, wanted }) => {
    const value = tag[figure];
    const verdict = value > atMost ? 'OVER' : value > wanted ? 'within' : 'as wanted';
    return [what, ...[value, atMost, wanted, floor[figure]].map(write), verdict];
  });
  const head = ['', 'tag', 'at most', 'wanted', 'floor', ''];
  const text = [head, ...rows].map((cells) => cells.map(pad).join(' ').trimEnd()).join('\n');
  return { text, failed: BUDGETS.some(({ figure, atMost }) => tag[figure] > atMost) };
}

const write = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 1 });

const pad = (cell: string, column: number): string =>
  column === 0 ? cell.padEnd(36) : column === 5 ? ` ${cell}` : cell.padStart(9);
