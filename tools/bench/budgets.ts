/** The budgets of the tag: what each figure may be at most, and what is wanted. A table; tests and the bench read it. */
import type { Figures } from './figures.ts';

export interface Budget {
  figure: keyof Figures;
  /** What the figure counts, for people. */
  what: string;
  atMost: number;
  wanted: number;
  /** Where the limit is not reached yet: what the figure is, so that it can only shrink. */
  notYet?: number;
}

export const BUDGETS: readonly Budget[] = [
  { figure: 'purchaseNodes', what: 'nodes, purchase, 9 keys, 3 items', atMost: 8_000, wanted: 4_500 },
  { figure: 'pageViewNodes', what: 'nodes, GA4 page_view', atMost: 3_500, wanted: 2_000 },
  { figure: 'refusedNodes', what: 'nodes, skipped by consent', atMost: 900, wanted: 600 },
  { figure: 'unwantedNodes', what: 'nodes, skipped by name', atMost: 900, wanted: 600 },
  { figure: 'nodesPerItem', what: 'nodes per further item', atMost: 150, wanted: 75 },
  { figure: 'purchasePatterns', what: 'patterns compiled, ASCII purchase', atMost: 8, wanted: 5 },
  { figure: 'compiledBytes', what: 'compiled size, bytes', atMost: 88_000, wanted: 64_000 },
  { figure: 'fileBytes', what: 'template.tpl, bytes, tests included', atMost: 150_000, wanted: 120_000 },
];
