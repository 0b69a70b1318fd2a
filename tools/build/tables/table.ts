/** What a table is to the build, and the one printer of tables. Knows no table. */

/** One constant of template/spec/generated: packed text, because each node of a literal would be evaluated for every event. */
export interface Table {
  name: string;
  /** Says what a row is made of. */
  doc: string;
  value: string;
}

/** One generated file. */
export interface TableFile {
  /** Below template/spec/generated. */
  file: string;
  doc: string;
  tables: readonly Table[];
}

const HEADER = '// Generated from template/spec by `npm run build`; do not edit.\n';

/** Characters that nobody sees, or that look like a blank, are written as escapes: one of them was once lost unnoticed. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Variation_Selector}]|(?! )\p{Zs}/gu;
const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

export const quoted = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replace(UNSEEN, escaped)}'`;

const print = ({ name, doc, value }: Table): string => `\n/** ${doc} */\nexport const ${name} = ${quoted(value)};\n`;

export const printTables = ({ file, doc, tables }: TableFile): { path: string; content: string } => ({
  path: `template/spec/generated/${file}`,
  content: `${HEADER}/** ${doc} */\n${tables.map(print).join('')}`,
});

/** `name:value;name:value`, as template/src/values.ts takes it apart. */
export const packed = (rows: readonly (readonly [name: string, value: string | number])[]): string => {
  const bad = rows.find(([name, value]) => /[:;"\\]/.test(`${name}${value}`));
  if (bad) throw new Error(`${bad.join(' ')}: a packed table has no place for a colon, semicolon, quote or backslash.`);
  return rows.map(([name, value]) => `${name}:${value}`).join(';');
};
