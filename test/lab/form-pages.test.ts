import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { useTabs } from '../browser/tabs.ts';
import { openLab, type OpenLab } from './open-lab.ts';

const TEMPLATE = readFileSync(join(import.meta.dirname, '..', '..', 'template.tpl'), 'utf8');

const tabs = useTabs();

async function openPage(lab: OpenLab, path: string): Promise<{ page: Page; faults: string[] }> {
  const page = await tabs.open();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(lab.url + path);
  return { page, faults };
}

test('The form shows faults while one types, hides what does not apply, and applies', async () => {
  const lab = await openLab({ template: TEMPLATE });
  const { page, faults } = await openPage(lab, '/form');
  await page.getByLabel('Pixel ID').fill('12a');
  await page.getByText('A pixel ID has digits only. Copy it from Events Manager.').waitFor();
  await page.getByLabel('Pixel ID').fill('4711');
  expect(await page.getByLabel('Name at Meta').isVisible()).toBe(false);
  await page.getByLabel('Event name').selectOption('Always the same name');
  await page.getByLabel('Name at Meta').fill('Lead');
  await page.getByText('Your own names').waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.getByText('Applied. The next event runs with it.').waitFor();
  await lab.hit('en=anything&ep.user_data.email_address=jane%40example.com');
  expect(lab.newest().attempts[0]?.url).toContain('/4711/');
  expect(lab.newest().attempts[0]?.body).toContain('"Lead"');
  expect(faults).toEqual([]);
});

test('What is pressed or chosen before the lab has answered is not lost, and empties nothing', async () => {
  const lab = await openLab({ template: TEMPLATE });
  const page = await tabs.open();
  let answer = (): void => undefined;
  const asked = new Promise<void>((resolve) => (answer = resolve));
  await page.route(/\/api\/(form|world)$/, async (route) => {
    if (route.request().method() === 'GET') await asked;
    await route.continue();
  });
  await page.goto(`${lab.url}/shop/tour`);
  expect(await page.getByRole('button', { name: 'Run the demonstration' }).isDisabled()).toBe(true);
  await page.goto(`${lab.url}/form`);
  expect(await page.getByRole('button', { name: 'Apply' }).isDisabled()).toBe(true);
  const buffer = Buffer.from('{"pixelId":"4713"}');
  await page.locator('#file').setInputFiles({ name: 'form.json', mimeType: 'application/json', buffer });
  answer();
  await page.getByText('Applied. The next event runs with it.').waitFor();
  expect(await page.getByLabel('Pixel ID').inputValue()).toBe('4713');
  await page.goto(`${lab.url}/shop/tour`);
  await page.getByRole('button', { name: 'Run the demonstration' }).click();
  await page.getByText('Shop A, snippet off…').waitFor();
});

test('Id, page, objects and options are filled in in the browser and act on the next event', async () => {
  const lab = await openLab({ template: TEMPLATE });
  const { page, faults } = await openPage(lab, '/form');
  await page.getByLabel('Event ID').fill('plugin-7');
  await page.getByLabel('Page URL').fill('https://shop.example/cart?token=a&step=2');
  await page.getByLabel('Send view_item_list as ViewContent').check();
  for (const group of ['Matching', 'Parameters', 'Cookies']) await page.locator('summary', { hasText: group }).click();
  await page.getByLabel('Use client_id as external ID where there is none').check();
  await page.getByLabel('Parameters as one object').fill('{"tier":"gold"}');
  await page.getByLabel('Lifetime of cookies').fill('long');
  await page.getByText('Enter a number of days, e.g. 90.').waitFor();
  await page.getByLabel('Lifetime of cookies').fill('30');
  await page.getByText('Enter a number of days, e.g. 90.').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.getByText('Applied. The next event runs with it.').waitFor();
  await lab.hit('en=view_item_list');
  const body = lab.newest().attempts[0]?.body;
  for (const part of [
    '"ViewContent"',
    '"plugin-7"',
    '"https://shop.example/cart?step=2"',
    '"tier":"gold"',
    '"external_id"',
  ])
    expect(body).toContain(part);
  expect(faults).toEqual([]);
});

