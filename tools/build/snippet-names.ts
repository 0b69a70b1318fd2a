/** Renders the snippet's table of event names. Owns its shape; the names are the template's and are handed in. */

/** What needs no escaping, neither as a key nor as a text. */
const PLAIN_NAME = /^[A-Za-z][A-Za-z0-9]*$/;

const HEADER = '/** Generated from template/spec by npm run build; do not edit. */';

/** One pair of names, each as its vendor spells it. */
export interface NamePair {
  ga4: string;
  meta: string;
}

/** What a vendor puts around names. */
export interface Affix {
  affix: string;
  at: 'start' | 'end';
}

/** `view_item` → `ViewItem`: how the snippet spells a name before it looks it up (client-snippet/src/names.ts). */
const pascalCase = (name: string): string =>
  name.replace(/(^|[\s_.-]+)(.?)/g, (_match, _separator, letter: string) => letter.toUpperCase());

const bare = (name: string): string => pascalCase(name).toLowerCase();

/**
 * Returns the source of client-snippet/src/event-names.ts: name in Meta's spelling → Meta name, only for the pairs
 * that the snippet cannot find by itself. Of several GA4 names of one Meta name the first counts: the others are events
 * that GA4 makes by itself (`view_search_results`) and that never pass through the page. GTM's own events (`gtm.dom`)
 * are left out, because the snippet knows them by rule, and so are rows without a Meta name. `vendors` are names that
 * are worth their bytes; few are, because tags of one message need no name to pair, and an order makes a purchase.
 */
export function renderSnippetNames(
  rows: readonly NamePair[],
  vendors: readonly NamePair[],
  affixes: readonly Affix[],
): string {
  const named = rows.filter(({ ga4, meta }) => meta && !ga4.startsWith('gtm.'));
  const first = new Map([...named].reverse().map((row) => [row.meta, row]));
  const pairs = [...first.values(), ...vendors].filter(({ ga4, meta }) => bare(ga4) !== bare(meta));
  const lines = pairs.map(({ ga4, meta }) => renderLine(pascalCase(ga4), meta)).sort();
  // Those in front end with a separator, which is written once for all.
  const at = (place: Affix['at']): string =>
    affixes
      .flatMap(({ affix, at: found }) =>
        found === place ? [escapeText(place === 'start' ? affix.slice(0, -1) : affix)] : [],
      )
      .join('|');
  return `${HEADER}
export const META_NAMES: Readonly<Record<string, string>> = {\n${lines.join('')}};

/** What stands before the words of a name: nothing, a separator, or what vendors put there. What they put behind, too. */
// prettier-ignore
export const SEPARATORS = /(?:^(${at('start')})[_.]|${at('end')}$|^|[\\s_.-]+)(.?)/g;\n`;
}

const escapeText = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

function renderLine(key: string, meta: string): string {
  const odd = [key, meta].find((name) => !PLAIN_NAME.test(name));
  if (odd !== undefined) {
    throw new Error(`ga4: "${odd}" is not made of letters and digits; the snippet's table holds plain names only`);
  }
  return `  ${key}: '${meta}',\n`;
}
