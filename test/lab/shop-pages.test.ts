import { createHash } from 'node:crypto';
import { insertedScripts } from '../../tools/lab/site/shop/code/gtm-tags.ts';
import { pageCode } from '../../tools/lab/site/shop/code/patterns.ts';
import { PRODUCTS, readCart, totalOf } from '../../tools/lab/site/shop/catalog.ts';
import { escapeHtml } from '../../tools/lab/site/shop/html.ts';
import { FIRST_WORLD } from '../../tools/lab/world/world.ts';
import { openLab } from './open-lab.ts';

const ORDER = 'order=FC-123456&goods=SHIRT-01*1.SOCKS-07*2';

const policyOf = (response: Response): string => response.headers.get('content-security-policy') ?? '';

async function openShop(world: object = {}): Promise<{ url: string; read: (path: string) => Promise<string> }> {
  const { url } = await openLab();
  await fetch(`${url}/api/world`, { method: 'POST', body: JSON.stringify(world) });
  return { url, read: async (path) => (await fetch(`${url}${path}`)).text() };
}

describe('Pages', () => {
  test.each(['/shop', '/shop/cart', '/shop/checkout', `/shop/thanks?${ORDER}`, '/shop/spa', '/shop/p/linen-shirt'])(
    '%s answers with a page that runs own scripts only',
    async (path) => {
      const { url } = await openShop();
      const response = await fetch(`${url}${path}`);
      expect(response.status).toBe(200);
      expect(policyOf(response)).toMatch(/default-src 'none'; script-src 'self' 'nonce-[^']{20,}'/);
      expect(policyOf(response)).not.toMatch(/unsafe|https?:|\*/);
      expect(await response.text()).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    },
  );

  test('Each product of the list has its page', async () => {
    const { read } = await openShop();
    const list = await read('/shop');
    for (const { slug, name } of PRODUCTS) {
      expect(list).toContain(`/shop/p/${slug}`);
      expect(await read(`/shop/p/${slug}`)).toContain(`<h1>${name}</h1>`);
    }
  });

  test.each([
    ['no order', ''],
    ['markup as an order', '?order=%3Cscript%3Ealert(1)%3C/script%3E&goods=SHIRT-01*1'],
    ['markup as goods', '?order=FC-123456&goods=%3Cimg%20src=x%3E'],
  ])('The thank-you page with %s leads back to the list', async (_what, query) => {
    const { url } = await openShop();
    const response = await fetch(`${url}/shop/thanks${query}`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([303, '/shop']);
  });

  test('The checkout keeps who buys out of the address: such fields have no name', async () => {
    const { url } = await openShop();
    const page = await (await fetch(`${url}/shop/checkout`, { headers: { Cookie: 'shop_cart=MUG-03*1' } })).text();
    expect(page.match(/<input[^>]* name="([^"]+)"/g)).toHaveLength(2);
    expect(page).toMatch(/name="order" value="FC-\d{6}"/);
    expect(page).toContain('data-customer="email"');
  });

  test('Texts cannot become markup', () => {
    expect(escapeHtml(`<img src=x onerror="a('&')">`)).toBe('&lt;img src=x onerror=&quot;a(&#39;&amp;&#39;)&quot;&gt;');
  });
});

test.each([
  ['SHIRT-01*1.SOCKS-07*2', 83.5],
  ['SHIRT-01*3', 178.5],
  ['SHIRT-01*0.NONE-99*1.MUG-03*x.<script>', 0],
  [undefined, 0],
])('A cart of %p costs %p', (cookie, total) => expect(totalOf(readCart(cookie))).toBe(total));

describe('Switches', () => {
  test.each([
    ['on', true, false],
    ['off', false, false],
    ['late', false, true],
  ])('Snippet %s', async (snippet, isInline, isLoaded) => {
    const { read } = await openShop({ snippet });
    const page = await read('/shop');
    const code = (await read('/shop/assets/countonce.js')).trim();
    expect(page.includes(code)).toBe(isInline);
    expect(page.includes('/shop/assets/countonce.js')).toBe(isLoaded);
  });

  test('The snippet stands before every other script', async () => {
    const { read } = await openShop({ snippet: 'on' });
    const page = await read('/shop');
    expect(page.indexOf('countOnce')).toBeLessThan(page.indexOf('gtag('));
  });

  test('A blocked pixel has no library', async () => {
    const { url } = await openShop({ pixel: 'blocked' });
    expect((await fetch(`${url}/fbevents.js`)).status).toBe(403);
    expect((await fetch(`${url}/gtag.js`)).status).toBe(200);
  });

  test('Lost cookies are deleted with each page, kept ones are not touched', async () => {
    const lost = await openShop({ cookies: 'lost' });
    const names = (await fetch(`${lost.url}/shop`)).headers.getSetCookie().map((header) => header.split('=')[0]);
    expect(names).toEqual(expect.arrayContaining(['_fbp', '_fbc', '_ga']));
    const kept = await openShop({ cookies: 'kept' });
    expect((await fetch(`${kept.url}/shop`)).headers.getSetCookie()).toEqual([]);
  });

  test.each([
    ['granted', '', `ad_storage: 'granted'`],
    ['denied', 'shop_consent=granted', `ad_storage: 'denied'`],
    ['late', '', `ad_storage: 'denied'`],
    ['late', 'shop_consent=granted', `ad_storage: 'granted'`],
  ])('Consent %s, with the cookie “%s”, begins with %s', async (consent, cookie, begins) => {
    const { url } = await openShop({ consent });
    expect(await (await fetch(`${url}/shop`, { headers: { Cookie: cookie } })).text()).toContain(begins);
  });
});

describe('Patterns', () => {
  const code = (pattern: typeof FIRST_WORLD.pattern) => pageCode({ world: { ...FIRST_WORLD, pattern }, pixelId: '42' });

  test.each(['B', 'C', 'D'] as const)(
    'In %s the policy lets in exactly what the container inserts',
    async (pattern) => {
      const { url } = await openShop({ pattern });
      const policy = policyOf(await fetch(`${url}/shop`));
      const { tags } = pageCode({ world: { ...FIRST_WORLD, pattern }, pixelId: '1234567890123456' });
      for (const script of insertedScripts(tags))
        expect(policy).toContain(createHash('sha256').update(script).digest('base64'));
      expect(policy.match(/'sha256-/g) ?? []).toHaveLength(insertedScripts(tags).length);
    },
  );

  test('Only the plugin of pattern E has ids of its own', () => {
    const withIds = (['A', 'B', 'C', 'D', 'E'] as const).filter((pattern) =>
      /eventID/.test(JSON.stringify([code(pattern).head, code(pattern).tags])),
    );
    expect(withIds).toEqual(['E']);
  });

  test('No pattern hands an event_id to gtag or the data layer by hand', () => {
    for (const pattern of ['A', 'B', 'C', 'D', 'E'] as const)
      expect(code(pattern).head.join('')).not.toMatch(/event_id/);
  });
});
