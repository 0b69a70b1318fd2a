/** What the built tag costs in GTM's interpreter, and its sizes, against their budgets. The same on every machine. */
import { BUDGETS, type Budget } from '../../tools/bench/budgets.ts';
import { measureTag, type Figures } from '../../tools/bench/figures.ts';

let figures: Figures;

beforeAll(async () => {
  figures = await measureTag();
});

const limitOf = ({ atMost, notYet = atMost }: Budget): number => notYet;

test.each(BUDGETS.map((budget) => [`${budget.what}: at most ${limitOf(budget)}`, budget] as const))(
  '%s',
  (_title, budget) => {
    expect(figures[budget.figure]).toBeGreaterThanOrEqual(0);
    expect(figures[budget.figure]).toBeLessThanOrEqual(limitOf(budget));
  },
);

test('a figure that has reached its budget is held to it', () => {
  const reached = BUDGETS.filter(({ figure, atMost, notYet }) => notYet !== undefined && figures[figure] <= atMost);
  expect(reached).toEqual([]);
});
