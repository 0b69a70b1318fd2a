/**
 * The documented form of names, cities and states: lower case, without punctuation, special characters and spaces, letters
 * of every script kept in UTF-8. Source: Meta, customer information parameters.
 */
import { isAsciiWord, isMark, isSpecial, startsPictograph } from './characters.ts';
import { compose } from './compose.ts';
import { narrow } from './width.ts';

/** `"  Jean–Luc O’Brien "` → `jeanlucobrien`; `São Paulo`, composed or not → `sãopaulo`. '' when nothing is left. */
export function plainText(value: string): string {
  let kept = '';
  let marked = false;
  for (let i = 0; i < value.length; i++) {
    const raw = value.charAt(i);
    const ch = narrow(raw);
    if (isAsciiWord(ch)) {
      kept = kept + ch;
    } else if (startsPictograph(ch)) {
      i = i + 1;
    } else if (!isSpecial(ch)) {
      kept = kept + ch;
      // The capital İ is an i with a mark once it is in lower case.
      marked = marked || isMark(ch) || ch === 'İ';
    }
  }
  // Lower case last, as Meta's library does it: a Greek sigma depends on where the word ends.
  const lower = kept.toLowerCase();
  return marked ? compose(lower) : lower;
}
