/** Reads a table by a name that a stranger chose: `constructor` and its like, which every object inherits, are no rows. */
export const ownMember = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;
