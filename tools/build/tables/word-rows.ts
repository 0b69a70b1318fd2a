/** Tables whose words are written as the beginnings of their digests; template/src/word-rows.ts looks them up. Knows no list. */
import { createHash } from 'node:crypto';

const LENGTH = 5;

const digestOf = (word: string): string => createHash('sha256').update(word).digest('base64').slice(0, LENGTH);

export interface WordRow {
  /** What a row begins with: a code, and whatever is looked up by it or found by itself. */
  head: string;
  words: readonly string[];
}

/** `|head Ab3dXy9z`. Throws where a word would be found in another row. */
export function wordRows(rows: readonly WordRow[]): string {
  const texts = rows.map(({ head, words }) => `|${head} ${words.map(digestOf).join('')}`);
  const table = texts.join('');
  let start = 0;
  rows.forEach(({ words }, index) => {
    const end = start + (texts[index] ?? '').length;
    for (const word of words) {
      const at = table.indexOf(digestOf(word));
      if (at < start || at >= end) throw new Error(`The digest of "${word}" stands in another row, too.`);
    }
    start = end;
  });
  return table;
}
