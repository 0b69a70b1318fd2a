/** Types for what sites push: anything, at any depth. No code. */

/** Members are of unknown shape, at every depth; whoever uses one as a text or a number checks it there. */
export interface Loose {
  [key: string]: Loose;
}
