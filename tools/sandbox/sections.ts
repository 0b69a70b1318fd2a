/**
 * Splits the text of a .tpl file at its marker lines. Knows nothing of what the sections contain; never throws.
 * Files exported by GTM begin with a byte-order mark, some with two, some with a comment: all are tolerated.
 */

export interface Section {
  /** For example `___INFO___`. */
  readonly marker: string;
  /** Line of the file on which the body begins; the first line of the file is 1. */
  readonly line: number;
  /** Everything between this marker line and the next, with \n as line end. */
  readonly body: string;
}

const MARKER = /^___[A-Z0-9_]+___$/;

/** Text without byte-order marks and with \n as the only line end. Lines keep their numbers. */
export const normalizeText = (text: string): string => text.replace(/^\uFEFF+/, '').replace(/\r\n?/g, '\n');

export const splitSections = (text: string): Section[] => {
  const lines = normalizeText(text).split('\n');
  const starts = lines.flatMap((line, index) => (MARKER.test(line.trimEnd()) ? [index] : []));
  return starts.map((start, position) => ({
    marker: (lines[start] ?? '').trimEnd(),
    line: start + 2,
    body: lines.slice(start + 1, starts[position + 1] ?? lines.length).join('\n'),
  }));
};
