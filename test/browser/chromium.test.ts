import type { Browser } from 'playwright-core';
import { ARGS, launchChromium, loadPlaywright } from './chromium.ts';
import { unpackFromNpm } from './npm-chromium.ts';

/** What a page computes and shows in it. */
async function tryOut(browser: Browser): Promise<unknown> {
  const page = await browser.newPage();
  await page.setContent('<p id="p">one</p>');
  const text: unknown = await page.evaluate('document.getElementById("p").textContent');
  await browser.close();
  return text;
}

test('a real Chromium starts and runs a page', async () => {
  expect(await tryOut(await launchChromium())).toBe('one');
});

// Elsewhere an installed browser is taken, so that nothing else would show that this one does not start.
test('the Chromium from npm starts with the libraries that it brings along', async () => {
  const machine = `${process.platform} ${process.arch}`;
  if (machine !== 'linux x64') {
    process.stdout.write(`Not tried on ${machine}: the package holds a program for Linux on x64 only.\n`);
    return;
  }
  const { path, libraries, fonts } = unpackFromNpm();
  const env = { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: fonts } as Record<string, string>;
  const { chromium } = await loadPlaywright();
  expect(await tryOut(await chromium.launch({ executablePath: path, args: ARGS, env }))).toBe('one');
});
