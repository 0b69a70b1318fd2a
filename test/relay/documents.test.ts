/** README and the guide for backends tell the truth: what they show is what the relay answers, and their examples post what it takes. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openEndpoint } from './endpoint.ts';
import { openRelay, type Json } from './open-relay.ts';
import { DESCRIPTION, faultsOfBody } from './openapi.ts';
import { call } from './endpoint.ts';

const read = (path: string): string => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');
const GUIDE = read('docs/backend.md');

const blockOf = (language: string, guide = GUIDE): string =>
  new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'm').exec(guide)?.[1] ?? '';

const answerTo = async (body: string): Promise<Json> => {
  const { port, close } = await openEndpoint({ relay: openRelay().relay });
  const { json } = await call(port, { body });
  await close();
  return json();
};

test.each([
  ['docs/backend.md', /curl [^]*?-d '([^]*?)'\n/, /^```json\n([^]*?)^```$/m],
  ['README.md', /curl http:\/\/localhost:8090 [^]*?-d '([^]*?)'\n/, /^(\{"sent":1,.*)$/m],
])('%s shows what a curl with a refund, an order by phone and a broken event gets', async (path, asked, shown) => {
  const text = read(path);
  const body = asked.exec(text)?.[1] ?? '';
  expect(faultsOfBody(JSON.parse(body))).toEqual([]);
  expect(await answerTo(body)).toEqual(JSON.parse(shown.exec(text)?.[1] ?? ''));
});

const DOCUMENTED = JSON.parse(/json\.loads\("""([^]*?)"""\)/.exec(blockOf('python'))?.[1] ?? '') as Json;

test('the examples in Python and PHP post an event that is sent', async () => {
  const php = JSON.parse(/json_decode\('([^]*?)'\)/.exec(blockOf('php'))?.[1] ?? '') as Json;
  expect(php).toEqual(DOCUMENTED);
  expect(faultsOfBody(DOCUMENTED)).toEqual([]);
  expect(await answerTo(JSON.stringify(DOCUMENTED))).toMatchObject({ sent: 1 });
});

test('the example in Node runs as it stands, and posts the same event', async () => {
  const opened = openRelay();
  const { port, close } = await openEndpoint({ relay: opened.relay, callers: { secret: 'a-secret-of-the-shop' } });
  const env = { ...process.env, RELAY_URL: `http://127.0.0.1:${port}`, RELAY_SECRET: 'a-secret-of-the-shop' };
  const child = spawn(process.execPath, ['--input-type=module', '-e', blockOf('js')], { env });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => void (said += chunk.toString()));
  await once(child, 'close');
  await close();
  expect(said).toContain('sent: 1');
  expect(opened.graph.ledger.read()).toMatchObject([{ eventName: 'Purchase', eventId: 'Purchase.T1001' }]);
  expect(blockOf('js')).toContain("transaction_id: 'T1001'");
});

test('the guide names every status of the description, every field of an event, and every setting', () => {
  const [, rows = ''] = /^\| status [^\n]*\n([^]*?)\n\n/m.exec(GUIDE) ?? [];
  const statuses = Object.keys(DESCRIPTION.paths['/']!['post']!.responses);
  expect(statuses.filter((status) => !rows.includes(status))).toEqual([]);
  const { properties } = DESCRIPTION.components.schemas['Event']!;
  expect(Object.keys(properties).filter((name) => !GUIDE.includes(`\`${name}\``))).toEqual([]);
  const settings = [...read('tools/relay/settings.ts').matchAll(/environment\['([A-Z_]+)'\]|\b(RELAY_[A-Z]+):/g)].map(
    ([, one, other]) => one ?? other ?? '',
  );
  expect(settings.length).toBeGreaterThan(5);
  const told = GUIDE + read('tools/relay/cli/relay.ts') + read('tools/relay/settings.ts').split('type Environment')[0];
  expect(settings.filter((name) => !told.includes(name))).toEqual([]);
});
