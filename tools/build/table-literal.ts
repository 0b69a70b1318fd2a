/** Writes tables as TypeScript literals. Knows no table. */

/** Rows and long objects one entry a line, because people read the built template. */
export function literal(value: unknown): string {
  if (Array.isArray(value) && value.some((entry) => typeof entry === 'object')) {
    return `[\n${value.map((entry) => `  ${JSON.stringify(entry)},`).join('\n')}\n]`;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, entry]) => `  ${JSON.stringify(key)}: ${JSON.stringify(entry)},`);
  return `{\n${entries.join('\n')}\n}`;
}
