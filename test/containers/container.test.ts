/** What `countonce container` writes: Tag Manager can import it, the tag in it works, and a migration loses nothing in silence. */
import fc from 'fast-check';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { audit, subjectOf } from '../../tools/containers/audit/rules.ts';
import { checkFormat } from '../../tools/containers/format/check-format.ts';
import { readContainer } from '../../tools/containers/format/container.ts';
import { main } from '../../tools/containers/write/cli.ts';
import { writeServerContainer } from '../../tools/containers/write/server-container.ts';
import { writeWebContainer } from '../../tools/containers/write/web-container.ts';
import { createRuntime } from '../../tools/sandbox/runtime.ts';
import { parseTemplateFile } from '../../tools/sandbox/template-file.ts';
import { anyCodePoint } from '../any-code-point.ts';
import { customEvent, exportOf, fromClient, on, STAPE_PARTS, stapeTag, TOKEN } from './make-export.ts';

const ROOT = join(import.meta.dirname, '../..');
const TEMPLATE = readFileSync(join(ROOT, 'template.tpl'), 'utf8');
const SNIPPET = readFileSync(join(ROOT, 'client-snippet/dist/countonce.html'), 'utf8');
const TIME = new Date('2026-02-03T04:05:06Z');

const read = (text: string) => readContainer(text, 'written.json');

const faultsOf = (text: string): string[] =>
  checkFormat(read(text)).map(({ code, name, message }) => `${code}: ${name} ${message}`);

describe('the containers of a release', () => {
  const web = read(readFileSync(join(ROOT, 'containers/web.json'), 'utf8'));
  const server = read(readFileSync(join(ROOT, 'containers/server.json'), 'utf8'));

  test('can be imported', () => {
    expect([...checkFormat(web), ...checkFormat(server)]).toEqual([]);
  });

  test('the server container: one tag for all events of the client GA4, and no token', () => {
    const [tag, ...others] = server.entities.tag;
    expect(others).toEqual([]);
    expect(server.entities.trigger.map(({ type, json }) => ({ type, filter: json['filter'] }))).toEqual([
      { type: 'ALWAYS', filter: [fromClient('GA4')] },
    ]);
    expect(tag?.json['firingTriggerId']).toEqual(server.entities.trigger.map(({ id }) => id));
    expect(server.entities.client.map(({ name, type }) => [name, type])).toEqual([['GA4', 'gaaw_client']]);
    expect(tag?.parameters.text('accessToken')).toBe('');
    expect(server.entities.customTemplate.map(({ json }) => json['templateData'])).toEqual([TEMPLATE]);
  });

  test('the web container: the snippet first on Initialization, and event_id for GA4’s tags', () => {
    const [snippet] = web.entities.tag;
    expect(snippet?.parameters.text('html')).toBe(SNIPPET);
    expect(snippet?.json['firingTriggerId']).toEqual(['2147479573']);
    const [id, settings] = web.entities.variable;
    expect([id?.type, id?.parameters.text('name')]).toEqual(['v', 'event_id']);
    expect(settings?.parameters.rows('eventSettingsTable')).toEqual([
      { parameter: 'event_id', parameterValue: `{{${id?.name}}}` },
    ]);
  });

  test('every name begins with the project’s, but for the client and the template', () => {
    const names = [web, server].flatMap(({ entities: { tag, trigger, variable } }) => [
      ...tag,
      ...trigger,
      ...variable,
    ]);
    expect(names.map(({ name }) => name).filter((name) => !name.startsWith('CountOnce – '))).toEqual([]);
    expect(names.length).toBeGreaterThan(3);
  });
});

/** As GTM hands a tag's parameters to its template. */
const dataOf = (text: string): Record<string, unknown> => {
  const [tag] = read(text).entities.tag;
  const data = Object.fromEntries((tag?.parameters.keys() ?? []).map((key) => [key, tag?.parameters.text(key)]));
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, value === 'true' ? true : value === 'false' ? false : value]),
  );
};

test('the tag in the server container sends a purchase as soon as it has its token', async () => {
  const data = { ...dataOf(writeServerContainer(TEMPLATE, '1234567890', TIME)), accessToken: TOKEN };
  const { requests, callbacks } = await createRuntime(parseTemplateFile(TEMPLATE)).run({
    data,
    eventData: {
      event_name: 'purchase',
      event_id: 'id.1',
      value: 9.5,
      currency: 'EUR',
      user_data: { email_address: 'jo@shop.example' },
      user_agent: 'x',
      page_location: 'https://shop.example/',
    },
    sendHttp: () => Promise.resolve({ statusCode: 200, headers: {}, body: '{"events_received":1}' }),
  });
  expect(callbacks).toEqual(['gtmOnSuccess']);
  expect(requests).toHaveLength(1);
  expect(requests[0]?.url).toMatch(/\/1234567890\/events/);
  expect(JSON.parse(requests[0]?.body ?? '')).toMatchObject({ data: [{ event_name: 'Purchase', event_id: 'id.1' }] });
});

