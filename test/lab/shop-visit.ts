/** Opens the shop of a lab of its own in a page of its own, in a given world, and reads the rows that come of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { PairRow } from '../../tools/pairing/pair-types.ts';
import type { WorldState } from '../../tools/lab/world/switches.ts';
import type { Tabs } from '../browser/tabs.ts';
import { openLab, type OpenLab } from './open-lab.ts';

const TEMPLATE = readFileSync(join(import.meta.dirname, '..', '..', 'template.tpl'), 'utf8');

const PATIENCE_MS = 15_000;
const LOOK_EVERY_MS = 25;

/** The thank-you page of an order that was paid before. */
export const THANKS = '/thanks?order=FC-314159&goods=SHIRT-01*1.SOCKS-07*2';

export interface ShopVisit {
  lab: OpenLab;
  page: Page;
  /** Errors and refusals of the page's policy. */
  faults: string[];
  change: (positions: Partial<WorldState>) => Promise<void>;
  /** `path` below the shop. */
  open: (path: string) => Promise<void>;
  /** The pixel's cookie _fbp. */
  browserId: () => Promise<string | undefined>;
  /** Oldest first, once they are as expected. */
  rowsWhen: (expected: (rows: PairRow[]) => boolean) => Promise<PairRow[]>;
}

export async function visitShop(tabs: Tabs, positions: Partial<WorldState>): Promise<ShopVisit> {
  const lab = await openLab({ template: TEMPLATE });
  const page = await tabs.open();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) faults.push(message.text());
  });
  const change = async (next: Partial<WorldState>): Promise<void> => {
    const response = await fetch(`${lab.url}/api/world`, { method: 'POST', body: JSON.stringify(next) });
    if (!response.ok) throw new Error(await response.text());
  };
  await change(positions);
  const open = async (path: string): Promise<void> => void (await page.goto(`${lab.url}/shop${path}`));
  const rowsWhen = (expected: (rows: PairRow[]) => boolean): Promise<PairRow[]> => waitForRows(lab, expected);
  const browserId = async (): Promise<string | undefined> =>
    (await page.context().cookies()).find(({ name }) => name === '_fbp')?.value;
  return { lab, page, faults, change, open, browserId, rowsWhen };
}

async function waitForRows(lab: OpenLab, expected: (rows: PairRow[]) => boolean): Promise<PairRow[]> {
  const endMs = Date.now() + PATIENCE_MS;
  for (;;) {
    const rows = lab.board.list().toReversed();
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
const settled =
  (pageViews: number, ...titles: string[]) =>
  (rows: readonly PairRow[]): boolean =>
    rows.filter(({ title }) => title === 'PageView').length >= pageViews &&
    titles.every((title) => rows.some((row) => row.title === title)) &&
    rows.every(({ browser, server }) => browser && server);

/**
 * From the product to the order: four documents, or one of the single-page app. Leaves no page before its tags have reported:
 * who is quicker loses some of their events, in the shop as anywhere. Returns the order id.
 */
export async function buyShirt({ open, page, rowsWhen }: ShopVisit, base = ''): Promise<string> {
  await open(`${base}/p/linen-shirt`);
  await rowsWhen(settled(1, 'ViewContent'));
  await page.getByRole('button', { name: 'Add to cart' }).click();
  await rowsWhen(settled(1, 'AddToCart'));
  await page.getByRole('link', { name: /^Cart/ }).click();
  await rowsWhen(settled(2));
  await page.getByRole('link', { name: 'Check out' }).click();
  await rowsWhen(settled(3, 'InitiateCheckout'));
  await page.getByRole('button', { name: /^Pay/ }).click();
  await rowsWhen(settled(4, 'Purchase'));
  return (await page.locator('.thanks strong').textContent()) ?? '';
}
