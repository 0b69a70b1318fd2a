/** For each rule about a whole recording a visit that breaks it, one that nearly does, and what has to be said. */
import { call, form, ga4, pixel, type Sent } from './make-har.ts';

export const VIEW: Sent[] = [pixel('PageView', 0, { eid: 'pv-1' }), ga4('page_view', 300, { 'ep.event_id': 'pv-1' })];
const BOUGHT = { eid: 'p-1', 'cd[value]': '20.5', 'cd[currency]': 'EUR' };
const ORDER = { 'ep.event_id': 'p-1', 'ep.transaction_id': 'T-1', 'epn.value': '20.5', cu: 'EUR' };
const GOOGLE = 'https://www.google-analytics.com';
const OTHER_PIXEL = '9999999999';

const without = (part: RegExp, sent: Sent): Sent => ({ ...sent, url: sent.url.replace(part, '') });

const dl = (address: string, eid = 'pv-1'): Sent => pixel('PageView', 0, { eid, dl: address });

interface Example {
  breaks: Sent[];
  keeps: Sent[];
  /** What the finding has to say. */
  says: RegExp;
}

export const EXAMPLES: Record<string, Example> = {
  'no-pixel': { breaks: [ga4('page_view', 0)], keeps: VIEW, says: /no call of Meta’s pixel/ },
  'no-ga4': { breaks: [pixel('PageView', 0)], keeps: VIEW, says: /no hit of GA4/ },
  'pixel-fires-twice': {
    breaks: [...VIEW, pixel('PageView', 200, { eid: 'pv-2' })],
    keeps: [
      ...VIEW,
      pixel('PageView', 200, { eid: 'pv-1' }),
      pixel('PageView', 5_000),
      pixel('AddToCart', 300),
      pixel('AddToCart', 400, { 'cd[content_ids]': '["B"]' }),
    ],
    says: /1234567890123456 reports PageView twice/,
  },
  'pixel-blocked': {
    breaks: [...VIEW, { ...pixel('Lead', 900), status: 0, error: 'net::ERR_BLOCKED_BY_CLIENT' }],
    keeps: [...VIEW, { ...pixel('Lead', 900), status: 0, error: 'net::ERR_ABORTED' }],
    says: /held the pixel back once/,
  },
  'personal-data-sent': {
    breaks: [dl('https://shop.example/?q=jo%40shop.example')],
    keeps: [
      dl('https://shop.example/?email=_removed_&city=Berlin&v=1.2.3.4'),
      pixel('SubscribedButtonClick', 9, { 'cd[formFeatures]': 'jo@shop.example' }),
    ],
    says: /an e-mail address in the page’s address, with PageView/,
  },
  'no-value': {
    breaks: [pixel('Purchase', 0, { 'cd[value]': 'NaN', 'cd[currency]': 'EUR' })],
    keeps: [pixel('Purchase', 0, BOUGHT), pixel('ViewContent', 9)],
    says: /Purchase comes without a value, once/,
  },
  'advanced-matching-off': {
    breaks: VIEW,
    keeps: [...VIEW, pixel('Lead', 9, { 'ud[em]': 'a'.repeat(64) })],
    says: /advanced matching is off/,
  },
  'several-pixels': {
    breaks: [...VIEW, pixel('PageView', 9, { id: OTHER_PIXEL })],
    keeps: VIEW,
    says: /1234567890123456, 9999999999\. The report takes 1234567890123456/,
  },
  'no-container': {
    breaks: [pixel('PageView', 0), ga4('page_view', 300, {}, GOOGLE)],
    keeps: [...VIEW, ga4('page_view', 300, {}, GOOGLE)],
    says: /goes to www\.google-analytics\.com and to no server container/,
  },
  'ga4-fires-twice': {
    breaks: [
      ga4('purchase', 0, { ...ORDER, 'ep.event_id': 'a' }),
      ga4('purchase', 40, { ...ORDER, 'ep.event_id': 'b' }),
    ],
    keeps: [
      ga4('purchase', 0, ORDER),
      ga4('purchase', 40, ORDER),
      ga4('add_to_cart', 50, { pr1: 'idA' }),
      ga4('add_to_cart', 60, { pr1: 'idB' }),
    ],
    says: /GA4 reports purchase twice/,
  },
  'beside-container': {
    breaks: [...VIEW, ga4('purchase', 900, {}, GOOGLE)],
    keeps: [pixel('PageView', 0), ga4('page_view', 300, {}, GOOGLE)],
    says: /to Google alone: purchase/,
  },
  'several-streams': {
    breaks: [...VIEW, { ...ga4('page_view', 400), url: ga4('page_view', 400).url.replace('G-TEST123456', 'G-OTHER') }],
    keeps: VIEW,
    says: /2 streams: G-TEST123456, G-OTHER/,
  },
  // Google, gtag.js: gcd with `l` says that the site has set nothing, `p` that it has denied.
  'no-consent-signal': {
    breaks: [without(/&gcs=G111/, ga4('page_view', 300, { gcd: '13l3l3l3l1l1' }))],
    keeps: [without(/&gcs=G111/, ga4('page_view', 300, { gcd: '13p3p3p3p5l1' }))],
    says: /No hit of GA4 carries a consent signal/,
  },
  'second-sender-gateway': {
    breaks: [...VIEW, { at: 20, url: 'https://capig.shop.example/events?cee=no', body: '{}', type: 'text/plain' }],
    keeps: [...VIEW, { at: 20, url: 'https://shop.example/events?page=2' }],
    says: /Gateway at capig\.shop\.example/,
  },
  'second-sender-plugin': {
    breaks: [pixel('PageView', 0, { a: 'woocommerce-8.2.1-3.1.0' })],
    keeps: [pixel('PageView', 0, { a: 'tmgoogletagmanager' }), pixel('PageView', 900, { a: 'tmSimo-GTM-WebTemplate' })],
    says: /woocommerce-8\.2\.1-3\.1\.0, a plugin/,
  },
  'second-sender-own-host': {
    breaks: [
      ...VIEW,
      { at: 5, url: `https://t.shop.example/tr?${form({ id: '1234567890123456', ev: 'PageView', eid: 'pv-1' })}` },
    ],
    keeps: [{ at: 5, url: `https://t.shop.example/tr?${form(call('PageView', 5))}` }],
    says: /t\.shop\.example gets a copy of PageView/,
  },
  'event-setup-tool': {
    breaks: [pixel('Donate', 0, { cs_est: 'true', est_source: '77' })],
    keeps: [pixel('PageView', 0, { cs_est: 'true' })],
    says: /Event Setup Tool makes Donate/,
  },
  'bodies-lost': {
    breaks: [{ at: 0, url: 'https://www.facebook.com/tr/', body: '' }],
    keeps: VIEW,
    says: /bodies of 1 of the requests/,
  },
  'unreadable-requests': {
    breaks: [{ at: 0, url: 'https://www.facebook.com/tr/?id=abc&ev=PageView' }],
    keeps: VIEW,
    says: /The pixel’s id is missing or is not a number/,
  },
  'recording-cut': {
    breaks: Array.from({ length: 5_001 }, (_, at) => pixel('PageView', at, { id: String(OTHER_PIXEL) })),
    keeps: VIEW,
    says: /first 5,000/,
  },
  'id-is-a-word': {
    breaks: [pixel('PageView', 0, { eid: 'undefined' }), pixel('Lead', 9_000, { eid: 'undefined' })],
    keeps: [pixel('PageView', 0, { eid: 'undefined-77' })],
    says: /The pixel carries the id “undefined”, which is a word and no id, 2 times: PageView, Lead/,
  },
  'id-reused': {
    breaks: [pixel('PageView', 0, { eid: 'pv', it: '1' }), pixel('PageView', 9_000, { eid: 'pv', it: '2' })],
    keeps: [pixel('PageView', 0, { eid: 'pv', it: '1' }), pixel('PageView', 9_000, { eid: 'pv', it: '1' })],
    says: /PageView carries the id “pv” on 2 loads/,
  },
  'ids-made-twice': {
    breaks: [
      pixel('Lead', 0, { eid: '1732100000_4711' }),
      ga4('generate_lead', 50, { 'ep.event_id': '1732100000_0815' }),
    ],
    keeps: [
      pixel('Purchase', 0, { ...BOUGHT, eid: 'a8f3c2d91b' }),
      ga4('purchase', 50, { ...ORDER, 'ep.event_id': 'Purchase.T-1' }),
    ],
    says: /Lead: the pixel’s id and the server’s look made in the same way/,
  },
  'id-made-by-meta': {
    breaks: [pixel('Lead', 0, { eid: `ob3_plugin-set_${'a'.repeat(64)}` })],
    keeps: VIEW,
    says: /made the ids of Lead itself/,
  },
  'id-in-custom-data': {
    breaks: [pixel('Lead', 0, { 'cd[event_id]': '129' })],
    keeps: [pixel('Lead', 0, { eid: 'l-1', 'cd[event_id]': '129' })],
    says: /cd\[event_id\] of Lead is custom data/,
  },
};
