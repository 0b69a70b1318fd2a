/**
 * What one event costs in a template when GTM interprets it: instructions evaluated, calls of APIs, patterns compiled, and
 * the bytes of the compiled code. Counts only; there is no time in it. Prints nothing.
 */
import type { RunOptions, RunResult } from '../run-types.ts';
import { createRuntime } from '../runtime.ts';
import type { TemplateFile } from '../template-file.ts';
import { compiledSize } from './compiled-size.ts';
import { interpretProgram, type Interpreted } from './interpret.ts';

/** One function of the template's code. */
export interface FunctionCost {
  name: string;
  /** Line of the template file. */
  line: number;
  calls: number;
  /** Nodes evaluated in it and in what it called; where it calls itself, they count once. */
  inclusive: number;
  /** Nodes evaluated in it alone. */
  exclusive: number;
}

export interface Cost {
  /** Instructions and constants evaluated. */
  nodes: number;
  /** Nodes that a further member of the event's `items` adds; absent without items. */
  nodesPerItem?: number;
  /** Calls of APIs and built-in methods, by name. */
  nativeCalls: Record<string, number>;
  /** How often each regular expression was compiled. */
  patterns: Record<string, number>;
  /** Those called at all, the most costly by itself first. */
  functions: FunctionCost[];
  /** Bytes of the compiled code. */
  compiledBytes: number;
  outcome: RunResult['outcome'];
  error?: RunResult['error'];
}

/** Items by which the event grows to tell what one of them costs. */
const FURTHER_ITEMS = 10;

/** One template, compiled once, for any number of events. */
export class CostMeter {
  /** Bytes of the compiled code; 0 when it cannot be compiled. */
  readonly compiledBytes: number;
  private readonly interpreted: Interpreted | undefined;
  private readonly runtime: ReturnType<typeof createRuntime>;

  constructor(template: TemplateFile) {
    let interpreted: Interpreted | undefined;
    this.runtime = createRuntime(template, (realm, source) => {
      interpreted = interpretProgram(realm, source);
      return interpreted.program;
    });
    this.interpreted = interpreted;
    this.compiledBytes = interpreted ? compiledSize(interpreted.encoded.code) : 0;
  }

  /** Never rejects: an error of the code stands in the result. */
  async measure(options: RunOptions): Promise<Cost> {
    const cost = await this.count(options);
    const larger = withFurtherItems(options);
    if (!larger || cost.error) return cost;
    const { nodes } = await this.count(larger);
    return { ...cost, nodesPerItem: (nodes - cost.nodes) / FURTHER_ITEMS };
  }

  private async count(options: RunOptions): Promise<Cost> {
    const counts = this.interpreted?.machine.counts;
    counts?.reset();
    const { outcome, error } = await this.runtime.run(options);
    const { nodes = 0, natives = {}, patterns = {} } = counts ?? {};
    return {
      nodes,
      nativeCalls: { ...natives },
      patterns: { ...patterns },
      functions: this.functions(),
      compiledBytes: this.compiledBytes,
      outcome,
      ...(error && { error }),
    };
  }

  private functions(): FunctionCost[] {
    const called = (this.interpreted?.machine.counts.records ?? []).filter(({ calls }) => calls > 0);
    return called
      .map(({ name = '', line = 0, calls, inclusive, exclusive }) => ({ name, line, calls, inclusive, exclusive }))
      .sort((a, b) => b.exclusive - a.exclusive || a.line - b.line);
  }
}

/** The same event with more of its own items, told apart by their ids; undefined for an event without items. */
const withFurtherItems = (options: RunOptions): RunOptions | undefined => {
  const { items } = options.eventData ?? {};
  if (!Array.isArray(items) || items.length === 0) return undefined;
  const further = Array.from({ length: FURTHER_ITEMS }, (_, index): unknown => {
    const item: unknown = items[index % items.length];
    if (typeof item !== 'object' || item === null || !('item_id' in item)) return item;
    return { ...item, item_id: `${String(item.item_id)}-${index}` };
  });
  return { ...options, eventData: { ...options.eventData, items: [...(items as unknown[]), ...further] } };
};
