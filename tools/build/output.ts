/** A generated file, rendered and not yet written. No code. */

export interface Output {
  /** Relative to the root of the project. */
  path: string;
  content: string;
}
