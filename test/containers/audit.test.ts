/** `countonce audit`: each rule finds its fault and nothing else, hostile files end in one clear line, and no token is shown. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../tools/containers/audit/cli.ts';
import { audit, RULES, subjectOf } from '../../tools/containers/audit/rules.ts';
import { readContainer } from '../../tools/containers/format/container.ts';
import { fbq, ga4, server, web } from './example-parts.ts';
import { FILE_EXAMPLES } from './examples-file.ts';
import { PIXEL_EXAMPLES } from './examples-pixel.ts';
import { SERVER_EXAMPLES } from './examples-server.ts';
import { WEB_EXAMPLES } from './examples-web.ts';
import { on, stapeTag, TOKEN, variable } from './make-export.ts';

const EXAMPLES = [...PIXEL_EXAMPLES, ...WEB_EXAMPLES, ...SERVER_EXAMPLES, ...FILE_EXAMPLES];

const auditOf = (texts: readonly string[]) =>
  audit(subjectOf(texts.map((text, at) => readContainer(text, `${at}.json`))));
/** Examples of one container are each their own; of rules for both they are a pair. */
const runs = (rule: string, texts: readonly string[]): string[][] =>
  BOTH.includes(rule) ? [[...texts]] : texts.map((text) => [text]);
const BOTH = ['counts-twice', 'other-name', 'browser-only'];

test('every rule has an example', () => {
  expect(EXAMPLES.map(({ rule }) => rule).toSorted()).toEqual(RULES.map(({ id }) => id).toSorted());
});

test.each(EXAMPLES)('$rule', ({ rule, bad, good, names }) => {
  for (const texts of runs(rule, bad)) {
    const found = auditOf(texts).filter(({ id }) => id === rule);
    expect(found.map(({ name }) => name)).toContain(names);
    expect(JSON.stringify(found)).not.toContain(TOKEN);
  }
  for (const texts of runs(rule, good)) expect(auditOf(texts).filter(({ id }) => id === rule)).toEqual([]);
});

test('a container without a fault: nothing is found', () => {
  expect(auditOf([web({ tag: [fbq('Pixel'), ga4('GA4')] }), server({ tag: [stapeTag('CAPI', {}, on('1'))] })])).toEqual(
    [],
  );
});

test('what the project itself writes has no fault', () => {
  const file = (name: string): string => readFileSync(join(import.meta.dirname, '../../containers', name), 'utf8');
  expect(auditOf([file('web.json'), file('server.json')])).toEqual([]);
});

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'countonce-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, content: string | Buffer): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const call = async (...args: string[]) => {
    let said = '';
    const spies = (['stdout', 'stderr'] as const).map((stream) =>
      jest.spyOn(process[stream], 'write').mockImplementation((each) => ((said += String(each)), true)),
    );
    const status = await main(args);
    spies.forEach((spy) => spy.mockRestore());
    return { status, said };
  };
  const webFile = file('web.json', web({ tag: [fbq('Pixel'), ga4('GA4', 'purchase', '')] }));
  const serverFile = file(
    'server.json',
    server({ tag: [stapeTag('CAPI', {}, on('1'))], variable: [variable('secret', 'c', { value: TOKEN })] }),
  );

  test('both: an event is followed from the pixel to Meta; the exit status tells', async () => {
    const { status, said } = await call(serverFile, webFile);
    expect(status).toBe(1);
    expect(said).toMatch(
      /Purchase \(“Pixel”\): counts twice, .*“GA4” \(purchase\) → “CAPI” \(Stape’s Conversions API tag, Purchase\)/,
    );
    expect(said).not.toContain(TOKEN);
  });

  test('README shows what the command prints', async () => {
    const serverAlone = file('server-alone.json', server({ tag: [stapeTag('CAPI', {}, on('1'))] }));
    const { said } = await call(webFile, serverAlone);
    const [, shown = ''] =
      /```console\n\$ npx countonce audit web\.json server\.json\n([^]*?)```/.exec(
        readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8'),
      ) ?? [];
    const printed = said.replaceAll(serverAlone, 'server.json').replaceAll(webFile, 'web.json');
    const parts = shown.split('…\n');
    expect(parts).toHaveLength(2);
    for (const part of parts) expect(printed).toContain(part);
  });

  test('--json is the promised shape', async () => {
    const { said } = await call('--json', webFile, serverFile);
    const { files, findings, events } = JSON.parse(said) as Record<string, unknown[]>;
    expect(files).toEqual([webFile, serverFile]);
    expect(Object.keys(findings?.[0] as object)).toEqual([
      'rule',
      'severity',
      'file',
      'kind',
      'name',
      'text',
      'why',
      'remedy',
    ]);
    expect(events).toEqual([
      { event: 'Purchase', tag: 'Pixel', verdict: 'twice', reason: expect.any(String) as string },
    ]);
    expect(said).not.toContain(TOKEN);
  });

  const deep = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
  test.each([
    ['10 MB of random bytes', randomBytes(10_000_000), /not valid JSON/],
    ['deep JSON', deep, /nested more than 100 deep/],
    ['an empty file', '', /is empty/],
    ['a web page', '<!doctype html><p>', /is a web page/],
    ['other JSON', '{"log":{}}', /no container export.*Admin → Export Container/],
    ['a list', '[1]', /is JSON, but no object/],
    ['no context', '{"containerVersion":{}}', /usageContext/],
    ['a template', '___INFO___\n{}', /countonce lint/],
  ])('%s ends in one line that says what to do', async (_, content, message) => {
    const { status, said } = await call(file('garbage.json', content));
    expect(status).toBe(2);
    expect(said).toMatch(message);
    expect(said.length).toBeLessThan(500);
  });

  test('prototype keys, wrong types and hostile names do no harm', async () => {
    const hostile = web({
      tag: [ga4('\u001b[31m__proto__', '__proto__', '{{__proto__}}')],
      variable: [variable('constructor', 'v', { toString: '{{constructor}}' })],
    })
      .replace('"tagFiringOption"', '"__proto__":{"type":"html"},"tagFiringOption"')
      .replace('"folder"', '"x"');
    const { status, said } = await call(
      file(
        'hostile.json',
        hostile.replace('"containerVersion":{', '"containerVersion":{"folder":5,"client":[null,3,"x"],'),
      ),
    );
    expect(status).toBe(1);
    expect(said).not.toContain('\u001b');
  });

  test('two exports of one kind are refused', async () => {
    expect(await call(webFile, webFile)).toMatchObject({
      status: 2,
      said: expect.stringMatching(/both of WEB containers/) as string,
    });
  });
});
