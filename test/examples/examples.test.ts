/** Every example runs through the built template.tpl in the sandbox: the file that people import. */
import { EXAMPLES } from './all-examples.ts';
import { judge } from './judge.ts';
import { runTemplate } from './run-template.ts';

describe.each(Object.entries(EXAMPLES))('%s', (_topic, examples) => {
  test.each(examples.map((example) => [example.title, example] as const))('%s', async (_title, example) => {
    await judge(await runTemplate(example), example);
  });
});

test('there are at least 120 examples, each with a title of its own and a description', () => {
  const all = Object.values(EXAMPLES).flat();
  expect(all.length).toBeGreaterThanOrEqual(120);
  expect(all.map(({ title }) => title)).toEqual([...new Set(all.map(({ title }) => title))]);
  expect(all.filter(({ description }) => description.length < 15)).toEqual([]);
});
