import type { Page } from 'playwright-core';
import { openDashboard, serverNames } from './open-dashboard.ts';
import { openLab } from './open-lab.ts';

/** Every row's verdict and shared id, newest first. */
const verdicts = (page: Page): Promise<string[]> => page.locator('.row .middle').allInnerTexts();

test('An empty lab says what to do next, and its command works as it stands', async () => {
  const { lab, page } = await openDashboard();
  await page.getByRole('heading', { name: 'Waiting for the first action' }).waitFor();
  expect(await page.locator('#own-pixel').textContent()).toMatch(/^PIXEL_ID=\d+ npm start$/);
  await page.getByText('Nothing comes?').click();
  await page.getByText('local network access').waitFor();
  const command = await page.locator('#curl').textContent();
  const url = /^curl '([^']+)'$/.exec(command ?? '')?.[1] ?? '';
  expect((await fetch(url)).status).toBe(200);
  await page.locator('.row').waitFor();
  expect(lab.newest().outcome).toBe('sent');
});

test('Server events appear live, newest first, and the tiles count them', async () => {
  const { lab, page, faults } = await openDashboard();
  await lab.hit('en=first');
  await lab.hit('en=skip_me');
  await page.locator('.row', { hasText: 'skip_me' }).waitFor();
  expect(await serverNames(page)).toEqual(['skip_me', 'first']);
  const tiles = await page.locator('.tile').allTextContents();
  expect(tiles).toEqual(expect.arrayContaining(['Paired0', 'Server only1', 'Skipped1']));
  expect(faults).toEqual([]);
});

test('A server event joins the row of its pixel call, which is renewed in place', async () => {
  const { lab, page, faults } = await openDashboard();
  await lab.pixel('ev=Lead&eid=a&cd[value]=5&cd[currency]=EUR');
  await page.locator('.row[data-verdict="browser-only"]').waitFor();
  await page.locator('.row-head').click();
  await page.getByText('what the pixel sent').waitFor();
  await lab.hit('en=Lead&ep.event_id=a&epn.value=5&cu=EUR');
  await page.locator('.row[data-verdict="paired"]').waitFor();
  expect(await verdicts(page)).toEqual(['Paired\na']);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('The action is counted once');
  // The opened row tells of both sides now, and stays open.
  await page.getByText('What was sent').waitFor();
  expect(await page.locator('.figure dd').first().textContent()).toBe('100%');
  await page.getByRole('img', { name: '1 action over time: Paired 1' }).waitFor();
  expect(faults).toEqual([]);
});

test('A press that begins before a row is renewed still opens it', async () => {
  const { lab, page } = await openDashboard();
  await lab.pixel('ev=Lead&eid=a');
  await page.locator('.row[data-verdict="browser-only"] .shared-id').hover();
  await page.mouse.down();
  await lab.hit('en=Lead&ep.event_id=a');
  await page.locator('#rows[aria-busy="true"]').waitFor();
  // Nothing moves meanwhile: neither the row nor what stands above it.
  expect(await page.locator('.row').getAttribute('data-verdict')).toBe('browser-only');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/^No action has come from both/);
  await page.mouse.up();
  await page.getByText('what the pixel sent').waitFor();
  await page.locator('.row[data-verdict="paired"]').waitFor();
});

/** Watches from now on for the height of the chart in the frame in which the first row is drawn. */
const WATCH = `window.firstHeight = new Promise((tell) => {
  new MutationObserver((_, observer) => {
    observer.disconnect();
    requestAnimationFrame(() => tell(document.getElementById('chart').offsetHeight));
  }).observe(document.getElementById('rows'), { childList: true });
}); undefined`;

test('What stands above the rows comes with the first of them, and pushes none away', async () => {
  const { lab, page } = await openDashboard();
  await page.evaluate(WATCH);
  await lab.pixel('ev=Lead&eid=a');
  expect(await page.evaluate('firstHeight')).toBeGreaterThan(0);
});

