/** Opens the dashboard of a lab of its own in Chromium, for the tests of a file; collects what goes wrong on the page. */
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../browser/chromium.ts';
import { openLab, type OpenLab } from './open-lab.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
}, 60_000);

afterAll(() => browser.close());

export interface OpenDashboard {
  lab: OpenLab;
  page: Page;
  /** Errors of the page's scripts and of its console. */
  faults: string[];
  /** Another window of the same browser. */
  newPage: () => Promise<Page>;
}

/** The page is connected and shows that it is. */
export async function openDashboard(): Promise<OpenDashboard> {
  const lab = await openLab();
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(lab.url);
  await page.getByText('Live', { exact: true }).waitFor();
  return { lab, page, faults, newPage: () => browser.newPage() };
}

/** Names on the server's side, newest first. */
export function serverNames(page: Page): Promise<string[]> {
  return page.locator('.row .side-server .name').allTextContents();
}
