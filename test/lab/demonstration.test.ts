/** What the lab shows by itself: the sample of its start, and the demonstration, one run of which is looked at from all sides. */
import { createHash } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import type { PairRow } from '../../tools/pairing/pair-types.ts';
import { useTabs } from '../browser/tabs.ts';
import { openLab, type OpenLab } from './open-lab.ts';
import { describeRows, rowOf, TEMPLATE, watchFaults } from './shop-visit.ts';

const tabs = useTabs();

const ACTIONS = ['AddToCart', 'InitiateCheckout', 'PageView', 'Purchase', 'ViewContent'];

/** The pixel's call has no id. Meta may find by fbp that a server event behind it is the same, and never one before it. */
const UNSURE = ['not-safe', 'id-mismatch'];

/**
 * From how the patterns are defined: a plugin's own id wins, elsewhere the order makes the purchase's id. Without the
 * snippet pixel and plugin of E share an id, and the tag counts again.
 */
const SHOPS = [
  { shop: 'A.named', without: UNSURE, purchaseId: /^Purchase\.FC-\d{6}$/ },
  { shop: 'B.named', without: UNSURE, purchaseId: /^Purchase\.FC-\d{6}$/ },
  { shop: 'B.foreign', without: UNSURE, purchaseId: /^Purchase\.FC-\d{6}$/ },
  { shop: 'C.named', without: UNSURE, purchaseId: /^Purchase\.FC-\d{6}$/ },
  { shop: 'D.named', without: UNSURE, purchaseId: /^Purchase\.FC-\d{6}$/ },
  { shop: 'E.named', without: ['duplicate'], purchaseId: /^[0-9a-z]{6,}$/ },
];

/** Of one visit, oldest first. Visits of mishaps have another letter. */
const rowsOf = (lab: OpenLab, beginning: string, letter = 's'): PairRow[] =>
  lab.board
    .list()
    .toReversed()
    .filter(({ visit = '' }) => visit.startsWith(beginning) && visit.includes(`~${letter}`));

const distinct = (texts: string[]): string[] => [...new Set(texts)].sort();

function lookAtShops(lab: OpenLab): void {
  for (const { shop, without, purchaseId } of SHOPS) {
    const on = rowsOf(lab, `${shop}.on.loads.granted`);
    expect([shop, distinct(on.map(({ title }) => title))]).toEqual([shop, ACTIONS]);
    expect([shop, distinct(on.map(({ verdict }) => verdict))]).toEqual([shop, ['paired']]);
    // One id may serve events of different names. Two actions of one name under one id would be one row.
    expect([shop, on.length]).toEqual([shop, 7]);
    expect([shop, on.filter(({ repeats }) => repeats > 0)]).toEqual([shop, []]);
    expect(rowOf(on, 'Purchase').sharedId).toMatch(purchaseId);
    const off = rowsOf(lab, `${shop}.off`);
    expect([shop, distinct(off.map(({ title }) => title))]).toEqual([shop, ACTIONS]);
    expect([shop, off.filter(({ verdict }) => !without.includes(verdict))]).toEqual([shop, []]);
    expect(rowOf(off, 'Purchase').server?.eventId).toMatch(/^Purchase\.FC-\d{6}$/);
    if (shop === 'E.named') expect([...on, ...off].every((row) => row.other)).toBe(true);
  }
}

function lookAtMishaps(lab: OpenLab): void {
  const reloaded = rowsOf(lab, 'A.named.on.loads.granted.kept.normal', 'x');
  expect(describeRows(reloaded).filter((row) => row.startsWith('Purchase'))).toEqual(['Purchase paired']);
  expect(rowOf(reloaded, 'Purchase').repeats).toBe(2);
  const blocked = rowsOf(lab, 'A.named.on.blocked', 'x');
  expect(describeRows(blocked).sort()).toEqual(['PageView server-only', 'Purchase server-only']);
  expect(rowOf(blocked, 'Purchase').server?.eventId).toMatch(/^Purchase\.FC-/);
  const denied = rowsOf(lab, 'A.named.on.loads.denied', 'x');
  expect(describeRows(denied).sort()).toEqual(['PageView skipped', 'Purchase skipped']);
  expect(rowOf(denied, 'Purchase').reason).toMatch(/consent/i);
  expect(denied.some((row) => row.browser)).toBe(false);
  const expired = rowsOf(lab, 'A.named.on.loads.granted.kept.190', 'x');
  expect(rowOf(expired, 'Purchase')).toMatchObject({
    verdict: 'failed',
    reason: expect.stringMatching(/code 190/) as string,
  });
}

async function lookAtPage(page: Page): Promise<void> {
  const scores = await page.locator('#patterns td strong').allTextContents();
  expect(scores.filter((_score, index) => index % 2 === 0)).toEqual(Array(6).fill('0 of 7'));
  expect(scores.filter((_score, index) => index % 2 === 1)).toEqual(Array(6).fill('7 of 7'));
  const mishaps = await page.locator('#mishaps dd').allTextContents();
  expect(mishaps[0]).toMatch(/counts one event/);
  expect(mishaps[1]).toMatch(/No call of the pixel/);
  expect(mishaps[2]).toMatch(/consent denied/i);
  expect(mishaps[3]).toMatch(/code 190/);
}

test('Six shops: no action is counted once without the snippet, every one with it, and mishaps are explained', async () => {
  const lab = await openLab({ template: TEMPLATE });
  await fetch(`${lab.url}/api/world`, { method: 'POST', body: '{"pattern":"D","snippet":"late"}' });
  const page = await tabs.open();
  const faults = watchFaults(page);
  await page.goto(`${lab.url}/shop/tour?run`);
  await page.getByText('Done. Every step is on the dashboard.').waitFor();
  await lookAtPage(page);
  lookAtShops(lab);
  lookAtMishaps(lab);
  // The user's own world stays as it was, and rows say where they come from.
  expect(lab.status.faults).toEqual([]);
  const { world } = (await (await fetch(`${lab.url}/api/world`)).json()) as { world: object };
  expect(world).toMatchObject({ pattern: 'D', snippet: 'late' });
  expect(new Set(lab.board.list().map(({ run }) => run))).toContain('Shop B, foreign triggers · without');
  // The result is there after a reload, on a phone too, and a score opens its rows alone.
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${lab.url}/shop/tour`);
  await page.locator('#patterns td', { hasText: '7 of 7' }).nth(5).waitFor();
  await page.locator('#mishaps dd', { hasText: 'code 190' }).waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  await page.goto(lab.url + ((await page.locator('#patterns .score-link').nth(2).getAttribute('href')) ?? ''));
  await page.locator('.row').nth(6).waitFor();
  expect([...new Set(await page.locator('.row .run').allTextContents())]).toEqual(['Shop B · without']);
  expect(await page.locator('.row').count()).toBe(7);
  await page.getByLabel('Group by').selectOption('run');
  await page.locator('.group-head').waitFor();
  expect(await page.locator('.group-head').allTextContents()).toEqual(['Shop B · without 0 of 7 counted once']);
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.locator('.group-head', { hasText: 'Shop E · with' }).first().waitFor();
  expect(faults).toEqual([]);
});

/** The value beside a label of the opened row. */
const field = (panel: Locator, label: string): Promise<string | null> =>
  panel
    .locator('.fields div')
    .filter({ has: panel.page().getByText(label, { exact: true }) })
    .locator('dd > span')
    .textContent();

test('The sample’s purchase appears live on the page, as the built template sent it', async () => {
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
