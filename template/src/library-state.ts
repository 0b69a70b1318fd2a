/** What Meta's library makes of a state: the pixel's advanced matching sends the same. Source: capi-param-builder, stringUtil. */
import { PROVINCES, STATES } from '../spec/states.ts';
import { eachCharacter } from './characters.ts';

/** Two letters: a code as it stands, the code of the name that the value equals, or first contains, else its first two. */
export function libraryState(value: string): string {
  const letters = eachCharacter(value.toLowerCase(), (ch) => (ch >= 'a' && ch <= 'z' ? ch : ''));
  if (letters.length < 3) return letters;
  let code = '';
  for (const row of (PROVINCES + STATES).slice(1).split('|')) {
    // Of `ca california …` the library knows the first name.
    const name = row.split(' ')[1] || '';
    if (name === letters) return row.slice(0, 2);
    if (code === '' && letters.indexOf(name) >= 0) code = row.slice(0, 2);
  }
  return code || letters.slice(0, 2);
}
