/**
 * Walks through the shop that the demonstration does not take: triggers of foreign names, the single-page app, questions by mail,
 * late consent and a late snippet, lost cookies, and what Meta answers. Visits run side by side, each in a tab of its own.
 */
import type { PairRow } from '../../tools/pairing/pair-types.ts';
import { useTabs } from '../browser/tabs.ts';
import { openLab } from './open-lab.ts';
import {
  browserHas,
  buyFromHere,
  buyShirt,
  describeRows,
  rowOf,
  settled,
  TEMPLATE,
  visitApp,
  visitShop,
  type ShopVisit,
} from './shop-visit.ts';

const tabs = useTabs();

const complete = (rows: PairRow[]): boolean => rows.length > 0 && rows.every((row) => row.browser && row.server);
/** The page's policy forbids Playwright's own way of waiting, which evaluates text. */
const SNIPPET_READY =
  'new Promise((resolve) => { const look = () => (window.countOnce?.id ? resolve() : setTimeout(look, 20)); look(); })';

const ACTIONS = ['AddToCart', 'InitiateCheckout', 'PageView', 'Purchase', 'ViewContent'];

/** The pixel's call has no id. Meta may find by fbp that a server event behind it is the same, and never one before it. */
const UNSURE = ['not-safe', 'id-mismatch'];

const titlesOf = (rows: PairRow[]): string[] => [...new Set(rows.map(({ title }) => title))].sort();
const verdictsOf = (rows: PairRow[]): string[] => [...new Set(rows.map(({ verdict }) => verdict))];

/** From how the container is defined: the pixel has no id without the snippet, and the tag makes one of its own. */
test('Where no tag waits for an event’s name, every action counts once with the snippet, and none without', async () => {
  const visits = (['C', 'D'] as const).flatMap((pattern) =>
    (['on', 'off'] as const).map(async (snippet) => {
      const own = snippet === 'off' ? await openLab({ template: TEMPLATE }) : undefined;
      const shop = await visitShop(tabs, { pattern, snippet, triggers: 'foreign' }, own);
      const orderId = await buyShirt(shop);
      return { pattern, snippet, orderId, rows: await shop.rowsWhen(complete), faults: shop.faults };
    }),
  );
  for (const { pattern, snippet, orderId, rows, faults } of await Promise.all(visits)) {
    expect([pattern, snippet, titlesOf(rows), faults]).toEqual([pattern, snippet, ACTIONS, []]);
    if (snippet === 'off') expect(verdictsOf(rows).filter((verdict) => !UNSURE.includes(verdict))).toEqual([]);
    else {
      expect([pattern, verdictsOf(rows)]).toEqual([pattern, ['paired']]);
      expect(rowOf(rows, 'Purchase').sharedId).toBe(`Purchase.${orderId}`);
    }
  }
});

/** Looks at one product, goes back, and buys another. A step back is one page view on both sides. */
async function walkApp(shop: ShopVisit): Promise<PairRow[]> {
  const { open, page, rowsWhen } = shop;
  await open('');
  await rowsWhen(settled(1));
  await page.getByRole('link', { name: /Wool socks/ }).click();
  await rowsWhen(settled(2, 'ViewContent'));
  await page.goBack();
  await page.getByRole('heading', { name: 'Things that last' }).waitFor();
  await rowsWhen(settled(3));
  await page.getByRole('link', { name: /Linen shirt/ }).click();
  await rowsWhen((rows) => settled(4)(rows) && rows.filter(({ title }) => title === 'ViewContent').length === 2);
  await buyFromHere(shop, 4);
  return rowsWhen(complete);
}

test('The single-page app pairs page views and actions, by gtag, by GTM, mixed, and with foreign triggers', async () => {
  const worlds = [
    { pattern: 'A' },
    { pattern: 'B' },
    { pattern: 'D' },
    { pattern: 'B', triggers: 'foreign' },
    { pattern: 'C', triggers: 'foreign' },
  ] as const;
  const visits = worlds.map(async (world) => {
    const shop = await visitApp(tabs, world);
    // A container whose trigger is a visible element reports the first product of a document alone.
    if ('triggers' in world) await buyShirt(shop);
    return { world, rows: await ('triggers' in world ? shop.rowsWhen(complete) : walkApp(shop)), faults: shop.faults };
  });
  for (const { world, rows, faults } of await Promise.all(visits)) {
    expect([world, titlesOf(rows), verdictsOf(rows), faults]).toEqual([world, ACTIONS, ['paired'], []]);
    // Goods, socks, goods again, shirt, cart, checkout, thanks; or shirt, cart, checkout, thanks.
    const views = rows.filter(({ title }) => title === 'PageView');
    expect([world, views.length]).toEqual([world, 'triggers' in world ? 4 : 7]);
  }
});

