/** What all pages of the lab have in common. No browser. */
import { openLab } from './open-lab.ts';

const PAGES = ['/', '/shop/tour', '/world', '/form', '/real'];

test('One navigation, the same on every page, with a theme for all and at most one style sheet of its own', async () => {
  const lab = await openLab();
  const navigations = new Set<string>();
  for (const path of PAGES) {
    const html = await (await fetch(lab.url + path)).text();
    const [navigation = ''] = /<nav [\s\S]*?<\/nav>/.exec(html) ?? [];
    expect(navigation).toContain(`<a href="${path}" aria-current="page">`);
    navigations.add(navigation.replace(' aria-current="page"', ''));
    const sheets = [...html.matchAll(/rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href ?? '');
    expect(sheets[0]).toBe('/pages/theme.css');
    expect(sheets.length).toBeLessThanOrEqual(2);
    for (const sheet of sheets) expect((await fetch(lab.url + sheet)).status).toBe(200);
  }
  expect(navigations.size).toBe(1);
  for (const path of [...PAGES, '/shop']) expect([...navigations][0]).toContain(`href="${path}"`);
});
