import { PROVINCES, STATES, TERRITORIES } from '../../template/spec/states.ts';
import { formsOf, listOf, metaForm } from './normal-forms.ts';

const rowsOf = (table: string): [code: string, names: string[]][] =>
  table
    .split('|')
    .filter(Boolean)
    .map((row) => row.trim().split(' '))
    .map(([code = '', ...names]) => [code, names]);

/** Folded names again as people write them would be guesses; case and white space are enough here. */
const spellings = (name: string): string[] => [name, name.toUpperCase(), ` ${name}\n`];

describe('Every state and province', () => {
  test('is there: fifty states, thirteen provinces and territories of Canada', () => {
    expect(rowsOf(STATES)).toHaveLength(50);
    expect(rowsOf(PROVINCES)).toHaveLength(13);
    const codes = rowsOf(STATES + PROVINCES + TERRITORIES).map(([code]) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test.each(rowsOf(STATES + PROVINCES))(
    '%s has the code that Meta’s library gives its first name',
    (code, [name = '']) => {
      expect(metaForm('state', name)).toBe(code);
      for (const spelling of spellings(name)) expect(listOf('state', spelling)).toEqual([code]);
      expect(listOf('state', code.toUpperCase(), 'us')).toEqual([code]);
    },
  );

  test.each(rowsOf(STATES + PROVINCES))('%s is found by Meta’s library inside a longer text', (_code, [name = '']) => {
    const text = `Greater ${name} area`;
    expect(formsOf('state', text, 'fr').library).toBe(metaForm('state', text));
  });

  test.each(rowsOf(STATES + PROVINCES + TERRITORIES))('%s is known by its other names too: %j', (code, names) => {
    for (const name of names) expect([name, formsOf('state', name).documented]).toEqual([name, code]);
  });
});
