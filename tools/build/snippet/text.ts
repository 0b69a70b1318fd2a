/** A text and the way back to its sources. Owns how pieces of one are put together to another; knows no language. */
import { GenMapping, maybeAddMapping, setSourceContent, toEncodedMap } from '@jridgewell/gen-mapping';
import { decodedMappings, originalPositionFor, sourceContentFor, TraceMap } from '@jridgewell/trace-mapping';

export interface Text {
  code: string;
  /** A source map, as JSON. */
  map: string;
}

/** What is written as it is, or what stands between two places of the text before. */
export type Piece = string | readonly [from: number, to: number];

/** In place of what stands from `from` to `to`. */
export interface Edit {
  from: number;
  to: number;
  pieces: readonly Piece[];
}

/** Offsets of the beginnings of lines. */
const lineStarts = (code: string): number[] => [0, ...[...code.matchAll(/\n/g)].map(({ index }) => index + 1)];

/** Puts pieces together. The map tells of each place that it told of before, wherever that stands now. */
export function assemble({ code, map }: Text, pieces: readonly Piece[]): Text {
  const before = new TraceMap(map);
  const starts = lineStarts(code);
  const places = decodedMappings(before).flatMap((segments, line) =>
    segments.map(([column]) => ({ at: (starts[line] ?? 0) + column, line: line + 1, column })),
  );
  const after = new GenMapping();
  let text = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      text += piece;
      continue;
    }
    const [from, to] = piece;
    for (const { at, line, column } of places.filter((place) => place.at >= from && place.at < to)) {
      const original = originalPositionFor(before, { line, column });
      if (original.source === null) continue;
      const now = text + code.slice(from, at);
      const lastBreak = now.lastIndexOf('\n');
      maybeAddMapping(after, {
        generated: { line: now.split('\n').length, column: now.length - lastBreak - 1 },
        original: { line: original.line, column: original.column },
        source: original.source,
        ...(original.name !== null && { name: original.name }),
      } as Parameters<typeof maybeAddMapping>[1]);
    }
    text += code.slice(from, to);
  }
  for (const source of before.sources) {
    if (source !== null) setSourceContent(after, source, sourceContentFor(before, source));
  }
  return { code: text, map: JSON.stringify(toEncodedMap(after)) };
}

/** The pieces of a text with edits in it, which do not overlap. */
export function edited(code: string, edits: readonly Edit[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to, pieces: instead } of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (from < at) throw new Error(`two edits of one place: ${code.slice(from, from + 40)}`);
    pieces.push([at, from], ...instead);
    at = to;
  }
  return [...pieces, [at, code.length]];
}
