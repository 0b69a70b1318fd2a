/** A JSON section with the line of the file on which each of its values stands. Owns no rule; reading is json-text.ts. */
import { readJsonText, type JsonNote, type JsonPath } from '../json-text.ts';
import type { Section } from '../sections.ts';

export type { JsonPath } from '../json-text.ts';

export interface LocatedJson {
  marker: string;
  value: unknown;
  /** Line of the file where the value begins; of its nearest existing parent when there is none. */
  lineOf: (path: JsonPath) => number;
  duplicateKeys: { key: string; line: number }[];
  /** What strict JSON does not have, with lines of the file. */
  tolerated: JsonNote[];
}

export interface BrokenJson extends JsonNote {
  marker: string;
}

/** Never throws. */
export function readLocatedJson({ marker, body, line: first }: Section): LocatedJson | BrokenJson {
  const inFile = <T extends { line: number }>(place: T): T => ({ ...place, line: first + place.line - 1 });
  const read = readJsonText(body);
  if ('problem' in read) return { marker, ...inFile(read.problem) };
  return {
    marker,
    value: read.value,
    lineOf: (path) => inFile(read.placeOf(path)).line,
    duplicateKeys: read.duplicateKeys().map(inFile),
    tolerated: read.tolerated.map(inFile),
  };
}
