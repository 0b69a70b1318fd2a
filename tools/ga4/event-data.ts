/** The shape of what a server tag reads with getAllEventData, and the only way the decoder writes into it. */

/** A value of event data: what JSON can hold, without null. */
export type EventValue = string | number | boolean | EventValue[] | EventGroup;

/** A nested object of event data, for example `user_data` or `client_hints`. */
export interface EventGroup {
  [key: string]: EventValue;
}

/** One event as the GA4 client would hand it to the container. */
export type EventData = EventGroup;

/** Names come from strangers: deeper names than any page sends keep their rest as one key, so nesting stays bounded. */
const MAX_DEPTH = 10;

/**
 * Sets an own property of an object. The name `__proto__` is left out: it can be no ordinary key for those who copy the
 * data with an assignment, and no page sends it in good faith.
 */
export function setKey(group: EventGroup, key: string, value: EventValue): void {
  if (key !== '__proto__') group[key] = value;
}

/** Returns the group's own object under this key, making it when there is none (a text there is replaced). */
export function openGroup(group: EventGroup, key: string): EventGroup {
  const present = Object.hasOwn(group, key) ? group[key] : undefined;
  if (typeof present === 'object' && !Array.isArray(present)) return present;
  const made: EventGroup = {};
  setKey(group, key, made);
  return made;
}

/**
 * Sets a dotted name as nested objects: `user_data.address.city`. Numeric parts give the keys "0", "1", not an array
 * (observed in published templates' mocks of real event data: `email: {"0": …, "1": …}`).
 */
export function setPath(group: EventGroup, name: string, value: EventValue): void {
  const parts = name.split('.', MAX_DEPTH);
  const rest = name.slice(parts.join('.').length);
  const last = `${parts.pop()}${rest}`;
  if (parts.includes('__proto__')) return;
  setKey(parts.reduce(openGroup, group), last, value);
}
