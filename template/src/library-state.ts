/** What Meta's library makes of a state: the pixel's advanced matching sends the same. Source: capi-param-builder, stringUtil. */
import { PROVINCES, STATES } from '../spec/states.ts';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

function lettersOf(value: string): string {
  const lower = value.toLowerCase();
  let kept = '';
  for (let i = 0; i < lower.length; i++) {
    const ch = lower.charAt(i);
    if (ALPHABET.indexOf(ch) >= 0) kept = kept + ch;
  }
  return kept;
}

const ROWS = (PROVINCES + STATES).split('|');

/** The first name of a row `ca california …`. */
const nameIn = (row: string): string => row.split(' ')[1] || '';

/** Two letters: a code as it stands, the code of the name that the value equals, or first contains, else its first two. */
export function libraryState(value: string): string {
  const letters = lettersOf(value);
  if (letters.length < 3) return letters;
  const exact = ROWS.filter((row) => nameIn(row) === letters)[0];
  const row = exact || ROWS.filter((each) => each !== '' && letters.indexOf(nameIn(each)) >= 0)[0];
  return (row || letters).slice(0, 2);
}
