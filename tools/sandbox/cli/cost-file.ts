/** Reads one template file and measures what events cost in it; for `countonce cost`, in a child process. */
import { CostMeter, type Cost } from '../interpreter/cost.ts';
import type { HttpResponse } from '../run-types.ts';
import type { RunInput } from './read-inputs.ts';
import { readTemplate } from './read-template.ts';

export interface CostTask {
  file: string;
  inputs: RunInput[];
  /** What every request of the template is answered with. */
  answer: HttpResponse;
}

/** What a template costs may hang on the time of day and on chance: here both are always the same. */
const NOW_MS = Date.UTC(2026, 0, 15, 12);
const FIXED = { now: () => NOW_MS, random: () => 0.5 };

/** One cost for each input. */
export const costFile = async ({ file, inputs, answer }: CostTask): Promise<Cost[]> => {
  const meter = new CostMeter(readTemplate(file));
  const costs: Cost[] = [];
  for (const input of inputs) {
    costs.push(await meter.measure({ ...input, ...FIXED, sendHttp: () => Promise.resolve(answer) }));
  }
  return costs;
};
