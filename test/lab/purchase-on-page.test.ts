import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { useTabs } from '../browser/tabs.ts';
import { openLab } from './open-lab.ts';

const TEMPLATE = readFileSync(join(import.meta.dirname, '..', '..', 'template.tpl'), 'utf8');

const tabs = useTabs();

/** The value beside a label of the opened row. */
const field = (panel: Locator, label: string): Promise<string | null> =>
  panel
    .locator('.fields div')
    .filter({ has: panel.page().getByText(label, { exact: true }) })
    .locator('dd > span')
    .textContent();

test('The demonstration’s purchase appears live on the page, as the built template sent it', async () => {
  const lab = await openLab({ template: TEMPLATE });
  const page = await tabs.open();
  await page.goto(lab.url);
  await page.getByRole('heading', { name: 'Waiting for the first action' }).waitFor();
  await lab.runDemo();

  const row = page
    .locator('.row')
    .filter({ has: page.locator('.side-browser').getByText('Purchase', { exact: true }) });
  // The pixel's call and the server's event arrive one after the other; the row is there from the first on.
  await row.getByText('Paired').first().waitFor();
  const head = row.getByRole('button').first();
  for (const text of ['from purchase', '€129.00', '2 items', 'Paired'])
    expect(await head.textContent()).toContain(text);

  // Nobody takes the lab's own events for those of a site.
  expect(await page.locator('.row').count()).toBe(await page.locator('.run-sample').count());
  await page.getByText('Shown: the sample that the lab sent itself.').waitFor();
  const quality = page.locator('#quality tr').filter({ hasText: 'Purchase' });
  expect(await quality.locator('td').last().textContent()).toBe('External ID');

  await head.click();
  const panel = row.getByRole('region');
  await panel.getByText('What was sent').waitFor();
  expect(await field(panel, 'Event name')).toBe('Purchase');
  expect(await field(panel, 'Event ID')).toMatch(/^Purchase\.T-\d+$/);
  expect(await field(panel, 'Value')).toBe('129');
  expect(await field(panel, 'Currency')).toBe('EUR');
  expect(await panel.locator('.facts tbody tr').allTextContents()).toEqual(['SHIRT-01259.5', 'SOCKS-07110']);
  const keys = await panel.locator('.match-keys code').allTextContents();
  expect(keys).toEqual(expect.arrayContaining(['em', 'ph', 'fn', 'ln', 'ct', 'zp', 'country', 'fbp', 'fbc']));
  expect(await panel.locator('.outcome').textContent()).toBe('Sent. Answered 200, events_received 1.');
  const email = panel.locator('.trace tr').filter({ hasText: 'user_data.email_address' });
  // SHA-256 of jane.doe@example.com, as Meta wants it: lower case, without spaces.
  const hash = createHash('sha256').update('jane.doe@example.com').digest('hex');
  expect(await email.locator('td').allTextContents()).toEqual([
    'J•••@E••.comuser_data.email_address',
    'j•••@e••.com',
    hash,
  ]);
  expect(await panel.textContent()).toContain('"events_received": 1');
  expect(await panel.textContent()).toContain('Authorization: Bearer [token]');
});