test('What does not pair is said in words, with both ids', async () => {
  const { lab, page } = await openDashboard();
  const level = (): Promise<string | null> => page.locator('.figure-main').getAttribute('data-level');
  expect(await page.locator('.figure-main dt').textContent()).toBe('Counted once');
  expect(await level()).toBe('none');
  await lab.pixel('ev=Lead&eid=a1');
  await lab.hit('en=Lead&ep.event_id=b2');
  await page.locator('.row[data-verdict="id-mismatch"]').waitFor();
  expect(await page.locator('.row').count()).toBe(1);
  expect(await level()).toBe('poor');
  expect(await page.locator('.standing-words').innerText()).toMatch(
    /^The action is not counted once\s+1 counts twice\.\s/,
  );
  expect(await page.locator('.reason').textContent()).toMatch(/ids differ: “a1” in the browser, “b2” on the server/);
  await page.locator('.row-head').click();
  // Above the fold of the opened row, before the words of the verdict.
  expect(await page.locator('.detail-body').innerText()).toMatch(/^What to do: .*snippet[^]*ID mismatch\./);
  const top = async (place: string): Promise<number> => (await page.locator(place).boundingBox())?.y ?? Infinity;
  expect((await top('.remedy')) - (await top('.row'))).toBeLessThan(200);
  const differing = page.locator('.compare .differs');
  await differing.first().waitFor();
  expect(await differing.allTextContents()).toEqual(['a1', 'b2']);
});

test('Search and verdict filter the list, and say so when nothing is left', async () => {
  const { lab, page } = await openDashboard();
  await lab.hit('en=first&ep.event_id=abc.1');
  await lab.hit('en=skip_me');
  await page.locator('.row').nth(1).waitFor();
  await page.locator('.tile[data-verdict="skipped"]').click();
  await page.locator('.row', { hasText: 'first' }).waitFor({ state: 'detached' });
  expect(await serverNames(page)).toEqual(['skip_me']);
  await page.locator('.tile[data-verdict="skipped"]').click();
  await page.getByRole('searchbox').fill('ABC.1');
  await page.locator('.row', { hasText: 'skip_me' }).waitFor({ state: 'detached' });
  expect(await serverNames(page)).toEqual(['first']);
  await page.getByRole('searchbox').fill('nothing like it');
  await page.getByRole('button', { name: 'Show all actions' }).click();
  await page.locator('.row').nth(1).waitFor();
});

test('Pause holds new events back, and resume shows them', async () => {
  const { lab, page } = await openDashboard();
  await lab.hit('en=first');
  await page.locator('.row').waitFor();
  await page.getByRole('button', { name: 'Pause' }).click();
  await lab.hit('en=second');
  await page.getByRole('button', { name: 'Resume (1 new)' }).waitFor();
  expect(await serverNames(page)).toEqual(['first']);
  await page.getByRole('button', { name: 'Resume (1 new)' }).click();
  await page.locator('.row', { hasText: 'second' }).waitFor();
});

test('Clear asks first, and then empties every window', async () => {
  const { lab, page, newPage } = await openDashboard();
  const other = await newPage();
  await other.goto(lab.url);
  await lab.hit('en=first');
  await other.locator('.row').waitFor();
  await page.locator('.row').waitFor();
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.getByRole('button', { name: 'Keep them' }).click();
  expect(lab.store.list()).toHaveLength(1);
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Clear' }).click();
  for (const window of [page, other]) await window.locator('.row').waitFor({ state: 'detached' });
  expect(lab.store.list()).toEqual([]);
});

test('Rows are opened, walked and closed by keyboard alone', async () => {
  const { lab, page } = await openDashboard();
  await lab.hit('en=first');
  await lab.hit('en=second');
  await page.locator('.row').nth(1).waitFor();
  await page.getByRole('button', { name: /second/ }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: /first/ });
  await panel.getByText('What was sent').waitFor();
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'hidden' });
  expect(await page.evaluate('document.activeElement.textContent')).toContain('first');
});

test('The page reconnects by itself and begins anew when the lab was restarted', async () => {
  const { lab, page } = await openDashboard();
  await lab.hit('en=before');
  await page.locator('.row', { hasText: 'before' }).waitFor();
  await lab.close();
  await page.getByText('Connection lost').waitFor();
  const next = await openLab({ port: lab.port });
  await next.hit('en=after');
  await page.locator('.row', { hasText: 'after' }).waitFor();
  expect(await serverNames(page)).toEqual(['after']);
});

test('A fault that is on stands on the page, and goes with its button', async () => {
  const { lab, page } = await openDashboard();
  await fetch(`${lab.url}/api/world`, { method: 'POST', body: '{"graph":"190","pixel":"blocked"}' });
  const faults = page.locator('#faults p');
  await faults.nth(1).waitFor();
  expect((await faults.allInnerTexts()).join()).toMatch(
    /Pixel: Blocked.*Meta answers: Token expired\. .*access token: status 401, code 190/s,
  );
  await faults.filter({ hasText: '190' }).getByRole('button', { name: 'Switch it off' }).click();
  await faults.filter({ hasText: '190' }).waitFor({ state: 'detached' });
  await lab.hit('en=Lead');
  expect(lab.newest().outcome).toBe('sent');
  await faults.getByRole('button').click();
  await page.locator('#faults').waitFor({ state: 'hidden' });
});
