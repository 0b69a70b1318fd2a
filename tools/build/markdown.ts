/** The signs of Markdown for the reference: cells, code, links, tables. Knows no fact. */

export const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
export const code = (text: string): string => (text ? `\`${cell(text)}\`` : '');
export const codes = (texts: readonly string[]): string => texts.map(code).join(', ');

export const link = (doc: string, text: string): string =>
  doc.startsWith('https://') ? `[${cell(text)}](${doc})` : cell(doc);

export const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
