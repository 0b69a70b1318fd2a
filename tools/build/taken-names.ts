/** Finds the names and containers of event data that the tables speak of. Owns no table and no literal. */
import { CONTEXT_FIELDS } from '../../template/spec/context-fields.ts';
import {
  APP_FIELDS,
  CUSTOM_FIELDS,
  ORIGINAL_FIELDS,
  SERVER_FIELDS,
  USER_FIELDS,
} from '../../template/spec/meta-fields.ts';
import { RESERVED_KEYS } from '../../template/spec/reserved-keys.ts';
import { ones, type Row } from './table-literal.ts';

interface Sources {
  from: readonly string[];
  never?: readonly string[];
}

/** Every dotted path that a row names. */
function paths(): string[] {
  const tables = [USER_FIELDS, CUSTOM_FIELDS, SERVER_FIELDS, APP_FIELDS, ORIGINAL_FIELDS, CONTEXT_FIELDS];
  return (tables as unknown as Sources[][]).flat().flatMap((row) => [...row.from, ...(row.never ?? [])]);
}

/** What holds fields of its own, outer before inner: the beginnings of the paths. */
export function containers(): string[] {
  const parents = paths().flatMap((path) => {
    const segments = path.split('.');
    return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join('.'));
  });
  return [...new Set(parents)].sort((a, b) => a.split('.').length - b.split('.').length);
}

/** Top-level names that a field reads from or that are reserved; the value is of no matter. */
export function takenNames(): Row {
  const reserved = RESERVED_KEYS.filter(({ key }) => !key.endsWith('*')).map(({ key }) => key);
  const names = new Set([...paths().map((path) => path.split('.')[0] ?? ''), ...reserved]);
  const covered = (name: string): boolean => reservedPrefixes().some((prefix) => name.startsWith(prefix));
  return ones([...names].filter((name) => name !== '' && !covered(name)));
}

/** Beginnings of names that are reserved. */
export const reservedPrefixes = (): string[] =>
  RESERVED_KEYS.filter(({ key }) => key.endsWith('*')).map(({ key }) => key.slice(0, -1));
