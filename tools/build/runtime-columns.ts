/**
 * Which columns of a table the tag needs at run time. The others (labels, examples, documents, remedies of small matters) are
 * for the form and for REFERENCE.md and stay out of the sandboxed code. Tables that are not named here go in whole.
 */
export const RUNTIME_COLUMNS: Record<string, readonly string[]> = {
  USER_FIELDS: ['key', 'from', 'rule', 'plain', 'digits', 'identifies', 'never', 'notInMessaging', 'onlyInMessaging'],
  CUSTOM_FIELDS: ['key', 'from', 'kind', 'choices'],
  CONTENT_FIELDS: ['key', 'from', 'kind', 'choices'],
  APP_FIELDS: ['key', 'from', 'kind'],
  ORIGINAL_FIELDS: ['key', 'from', 'kind'],
  SERVER_FIELDS: ['key', 'from'],
  GA4_EVENTS: ['ga4', 'meta'],
  STANDARD_EVENTS: ['name', 'requires'],
  COOKIES: ['name', 'maxAgeSeconds'],
  GRAPH_VERSIONS: ['version', 'expires'],
  GRAPH_ERRORS: ['code', 'subcode', 'text', 'remedy', 'transient'],
  ACTION_SOURCES: ['value', 'maxAgeDays', 'requires', 'expects'],
  LIMITED_DATA_USE_STATES: ['state', 'code'],
  RESERVED_KEYS: ['key'],
  SETTING_GROUPS: ['settings', 'name', 'preset'],
  PROBLEMS: ['code', 'severity', 'text', 'remedy'],
};

type Row = Record<string, unknown>;

/** The remedy for a small matter stands in REFERENCE.md; the log only explains why a whole event was not sent. */
const remedyIsLogged = (row: Row): boolean => row['severity'] !== 'dropped' && row['severity'] !== 'note';

/** The table without the columns that are not needed at run time. */
export function atRunTime(name: string, value: unknown): unknown {
  const columns = RUNTIME_COLUMNS[name];
  if (!columns || !Array.isArray(value)) return value;
  const keep = (row: Row): Row =>
    Object.fromEntries(
      Object.entries(row)
        .filter(([column]) => columns.includes(column) && (column !== 'remedy' || remedyIsLogged(row)))
        .map(([column, cell]) => [column, column === 'settings' ? (cell as Row[]).map(keep) : cell]),
    );
  return (value as Row[]).map(keep);
}
