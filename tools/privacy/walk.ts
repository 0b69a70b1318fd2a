/** Walks through a value and changes its texts and numbers by their names. Owns no rule of what is personal: names.ts has them. */
import { isPersonalName, isPersonName, isSecretName, isShownName } from './names.ts';

export interface LeafChanges {
  /** A text that may hold something personal. */
  text: (text: string) => string;
  /** All of it is personal. */
  personal: (name: string, text: string) => string;
  number: (name: string, value: number) => unknown;
  secret: () => unknown;
}

/** Where a value stands: its name, and whether it is below one that makes it personal. */
interface Place {
  name: string;
  isPerson: boolean;
}

const NOWHERE: Place = { name: '', isPerson: false };

/** Returns a copy. A value below a telling name is personal to its last leaf, and so is a number. */
export function changeLeaves(value: unknown, changes: LeafChanges, place = NOWHERE): unknown {
  const { name, isPerson } = place;
  if (typeof value === 'string') return isPerson ? changes.personal(name, value) : changes.text(value);
  if (typeof value === 'number' && isPerson) return changes.number(name, value);
  if (Array.isArray(value)) return value.map((child) => changeLeaves(child, changes, place));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, child]) => {
    if (isSecretName(key) && child !== '' && child !== null) return [key, changes.secret()];
    return [key, changeLeaves(child, changes, placeOf(key, isPerson))];
  });
  return Object.fromEntries(entries) as unknown;
}

function placeOf(name: string, isBelowPerson: boolean): Place {
  if (isShownName(name)) return { name, isPerson: false };
  return { name, isPerson: isBelowPerson || isPersonName(name) || isPersonalName(name) };
}
