/** Shapes tables and writes them as TypeScript literals. Knows no table. */

export type Row = Record<string, unknown>;

/** Rows with some of their columns; absent ones stay absent. */
export const columns = (rows: readonly object[], names: string[]): Row[] =>
  rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => names.includes(name))));

/** A set, in the form that is quickest to look up. */
export const ones = (names: readonly string[]): Row => Object.fromEntries<unknown>(names.map((name) => [name, 1]));

/** Rows and long objects one entry a line, because people read the built template. */
export function literal(value: unknown): string {
  if (Array.isArray(value) && value.some((entry) => typeof entry === 'object')) {
    return `[\n${value.map((entry) => `  ${JSON.stringify(entry)},`).join('\n')}\n]`;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, entry]) => `  ${JSON.stringify(key)}: ${JSON.stringify(entry)},`);
  return `{\n${entries.join('\n')}\n}`;
}