test('whatever is asked for, the web container can be imported and audits without an error', () => {
  const option = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
  const digits = fc.bigInt({ min: 1n, max: 10n ** 16n }).map(String);
  // fast-check's webUrl gives such addresses as well, and spends a second on a table of all characters.
  const serverUrl = fc
    .tuple(fc.constantFrom('http', 'https'), fc.domain(), fc.array(fc.string({ unit: anyCodePoint })))
    .map(([scheme, host, parts]) => [`${scheme}://${host}`, ...parts.map(encodeURIComponent)].join('/'));
  const options = fc.record({
    pixelId: option(digits),
    measurementId: option(fc.constant('G-AB12CD34EF')),
    serverUrl: option(serverUrl),
  });
  fc.assert(
    fc.property(options, ({ pixelId, measurementId, serverUrl }) => {
      const given = {
        ...(pixelId !== undefined && { pixelId }),
        ...(measurementId !== undefined && { measurementId }),
        ...(serverUrl !== undefined && { serverUrl }),
      };
      const text = writeWebContainer({ snippet: SNIPPET, time: TIME, ...given });
      expect(faultsOf(text)).toEqual([]);
      expect(audit(subjectOf([read(text)])).filter(({ severity }) => severity === 'error')).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'countonce-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const path = (name: string): string => join(folder, name);
  const call = async (...args: string[]) => {
    let said = '';
    const spies = (['stdout', 'stderr'] as const).map((stream) =>
      jest.spyOn(process[stream], 'write').mockImplementation((each) => ((said += String(each)), true)),
    );
    const status = await main(args);
    spies.forEach((spy) => spy.mockRestore());
    return { status, said };
  };

  test('writes a web container with a Google tag that sends to the tagging server', async () => {
    const { status } = await call(
      'web',
      '--pixel-id',
      '5',
      '--measurement-id',
      'G-AB12CD34EF',
      '--server-url',
      'https://sst.shop.example',
      '-o',
      path('web.json'),
    );
    expect(status).toBe(0);
    const [, google] = read(readFileSync(path('web.json'), 'utf8')).entities.tag;
    expect(google?.parameters.text('tagId')).toBe('G-AB12CD34EF');
    expect(google?.parameters.rows('configSettingsTable')).toEqual([
      { parameter: 'server_container_url', parameterValue: 'https://sst.shop.example' },
    ]);
  });

  test('says which tags to pause, and never writes over a file of somebody else', async () => {
    writeFileSync(
      path('own.json'),
      exportOf('SERVER', {
        ...STAPE_PARTS,
        tag: [stapeTag('Old one', {}, on('1'))],
        trigger: [customEvent('1', 'purchase')],
      }),
    );
    const { said } = await call('server', '--from', path('own.json'), '-o', path('new.json'));
    expect(said).toMatch(/Pause these[^:]*:\n {2}Old one/);
    expect(said).not.toContain(TOKEN);
    expect(await call('server', '--pixel-id', '5', '-o', path('own.json'))).toMatchObject({
      status: 2,
      said: expect.stringMatching(/own\.json: is there already/) as string,
    });
    expect((await call('server', '--pixel-id', '5', '-o', path('new.json'))).status).toBe(0);
  });

  test.each([
    [['server', '-o', 'x.json'], /--pixel-id: is missing/],
    [['server', '--pixel-id', 'abc', '-o', 'x.json'], /--pixel-id: "abc" .* digits only/],
    [['web', '--measurement-id', 'UA-1', '-o', 'x.json'], /--measurement-id: "UA-1"/],
    [
      ['web', '--server-url', 'http://sst.shop.example', '--measurement-id', 'G-1', '-o', 'x.json'],
      /--server-url: .*https/,
    ],
    [['web', '--server-url', 'https://sst.shop.example', '-o', 'x.json'], /add --measurement-id/],
    [['web', '--from', 'x.json', '-o', 'y.json'], /--from: takes a server container/],
    [['server', '--pixel-id', '5'], /-o FILE\.json/],
    [['phone'], /countonce container server/],
    [['server', '--from', 'nowhere.json', '-o', 'x.json'], /nowhere\.json: cannot be read/],
  ])('%j is refused with what to do', async (args, message) => {
    expect(await call(...args)).toMatchObject({ status: 2, said: expect.stringMatching(message) as string });
  });
});
