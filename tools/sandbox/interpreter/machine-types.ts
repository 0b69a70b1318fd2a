/** What the host sees of the interpreter in a realm. Types only. */
import type { Code, Encoded } from './encode.ts';

/** A line of interpreted code, and what stacks call that code. */
export interface Place {
  label: string;
  line: number;
}

/** What a function of the code has cost so far. */
export interface FunctionRecord {
  name?: string;
  /** Line within the code; the first line is 1. */
  line?: number;
  calls: number;
  /** Nodes evaluated in it and in what it called; calls of itself count once. */
  inclusive: number;
  /** Nodes evaluated in it alone. */
  exclusive: number;
}

export interface Counts {
  /** Instructions and constants evaluated. */
  nodes: number;
  /** Line of the statement that runs, or ran last. */
  line: number;
  /** Lines of the statements that have run. */
  lines: Record<number, number>;
  /** Calls of functions that are not the code's own, by name. */
  natives: Record<string, number>;
  /** How often each regular expression was compiled. */
  patterns: Record<string, number>;
  records: FunctionRecord[];
  /** Counts begin anew. */
  reset: () => void;
}

export interface Machine {
  run: (outerValues: readonly unknown[], args: readonly unknown[]) => unknown;
  counts: Counts;
}

export interface MachineSource extends Encoded {
  code: Code[];
  /** Names that the code may use without declaring them, beside its parameters. */
  outerNames: readonly string[];
  /** What stacks call the code. */
  stackLabel: string;
}

export type MakeMachine = (source: MachineSource) => Machine;
