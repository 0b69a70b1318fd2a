import type { PairRow } from '../../tools/pairing/pair-types.ts';
import type { WorldState } from '../../tools/lab/world/switches.ts';
import { useTabs } from '../browser/tabs.ts';
import { browserHas, buyShirt, describeRows, rowOf, THANKS, visitShop } from './shop-visit.ts';

const tabs = useTabs();

const complete = (rows: PairRow[]): boolean => rows.length > 0 && rows.every((row) => row.browser && row.server);
/** In pattern E the shop's plugin reports too. */
const completeWithPlugin = (rows: PairRow[]): boolean => complete(rows) && rows.every((row) => row.other);
/** The page's policy forbids Playwright's own way of waiting, which evaluates text. */
const SNIPPET_READY =
  'new Promise((resolve) => { const look = () => (window.countOnce?.id ? resolve() : setTimeout(look, 20)); look(); })';

const ACTIONS = ['ViewContent', 'AddToCart', 'InitiateCheckout', 'Purchase'];

/** The pixel's call has no id. Meta may find by fbp that a server event behind it is the same, and never one before it. */
const UNSURE = ['not-safe', 'id-mismatch'];

/**
 * From how the patterns are defined: a plugin's own id wins, elsewhere the order makes the purchase's id. Without the
 * snippet pixel and plugin of E share an id, and the tag counts again.
 */
const PATTERNS: { pattern: WorldState['pattern']; without: string[]; purchaseId: (orderId: string) => unknown }[] = [
  { pattern: 'A', without: UNSURE, purchaseId: (orderId: string) => `Purchase.${orderId}` },
  { pattern: 'B', without: UNSURE, purchaseId: (orderId: string) => `Purchase.${orderId}` },
  { pattern: 'C', without: UNSURE, purchaseId: (orderId: string) => `Purchase.${orderId}` },
  { pattern: 'D', without: UNSURE, purchaseId: (orderId: string) => `Purchase.${orderId}` },
  { pattern: 'E', without: ['duplicate'], purchaseId: () => expect.stringMatching(/^[0-9a-z]{6,}$/) as string },
];

/** What became of one purchase in a shop. Visits run side by side, each in a lab and a browser context of its own. */
async function buyIn(positions: Partial<WorldState>, base = '') {
  const shop = await visitShop(tabs, positions);
  const orderId = await buyShirt(shop, base);
  const rows = await shop.rowsWhen(positions.pattern === 'E' ? completeWithPlugin : complete);
  return { orderId, rows, verdicts: [...new Set(rows.map(({ verdict }) => verdict))], faults: shop.faults };
}

test.each(PATTERNS)(
  'Pattern $pattern counts every action once with the snippet, and none without',
  async (row) => {
    const { pattern, without, purchaseId } = row;
    const [on, off] = await Promise.all([buyIn({ pattern, snippet: 'on' }), buyIn({ pattern, snippet: 'off' })]);
    expect(on.verdicts).toEqual(['paired']);
    expect(on.rows.map(({ title }) => title)).toEqual(expect.arrayContaining(ACTIONS));
    expect(new Set(on.rows.map(({ sharedId }) => sharedId)).size).toBe(on.rows.length);
    expect(rowOf(on.rows, 'Purchase').sharedId).toEqual(purchaseId(on.orderId));
    expect(off.verdicts.filter((verdict) => !without.includes(verdict))).toEqual([]);
    expect(rowOf(off.rows, 'Purchase').server?.eventId).toBe(`Purchase.${off.orderId}`);
    expect([...on.faults, ...off.faults]).toEqual([]);
  },
  60_000,
);

test('The single-page app pairs page views and actions, by gtag, by GTM and mixed', async () => {
  const visits = await Promise.all((['A', 'B', 'D'] as const).map((pattern) => buyIn({ pattern }, '/spa')));
  for (const { verdicts, rows, faults } of visits) {
    expect(verdicts).toEqual(['paired']);
    expect(rows.filter(({ title }) => title === 'PageView')).toHaveLength(4);
    expect(faults).toEqual([]);
  }
}, 60_000);

test('A step back in the single-page app is one page view on both sides', async () => {
  const visits = (['A', 'B', 'D'] as const).map(async (pattern) => {
    const shop = await visitShop(tabs, { pattern });
    await shop.open('/spa');
    await shop.rowsWhen(browserHas('PageView'));
    await shop.page.getByRole('link', { name: /Linen shirt/ }).click();
    await shop.rowsWhen(browserHas('ViewContent'));
    await shop.page.goBack();
    await shop.page.getByRole('heading', { name: 'Things that last' }).waitFor();
    // What one side reports once more would be here before what the next page reports.
    await shop.page.getByRole('link', { name: /Wool socks/ }).click();
    return shop.rowsWhen((rows) => rows.filter(({ title }) => title === 'ViewContent').length === 2 && complete(rows));
  });
  for (const rows of await Promise.all(visits)) {
    const views = rows.filter(({ title }) => title === 'PageView');
    expect(describeRows(views)).toEqual(Array(4).fill('PageView paired'));
  }
}, 60_000);

