/** What the benches run the tag with: its form, Meta's answer, and events of a shop. Measures nothing. */
import { decodeHit } from '../ga4/decode.ts';

export type EventData = Record<string, unknown>;

export const NOW_MS = 1795435200000;

export const FORM = { pixelId: '1234567890123456', accessToken: 'EAAbench', logLevel: 'never' };

/** Graph's answer to one accepted event. */
export const ANSWER = { statusCode: 200, headers: {}, body: '{"events_received":1,"fbtrace_id":"A"}' };

const item = (_: unknown, index: number): EventData => ({
  item_id: `SKU-${index}`,
  item_name: `Product ${index}`,
  item_brand: 'Brand',
  item_category: 'Category',
  price: 9.99,
  quantity: 1,
});

/** Nine match keys that must be hashed, as a shop's purchase has them; ASCII only. */
export const purchase = (items: number): EventData => ({
  event_name: 'purchase',
  event_id: 'Purchase.T1',
  page_location: 'https://shop.example/thank-you?order=1',
  ip_override: '203.0.113.7',
  user_agent: 'Mozilla/5.0 (X11; Linux x86_64)',
  client_id: '1451588103.1708014725',
  transaction_id: 'T1',
  value: 9.99 * items,
  currency: 'EUR',
  user_id: 'customer-1',
  user_data: {
    email_address: 'John_Smith@gmail.com',
    phone_number: '+49 151 12345678',
    address: {
      first_name: 'John',
      last_name: 'Smith',
      city: 'Berlin',
      region: 'Berlin',
      postal_code: '10115',
      country: 'DE',
    },
  },
  items: Array.from({ length: items }, item),
});

/** As gtag sends a page view after the visitor has agreed. */
const PAGE_VIEW_HIT =
  '/g/collect?v=2&tid=G-BENCH00001&_p=1795435190000&gcs=G111&gcd=13r3r3r3r5l1&npa=0&dma=1&cid=1451588103.1708014725' +
  '&ul=de-de&sr=1920x1080&uaa=x86&uab=64&uamb=0&uap=Linux&uapv=6.8.0&uaw=0&frm=0&pscdl=noapi&_s=1&sid=1795435188' +
  '&sct=3&seg=1&dl=https%3A%2F%2Fshop.example%2Fmugs%3Fcolor%3Dblue&dr=https%3A%2F%2Fshop.example%2F' +
  '&dt=Mugs%20%E2%80%93%20Shop&en=page_view&ep.event_id=n0nce.PageView.1&_et=1200&tfd=1500';

/** What the GA4 client makes of such a hit. */
export const pageView = (): EventData => {
  const { events } = decodeHit({
    method: 'GET',
    url: PAGE_VIEW_HIT,
    headers: { host: 'data.shop.example', 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64)' },
    body: '',
    remoteAddress: '203.0.113.7',
    receivedAtMs: NOW_MS,
  });
  return events[0] ?? {};
};

/** A purchase of somebody who has refused. */
export const refusedPurchase = (): EventData => ({ ...purchase(3), 'x-ga-gcs': 'G100' });

/** One of GA4's automatic events, which Meta has no use for. */
export const scroll = (): EventData => ({ ...pageView(), event_name: 'scroll', percent_scrolled: 90 });
