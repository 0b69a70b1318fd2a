/**
 * GTM's parameter nodes, as exports spell them: made and read. Everything is text, booleans and numbers too; what is empty has no
 * `value` or `list` at all. Source: https://developers.google.com/tag-platform/tag-manager/api/v2/parameter-reference
 */

export interface Node {
  /** `TEMPLATE`, `BOOLEAN`, `INTEGER`, `LIST`, `MAP`, `TAG_REFERENCE`, `TRIGGER_REFERENCE`. */
  type: string;
  /** Rows of a list have none. */
  key?: string;
  value?: string;
  list?: Node[];
  map?: Node[];
}

/** One row of a table of the form: column → text. */
export type Row = Readonly<Record<string, string>>;

export const text = (key: string, value = ''): Node => ({ type: 'TEMPLATE', key, ...(value !== '' && { value }) });

export const flag = (key: string, value: boolean): Node => ({ type: 'BOOLEAN', key, value: String(value) });

export const integer = (key: string, value: number): Node => ({ type: 'INTEGER', key, value: String(value) });

export const table = (key: string, rows: readonly Row[]): Node => ({
  type: 'LIST',
  key,
  ...(rows.length > 0 && { list: rows.map(mapOf) }),
});

const mapOf = (row: Row): Node => ({ type: 'MAP', map: Object.entries(row).map(([key, value]) => text(key, value)) });

/** The parameters of one tag, variable, client … by key. Whatever is not there is empty. */
export class Parameters {
  readonly #nodes: ReadonlyMap<string, Node>;

  constructor(nodes: readonly Node[]) {
    this.#nodes = new Map(nodes.flatMap((node) => (node.key === undefined ? [] : [[node.key, node]])));
  }

  keys(): string[] {
    return [...this.#nodes.keys()];
  }

  has(key: string): boolean {
    return this.#nodes.has(key);
  }

  text(key: string): string {
    return this.#nodes.get(key)?.value ?? '';
  }

  isOn(key: string): boolean {
    return this.text(key) === 'true';
  }

  rows(key: string): Row[] {
    const list = this.#nodes.get(key)?.list ?? [];
    return list.map(({ map = [] }) => rowOf(map));
  }
}

/** Without a prototype: columns are named by strangers. */
const rowOf = (cells: readonly Node[]): Row => {
  const row = Object.create(null) as Record<string, string>;
  for (const { key, value } of cells) if (key !== undefined) row[key] = value ?? '';
  return row;
};