test('A snippet that comes late pairs what is reported after it, and says nothing of what went before', async () => {
  const shop = await visitShop(tabs, { snippet: 'late' });
  await shop.open('/p/linen-shirt');
  await shop.rowsWhen(browserHas('PageView', 'ViewContent'));
  await shop.page.evaluate(SNIPPET_READY);
  await shop.page.getByRole('button', { name: 'Add to cart' }).click();
  const rows = await shop.rowsWhen((current) => browserHas('AddToCart')(current) && complete(current));
  expect(UNSURE).toContain(rowOf(rows, 'ViewContent').verdict);
  expect(rowOf(rows, 'AddToCart').verdict).toBe('paired');
}, 30_000);

test('With the pixel blocked the server counts alone', async () => {
  const shop = await visitShop(tabs, { pixel: 'blocked' });
  await shop.open(THANKS);
  const rows = await shop.rowsWhen((current) => current.length === 2);
  expect(describeRows(rows).sort()).toEqual(['PageView server-only', 'Purchase server-only']);
  expect(rowOf(rows, 'Purchase').server?.eventId).toBe('Purchase.FC-314159');
}, 30_000);

test('With consent denied nothing is sent, by either side', async () => {
  const shop = await visitShop(tabs, { consent: 'denied' });
  await shop.open(THANKS);
  const rows = await shop.rowsWhen((current) => current.length === 2);
  expect(describeRows(rows).sort()).toEqual(['PageView skipped', 'Purchase skipped']);
  expect(rowOf(rows, 'Purchase').reason).toMatch(/consent/i);
  expect(rows.some((row) => row.browser)).toBe(false);
}, 30_000);

test('Consent that comes late is followed by both sides, under one id and in one row', async () => {
  const visits = (['B', 'E'] as const).map(async (pattern) => {
    const shop = await visitShop(tabs, { consent: 'late', pattern });
    await shop.open(THANKS);
    await shop.rowsWhen((rows) => describeRows(rows).includes('Purchase skipped'));
    await shop.page.getByRole('button', { name: 'Yes, you may' }).click();
    return shop.rowsWhen((current) => describeRows(current).includes('Purchase paired') && complete(current));
  });
  for (const rows of await Promise.all(visits)) {
    expect(describeRows(rows).sort()).toEqual(['PageView paired', 'Purchase paired']);
    expect(rowOf(rows, 'Purchase').reason).toMatch(/attempt .* before was skipped: .*consent/i);
  }
}, 30_000);

test('A reloaded thank-you page repeats the purchase’s id, so that it counts once', async () => {
  const shop = await visitShop(tabs, {});
  await shop.open(THANKS);
  await shop.rowsWhen((rows) => describeRows(rows).includes('Purchase paired'));
  await shop.page.reload();
  const rows = await shop.rowsWhen((current) => rowOf(current, 'Purchase').repeats === 2);
  expect(rows.filter(({ title }) => title === 'Purchase')).toHaveLength(1);
  expect(rowOf(rows, 'Purchase').sharedId).toBe('Purchase.FC-314159');
}, 30_000);

test('A visitor whose cookies were lost is still counted once, as somebody new', async () => {
  const shop = await visitShop(tabs, { cookies: 'lost' });
  // The tag keeps _fbp by its answers; one still under way would bring the first page's cookie back after it was lost.
  const form = JSON.stringify({ pixelId: '1234567890123456', keepCookies: false });
  expect((await fetch(`${shop.lab.url}/api/form`, { method: 'PUT', body: form })).status).toBe(200);
  await shop.open('/p/linen-shirt');
  await shop.rowsWhen((current) => browserHas('ViewContent')(current) && complete(current));
  const before = await shop.browserId();
  await shop.open(THANKS);
  const rows = await shop.rowsWhen((current) => browserHas('Purchase')(current) && complete(current));
  expect(rowOf(rows, 'Purchase').verdict).toBe('paired');
  expect(before).toMatch(/^fb\.1\./);
  expect(await shop.browserId()).not.toBe(before);
}, 30_000);

/** Source: Meta, Graph API error codes 100, 190, 4 and 2. */
const ANSWERS = [
  ['400', /code 100/],
  ['190', /code 190/],
  ['429', /code 4\b/],
  ['500', /code 2\b/],
  ['slow', /no answer/i],
  ['never', /no answer/i],
] as const;

test('Whatever Meta answers instead of yes, the purchase has failed, and the row says why', async () => {
  const visits = ANSWERS.map(async ([graph, reason]) => {
    const shop = await visitShop(tabs, { graph });
    await shop.open(THANKS);
    const rows = await shop.rowsWhen((current) => describeRows(current).includes('Purchase failed'));
    return { graph, says: rowOf(rows, 'Purchase').reason, reason };
  });
  for (const { graph, says, reason } of await Promise.all(visits)) expect(`${graph}: ${says}`).toMatch(reason);
}, 40_000);
