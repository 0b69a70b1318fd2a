/** The files that are built: sizes, names, what they declare, and that a build is repeatable. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse, tokenizer } from 'acorn';
import { PAGE } from '../../client-snippet/src/name-patterns.ts';
import { GA4_EVENTS, STANDARD_EVENTS } from '../../template/spec/ga4-events.ts';
import { ORDER_STEMS, PAGE_MESSAGES } from '../../template/spec/snippet-rules.ts';
import { buildNotice } from '../../tools/build/build-notice.ts';
import { ROOT } from '../../tools/build/root.ts';
import { buildSnippet, TITLE, unspelledCode } from '../../tools/build/snippet.ts';
import { freedomOf, spellingOf } from '../../tools/build/snippet/spelling.ts';
import { renderSnippetNames, renderSnippetPatterns } from '../../tools/build/snippet-names.ts';

/** As zlib makes them at its highest level, which is what servers send at best. 1,500 are wanted. */
const MOST_BYTES = 1700;

let files: Map<string, string>;
const fileOf = (name: string): string => files.get(`client-snippet/dist/${name}`) ?? '';

// The build takes seconds, and minutes on a machine that has others to serve.
beforeAll(async () => {
  files = new Map((await buildSnippet()).map(({ path, content }) => [path, content]));
});

test('page, script, debug script, module, types, source map and hashes are there', () => {
  const names = ['countonce.html', 'countonce.js', 'countonce.js.map', 'countonce.debug.js', 'countonce.mjs'];
  expect([...files.keys()]).toEqual(
    [...names, 'countonce.d.mts', 'csp.txt'].map((name) => `client-snippet/dist/${name}`),
  );
});

test.each([['countonce.html'], ['countonce.js']])(`%s is at most ${MOST_BYTES} bytes, gzipped`, (name) => {
  expect(fileOf(name)).toMatch(/fbq/);
  expect(gzipSync(fileOf(name), { level: 9 }).length).toBeLessThanOrEqual(MOST_BYTES);
});

test('its spelling was chosen for this very script: else npm run spell', async () => {
  const { code } = await unspelledCode();
  const freedom = freedomOf(code);
  const spelling = spellingOf(code);
  expect(spelling).toBeDefined();
  // The same words, in another order and with other letters.
  const bare = (text: string): string[] => [...text.replace(/[\w$]+/g, 'x')].sort();
  expect(bare(fileOf('countonce.js').slice(TITLE.length).trim())).toEqual(bare(code));
  expect(spelling?.names).toHaveLength(freedom.spelling.names.length);
  for (const [list, order] of (spelling?.orders ?? []).entries())
    expect([...order].sort((a, b) => a - b)).toEqual(freedom.spelling.orders[list]);
});

test('the page holds the very script, and nothing that ends its tag', () => {
  const code = fileOf('countonce.js').trim();
  expect(fileOf('countonce.html')).toBe(`<script>${code}</script>\n`);
  expect(code).not.toMatch(/<\/script|<!--/i);
  // In Custom HTML GTM takes what stands between two such pairs for a variable.
  expect(code).not.toContain('{{');
});

test('no name in it has a dollar sign, which shells, PHP and replacements take for a variable', () => {
  const code = fileOf('countonce.js');
  const names = [...tokenizer(code, { ecmaVersion: 2022 })].flatMap((token) =>
    token.type.label === 'name' ? [code.slice(token.start, token.end)] : [],
  );
  expect(names).toContain('countOnce');
  expect(names.filter((name) => name.includes('$'))).toEqual([]);
});

test('it begins with a comment that names product and version', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  expect(fileOf('countonce.html').startsWith(`<script>/*!CountOnce ${version}*/`)).toBe(true);
});

const hashOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('base64');

test('the hashes are those of what stands between the tags, as a policy takes them', () => {
  const inside = /<script>([\s\S]*)<\/script>/.exec(fileOf('countonce.html'))?.[1] ?? '';
  expect(fileOf('csp.txt').split('\n')).toEqual([
    `countonce.html: script-src 'sha256-${hashOf(inside)}'`,
    `countonce.debug.js: script-src 'sha256-${hashOf(fileOf('countonce.debug.js'))}'`,
    '',
  ]);
});

test('npm run build prints the hashes, unless it is told to be quiet', () => {
  const outputs = [...files].map(([path, content]) => ({ path, content }));
  expect(buildNotice(outputs, [])).toBe(fileOf('csp.txt'));
  expect(buildNotice(outputs, ['--quiet'])).toBe('');
});

