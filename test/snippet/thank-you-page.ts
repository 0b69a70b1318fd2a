/** Thank-you pages of every kind: where the order lies, what the tags wait for, who calls the pixel. Plays a visit. */
import { FakeGtm, type Tag } from './fake-gtm.ts';
import { FakePage } from './fake-page.ts';

const ORDER_DATA = {
  'no event': { ecommerce: { transaction_id: 'T-1', value: 9 } },
  'standard e-commerce': { transactionId: 'T-1', transactionTotal: 9 },
  'a name of the site': { event: 'order_placed_ok', transaction_id: 'T-1' },
  'GA4’s name': { event: 'purchase', ecommerce: { transaction_id: 'T-1' } },
  'a vendor’s name': { event: 'purchase_stape', ecommerce: { transaction_id: 'T-1' } },
  'a plugin’s name': { event: 'gtm4wp.orderCompletedEEC', ecommerce: { purchase: { actionField: { id: 'T-1' } } } },
} as const;
type Data = keyof typeof ORDER_DATA;

const TRIGGERS = ['itself', 'gtm.js', 'gtm.dom', 'gtm.load', 'gtm.elementVisibility', 'thanks'] as const;
const PIXELS = ['a tag', 'site code before the order', 'site code behind it'] as const;

export interface ThankYouPage {
  data: Data;
  trigger: (typeof TRIGGERS)[number];
  pixel: (typeof PIXELS)[number];
  /** The order comes before the container's code in the page, or behind it. */
  place: 'above GTM' | 'below GTM';
}

const nameOf = (data: Data): string | undefined => (ORDER_DATA[data] as { event?: string }).event;
/** The order has an event of GA4's name, perhaps with what a vendor puts around it. */
export const hasOwnEvent = (data: Data): boolean => ['GA4’s name', 'a vendor’s name'].includes(data);
const isPurchase = (data: Data): boolean => ['GA4’s name', 'a vendor’s name', 'a plugin’s name'].includes(data);

export interface Seen {
  pixel: unknown[];
  ga4: unknown[];
  views: [pixel: unknown, ga4: unknown];
}

function tagsOf({ data, trigger, pixel }: ThankYouPage): Tag[] {
  const on = [trigger === 'itself' ? String(nameOf(data)) : trigger];
  const purchase: Tag[] = pixel === 'a tag' ? [{ on, fbq: ['track', 'Purchase', { value: 9 }] }] : [];
  return [
    { on: ['gtm.init'], ga4: 'page_view' },
    { on: ['gtm.js'], fbq: ['track', 'PageView'] },
    { on, ga4: 'purchase' },
    ...purchase,
  ];
}

export function visit(page: ThankYouPage): Seen {
  const fake = new FakePage();
  fake.document.readyState = 'loading';
  fake.paste().pixelBaseCode().loadPixel().fbq('init', '111');
  const buy = (when: ThankYouPage['pixel']): void => {
    if (page.pixel === when) fake.fbq('track', 'Purchase', { value: 9 });
  };
  buy('site code before the order');
  if (page.place === 'above GTM') fake.push(ORDER_DATA[page.data]);
  fake.push({ event: 'gtm.js' });
  if (page.place === 'below GTM') fake.push(ORDER_DATA[page.data]);
  buy('site code behind it');
  fake.document.readyState = 'interactive';
  const gtm = new FakeGtm(fake, tagsOf(page)).load();
  fake.push({ event: 'gtm.dom' });
  fake.document.readyState = 'complete';
  for (const event of ['gtm.load', 'gtm.elementVisibility', 'thanks']) {
    fake.wait(100);
    fake.push({ event });
  }
  const pixel = (name: string): unknown[] =>
    fake.pixelCalls.flatMap((call) => (call[1] === name ? [(call.at(-1) as { eventID: unknown }).eventID] : []));
  const ga4 = (name: string): unknown[] => gtm.hits.flatMap((hit) => (hit.name === name ? [hit.id] : []));
  return { pixel: pixel('Purchase'), ga4: ga4('purchase'), views: [pixel('PageView')[0], ga4('page_view')[0]] };
}

export const THANK_YOU_PAGES = (Object.keys(ORDER_DATA) as Data[]).flatMap((data) =>
  TRIGGERS.filter((trigger) => trigger !== 'itself' || nameOf(data)).flatMap((trigger) =>
    PIXELS.flatMap((pixel) =>
      (['above GTM', 'below GTM'] as const).map((place): ThankYouPage => ({ data, trigger, pixel, place })),
    ),
  ),
);

/** GTM has taken up gtm.js before the order is there, or the order has an event of its own for GA4: GTM's page view stays one. */
export const isTooEarly = ({ data, trigger, place }: ThankYouPage): boolean =>
  trigger === 'gtm.js' && (place === 'below GTM' || isPurchase(data));
