/** Looks a name up in a table that is one string: `|ca california |co colorado …`. Owns the format of such rows. */

/** The code, two letters behind the bar, of the row that has the name; '' when none has. */
export function rowCode(name: string, table: string): string {
  const at = table.indexOf(' ' + name + ' ');
  const bar = table.lastIndexOf('|', at);
  return at < 0 ? '' : table.slice(bar + 1, bar + 3);
}
