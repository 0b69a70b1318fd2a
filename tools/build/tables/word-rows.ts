/** Tables whose words are written as the beginnings of their digests; template/src/word-rows.ts looks them up. Knows no list. */
import { createHash } from 'node:crypto';

const LENGTH = 4;

const digestOf = (word: string): string => createHash('sha256').update(word).digest('base64').slice(0, LENGTH);

export interface WordRow {
  /** What stands before the bar, for whoever looks there. */
  before?: string;
  /** What a row begins with: a code, and whatever is looked up by it. */
  head: string;
  words: readonly string[];
}

/** A blank ends heads of more than three signs, others may fill their place; digests stand at multiples of their length behind the bar. */
function headed({ before = '', head }: WordRow): string {
  const row = head.length < LENGTH ? `|${head}` : `|${head} `;
  return before + row.padEnd(Math.ceil(row.length / LENGTH) * LENGTH);
}

/** `|f  Ab3dXy9z`. Throws where a word would not be found in its row. */
export function wordRows(rows: readonly WordRow[]): string {
  const starts = rows.map(headed);
  const texts = rows.map(({ words }, index) => (starts[index] ?? '') + words.map(digestOf).join(''));
  const table = texts.join('');
  let end = 0;
  rows.forEach(({ words }, index) => {
    const start = end + (starts[index] ?? '').length;
    end += (texts[index] ?? '').length;
    for (const word of words) {
      const at = table.indexOf(digestOf(word));
      if (at < start || at >= end || (at - start) % LENGTH > 0)
        throw new Error(
          `The digest of "${word}" stands in another row, or across two others, too: another order may help.`,
        );
    }
  });
  return table;
}
