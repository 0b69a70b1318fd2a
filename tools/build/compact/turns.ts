/** How often ordinary events run a piece of code, and what a node that they evaluate is worth. Figures only; counts nothing. */

/** How often each of the ordinary events runs a statement. */
export interface Turns {
  pageView: number;
  purchase: number;
  /** By consent or name. */
  skipped: number;
}

export const NEVER: Turns = { pageView: 0, purchase: 0, skipped: 0 };

/** What is evaluated at every event. */
export const ALWAYS: Turns = { pageView: 1, purchase: 1, skipped: 2 };

/**
 * Bytes that a node is worth which such an event evaluates more. The budgets of tools/bench bind for two of them: where one is
 * exceeded its price goes up, where nodes are left it goes down.
 */
const PRICES: Turns = { pageView: 1.2, purchase: 1.7, skipped: 0.2 };

export const priceOf = (turns: Turns): number =>
  turns.pageView * PRICES.pageView + turns.purchase * PRICES.purchase + turns.skipped * PRICES.skipped;
