/** What the form gives in place of the event's own, and the options that other tags have too: from the lab's form to the request. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormView } from '../../tools/lab/form/tag-form.ts';
import { sha } from '../examples/visit.ts';
import { openLab } from './open-lab.ts';

const TEMPLATE = readFileSync(join(import.meta.dirname, '..', '..', 'template.tpl'), 'utf8');

test('The fields for id, time, page and whole objects, and the options, act on the next event', async () => {
  const lab = await openLab({ template: TEMPLATE });
  const seconds = Math.floor(Date.now() / 1000) - 60;
  const form = {
    pixelId: '777',
    eventId: 'plugin-7',
    eventTime: String(seconds),
    pageUrl: 'https://shop.example/cart?key=wc_order_1&step=2',
    userDataObject: '{"billing_email":"zoe@example.com"}',
    customDataObject: '{"tier":"gold","first_name":"Zoe"}',
    clientIdAsExternalId: true,
    listsAsViewContent: true,
    appSecretProof: 'a'.repeat(64),
    cookieDays: '30',
  };
  const applied = await fetch(`${lab.url}/api/form`, { method: 'PUT', body: JSON.stringify(form) });
  expect(applied.status).toBe(200);
  await lab.hit('en=view_item_list&pr1=idA~qt1~pr9');
  const [attempt] = lab.newest().attempts;
  const { data, appsecret_proof } = JSON.parse(attempt?.body ?? '{}') as { data: unknown[]; appsecret_proof: string };
  expect(data[0]).toMatchObject({
    event_name: 'ViewContent',
    event_id: 'plugin-7',
    event_time: seconds,
    event_source_url: 'https://shop.example/cart?step=2',
    user_data: { em: [sha('zoe@example.com')], external_id: [expect.stringMatching(/^[0-9a-f]{64}$/)] },
    custom_data: { tier: 'gold' },
  });
  // It was sent, and the dashboard does not show it.
  expect(appsecret_proof).toBe('[token]');
  expect(attempt?.body).not.toContain('Zoe');
});

test('Each of these options is off until it is ticked', async () => {
  const lab = await openLab({ template: TEMPLATE });
  const off = { clientIdAsExternalId: false, listsAsViewContent: false, placeFromHeaders: false, cookieDays: 90 };
  const { values } = (await (await fetch(`${lab.url}/api/form`)).json()) as FormView;
  expect(values).toMatchObject(off);
  for (const name of ['eventId', 'eventTime', 'pageUrl', 'userDataObject', 'customDataObject', 'appSecretProof'])
    expect(values).not.toHaveProperty(name);
});
