/** Renders the snippet's table of event names. Owns its shape; the names are the template's and are handed in. */

const HEADER = '/** Generated from template/spec/ga4-events.ts by npm run build; do not edit. */';

/** One pair of names, each as its vendor spells it. */
export interface NamePair {
  ga4: string;
  meta: string;
}

/** `view_item` → `viewitem`. The snippet compares names without case and separators (client-snippet/src/names.ts). */
const bare = (name: string): string => name.replace(/[\s_.-]+/g, '').toLowerCase();

/** Names without a `-`, `.` or quote need no escaping: they are keys and strings as they stand. */
const SAFE_NAME = /^[a-z][a-z0-9]*$/;

/**
 * Returns the source of client-snippet/src/event-names.ts: bare GA4 name → Meta name, only for the pairs that the
 * snippet cannot find by itself. GTM's own events (`gtm.dom`) are left out, because the snippet knows them by rule, and
 * so are rows without a Meta name.
 */
export function renderSnippetNames(rows: readonly NamePair[]): string {
  const pairs = rows.filter(({ ga4, meta }) => meta && !ga4.startsWith('gtm.') && bare(ga4) !== bare(meta));
  const keys = new Map(pairs.map(({ ga4, meta }) => [bare(ga4), meta]));
  const lines = [...keys].sort(([a], [b]) => (a < b ? -1 : 1)).map(renderLine);
  return `${HEADER}\nexport const META_NAMES: Readonly<Record<string, string>> = {\n${lines.join('')}};\n`;
}

function renderLine([key, meta]: [string, string]): string {
  if (!SAFE_NAME.test(key)) {
    throw new Error(`ga4: "${key}" is not made of letters and digits; the snippet's table holds plain names only`);
  }
  return `  ${key}: ${JSON.stringify(meta).replaceAll('"', "'")},\n`;
}
