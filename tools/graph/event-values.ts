/** Reads an event whose schema has been checked: the values of user_data as lists of text. */
import type { GraphEvent } from './graph-types.ts';

/** All values of a key of user_data; none when it is absent. */
export function readValues(event: GraphEvent, key: string): string[] {
  const userData = event.user_data as GraphEvent;
  const value = Object.hasOwn(userData, key) ? userData[key] : undefined;
  if (value === undefined || value === null) return [];
  return (Array.isArray(value) ? value : [value]).map(String);
}
