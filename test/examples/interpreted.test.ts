/**
 * Every example in an interpreter like GTM's: byte by byte the requests, cookies, logs and outcome that the engine gives.
 * What these must be is said by examples.test.ts.
 */
import { EXAMPLES } from './all-examples.ts';
import { expectEqual } from './expect-seldom.ts';
import { interpretTemplate, runTemplate } from './run-template.ts';

/** Trace ids of the stand-in are made anew for every answer. */
const withoutTraces = (lines: string[]): string[] => lines.map((line) => line.replace(/trace [\w-]+/, 'trace'));

const all = Object.values(EXAMPLES)
  .flat()
  .map((example) => [example.title, example] as const);

test.each(all)('%s (interpreted)', async (_title, example) => {
  const [interpreted, run] = [await interpretTemplate(example), await runTemplate(example)];
  expectEqual({ ...interpreted, logs: withoutTraces(interpreted.logs) }, { ...run, logs: withoutTraces(run.logs) });
});
