/** Measures CPU per event of the built tag in the sandbox beside the floor: what no tag can do without. Decides nothing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build/root.ts';
import { createRuntime, type Runtime } from '../sandbox/runtime.ts';
import { parseTemplateFile } from '../sandbox/template-file.ts';
import { ANSWER, FORM, purchase, type EventData } from './events.ts';
import { FLOOR } from './floor.ts';

const ITEM_COUNTS = [1, 3, 10, 50, 200];
const RUNS = 400;
const ROUNDS = 5;
/** A tagging server runs for weeks: what counts is the code after the engine has compiled it. */
const WARM_UP_RUNS = 8000;

async function repeat(runtime: Runtime, runs: number, eventData: EventData): Promise<void> {
  for (let run = 0; run < runs; run++) {
    await runtime.run({ data: FORM, eventData, sendHttp: () => Promise.resolve(ANSWER) });
  }
}

async function cpuPerRunUs(runtime: Runtime, eventData: EventData): Promise<number> {
  const before = process.cpuUsage();
  await repeat(runtime, RUNS, eventData);
  const used = process.cpuUsage(before);
  return (used.user + used.system) / RUNS;
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Tag and floor alternate, so that a busy machine slows both. */
async function measure(tag: Runtime, floor: Runtime, items: number): Promise<{ tagUs: number; floorUs: number }> {
  const tagUs: number[] = [];
  const floorUs: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    tagUs.push(await cpuPerRunUs(tag, purchase(items)));
    floorUs.push(await cpuPerRunUs(floor, purchase(items)));
  }
  return { tagUs: median(tagUs), floorUs: median(floorUs) };
}

/** A table: items, CPU of the tag, of the floor, and how many times the floor. */
export async function benchTagCpu(): Promise<string> {
  const tag = createRuntime(parseTemplateFile(readFileSync(join(ROOT, 'template.tpl'), 'utf8')));
  const floor = createRuntime(FLOOR.template);
  const lines = ['items   tag µs   floor µs   tag / floor'];
  for (const runtime of [tag, floor]) await repeat(runtime, WARM_UP_RUNS, purchase(3));
  for (const items of ITEM_COUNTS) {
    const { tagUs, floorUs } = await measure(tag, floor, items);
    const cells = [String(items).padStart(5), tagUs.toFixed(0).padStart(8), floorUs.toFixed(0).padStart(10)];
    lines.push(`${cells.join(' ')}   ${(tagUs / floorUs).toFixed(2).padStart(11)}`);
  }
  return lines.join('\n');
}
