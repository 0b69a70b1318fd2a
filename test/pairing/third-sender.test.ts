import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openLab } from '../lab/open-lab.ts';
import { boardOf, browser, other, rowsOf, SECOND, server } from './cases.ts';

type Parts = Parameters<typeof rowsOf>;

const TEMPLATE = readFileSync(join(import.meta.dirname, '..', '..', 'template.tpl'), 'utf8');

const plugin = { id: 'plugin.7' };

/**
 * Source: Meta, deduplicate pixel and server events: the same pixel, name and id count once, whoever sends them; another
 * id counts again.
 */
test.each<[string, Parts, string[], RegExp]>([
  [
    'The tag has no id',
    [browser(plugin), other({ ...plugin, at: 20 }), server({ at: 400 })],
    ['duplicate'],
    /third sender, the shop’s plugin.*Its id is “plugin\.7”, the tag’s none\. Meta counts the tag’s event again/,
  ],
  [
    'The tag has an id of its own',
    [other(plugin), browser({ ...plugin, at: 20 }), server({ id: 'Purchase.1', at: 400 })],
    ['duplicate'],
    /“plugin\.7”, the tag’s “Purchase\.1”/,
  ],
  [
    'The third sender comes last',
    [browser(plugin), server({ id: 'Purchase.1', at: 40 }), other({ ...plugin, at: 400 })],
    ['duplicate'],
    /Meta counts the tag’s event again/,
  ],
  [
    'The tag calls it otherwise',
    [
      browser({ ...plugin, name: 'Lead' }),
      other({ ...plugin, name: 'Lead' }),
      server({ ...plugin, name: 'lead', at: 9 }),
    ],
    ['duplicate'],
    /“Lead”.*“lead”.*Meta counts the tag’s event again/,
  ],
  [
    'The tag has the pixel’s id',
    [browser(plugin), other({ ...plugin, at: 20 }), server({ ...plugin, at: 400 })],
    ['paired'],
    /counts one event.*third sender, the shop’s plugin.*same id, so that Meta drops it/,
  ],
  [
    'The pixel is blocked, the ids differ',
    [other(plugin), server({ id: 'Purchase.1', at: 400 })],
    ['duplicate'],
    /Meta counts the tag’s event again/,
  ],
  [
    'The pixel is blocked, the id is shared',
    [other(plugin), server({ ...plugin, at: 400 })],
    ['server-only'],
    /third sender.*same id, so that Meta drops it/,
  ],
  [
    'The tag’s event never comes',
    [browser(plugin), other(plugin)],
    ['browser-only'],
    /Meta has this action from the shop’s plugin/,
  ],
  [
    'Meta refuses what the third sender sends',
    [browser(plugin), other({ ...plugin, outcome: 'failed' }), server({ ...plugin, at: 400 })],
    ['paired'],
    /^Same pixel, name and id: Meta counts one event\.[^.]*$/,
  ],
  [
    'The tag skips the event',
    [other(plugin), server({ ...plugin, outcome: 'skipped', reason: 'No consent.' })],
    ['skipped'],
    /^No consent\. Meta has that of the shop’s plugin only/,
  ],
  [
    'It reports another action of the same kind a while before',
    [other(plugin), server({ id: 'a', at: 90 * SECOND }), browser({ id: 'a', at: 91 * SECOND })],
    ['server-only', 'paired'],
    /counts one event/,
  ],
])('%s', (_situation, parts, verdicts, reason) => {
  const rows = rowsOf(...parts);
  expect(rows.map(({ verdict }) => verdict)).toEqual(verdicts);
  expect(rows.at(-1)?.reason.replace(/ The server’s came .*? browser’s\./, '')).toMatch(reason);
});

test('A third sender is no server event of the tag, in no total', () => {
  const { totals } = boardOf([browser(plugin), other(plugin), server({ ...plugin, at: 5 })]);
  expect(totals).toMatchObject({ rows: 1, paired: 1, browser: 1, server: 1, repeats: 0 });
});

test('What the shop’s plugin reports is kept with Meta’s answer, beside the tag’s events', async () => {
  const lab = await openLab({ template: TEMPLATE });
  const event = { name: 'Purchase', eventID: 'plugin.9', params: { value: 5, currency: 'EUR' } };
  const send = (body: string): Promise<Response> => fetch(`${lab.url}/shop/plugin`, { method: 'POST', body });
  expect((await send(JSON.stringify(event))).status).toBe(204);
  const [record] = lab.store.all();
  expect(record).toMatchObject({ side: 'other', attempts: [{ answer: { statusCode: 200 } }] });
  expect(JSON.stringify(record)).not.toContain('EAApluginStandInToken');
  expect(lab.store.list()).toEqual([]);
  expect(lab.store.totals).toMatchObject({ received: 0, browser: 0 });
  for (const garbage of ['', 'null', '[]', '{"name":1}', '{"name":"a","eventID":"b"}']) {
    const response = await send(garbage);
    expect([garbage, response.status]).toEqual([garbage, 400]);
    expect(await response.text()).toContain('no event of the plugin');
  }
});

test('A session keeps a third sender’s event, and its row when it is loaded again', async () => {
  const lab = await openLab({ template: TEMPLATE });
  const params = { value: 5, currency: 'EUR', note: 'jane@example.com' };
  const body = JSON.stringify({ name: 'Purchase', eventID: 'plugin.9', params });
  await fetch(`${lab.url}/shop/plugin`, { method: 'POST', body });
  const session = await (await fetch(`${lab.url}/api/session`)).text();
  expect(session).not.toContain('jane@');
  const loaded = await fetch(`${lab.url}/api/session`, { method: 'POST', body: JSON.stringify({ session }) });
  expect(await loaded.json()).toEqual({ records: 1 });
  expect(lab.board.list()).toMatchObject([
    { title: 'Purchase', other: { sender: 'the shop’s plugin', eventId: 'plugin.9' } },
  ]);
});
