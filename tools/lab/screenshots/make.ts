/** `npx tsx tools/lab/screenshots/make.ts`: takes the README's pictures of the lab, from a demonstration in a real browser. */
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../../test/browser/chromium.ts';
import { createLab } from '../lab.ts';
import { PICTURES, SIZES, type Picture } from './pictures.ts';

const TEMPLATE = join(import.meta.dirname, '..', '..', '..', 'template.tpl');
const MOST_BYTES = 200 * 1024;

/** Returns what to say about each file. */
async function makeScreenshots(): Promise<string[]> {
  mkdirSync(import.meta.dirname, { recursive: true });
  const lab = createLab({ template: readFileSync(TEMPLATE, 'utf8') });
  const url = await lab.listen(0);
  const browser = await launchChromium();
  try {
    await runDemonstration(browser, url);
    const lines: string[] = [];
    for (const picture of PICTURES) lines.push(await takePicture(browser, { picture, url }));
    return lines;
  } finally {
    await browser.close();
    await lab.close();
  }
}

/** The demonstration, and after it one purchase of a visitor, so that the newest rows are everyday ones. */
async function runDemonstration(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${url}/shop/tour?run`);
  await page.getByText('Done. Every step is on the dashboard.').waitFor({ timeout: 120_000 });
  await page.goto(`${url}/shop/p/linen-shirt`);
  await page.getByRole('button', { name: 'Add to cart' }).click();
  await page.goto(`${url}/shop/checkout`);
  await page.getByRole('button', { name: /^Pay/ }).click();
  // gtag sends in batches; leaving the page sends the last one.
  await page.waitForResponse((response) => response.url().includes('/g/collect'));
  await page.close();
}

async function takePicture(browser: Browser, { picture, url }: { picture: Picture; url: string }): Promise<string> {
  const { width, height, scale } = SIZES[picture.size];
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme: picture.scheme,
    reducedMotion: 'reduce',
  });
  const page: Page = await context.newPage();
  await page.goto(url + picture.path);
  await picture.prepare?.(page);
  const path = join(import.meta.dirname, `${picture.name}.png`);
  await page.screenshot({ path, animations: 'disabled' });
  await context.close();
  const bytes = statSync(path).size;
  if (bytes > MOST_BYTES) throw new Error(`${picture.name}.png has ${bytes} bytes; ${MOST_BYTES} are allowed.`);
  return `${picture.name}.png  ${width}×${height}  ${Math.round(bytes / 1024)} kB`;
}

makeScreenshots().then(
  (lines) => process.stdout.write(`${lines.join('\n')}\n`),
  (error: unknown) => {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  },
);
