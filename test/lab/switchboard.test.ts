import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { useTabs } from '../browser/tabs.ts';
import { openLab } from './open-lab.ts';

const TEMPLATE = readFileSync(join(import.meta.dirname, '..', '..', 'template.tpl'), 'utf8');

const tabs = useTabs();

/** A visitor's window and the dashboard's, of one browser. */
async function openWindows() {
  const lab = await openLab({ template: TEMPLATE });
  const visitor = await tabs.open();
  const context = visitor.context();
  const dashboard = await context.newPage();
  await dashboard.goto(lab.url);
  await dashboard.getByText('Live', { exact: true }).waitFor();
  /** The row on the dashboard, once it has this verdict. */
  const row = async (text: string, verdict: string): Promise<Locator> => {
    const found = dashboard.locator(`.row[data-verdict="${verdict}"]`).filter({ hasText: text }).first();
    await found.waitFor();
    return found;
  };
  return { lab, context, visitor, row };
}

/** Moves a switch as a person does; resolves when the lab has taken it. */
async function move(page: Page, name: string, position: string): Promise<void> {
  const taken = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.getByRole('group', { name }).getByRole('radio', { name: position, exact: true }).click();
  await taken;
}

test('What is switched on /world happens in the shop, and the dashboard tells it', async () => {
  const { lab, context, visitor, row } = await openWindows();
  const world = await context.newPage();
  await world.goto(`${lab.url}/world`);
  const buy = (order: string): Promise<unknown> =>
    visitor.goto(`${lab.url}/shop/thanks?order=FC-${order}&goods=SHIRT-01*1`);

  await move(world, 'Consent', 'Denied');
  await buy('100001');
  await row('Purchase', 'skipped');

  await move(world, 'Consent', 'Granted');
  await move(world, 'Meta answers', 'Meta is down');
  await buy('100002');
  const failed = await row('Purchase.FC-100002', 'failed');
  expect(await failed.locator('.reason').textContent()).toMatch(/code 2\b/);

  await move(world, 'Meta answers', 'Normally');
  await move(world, 'How the shop is instrumented', 'B · Tag Manager');
  await move(world, 'CountOnce snippet', 'Off');
  await buy('100003');
  await row('Purchase.FC-100003', 'not-safe');

  await move(world, 'CountOnce snippet', 'On');
  await buy('100004');
  await row('Purchase.FC-100004', 'paired');
});

test('What is switched in the shop’s drawer holds from the reloaded page on', async () => {
  const { lab, visitor, row } = await openWindows();
  await visitor.goto(`${lab.url}/shop/p/linen-shirt`);
  await row('ViewContent', 'paired');

  const drawer = visitor.getByRole('button', { name: /^Lab/ });
  const moveInDrawer = async (name: string, position: string): Promise<void> => {
    await drawer.click();
    const reloaded = visitor.waitForEvent('load');
    await move(visitor, name, position);
    await reloaded;
  };
  await moveInDrawer('CountOnce snippet', 'Off');
  await row('ViewContent', 'not-safe');

  await moveInDrawer('How the shop is instrumented', 'E · Shop plugin');
  expect(await drawer.textContent()).toContain('Pattern E · snippet off');
  const counted = await row('ViewContent', 'duplicate');
  expect(await counted.locator('.reason').textContent()).toMatch(/third sender, the shop’s plugin/);
  await counted.getByRole('button').first().click();
  await counted.getByRole('heading', { name: /Third sender: the shop’s plugin/ }).waitFor();
});
