/** Values of files and hits as texts: whatever else stands in their place says nothing. */

/** Texts, and numbers where a writer was careless; else empty. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
