/** Renders every generated file of the project. Writes nothing: build writes, check compares. */
import { GA4_EVENTS } from '../../template/spec/ga4-events.ts';
import { ORDER_STEMS, PAGE_MESSAGES } from '../../template/spec/snippet-rules.ts';
import { VENDOR_AFFIXES } from '../../template/spec/vendor-names.ts';
import { renderContainers } from './containers.ts';
import type { Output } from './output.ts';
import { renderReference } from './reference.ts';
import { renderSnippetNames, renderSnippetPatterns } from './snippet-names.ts';
import { buildSnippet } from './snippet.ts';
import { addresses } from './tables/addresses.ts';
import { consent, events, sentences } from './tables/events.ts';
import { fields } from './tables/fields.ts';
import { people } from './tables/people.ts';
import { countries, currencies, letters, states } from './tables/regions.ts';
import { printTables } from './tables/table.ts';
import { buildTemplate, type BuiltTemplate } from './template.ts';
import { verifyTemplate } from './verify.ts';

const TABLE_FILES = [fields, addresses, consent, events, sentences, people, countries, states, letters, currencies];

/** Tables and constants that the sources import: they come first, because the other outputs are made from them. */
export const renderSources = (): Output[] => [
  ...TABLE_FILES.map((file) => printTables(file())),
  {
    path: 'client-snippet/src/event-names.ts',
    content: renderSnippetNames(GA4_EVENTS, VENDOR_AFFIXES),
  },
  {
    path: 'client-snippet/src/name-patterns.ts',
    content: renderSnippetPatterns({ stems: ORDER_STEMS, pages: PAGE_MESSAGES }),
  },
];

/** What people import, paste and read. Throws with one line per finding when GTM would not take the template. */
export async function renderProducts(template?: BuiltTemplate): Promise<Output[]> {
  const built = template ?? (await buildTemplate());
  const findings = verifyTemplate(built);
  if (findings.length > 0) throw new Error(`template.tpl is not acceptable to GTM:\n${findings.join('\n')}`);
  const snippet = await buildSnippet();
  return [
    { path: 'template.tpl', content: built.content },
    { path: 'template/REFERENCE.md', content: renderReference() },
    ...snippet,
    ...renderContainers(built.content, snippet),
  ];
}
