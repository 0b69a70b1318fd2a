/** Finds the first value at one of several paths in event data. Knows no field by name. */

export interface Leaf {
  path: string;
  text: string;
}

/** Of a list, such as `user_data.address`, the first member counts; empty texts and objects are no values. */
export function readLeaf(data: Record<string, unknown>, paths: readonly string[]): Leaf | undefined {
  for (const path of paths) {
    const text = textAt(data, path);
    if (text !== undefined) return { path, text };
  }
  return undefined;
}

function textAt(data: Record<string, unknown>, path: string): string | undefined {
  let value: unknown = data;
  for (const key of path.split('.')) value = memberOf(firstOf(value), key);
  value = firstOf(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? (value as unknown[])[0] : value;
}

function memberOf(value: unknown, key: string): unknown {
  const isObject = typeof value === 'object' && value !== null;
  return isObject && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}
