/** Visits the lab's shop in a page of its own, in a given world, and reads the rows that come of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { PairRow } from '../../tools/pairing/pair-types.ts';
import type { WorldState } from '../../tools/lab/world/switches.ts';
import { FIRST_WORLD } from '../../tools/lab/world/world.ts';
import type { Tabs } from '../browser/tabs.ts';
import { openLab, type OpenLab } from './open-lab.ts';

export const TEMPLATE = readFileSync(join(import.meta.dirname, '..', '..', 'template.tpl'), 'utf8');

/** Less than a test may take, so that what stayed is told; far more than a busy machine takes. */
const PATIENCE_MS = 200_000;
const LOOK_EVERY_MS = 25;

export interface ShopVisit {
  page: Page;
  /** Errors and refusals of the page's policy. */
  faults: string[];
  /** An order that was paid before, of this visit alone: Meta counts an order once. */
  orderId: string;
  /** `path` below the shop. */
  open: (path: string) => Promise<void>;
  /** The thank-you page of that order. */
  openThanks: () => Promise<void>;
  /** The pixel's cookie _fbp. */
  browserId: () => Promise<string | undefined>;
  /** Of this visit, oldest first, once they are as expected. */
  rowsWhen: (expected: (rows: PairRow[]) => boolean) => Promise<PairRow[]>;
}

let shared: Promise<OpenLab> | undefined;
let visits = 0;

const FIRST_ORDER = 314_000;

/**
 * A visit in a world of its own, as those of the demonstration. The visits of a test file share a lab; where ids do not tell them
 * apart, a visit takes a lab of its own.
 */
export async function visitShop(tabs: Tabs, positions: Partial<WorldState>, own?: OpenLab): Promise<ShopVisit> {
  const opened = own ?? (await (shared ??= openLab({ template: TEMPLATE })));
  const number = visits++;
  const visit = `${Object.values({ ...FIRST_WORLD, ...positions }).join('.')}~t${number}`;
  return openVisit(tabs, { number, lab: opened, base: `/shop/run/${visit}`, isMine: (row) => row.visit === visit });
}

/** The single-page app follows the switchboard, so that its visit has a lab of its own. */
export async function visitApp(tabs: Tabs, positions: Partial<WorldState>): Promise<ShopVisit> {
  const own = await openLab({ template: TEMPLATE });
  const response = await fetch(`${own.url}/api/world`, { method: 'POST', body: JSON.stringify(positions) });
  if (!response.ok) throw new Error(await response.text());
  return openVisit(tabs, { number: visits++, lab: own, base: '/shop/spa', isMine: () => true });
}

interface Place {
  number: number;
  lab: OpenLab;
  base: string;
  isMine: (row: PairRow) => boolean;
}

async function openVisit(tabs: Tabs, { number, lab: { url, board }, base, isMine }: Place): Promise<ShopVisit> {
  const page = await tabs.open();
  const faults = watchFaults(page);
  const open = async (path: string): Promise<void> => void (await page.goto(url + base + path));
  const rowsWhen = (expected: (rows: PairRow[]) => boolean): Promise<PairRow[]> =>
    waitForRows(() => board.list().filter(isMine).toReversed(), expected);
  const orderId = `FC-${FIRST_ORDER + number}`;
  const openThanks = (): Promise<void> => open(`/thanks?order=${orderId}&goods=SHIRT-01*1.SOCKS-07*2`);
  const browserId = async (): Promise<string | undefined> =>
    (await page.context().cookies()).find(({ name }) => name === '_fbp')?.value;
  return { page, faults, orderId, open, openThanks, browserId, rowsWhen };
}

/** Errors of the page and its frames, and refusals of its policy, as they come. */
export function watchFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) faults.push(message.text());
  });
  return faults;
}

async function waitForRows(read: () => PairRow[], expected: (rows: PairRow[]) => boolean): Promise<PairRow[]> {
  const endMs = Date.now() + PATIENCE_MS;
  for (;;) {
    const rows = read();
    if (expected(rows)) return rows;
    if (Date.now() > endMs) throw new Error(`The rows stayed: ${describeRows(rows).join(' | ') || 'none'}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

/** `Purchase paired`, as a person would read them off the page. */
export const describeRows = (rows: readonly PairRow[]): string[] =>
  rows.map(({ title, verdict }) => `${title} ${verdict}`);

/** The row of an event name that came last. */
export function rowOf(rows: readonly PairRow[], title: string): PairRow {
  const row = rows.findLast((candidate) => candidate.title === title);
  if (row === undefined) throw new Error(`There is no row “${title}”, only ${describeRows(rows).join(', ')}`);
  return row;
}

/** Whether the pixel has reported these events. */
export const browserHas =
  (...titles: string[]) =>
  (rows: readonly PairRow[]): boolean =>
    titles.every((title) => rows.some((row) => row.title === title && row.browser));

/** Whether pixel and tag have both reported everything so far, these events and so many page views among it. */
export const settled =
  (pageViews: number, ...titles: string[]) =>
  (rows: readonly PairRow[]): boolean =>
    rows.filter(({ title }) => title === 'PageView').length >= pageViews &&
    titles.every((title) => rows.some((row) => row.title === title)) &&
    rows.every(({ browser, server }) => browser && server);

/** From the product to the order: four documents, or as many views of the single-page app. Returns the order id. */
export async function buyShirt(shop: ShopVisit): Promise<string> {
  await shop.open('/p/linen-shirt');
  await shop.rowsWhen(settled(1, 'ViewContent'));
  return buyFromHere(shop, 1);
}

/**
 * From the product's page on, after so many page views. Leaves no page before its tags have reported: who is quicker loses some of
 * their events, in the shop as anywhere.
 */
export async function buyFromHere({ page, rowsWhen }: ShopVisit, pageViews: number): Promise<string> {
  await page.getByRole('button', { name: 'Add to cart' }).click();
  await rowsWhen(settled(pageViews, 'AddToCart'));
  await page.getByRole('link', { name: /^Cart/ }).click();
  await rowsWhen(settled(pageViews + 1));
  await page.getByRole('link', { name: 'Check out' }).click();
  await rowsWhen(settled(pageViews + 2, 'InitiateCheckout'));
  await page.getByRole('button', { name: /^Pay/ }).click();
  await rowsWhen(settled(pageViews + 3, 'Purchase'));
  return (await page.locator('.thanks strong').textContent()) ?? '';
}
