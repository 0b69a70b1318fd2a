/** The shop whose tags wait for clicks, visible elements, DOM Ready and messages of other names counts as every other shop does. */
import type { PairRow } from '../../tools/pairing/pair-types.ts';
import type { WorldState } from '../../tools/lab/world/switches.ts';
import { useTabs } from '../browser/tabs.ts';
import { browserHas, buyShirt, describeRows, rowOf, THANKS, visitShop } from './shop-visit.ts';

const tabs = useTabs();

const complete = (rows: PairRow[]): boolean => rows.length > 0 && rows.every((row) => row.browser && row.server);
const ACTIONS = ['AddToCart', 'InitiateCheckout', 'PageView', 'Purchase', 'ViewContent'];

async function buyIn(positions: Partial<WorldState>, base = '') {
  const shop = await visitShop(tabs, { ...positions, triggers: 'foreign' });
  const orderId = await buyShirt(shop, base);
  const rows = await shop.rowsWhen(complete);
  const titles = [...new Set(rows.map(({ title }) => title))].sort();
  return { orderId, rows, titles, verdicts: [...new Set(rows.map(({ verdict }) => verdict))], faults: shop.faults };
}

/** From how the container is defined: the pixel has no id without the snippet, and the tag makes one of its own. */
test.each(['B', 'C', 'D'] as const)(
  'Pattern %s counts every action once with the snippet, and none without',
  async (pattern) => {
    const [on, off] = await Promise.all([buyIn({ pattern, snippet: 'on' }), buyIn({ pattern, snippet: 'off' })]);
    expect(on.titles).toEqual(ACTIONS);
    expect(off.titles).toEqual(ACTIONS);
    // Without an id Meta may still drop the server's copy by fbp, where it comes second.
    expect(off.verdicts.filter((verdict) => verdict !== 'not-safe' && verdict !== 'id-mismatch')).toEqual([]);
    expect([...on.faults, ...off.faults]).toEqual([]);
    expect(on.verdicts).toEqual(['paired']);
    const purchase = on.rows.filter(({ title }) => title === 'Purchase');
    expect(purchase.map(({ sharedId }) => sharedId)).toEqual([`Purchase.${on.orderId}`]);
  },
  60_000,
);

test('In the single-page app too, by Custom HTML and by a template', async () => {
  const visits = await Promise.all((['B', 'C'] as const).map((pattern) => buyIn({ pattern }, '/spa')));
  for (const { titles, verdicts, faults } of visits) {
    expect(titles).toEqual(ACTIONS);
    expect(faults).toEqual([]);
    expect(verdicts).toEqual(['paired']);
  }
}, 60_000);

test.each(['A', 'B', 'D', 'E'] as const)(
  'In pattern %s a question by mail is one lead, whatever fires its tags',
  async (pattern) => {
    const visits = (['named', 'foreign'] as const).map(async (triggers) => {
      const shop = await visitShop(tabs, { pattern, triggers });
      await shop.open('/p/linen-shirt');
      await shop.rowsWhen(browserHas('PageView', 'ViewContent'));
      await shop.page.getByRole('link', { name: 'Ask about it by mail' }).click();
      const rows = await shop.rowsWhen((current) => browserHas('Lead')(current) && complete(current));
      return rows.filter(({ title }) => title === 'Lead');
    });
    for (const leads of await Promise.all(visits)) expect(describeRows(leads)).toEqual(['Lead paired']);
  },
  60_000,
);

test('A reloaded thank-you page repeats the purchase’s id, though no message names the purchase', async () => {
  const shop = await visitShop(tabs, { pattern: 'B', triggers: 'foreign' });
  await shop.open(THANKS);
  await shop.rowsWhen((rows) => describeRows(rows).includes('Purchase paired'));
  await shop.page.reload();
  const rows = await shop.rowsWhen((current) => rowOf(current, 'Purchase').repeats === 2);
  expect(rows.filter(({ title }) => title === 'Purchase')).toHaveLength(1);
  expect(rowOf(rows, 'Purchase').sharedId).toBe('Purchase.FC-314159');
}, 30_000);
