/** Places where fields were found, and what stands there. Knows no field, and not how it was found. */
import { isEmpty, isScalar, membersOf, MOST_VALUES, textOf } from '../values.ts';

/** One place where a field was found. */
export interface Place {
  /** Begins with a dot. */
  where: string;
  raw: unknown;
  /** How early it stands among the field's places, where that is not for the table to say. */
  rank?: number;
}

/** The places of each field, the best first. */
export type Places = Record<string, Place[] | undefined>;

export function isBlank(place: { raw: unknown }): boolean {
  return place.raw == null || place.raw === '';
}

/** All scalars of a place as text, through lists or {"0": …} objects that stand there. */
export function textsOf(place: Place): string[] {
  if (typeof place.raw === 'string') return [place.raw];
  const texts: string[] = [];
  const add = (value: unknown, depth: number): void => {
    if (isScalar(value)) texts.push(`${value}`);
    else if (depth > 0) for (const member of (membersOf(value) || []).slice(0, MOST_VALUES)) add(member, depth - 1);
  };
  add(place.raw, 2);
  return texts.slice(0, MOST_VALUES);
}

/** The first value that is not an empty text; undefined where there is none. */
export function firstValue(places: Place[] | undefined): unknown {
  for (const place of places || []) if (!isBlank(place)) return place.raw;
  return undefined;
}

/** The first scalar as trimmed text; '' where there is none or only words such as `undefined`. */
export function firstText(places: Place[] | undefined): string {
  for (const place of places || []) {
    const text = textOf(place.raw);
    if (!isEmpty(text)) return text;
  }
  return '';
}
