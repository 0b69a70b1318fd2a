/** Where a row's action happened: which run, and which visit or browser. */
import type { PairRow, PairSide } from './pair-types.ts';

/** The browser's own word counts first. */
export function originOf(sides: (PairSide | undefined)[]): Pick<PairRow, 'run' | 'visit'> {
  const told = (read: (side: PairSide) => string | undefined): string | undefined =>
    sides.map((side) => side && read(side)).find((value) => value !== undefined);
  const run = told((side) => side.run);
  const visit = told((side) => side.visit) ?? told((side) => side.fbp);
  return { ...(run !== undefined && { run }), ...(visit !== undefined && { visit }) };
}
