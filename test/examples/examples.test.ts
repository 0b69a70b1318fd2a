/** Every example runs twice: through the tag's modules, and through the built template.tpl in the sandbox. */
import { EXAMPLES } from './all-examples.ts';
import type { Ran } from './example.ts';
import { judge } from './judge.ts';
import { runModules } from './run-modules.ts';
import { runTemplate } from './run-template.ts';

/** Trace ids are made anew for every answer. */
const withoutTraces = ({ logs, ...ran }: Ran): Ran => ({
  ...ran,
  logs: logs.map((line) => line.replace(/trace [\w-]+/, 'trace')),
});

describe.each(Object.entries(EXAMPLES))('%s', (_topic, examples) => {
  test.each(examples.map((example) => [example.title, example] as const))('%s (modules)', async (_title, example) => {
    await judge(await runModules(example), example);
  });

  test.each(examples.map((example) => [example.title, example] as const))('%s (template)', async (_title, example) => {
    const ran = await runTemplate(example);
    await judge(ran, example);
    expect(withoutTraces(ran)).toEqual(withoutTraces(await runModules(example)));
  });
});

test('there are at least 120 examples, each with a title of its own and a description', () => {
  const all = Object.values(EXAMPLES).flat();
  expect(all.length).toBeGreaterThanOrEqual(120);
  expect(all.map(({ title }) => title)).toEqual([...new Set(all.map(({ title }) => title))]);
  expect(all.filter(({ description }) => description.length < 15)).toEqual([]);
});