test('The token is never in the page, and a saved form loads again without it', async () => {
  const lab = await openLab({ template: TEMPLATE });
  const { page } = await openPage(lab, '/form');
  const token = page.getByLabel('Access token');
  await token.fill('EAAtypedByHand');
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.getByText('Applied. The next event runs with it.').waitFor();
  expect(await token.inputValue()).toBe('');
  expect(await token.getAttribute('placeholder')).toMatch(/keep it/);
  expect(await page.content()).not.toContain('EAAtypedByHand');

  await page.getByLabel('Pixel ID').fill('4712');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as JSON' }).click(),
  ]);
  const saved = readFileSync(await download.path(), 'utf8');
  expect(JSON.parse(saved)).toMatchObject({ pixelId: '4712', eventNameMode: 'mapped' });
  expect(saved).not.toMatch(/accessToken|EAA/);
  await page.reload();
  await page
    .locator('#file')
    .setInputFiles({ name: 'form.json', mimeType: 'application/json', buffer: Buffer.from(saved) });
  await page.getByText('Applied. The next event runs with it.').waitFor();
  expect(await page.getByLabel('Pixel ID').inputValue()).toBe('4712');
});

test('A file that is no form says so and changes nothing', async () => {
  const lab = await openLab({ template: TEMPLATE });
  const { page } = await openPage(lab, '/form');
  await page.getByText('As the lab runs now.').waitFor();
  const load = (text: string): Promise<void> =>
    page.locator('#file').setInputFiles({ name: 'odd.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await load('not json');
  await page.getByText('odd.json is not JSON').waitFor();
  await load('{"<img src=x onerror=alert(1)>":1}');
  await page.getByText('The template has no setting of this name').waitFor();
  expect(await page.locator('main img').count()).toBe(0);
  expect(lab.status.pixelId).toBe('1234567890123456');
});

test('Rows of a table are added, checked and removed', async () => {
  const lab = await openLab({ template: TEMPLATE });
  const { page } = await openPage(lab, '/form');
  await page.getByRole('button', { name: 'Add a name' }).click();
  await page.getByText('Enter the incoming event name.').waitFor();
  await page.getByRole('textbox', { name: 'Incoming event name' }).fill('product_added');
  await page.getByRole('textbox', { name: 'Name at Meta (empty: do not send)' }).fill('AddToCart');
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.getByText('Applied. The next event runs with it.').waitFor();
  await lab.hit('en=product_added&ep.user_data.email_address=jane%40example.com');
  expect(lab.newest().attempts[0]?.body).toContain('"AddToCart"');
  await page.getByRole('button', { name: 'Remove' }).click();
  expect(await page.getByRole('textbox', { name: 'Incoming event name' }).count()).toBe(0);
});

test('Real events are sent from the page only after the pixel’s id was typed', async () => {
  const sent: string[] = [];
  const send = ({ url }: { url: string }) => {
    sent.push(url);
    return Promise.resolve({ statusCode: 200, headers: {}, body: '{"events_received":1}' });
  };
  const lab = await openLab({ meta: { pixelId: '1029384756', accessToken: 'EAAtoken' }, send });
  const { page } = await openPage(lab, '/real');
  await page.getByRole('heading', { name: 'Nothing has been sent' }).waitFor();
  const id = page.getByLabel('Pixel ID that may receive real events');
  const button = page.getByRole('button', { name: 'Send real events from now on' });
  await id.fill('1');
  await button.click();
  await page.getByText('Nothing was sent.').waitFor();
  await lab.hit('en=page_view');
  expect(sent).toEqual([]);
  await id.fill('1029384756');
  await button.click();
  await page.getByText('Every event counts as real.').waitFor();
  await lab.hit('en=page_view');
  expect(sent).toHaveLength(1);
});

/** GTM's validators let a variable's name pass, whatever stands in it. */
test('A pixel id of the form is data in the shop’s scripts, however the shop is instrumented', async () => {
  const lab = await openLab({ template: TEMPLATE });
  const pixelId = `{{');window.pwned=1;//");window.pwned=2;//</script><script>window.pwned=3</script>}}`;
  const applied = await fetch(`${lab.url}/api/form`, { method: 'PUT', body: JSON.stringify({ pixelId }) });
  expect(applied.status).toBe(200);
  const { page, faults } = await openPage(lab, '/form');
  for (const pattern of ['A', 'B', 'C', 'D', 'E']) {
    await fetch(`${lab.url}/api/world`, { method: 'POST', body: JSON.stringify({ pattern }) });
    await Promise.all([page.waitForRequest(/fbevents/), page.goto(`${lab.url}/shop`)]);
    expect(await page.evaluate('window.pwned')).toBeUndefined();
  }
  expect(faults).toEqual([]);
});
