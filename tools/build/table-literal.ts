/** Shapes tables and writes them as TypeScript literals. Knows no table. */

export type Row = Record<string, unknown>;

/** Rows with some of their columns; absent ones stay absent. */
export const columns = (rows: readonly object[], names: string[]): Row[] =>
  rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => names.includes(name))));

/** A set, in the form that is quickest to look up. */
export const ones = (names: readonly string[]): Row => Object.fromEntries<unknown>(names.map((name) => [name, 1]));

/** Words that older interpreters do not take as a name without quotes. */
const RESERVED = new Set(
  'break case catch class const continue debugger default delete do else enum export extends false finally for function if import in instanceof new null return super switch this throw true try typeof var void while with yield let static implements interface package private protected public'.split(
    ' ',
  ),
);

const nameOf = (key: string): string =>
  /^[A-Za-z_$][\w$]*$/.test(key) && !RESERVED.has(key) ? key : JSON.stringify(key);

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, entry]) => `${nameOf(key)}: ${inline(entry)}`);
  return `{ ${entries.join(', ')} }`;
}

/** Rows and long objects one entry a line, because people read the built template. */
export function literal(value: unknown): string {
  if (Array.isArray(value) && value.some((entry) => typeof entry === 'object')) {
    return `[\n${value.map((entry) => `  ${inline(entry)},`).join('\n')}\n]`;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return inline(value);
  const entries = Object.entries(value).map(([key, entry]) => `  ${nameOf(key)}: ${inline(entry)},`);
  return `{\n${entries.join('\n')}\n}`;
}
