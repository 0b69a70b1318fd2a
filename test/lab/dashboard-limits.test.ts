import { openDashboard, serverNames } from './open-dashboard.ts';

test('Markup in names, ids and values is shown as text and never runs', async () => {
  const { lab, page, faults } = await openDashboard();
  const markup = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  const encoded = encodeURIComponent(markup);
  const fields = `ev=${encoded}&eid=${encoded}&dl=${encoded}&${encodeURIComponent(`cd[${markup}]`)}=${encoded}&fbp=${encoded}`;
  await lab.hit(`en=${encoded}&ep.event_id=${encoded}&ep.note=${encoded}&dl=${encoded}`);
  await lab.pixel(fields);
  await page.locator('.row[data-verdict="paired"]').waitFor();
  await page.locator('.row-head').click();
  await page.getByText('What was sent').waitFor();
  expect(await serverNames(page)).toEqual([markup]);
  expect(await page.locator('.rows img, .rows script').count()).toBe(0);
  expect(await page.title()).toBe('Dashboard · CountOnce Lab');
  expect(faults).toEqual([]);
});

test('Of five thousand rows the page draws a part, and finds any other on demand', async () => {
  const { lab, page } = await openDashboard();
  const hit = { method: 'GET', bytes: 1, remoteAddress: '127.0.0.1' };
  const rest = { customData: {}, userData: {}, other: {}, pixelId: '1', receivedAtMs: Date.now() };
  for (let index = 0; index < 5_000; index++) {
    lab.store.add({ side: 'browser', hit, ...rest, eventName: 'PageView', eventId: `id-${index}` });
  }
  await page.getByText('from 5,000 pixel calls and 0 server events').waitFor();
  await page.locator('.row').first().waitFor();
  expect(await page.locator('.row').count()).toBe(200);
  await page.getByRole('searchbox').fill('id-1234');
  await page.waitForFunction('document.querySelectorAll(".row").length === 1');
});

/** Labels of the bar, the headline, the figures, the tiles and the rows that stand out of their box. */
const READ_WIDTHS = `({
  scrollWidth: document.documentElement.scrollWidth,
  cut: [...document.querySelectorAll('.page-bar *, .standing *, .figure, .quality *, .tile, .side *, .shared-id')]
    .filter((node) => node.scrollWidth > node.clientWidth + 1 && node.clientWidth > 1 && getComputedStyle(node).display !== 'inline')
    .map((node) => node.textContent),
})`;

test('Nothing is wider than the screen, from a phone to a desk', async () => {
  const { lab, page } = await openDashboard();
  await page.setViewportSize({ width: 360, height: 740 });
  await lab.pixel('ev=Lead&eid=a1');
  await lab.hit(`en=Lead&ep.event_id=${'b'.repeat(200)}`);
  await page.locator('.row[data-verdict="id-mismatch"]').waitFor();
  await page.locator('.row-head').click();
  await page.getByText('What was sent').waitFor();
  /** Whether a field's cells stand beside each other. */
  const beside = (): Promise<boolean> =>
    page.evaluate("(([th, td]) => td.offsetLeft > th.offsetLeft)(document.querySelector('.trace tbody tr').children)");
  for (const width of [360, 600, 768, 820, 1024, 1100, 1440, 1600]) {
    await page.setViewportSize({ width, height: 740 });
    const { scrollWidth, cut } = await page.evaluate<{ scrollWidth: number; cut: string[] }>(READ_WIDTHS);
    expect([width, scrollWidth <= width, cut, await beside()]).toEqual([width, true, [], width > 760]);
  }
  for (const path of ['/shop/tour', '/world', '/form', '/real', '/shop', '/shop/p/linen-shirt']) {
    await page.goto(lab.url + path);
    for (const width of [360, 768, 1024]) {
      await page.setViewportSize({ width, height: 740 });
      const { scrollWidth, cut } = await page.evaluate<{ scrollWidth: number; cut: string[] }>(READ_WIDTHS);
      expect([path, width, scrollWidth <= width, cut]).toEqual([path, width, true, []]);
    }
  }
});

test('A session is saved, loaded again and replayed from the page', async () => {
  const { lab, page, faults } = await openDashboard();
  await lab.pixel('ev=Lead&eid=a');
  await lab.hit('en=Lead&ep.event_id=a');
  await page.locator('.row[data-verdict="paired"]').waitFor();
  await page.getByRole('button', { name: 'Sessions' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save to a file' }).click();
  const file = await (await downloading).path();
  lab.store.clear();
  await page.locator('.row').waitFor({ state: 'detached' });
  await page.getByLabel('Session file').setInputFiles(file);
  await page.getByRole('button', { name: 'Replay and compare' }).click();
  await page.getByText('1 event replayed, 0 different').waitFor();
  await page.getByRole('button', { name: 'Show it' }).click();
  await page.getByText('2 records loaded').waitFor();
  await page.locator('.row[data-verdict="paired"]').waitFor({ state: 'attached' });
  // What came live meanwhile is not thrown away unasked.
  await page.getByRole('button', { name: 'Show it' }).click();
  await page.getByText('This replaces 1 action in every open window').waitFor();
  await page.getByRole('button', { name: 'Keep what is there' }).click();
  await page.getByText('Nothing was replaced').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.row[data-verdict="paired"]').waitFor();
  expect(faults).toEqual([]);
});

test('Megabytes of fat rows reach the page in pieces, and it stays connected', async () => {
  const { lab, page, faults } = await openDashboard();
  const hit = { method: 'GET', bytes: 1, remoteAddress: '127.0.0.1' };
  const fat = 'x'.repeat(3_000);
  const rest = { userData: {}, other: {}, pixelId: '1', receivedAtMs: Date.now(), pageUrl: `https://a.example/${fat}` };
  const customData = {
    content_ids: JSON.stringify(Array.from({ length: 200 }, (_, index) => `${fat.slice(0, 20)}${index}`)),
  };
  for (let index = 0; index < 2_500; index++) {
    lab.store.add({ side: 'browser', hit, ...rest, customData, eventName: `Name${fat}`, eventId: `${index}${fat}` });
  }
  const sizes = lab.board.list().map((row) => JSON.stringify(row).length);
  expect(Math.max(...sizes)).toBeLessThan(8_000);
  // More than a socket takes at once, many times over.
  expect(sizes.reduce((sum, size) => sum + size)).toBeGreaterThan(5_000_000);
  await page.reload();
  await page.getByText('2,500', { exact: true }).first().waitFor();
  await page.locator('.row').nth(199).waitFor();
  await page.getByRole('searchbox').fill('0x');
  await lab.hit('en=after_all');
  await page.getByRole('searchbox').fill('after_all');
  await page.locator('.row', { hasText: 'after_all' }).waitFor();
  expect(await page.getByText('Live', { exact: true }).isVisible()).toBe(true);
  expect(faults).toEqual([]);
});