test('A question by mail is one lead, whatever fires the tags', async () => {
  const worlds = [
    { pattern: 'A' },
    { pattern: 'B' },
    { pattern: 'D' },
    { pattern: 'E' },
    { pattern: 'B', triggers: 'foreign' },
    { pattern: 'D', triggers: 'foreign' },
  ] as const;
  const visits = worlds.map(async (world) => {
    const shop = await visitShop(tabs, world);
    await shop.open('/p/linen-shirt');
    await shop.rowsWhen(browserHas('PageView', 'ViewContent'));
    await shop.page.getByRole('link', { name: 'Ask about it by mail' }).click();
    const rows = await shop.rowsWhen((current) => browserHas('Lead')(current) && complete(current));
    return { world, leads: describeRows(rows.filter(({ title }) => title === 'Lead')) };
  });
  for (const { world, leads } of await Promise.all(visits)) expect([world, leads]).toEqual([world, ['Lead paired']]);
});

test('A snippet that comes late pairs what is reported after it, and says nothing of what went before', async () => {
  const shop = await visitShop(tabs, { snippet: 'late' });
  await shop.open('/p/linen-shirt');
  await shop.rowsWhen(browserHas('PageView', 'ViewContent'));
  await shop.page.evaluate(SNIPPET_READY);
  await shop.page.getByRole('button', { name: 'Add to cart' }).click();
  const rows = await shop.rowsWhen((current) => browserHas('AddToCart')(current) && complete(current));
  expect(UNSURE).toContain(rowOf(rows, 'ViewContent').verdict);
  expect(rowOf(rows, 'AddToCart').verdict).toBe('paired');
});

test('Consent that comes late is followed by both sides, under one id and in one row', async () => {
  const visits = (['B', 'E'] as const).map(async (pattern) => {
    const shop = await visitShop(tabs, { consent: 'late', pattern }, await openLab({ template: TEMPLATE }));
    await shop.openThanks();
    await shop.rowsWhen((rows) => describeRows(rows).includes('Purchase skipped'));
    await shop.page.getByRole('button', { name: 'Yes, you may' }).click();
    return shop.rowsWhen((current) => describeRows(current).includes('Purchase paired') && complete(current));
  });
  for (const rows of await Promise.all(visits)) {
    expect(describeRows(rows).sort()).toEqual(['PageView paired', 'Purchase paired']);
    expect(rowOf(rows, 'Purchase').reason).toMatch(/attempt .* before was skipped: .*consent/i);
  }
});

test('A reloaded thank-you page repeats the purchase’s id, though no message names the purchase', async () => {
  const shop = await visitShop(tabs, { pattern: 'B', triggers: 'foreign' });
  await shop.openThanks();
  await shop.rowsWhen((rows) => describeRows(rows).includes('Purchase paired'));
  await shop.page.reload();
  const rows = await shop.rowsWhen((current) => rowOf(current, 'Purchase').repeats === 2);
  expect(rows.filter(({ title }) => title === 'Purchase')).toHaveLength(1);
  expect(rowOf(rows, 'Purchase').sharedId).toBe(`Purchase.${shop.orderId}`);
});

test('A visitor whose cookies were lost is still counted once, as somebody new', async () => {
  const lab = await openLab({ template: TEMPLATE });
  // The tag keeps _fbp by its answers; one still under way would bring the first page's cookie back after it was lost.
  const form = JSON.stringify({ pixelId: '1234567890123456', keepCookies: false });
  expect((await fetch(`${lab.url}/api/form`, { method: 'PUT', body: form })).status).toBe(200);
  const shop = await visitShop(tabs, { cookies: 'lost' }, lab);
  await shop.open('/p/linen-shirt');
  await shop.rowsWhen((current) => browserHas('ViewContent')(current) && complete(current));
  const before = await shop.browserId();
  await shop.openThanks();
  const rows = await shop.rowsWhen((current) => browserHas('Purchase')(current) && complete(current));
  expect(rowOf(rows, 'Purchase').verdict).toBe('paired');
  expect(before).toMatch(/^fb\.1\./);
  expect(await shop.browserId()).not.toBe(before);
});

/** Source: Meta, Graph API error codes 100, 4 and 2; the demonstration shows code 190. */
const ANSWERS = [
  ['400', /code 100/],
  ['429', /code 4\b/],
  ['500', /code 2\b/],
  ['slow', /no answer/i],
  ['never', /no answer/i],
] as const;

test('Whatever Meta answers instead of yes, the purchase has failed, and the row says why', async () => {
  const visits = ANSWERS.map(async ([graph, reason]) => {
    const shop = await visitShop(tabs, { graph });
    await shop.openThanks();
    const rows = await shop.rowsWhen((current) => describeRows(current).includes('Purchase failed'));
    return { graph, says: rowOf(rows, 'Purchase').reason, reason };
  });
  for (const { graph, says, reason } of await Promise.all(visits)) expect(`${graph}: ${says}`).toMatch(reason);
});
