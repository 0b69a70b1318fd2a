/** The README's pictures, one row each: which page, how large, light or dark, and what is done before. */
import type { Page } from 'playwright-core';

/** CSS pixels; `scale` makes small pictures sharp. */
export const SIZES = {
  wide: { width: 1280, height: 860, scale: 1 },
  phone: { width: 390, height: 780, scale: 1.5 },
} as const;

export interface Picture {
  name: string;
  path: string;
  size: keyof typeof SIZES;
  scheme: 'light' | 'dark';
  prepare?: (page: Page) => Promise<void>;
}

/** Rows come at once, the chart with its next beat. */
async function showRows(page: Page): Promise<void> {
  await page.locator('.row').first().waitFor();
  await page.locator('#chart svg').waitFor();
}

/** Opens the newest purchase that was paired. */
async function openPurchase(page: Page): Promise<void> {
  await page.getByRole('searchbox').fill('purchase paired');
  const row = page.locator('.row').first();
  await row.waitFor();
  await row.getByRole('button').first().click();
  await page.locator('.trace').first().waitFor();
  await scrollTo(page, '.row');
}

async function openTrace(page: Page): Promise<void> {
  await openPurchase(page);
  await scrollTo(page, '.trace');
}

const scrollTo = async (page: Page, selector: string): Promise<void> =>
  void (await page.evaluate(`document.querySelector('${selector}').scrollIntoView({ block: 'start' })`));

const putIntoCart = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Add to cart' }).click();
  await page.getByText('In your cart.').waitFor();
};

const openSwitchboard = async (page: Page): Promise<void> => {
  await page.locator('.lab-toggle').click();
  await page.getByText('How the shop is instrumented').waitFor();
};

const showShop = async (page: Page): Promise<void> => void (await page.locator('.lab-toggle').waitFor());

/** With all its results. */
const watchTour = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Run the demonstration' }).click();
  await page.getByText('Done. Every step is on the dashboard.').waitFor({ timeout: 120_000 });
};

const showForm = async (page: Page): Promise<void> => void (await page.getByText('As the lab runs now.').waitFor());

/** The dashboard first, while its chart still shows the demonstration. */
export const PICTURES: readonly Picture[] = [
  { name: 'dashboard-light', path: '/', size: 'wide', scheme: 'light', prepare: showRows },
  { name: 'dashboard-dark', path: '/', size: 'wide', scheme: 'dark', prepare: showRows },
  { name: 'dashboard-phone-light', path: '/', size: 'phone', scheme: 'light', prepare: showRows },
  { name: 'dashboard-phone-dark', path: '/', size: 'phone', scheme: 'dark', prepare: showRows },
  { name: 'action-light', path: '/', size: 'wide', scheme: 'light', prepare: openPurchase },
  { name: 'trace-light', path: '/', size: 'wide', scheme: 'light', prepare: openTrace },
  { name: 'trace-dark', path: '/', size: 'wide', scheme: 'dark', prepare: openTrace },
  { name: 'shop-light', path: '/shop', size: 'wide', scheme: 'light', prepare: showShop },
  { name: 'shop-dark', path: '/shop', size: 'wide', scheme: 'dark', prepare: showShop },
  { name: 'shop-phone-light', path: '/shop/p/reading-lamp', size: 'phone', scheme: 'light', prepare: putIntoCart },
  { name: 'shop-phone-dark', path: '/shop/p/linen-shirt', size: 'phone', scheme: 'dark', prepare: putIntoCart },
  { name: 'switchboard-light', path: '/shop/p/canvas-tote', size: 'wide', scheme: 'light', prepare: openSwitchboard },
  { name: 'demonstration-light', path: '/shop/tour', size: 'wide', scheme: 'light', prepare: watchTour },
  { name: 'form-light', path: '/form', size: 'wide', scheme: 'light', prepare: showForm },
  { name: 'form-phone-dark', path: '/form', size: 'phone', scheme: 'dark', prepare: showForm },
];
