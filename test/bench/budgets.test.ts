/** What the built tag costs in GTM's interpreter, and its sizes, against their budgets. The same on every machine. */
import { BUDGETS } from '../../tools/bench/budgets.ts';
import { measureTag, type Figures } from '../../tools/bench/figures.ts';

let figures: Figures;

beforeAll(async () => {
  figures = await measureTag();
}, 60_000);

test.each(BUDGETS.map((budget) => [`${budget.what}: at most ${budget.atMost}`, budget] as const))(
  '%s',
  (_title, { figure, atMost }) => {
    expect(figures[figure]).toBeGreaterThanOrEqual(0);
    expect(figures[figure]).toBeLessThanOrEqual(atMost);
  },
);
