import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../browser/chromium.ts';
import { openLab, type OpenLab } from './open-lab.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
}, 60_000);

afterAll(() => browser.close());

/** A page on a lab of its own, and what went wrong on it. */
async function openDashboard(): Promise<{ lab: OpenLab; page: Page; faults: string[] }> {
  const lab = await openLab();
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(lab.url);
  await page.getByText('Live', { exact: true }).waitFor();
  return { lab, page, faults };
}

const names = (page: Page): Promise<string[]> => page.locator('.row .name').allTextContents();

test('An empty lab says what to do next, and its command works as it stands', async () => {
  const { lab, page } = await openDashboard();
  await page.getByRole('heading', { name: 'Waiting for the first event' }).waitFor();
  const command = await page.locator('#curl').textContent();
  const url = /^curl '([^']+)'$/.exec(command ?? '')?.[1] ?? '';
  expect((await fetch(url)).status).toBe(200);
  await page.locator('.row').waitFor();
  expect(lab.newest().outcome).toBe('sent');
}, 20_000);

test('Events appear live, newest first, and the totals follow', async () => {
  const { lab, page, faults } = await openDashboard();
  await lab.hit('en=first');
  await lab.hit('en=skip_me');
  await page.locator('.row', { hasText: 'skip_me' }).waitFor();
  expect(await names(page)).toEqual(['skip_me', 'first']);
  const totals = await page.locator('.tile').allTextContents();
  expect(totals).toEqual(expect.arrayContaining(['Events received2', 'Sent150 %', 'Skipped150 %']));
  expect(faults).toEqual([]);
}, 20_000);

test('The demonstration starts from the page', async () => {
  const { page } = await openDashboard();
  await page.getByRole('button', { name: 'Run the demonstration' }).click();
  await page.locator('.row').nth(2).waitFor();
  expect((await names(page)).toReversed()).toEqual(['page_view', 'view_item', 'purchase']);
}, 20_000);

test('Search and outcome filter the list, and say so when nothing is left', async () => {
  const { lab, page } = await openDashboard();
  await lab.hit('en=first&ep.event_id=abc.1');
  await lab.hit('en=skip_me');
  await page.locator('.row').nth(1).waitFor();
  await page.getByRole('button', { name: 'Skipped', exact: true }).click();
  await page.locator('.row', { hasText: 'first' }).waitFor({ state: 'detached' });
  expect(await names(page)).toEqual(['skip_me']);
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await page.getByRole('searchbox').fill('ABC.1');
  await page.locator('.row', { hasText: 'skip_me' }).waitFor({ state: 'detached' });
  expect(await names(page)).toEqual(['first']);
  await page.getByRole('searchbox').fill('nothing like it');
  await page.getByRole('button', { name: 'Show all events' }).click();
  await page.locator('.row').nth(1).waitFor();
}, 20_000);

test('Pause holds new events back, and resume shows them', async () => {
  const { lab, page } = await openDashboard();
  await lab.hit('en=first');
  await page.locator('.row').waitFor();
  await page.getByRole('button', { name: 'Pause' }).click();
  await lab.hit('en=second');
  await page.getByRole('button', { name: 'Resume (1 new)' }).waitFor();
  expect(await names(page)).toEqual(['first']);
  await page.getByRole('button', { name: 'Resume (1 new)' }).click();
  await page.locator('.row', { hasText: 'second' }).waitFor();
}, 20_000);

test('Clear asks first, and then empties every window', async () => {
  const { lab, page } = await openDashboard();
  const other = await browser.newPage();
  await other.goto(lab.url);
  await lab.hit('en=first');
  await other.locator('.row').waitFor();
  await page.locator('.row').waitFor();
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.getByRole('button', { name: 'Keep them' }).click();
  expect(lab.store.list()).toHaveLength(1);
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Clear' }).click();
  for (const window of [page, other]) await window.locator('.row').waitFor({ state: 'detached' });
  expect(lab.store.list()).toEqual([]);
}, 20_000);

test('Rows are opened, walked and closed by keyboard alone', async () => {
  const { lab, page } = await openDashboard();
  await lab.hit('en=first');
  await lab.hit('en=second');
  await page.locator('.row').nth(1).waitFor();
  await page.getByRole('button', { name: /second/ }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: /first/ });
  await panel.getByText('What was sent').waitFor();
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'hidden' });
  expect(await page.evaluate('document.activeElement.textContent')).toContain('first');
}, 20_000);

test('Markup in names, ids and values is shown as text and never runs', async () => {
  const { lab, page, faults } = await openDashboard();
  const markup = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  const encoded = encodeURIComponent(markup);
  await lab.hit(`en=${encoded}&ep.event_id=${encoded}&ep.note=${encoded}&dl=${encoded}`);
  await page.locator('.row-head').click();
  await page.getByText('What was sent').waitFor();
  expect(await names(page)).toEqual([markup]);
  expect(await page.locator('.rows img, .rows script').count()).toBe(0);
  expect(await page.title()).toBe('CountOnce Lab');
  expect(faults).toEqual([]);
}, 20_000);

test('The page reconnects by itself and begins anew when the lab was restarted', async () => {
  const { lab, page } = await openDashboard();
  await lab.hit('en=before');
  await page.locator('.row', { hasText: 'before' }).waitFor();
  await lab.close();
  await page.getByText('Connection lost').waitFor();
  const next = await openLab({ port: lab.port });
  await next.hit('en=after');
  await page.locator('.row', { hasText: 'after' }).waitFor({ timeout: 15_000 });
  expect(await names(page)).toEqual(['after']);
}, 30_000);
