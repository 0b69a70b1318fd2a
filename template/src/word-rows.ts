/**
 * Tables of rows with a head: `|f  Ab3dXy9z…|m  …`. Each word of a row is the beginning of its SHA-256, which is
 * shorter and of one length in every script, so that words stand at multiples of it. A text that is in no table is found in one all the
 * same once in twenty-five thousand. Knows no table.
 */
import { sha256Sync } from './gtm.ts';
import { without } from './values.ts';

const LENGTH = 4;

/** What stands for a word. */
export function digestOf(word: string): string {
  return sha256Sync(word).slice(0, LENGTH);
}

/** The row that holds the text, from its head to the next blank; '' for none. A table begins with a bar. */
export function headOf(text: string, table: string): string {
  const at = table.indexOf(text);
  const bar = table.lastIndexOf('|', at);
  return (at - bar) % LENGTH ? '' : (table.slice(bar + 1).split(' ')[0] as string);
}

/** The head of the row that has the word, or the word without something that may stand around it. */
export function headOfWord(word: string, around: string, table: string): string {
  return headOf(digestOf(word), table) || headOf(digestOf(without(word, around)), table);
}
