/** README's pictures, one row each: which page, how large, light or dark, and what is waited for. At most three. */
import type { Page } from 'playwright-core';

/** CSS pixels. */
export const SIZES = {
  wide: { width: 1280, height: 860, scale: 1 },
  tall: { width: 1280, height: 1260, scale: 1 },
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

/** With all its results, and the shop in its window. */
const watchTour = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Run the demonstration' }).click();
  await page.getByText('Done. Every step is on the dashboard.').waitFor({ timeout: 120_000 });
};

/** The dashboard first, while its chart still shows the demonstration. */
export const PICTURES: readonly Picture[] = [
  { name: 'dashboard-light', path: '/', size: 'tall', scheme: 'light', prepare: showRows },
  { name: 'demonstration-light', path: '/shop/tour', size: 'wide', scheme: 'light', prepare: watchTour },
];
