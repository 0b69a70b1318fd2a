/**
 * A small BigQuery: tables in memory, with a schema or without. Checks rows as streaming inserts do: unknown fields and
 * rows that are no objects are refused unless the options say otherwise.
 */

import { ownMember } from '../own-member.ts';

export type Row = Record<string, unknown>;

export interface InsertOptions {
  ignoreUnknownValues?: boolean;
  skipInvalidRows?: boolean;
}

export interface BigQueryStore {
  /** Rows by "project.dataset.table". */
  readonly tables: ReadonlyMap<string, Row[]>;
  /** @throws an array of {index, reason} when rows are refused; without skipInvalidRows nothing is inserted then. */
  insert: (table: string, rows: readonly unknown[], options: InsertOptions) => void;
}

/** @param schemas column names by table; a table without a schema takes any column, one that is not listed is made on use */
export const createBigQueryStore = (schemas: Record<string, readonly string[]> = {}): BigQueryStore => {
  const tables = new Map<string, Row[]>();
  return {
    tables,
    insert: (table, rows, options) => {
      const columns = ownMember(schemas, table);
      const checked = rows.map((row, index) => checkRow(row, { columns, index, options }));
      const refused = checked.filter((result) => 'reason' in result);
      const good = checked.flatMap((result) => ('row' in result ? [result.row] : []));
      if (refused.length === 0 || options.skipInvalidRows) tables.set(table, [...(tables.get(table) ?? []), ...good]);
      if (refused.length > 0) throw new RefusedRows(refused);
    },
  };
};

interface RefusedRow {
  index: number;
  reason: string;
}

/** Rows that a table does not take. */
export class RefusedRows extends Error {
  readonly rows: readonly RefusedRow[];
  constructor(rows: readonly RefusedRow[]) {
    super(rows.map(({ index, reason }) => `row ${index}: ${reason}`).join('; '));
    this.rows = rows;
  }
}

interface RowContext {
  columns: readonly string[] | undefined;
  index: number;
  options: InsertOptions;
}

const checkRow = (row: unknown, { columns, index, options }: RowContext): { row: Row } | RefusedRow => {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return { index, reason: 'not an object' };
  const unknown = Object.keys(row).filter((key) => columns && !columns.includes(key));
  if (unknown.length === 0) return { row: row as Row };
  if (!options.ignoreUnknownValues) return { index, reason: `no such field: ${unknown.join(', ')}` };
  return { row: Object.fromEntries(Object.entries(row).filter(([key]) => !unknown.includes(key))) };
};
