/** The shop of the demonstration, recorded by a real Chromium without and with the snippet: the same visit as HAR, checked and opened. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { isAllCountedOnce } from '../../tools/recordings/report.ts';
import { launchChromium } from '../browser/chromium.ts';
import { check, verdictsOf } from '../recordings/check-har.ts';
import { openLab } from './open-lab.ts';
import { buyShirt, describeRows, visitShop } from './shop-visit.ts';

const folder = mkdtempSync(join(tmpdir(), 'recorded-'));
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const ACTIONS = ['PageView', 'ViewContent', 'AddToCart', 'InitiateCheckout', 'Purchase'];

/** Buys in a shop that is instrumented through GTM. The file is whole when the context is closed. */
async function recordVisit(snippet: 'on' | 'off'): Promise<string> {
  const path = join(folder, `${snippet}.har`);
  const context = await browser.newContext({ recordHar: { path } });
  const shop = await visitShop({ open: () => context.newPage() }, { pattern: 'B', snippet });
  await buyShirt(shop);
  await shop.rowsWhen((rows) => rows.length > 0 && rows.every((row) => row.browser && row.server));
  await context.close();
  return path;
}

test('Without the snippet nothing in the recording is safe, with it every action is counted once', async () => {
  const [without, withIt] = await Promise.all([recordVisit('off'), recordVisit('on')]);
  const before = await check(readFileSync(without));
  expect(new Set(before.actions.map(({ name }) => name))).toEqual(new Set(ACTIONS));
  expect(before.actions.map(({ verdict }) => verdict)).not.toContain('paired');
  expect(isAllCountedOnce(before)).toBe(false);
  const after = await check(readFileSync(withIt));
  expect(new Set(after.actions.map(({ name }) => name))).toEqual(new Set(ACTIONS));
  expect(new Set(after.actions.map(({ verdict }) => verdict))).toEqual(new Set(['paired']));
  expect(isAllCountedOnce(after)).toBe(true);

  const lab = await openLab({ template: readFileSync(join(import.meta.dirname, '../../template.tpl'), 'utf8') });
  const page = await browser.newPage();
  await page.goto(lab.url);
  await page.getByRole('button', { name: 'Sessions' }).click();
  await page.getByLabel(/Browser recording/).setInputFiles(withIt);
  await page.getByRole('button', { name: 'Open recording' }).click();
  await page.getByText(/records loaded/).waitFor();
  expect(describeRows(lab.board.list().toReversed())).toEqual(verdictsOf(after));
});

test('What is no recording is refused with where and what to do, and the lab keeps what it has', async () => {
  const lab = await openLab();
  await lab.pixel('ev=PageView&eid=a');
  const headers = { 'Content-Type': 'application/json', Origin: lab.url };
  const response = await fetch(`${lab.url}/api/session`, { method: 'POST', headers, body: '{"recording":"<html>"}' });
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({
    error: {
      field: 'recording',
      reason: 'the first bytes: This is a web page or XML, not a recording.',
      remedy: expect.stringMatching(/Save all as HAR/) as string,
    },
  });
  expect(lab.board.list()).toHaveLength(1);
});
