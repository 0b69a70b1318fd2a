/** Every example runs twice: through the tag's modules, and through the built template.tpl in the sandbox. */
import { EXAMPLES } from './all-examples.ts';
import { judge } from './judge.ts';
import { runModules } from './run-modules.ts';
import { runTemplate } from './run-template.ts';

describe.each(Object.entries(EXAMPLES))('%s', (_topic, examples) => {
  test.each(examples.map((example) => [example.title, example] as const))('%s (modules)', async (_title, example) => {
    await judge(await runModules(example), example);
  });

  test.each(examples.map((example) => [example.title, example] as const))('%s (template)', async (_title, example) => {
    await judge(await runTemplate(example), example);
  });
});

/** Trace ids are made anew for every answer. */
const withoutTraces = (lines: string[]): string[] => lines.map((line) => line.replace(/trace [\w-]+/, 'trace'));

test('the template does exactly what the modules do', async () => {
  for (const example of Object.values(EXAMPLES).flat()) {
    const [modules, template] = [await runModules(example), await runTemplate(example)];
    expect({ ...template, logs: withoutTraces(template.logs) }).toEqual({
      ...modules,
      logs: withoutTraces(modules.logs),
    });
  }
});

test('there are at least 120 examples, each with a title of its own and a description', () => {
  const all = Object.values(EXAMPLES).flat();
  expect(all.length).toBeGreaterThanOrEqual(120);
  expect(all.map(({ title }) => title)).toEqual([...new Set(all.map(({ title }) => title))]);
  for (const { description } of all) expect(description.length).toBeGreaterThan(20);
});
