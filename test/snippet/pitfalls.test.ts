/** The snippet falls into none of the twelve pitfalls, and a snippet that does is found out. */
import { brokenCode } from './broken-snippet.ts';
import { useShippedCode, FakePage, useCode } from './fake-page.ts';
import { PITFALLS } from './pitfalls.ts';

const newPage = (): FakePage => new FakePage();

beforeEach(useShippedCode);

test('there are twelve', () => expect(PITFALLS).toHaveLength(12));

test.each(PITFALLS.map((pitfall) => [pitfall.title, pitfall] as const))('not: %s', (_title, pitfall) => {
  expect(pitfall.holds(newPage)).toBe(true);
});

test.each(PITFALLS.map((pitfall) => [pitfall.title, pitfall] as const))('found out: %s', async (_title, pitfall) => {
  useCode(await brokenCode(pitfall));
  expect(pitfall.holds(newPage)).toBe(false);
});
