/** Renders the snippet's tables: event names, and what it tells by their beginnings. Owns their shape; all rows are handed in. */
import type { OrderStemRow, PageMessageRow } from '../../template/spec/row-types.ts';

/** What needs no escaping, neither as a key nor as a text. */
const PLAIN_NAME = /^[A-Za-z][A-Za-z0-9]*$/;

const HEADER = '/** Generated from template/spec by npm run build; do not edit. */';

/** One pair of names, each as its vendor spells it. */
export interface NamePair {
  ga4: string;
  meta: string;
}

/** What a vendor puts around names, with its separator. */
export interface Affix {
  affix: string;
  at: 'start' | 'end';
  browser?: true;
}

/** `view_item` → `ViewItem`: how the snippet spells a name before it looks it up (client-snippet/src/names.ts). */
const pascalCase = (name: string): string =>
  name.replace(/(^|[\s_.-]+)(.?)/g, (_match, _separator, letter: string) => letter.toUpperCase());

/** What the snippet tells by beginnings of names. */
export interface Rules {
  stems: readonly OrderStemRow[];
  pages: readonly PageMessageRow[];
}

const bare = (name: string): string => pascalCase(name).toLowerCase();

/**
 * Returns the source of client-snippet/src/event-names.ts: name in Meta's spelling → Meta name, only for the pairs
 * that the snippet cannot find by itself. Of several GA4 names of one Meta name the first counts: the others are events
 * that GA4 makes by itself (`view_search_results`) and that never pass through the page. GTM's own events (`gtm.dom`)
 * are left out, because the snippet knows them by rule, and so are rows without a Meta name. Of vendors' names it knows
 * the affixes that are marked for browsers; a dot in one stands for any separator. Whole names of vendors are no part of
 * it: tags of one message need no name to pair, and an order makes a purchase.
 */
export function renderSnippetNames(rows: readonly NamePair[], affixes: readonly Affix[]): string {
  const named = rows.filter(({ ga4, meta }) => meta && !ga4.startsWith('gtm.'));
  const first = new Map([...named].reverse().map((row) => [row.meta, row]));
  const pairs = [...first.values()].filter(({ ga4, meta }) => bare(ga4) !== bare(meta));
  const lines = pairs.map(({ ga4, meta }) => renderLine(pascalCase(ga4), meta)).sort();
  return `${HEADER}
export const META_NAMES: Readonly<Record<string, string>> = {\n${lines.join('')}};

/** What stands before the words of a name: nothing, a separator, or what vendors put there. What they put behind, too. */
export const SEPARATORS = /(?:${renderAffixes(affixes)}^|[\\s_.-]+)(.?)/g;\n`;
}

/** Returns the source of client-snippet/src/name-patterns.ts. */
export const renderSnippetPatterns = ({ stems, pages }: Rules): string => `${HEADER}

/** What people do more than once in an order, or beside one. */
export const PLAIN = /^(${renderStems(stems, 'none')})/;

/** What has an order of its own. What else has one is a purchase, whatever the site calls it. */
export const ORDERED = /^(${renderStems(stems, 'own')})/;

/** Messages of GTM about loading and address, and of consent tools: a page_view tag may fire on each of them. */
export const PAGE = /${renderPages(pages)}/i;
`;

const renderStems = (stems: readonly OrderStemRow[], wanted: OrderStemRow['order']): string =>
  stems
    .filter(({ order }) => order === wanted)
    .map(({ stem }) => plainWord(stem))
    .join('|');

/** GTM's, of which only what follows the dot differs, then the words: `^gtm.([dhij]|lo)|consent`. Of the letters one class. */
function renderPages(pages: readonly PageMessageRow[]): string {
  const behindGtm = pages.flatMap(({ begins }) => (begins ? [plainWord(begins.replace('gtm.', ''))] : []));
  const letters = behindGtm.filter(({ length }) => length === 1).join('');
  const longer = behindGtm.filter(({ length }) => length > 1);
  const words = pages.flatMap(({ holds }) => (holds ? [plainWord(holds)] : []));
  return [`^gtm.(${[`[${letters}]`, ...longer].join('|')})`, ...words].join('|');
}

function plainWord(word: string): string {
  if (!PLAIN_NAME.test(word))
    throw new Error(`"${word}" is not made of letters and digits; the snippet's patterns hold no others`);
  return word;
}

function renderAffixes(affixes: readonly Affix[]): string {
  const inBrowser = affixes.filter(({ browser }) => browser);
  const odd = inBrowser.find(({ affix }) => !/^[\w.]+$/.test(affix));
  if (odd)
    throw new Error(`"${odd.affix}" is not made of letters, digits, _ and dots; the snippet's pattern holds no others`);
  return inBrowser
    .map(({ affix, at }) => (at === 'start' ? `^${affix}|` : `${affix}$|`))
    .sort()
    .join('');
}

function renderLine(key: string, meta: string): string {
  const odd = [key, meta].find((name) => !PLAIN_NAME.test(name));
  if (odd !== undefined) {
    throw new Error(`ga4: "${odd}" is not made of letters and digits; the snippet's table holds plain names only`);
  }
  return `  ${key}: '${meta}',\n`;
}
