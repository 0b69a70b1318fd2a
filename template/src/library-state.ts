/** What Meta's library makes of a state: the pixel's advanced matching sends the same. Source: capi-param-builder, stringUtil. */
import { PROVINCES, STATES } from '../spec/states.ts';
import { eachCharacter } from './characters.ts';

const NAMES = PROVINCES + STATES;

/** Two letters: a code as it stands, the code of the name that the value equals, or first contains, else its first two. */
export function libraryState(value: string): string {
  const letters = eachCharacter(value.toLowerCase(), (ch) => (ch >= 'a' && ch <= 'z' ? ch : ''));
  if (letters.length < 4) return letters.slice(0, 2);
  // Of a row, `|ca california …`, the library knows the first name.
  const exact = NAMES.indexOf(' ' + letters + ' ');
  if (NAMES.charAt(exact - 3) === '|') return NAMES.slice(exact - 2, exact);
  for (let bar = 0; bar >= 0; bar = NAMES.indexOf('|', bar + 1)) {
    const name = NAMES.slice(bar + 4, NAMES.indexOf(' ', bar + 4));
    if (letters.indexOf(name) >= 0) return NAMES.slice(bar + 1, bar + 3);
  }
  return letters.slice(0, 2);
}
