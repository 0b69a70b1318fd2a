import { launchChromium } from './chromium.ts';

test('a real Chromium starts and runs a page', async () => {
  const browser = await launchChromium();
  const page = await browser.newPage();
  await page.setContent('<p id="p">one</p>');
  expect(await page.evaluate('document.getElementById("p").textContent')).toBe('one');
  await browser.close();
}, 60_000);
