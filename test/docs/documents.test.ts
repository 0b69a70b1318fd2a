/** The documents hold together: links lead somewhere, the form's words are the form's, and the workflow runs what README says. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parse } from 'yaml';
import { SETTING_GROUPS } from '../../template/spec/settings.ts';

const ROOT = join(import.meta.dirname, '../..');

const GUIDES = readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`);

const DOCUMENTS = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...GUIDES,
  'client-snippet/README.md',
  'template/REFERENCE.md',
  'tools/lab/README.md',
  'tools/sandbox/README.md',
];

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Code is no prose: neither its links nor its quotes are meant. */
const withoutCode = (text: string): string => text.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');

/** As GitHub makes them: lower case, blanks as hyphens, all other signs dropped. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

const anchorsOf = (path: string): string[] =>
  [
    ...read(path)
      .replace(/^```[\s\S]*?^```$/gm, '')
      .matchAll(/^#+ (.*)$/gm),
  ].map(([, heading]) => anchorOf(heading ?? ''));

/** Links of a document to files of the repository, as `target#anchor`. */
const linksOf = (path: string): string[] =>
  [...withoutCode(read(path)).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target ?? '')
    .filter((target) => !/^https?:/.test(target));

/** Why a link leads nowhere; undefined where it leads somewhere. */
function faultOf(from: string, link: string): string | undefined {
  const [file = '', anchor = ''] = link.split('#');
  const target = file === '' ? from : relative(ROOT, join(ROOT, dirname(from), file));
  if (!existsSync(join(ROOT, target))) return `${link}: there is no ${target}`;
  if (anchor !== '' && !anchorsOf(target).includes(anchor)) return `${link}: ${target} has no such heading`;
  return undefined;
}

test.each(DOCUMENTS)('%s: every link leads to a file, and to a heading of it', (path) => {
  expect(linksOf(path).flatMap((link) => faultOf(path, link) ?? [])).toEqual([]);
});

test('a link to a missing file or heading is seen', () => {
  expect(faultOf('docs/install.md', 'nowhere.md')).toMatch(/there is no docs\/nowhere\.md/);
  expect(faultOf('docs/install.md', '../README.md#nothing')).toMatch(/README\.md has no such heading/);
});

/** The words of the form that a person can see: groups, fields, choices, columns, buttons. */
function wordsOf(value: unknown): string[] {
  if (Array.isArray(value)) {
    const [first, label, ...rest] = value as unknown[];
    const isChoice = typeof first === 'string' && typeof label === 'string' && rest.length === 0;
    return isChoice ? [label] : value.flatMap(wordsOf);
  }
  if (typeof value !== 'object' || value === null) return [];
  const { label, addRow, settings, choices, columns } = value as Record<string, unknown>;
  const own = [label, addRow].filter((word): word is string => typeof word === 'string');
  return [...own, ...[settings, choices, columns].flatMap(wordsOf)];
}

/** In the guides “quotes” are the form's words and nothing else; they say so themselves. */
const quotedIn = (path: string): string[] =>
  [...withoutCode(read(path)).matchAll(/“([^”]*)”/g)]
    .map(([, words]) => (words ?? '').replaceAll('\\_', '_').replace(/\s+/g, ' '))
    .filter((words) => words !== 'quotes');

test.each(GUIDES)('%s: words in “quotes” stand in the form', (path) => {
  const words = wordsOf(SETTING_GROUPS);
  expect(words).toContain('Pixel ID');
  const quoted = quotedIn(path);
  expect(quoted.length).toBeGreaterThan(0);
  expect(quoted.filter((each) => !words.includes(each))).toEqual([]);
});

test('The workflow runs the command that README gives a reviewer, on Node 20 and 22', () => {
  interface Workflow {
    jobs: { test: { strategy: { matrix: { node: number[] } }; steps: { run?: string }[] } };
  }
  const { jobs } = parse(read('.github/workflows/test.yml')) as Workflow;
  const [, command] = /^(npm ci && npm test)\b/m.exec(read('README.md')) ?? [];
  expect(command).toBeDefined();
  expect(jobs.test.steps.flatMap(({ run }) => run ?? [])).toEqual([command]);
  expect(jobs.test.strategy.matrix.node).toEqual([20, 22]);
});

test('README says what it is in a picture and three sentences before the first command', () => {
  const [before = ''] = read('README.md').split('```');
  expect(before.match(/^!\[/gm)).toHaveLength(1);
  const prose = before.replace(/^[#!].*$/gm, '').trim();
  expect(prose.match(/[.!?](\s|$)/g)).toHaveLength(3);
});

test('The guide names every cookie, header and address that the template may use', () => {
  const [, permissions = '[]'] =
    /___SERVER_PERMISSIONS___\s([\s\S]*?)\s___TESTS___/.exec(read('template.tpl').replace(/\r/g, '')) ?? [];
  const texts = [...permissions.matchAll(/"string": ?"([^"]+)"/g)].map(([, text]) => text ?? '');
  const granted = texts.filter((text) => /^(_|x-|https:|user-agent$)/.test(text));
  expect(granted).toEqual(expect.arrayContaining(['_fbp', 'user-agent', 'https://graph.facebook.com/']));
  const guide = read('docs/install.md');
  expect(granted.filter((each) => !guide.includes(`\`${each}\``))).toEqual([]);
});
