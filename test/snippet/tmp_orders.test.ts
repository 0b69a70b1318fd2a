import { FakeGtm, type Tag } from './fake-gtm.ts';
import { buildCode, FakePage } from './fake-page.ts';
beforeAll(buildCode);
const id = (call: unknown[] | undefined): unknown => (call?.at(-1) as { eventID?: unknown } | undefined)?.eventID;
type Step = (page: FakePage) => unknown;
const data: Record<string, Step> = {
  'no event': (p) => p.push({ ecommerce: { transaction_id: 'T-1', value: 9 } }),
  transactionId: (p) => p.push({ transactionId: 'T-1', transactionTotal: 9 }),
  'foreign event': (p) => p.push({ event: 'order_placed_ok', transaction_id: 'T-1' }),
  purchase: (p) => p.push({ event: 'purchase', ecommerce: { transaction_id: 'T-1' } }),
  vendor: (p) => p.push({ event: 'gtm4wp.orderCompletedEEC', ecommerce: { purchase: { actionField: { id: 'T-1' } } } }),
  stape: (p) => p.push({ event: 'purchase_stape', ecommerce: { transaction_id: 'T-1' } }),
};
const EVENT: Record<string, string> = {
  'foreign event': 'order_placed_ok',
  purchase: 'purchase',
  vendor: 'gtm4wp.orderCompletedEEC',
  stape: 'purchase_stape',
};
const rows: [string, string, string, number][] = [];
for (const d of Object.keys(data))
  for (const on of ['gtm.js', 'gtm.dom', 'gtm.load', 'itself', 'gtm.elementVisibility', 'thanks'])
    for (const pixel of ['tag', 'hand first', 'hand last'])
      for (const when of [0, 1]) if (on !== 'itself' || EVENT[d]) rows.push([d, on, pixel, when]);
test.each(rows)('%s, GA4 on %s, pixel: %s, data %d', (d, trigger, pixel, when) => {
  const on = [trigger === 'itself' ? (EVENT[d] as string) : trigger];
  const tags: Tag[] = [
    { on: ['gtm.init'], ga4: 'page_view' },
    { on: ['gtm.js'], fbq: ['track', 'PageView'] },
    { on, ga4: 'purchase' },
    ...(pixel === 'tag' ? [{ on, fbq: ['track', 'Purchase', {}] }] : []),
  ];
  const seen = [1, 2].map(() => {
    const page = new FakePage();
    page.document.readyState = 'loading';
    page.paste().pixelBaseCode().loadPixel();
    page.fbq('init', '111');
    if (pixel === 'hand first') page.fbq('track', 'Purchase', { value: 9 });
    if (when === 0) data[d]?.(page);
    page.push({ event: 'gtm.js' });
    if (when === 1) data[d]?.(page);
    if (pixel === 'hand last') page.fbq('track', 'Purchase', { value: 9 });
    page.document.readyState = 'interactive';
    const gtm = new FakeGtm(page, tags).load();
    page.push({ event: 'gtm.dom' });
    page.document.readyState = 'complete';
    page.wait();
    page.push({ event: 'gtm.load' });
    page.push({ event: 'gtm.elementVisibility' });
    page.push({ event: 'thanks' });
    page.wait();
    const pick = (n: string): unknown[] => page.pixelCalls.filter((c) => c[1] === n).map(id);
    return {
      purchase: pick('Purchase'),
      ga4: gtm.hits.filter((h) => h.name === 'purchase').map((h) => h.id),
      pv: pick('PageView'),
      gpv: gtm.hits.filter((h) => h.name === 'page_view').map((h) => h.id),
    };
  });
  const [a, b] = seen as [(typeof seen)[0], (typeof seen)[0]];
  const bad = [] as string[];
  if (a.purchase[0] !== a.ga4[0]) bad.push('unpaired');
  if (a.purchase[0] !== b.purchase[0]) bad.push('not repeated');
  if (a.pv[0] !== a.gpv[0]) bad.push('page view unpaired');
  if (a.pv[0] === b.pv[0]) bad.push('page view repeated');
  if (bad.length) process.stderr.write('@' + [d, trigger, pixel, when].join(' | ') + ' -> ' + bad.join(', ') + '\n');
});