test.each([['countonce.js'], ['countonce.debug.js']])('%s is a script in the syntax of ES2021', (name) => {
  expect(() => parse(fileOf(name), { ecmaVersion: 2021, sourceType: 'script' })).not.toThrow();
});

test('the module is in the syntax of ES2021 and exports what its types declare', () => {
  expect(() => parse(fileOf('countonce.mjs'), { ecmaVersion: 2021, sourceType: 'module' })).not.toThrow();
  expect(fileOf('countonce.mjs')).toMatch(/export\{[\w$]+ as countOnce\}/);
  expect(fileOf('countonce.d.mts')).toContain('export declare const countOnce: CountOnce;');
});

test.each([
  ['eval'],
  ['new Function'],
  ['document.cookie'],
  ['localStorage'],
  ['fetch('],
  ['XMLHttpRequest'],
  ['sendBeacon'],
  ['console'],
])('the script knows no %s', (word) => expect(fileOf('countonce.js')).not.toContain(word));

test('the source map leads to the sources', () => {
  const { sources, version } = JSON.parse(fileOf('countonce.js.map')) as { sources: string[]; version: number };
  expect(version).toBe(3);
  const dist = join(import.meta.dirname, '../../client-snippet/dist');
  expect(sources.length).toBeGreaterThan(5);
  expect(sources.filter((path) => !existsSync(join(dist, path)))).toEqual([]);
});

test('what is shipped is what this build makes: else npm run build', () => {
  for (const [path, content] of files) expect([path, readFileSync(join(ROOT, path), 'utf8')]).toEqual([path, content]);
});

describe('the table of names', () => {
  test('holds the pairs that differ by more than case and separators', () => {
    expect(renderSnippetNames(GA4_EVENTS, [])).toContain("BeginCheckout: 'InitiateCheckout',");
    expect(renderSnippetNames([{ ga4: 'add_to_cart', meta: 'AddToCart' }], [])).not.toContain('AddToCart');
  });

  test('leaves out rows without a Meta name, GTM’s own events and all but the first name of a Meta event', () => {
    const rows = [
      { ga4: 'view_item', meta: 'ViewContent' },
      { ga4: 'view_product', meta: 'ViewContent' },
      { ga4: 'gtm.dom', meta: 'Lead' },
      { ga4: 'scroll', meta: '' },
    ];
    expect(renderSnippetNames(rows, []).match(/^ {2}.*$/gm)).toEqual(["  ViewItem: 'ViewContent',"]);
  });

  test('holds the affixes that are marked for browsers', () => {
    const pattern = renderSnippetNames(
      [],
      [
        { affix: 'dl_', at: 'start', browser: true },
        { affix: 'ee_', at: 'start' },
        { affix: '_stape', at: 'end', browser: true },
      ],
    );
    expect(pattern).toContain('(?:^dl_|_stape$|^|');
    expect(() => renderSnippetNames([], [{ affix: '(x', at: 'start', browser: true }])).toThrow(/no others/);
  });

  test('refuses a name that is none', () => {
    expect(() => renderSnippetNames([{ ga4: "it's", meta: 'Lead' }], [])).toThrow(/letters and digits/);
  });
});

describe('what is told by the beginning of a name', () => {
  test.each(ORDER_STEMS)('$stem stands for $names and for no other standard event', ({ stem, names }) => {
    const meant = STANDARD_EVENTS.map(({ name }) => name).filter((name) => name.startsWith(stem));
    expect(meant.sort()).toEqual([...names].sort());
  });

  test.each(PAGE_MESSAGES)('$example tells something of the page', ({ example }) => {
    expect(example).toMatch(PAGE);
  });

  const ofPeople = ['click', 'linkClick', 'formSubmit', 'scrollDepth', 'timer', 'video', 'elementVisibility'];
  test.each(ofPeople)('gtm.%s tells what a person does', (trigger) => {
    expect(GA4_EVENTS.map(({ ga4 }) => ga4)).toContain(`gtm.${trigger}`);
    expect(`gtm.${trigger}`).not.toMatch(PAGE);
  });

  test('a word that would be read as a pattern is refused', () => {
    const stems = [{ stem: 'A.*', names: [], order: 'own', doc: '' }] as const;
    expect(() => renderSnippetPatterns({ stems, pages: [] })).toThrow(/letters and digits/);
  });
});
