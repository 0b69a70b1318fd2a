/** Opens the dashboard of a lab of its own in Chromium, for the tests of a file; collects what goes wrong on the page. */
import type { Page } from 'playwright-core';
import { useTabs } from '../browser/tabs.ts';
import { openLab, type OpenLab } from './open-lab.ts';

const tabs = useTabs();

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
  const page = await tabs.open();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(lab.url);
  await page.getByText('Live', { exact: true }).waitFor();
  return { lab, page, faults, newPage: tabs.open };
}

/** Names on the server's side, newest first. */
export function serverNames(page: Page): Promise<string[]> {
  return page.locator('.row .side-server .name').allTextContents();
}
