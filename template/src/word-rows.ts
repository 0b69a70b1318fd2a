/**
 * Tables of rows with a head: `|ca california |co colorado …`. Where only equality counts, a word stands there as the beginning of
 * its SHA-256, which is shorter and the same length in every script; that another text is found so happens once in
 * three hundred thousand, and only texts that are in no table can meet it. Knows no table.
 */
import { sha256Sync } from './gtm.ts';
import { without } from './values.ts';

const LENGTH = 5;

/** What stands for a word. */
export function digestOf(word: string): string {
  return sha256Sync(word).slice(0, LENGTH);
}

/** The head, what stands between the bar and a blank, of the row that holds the text; '' for none. */
export function headOf(text: string, table: string): string {
  const at = table.indexOf(text);
  const bar = table.lastIndexOf('|', at);
  return at < 0 ? '' : table.slice(bar + 1, table.indexOf(' ', bar));
}

/** The head of the row that has the word, or the word without something that may stand around it. */
export function headOfWord(word: string, around: string, table: string): string {
  return headOf(digestOf(word), table) || headOf(digestOf(without(word, around)), table);
}
