/** Pages of a made-up site for the tests of the browser's stand-ins: what the page holds is said, every other script is missing, every other request is kept. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Tabs } from '../browser/tabs.ts';

const STAND_INS = join(import.meta.dirname, '..', '..', 'tools', 'lab', 'stand-ins');

const ORIGIN = 'http://shop.test';

export const standIn = (name: string): string => readFileSync(join(STAND_INS, name), 'utf8');

export interface StandInSite {
  page: Page;
  /** Requests in their order: `POST /g/collect?…` and the body. */
  requests: { method: string; url: URL; body: string }[];
  /** What a page's code has put down in `seen`. */
  seen: () => Promise<unknown[]>;
  /** Resolves with it once it is so long. */
  seenWhen: (length: number) => Promise<unknown[]>;
  run: (code: string) => Promise<unknown>;
}

/** `scripts` are the site's files by path, and may name a stand-in: `{ '/gtm.js': standIn('gtm.js') }`. */
export async function openSite(tabs: Tabs, scripts: Record<string, string>, html: string): Promise<StandInSite> {
  const page = await tabs.open();
  const requests: StandInSite['requests'] = [];
  await page.route(`${ORIGIN}/**`, async (route) => {
    const url = new URL(route.request().url());
    const script = scripts[url.pathname];
    if (route.request().resourceType() === 'document') return route.fulfill({ contentType: 'text/html', body: html });
    if (script !== undefined) return route.fulfill({ contentType: 'text/javascript', body: script });
    if (route.request().resourceType() === 'script') return route.fulfill({ status: 404 });
    requests.push({ method: route.request().method(), url, body: route.request().postData() ?? '' });
    return route.fulfill({ status: 204 });
  });
  await page.goto(`${ORIGIN}/`);
  const seen = async (): Promise<unknown[]> => page.evaluate('seen');
  const seenWhen = async (length: number): Promise<unknown[]> => {
    await page.waitForFunction(`seen.length >= ${length}`);
    return seen();
  };
  return { page, requests, seen, seenWhen, run: (code) => page.evaluate(code) };
}
