/**
 * The demonstration: one visitor's page view, product view and purchase, as gtag.js sends them to a server container and
 * the pixel to Meta, both with the ids that the snippet makes.
 */

export interface DemoHit {
  method: 'GET' | 'POST';
  /** Path and query. */
  url: string;
  headers: Record<string, string>;
  body?: string;
}

type Parameters = Record<string, string | number>;

const USER_AGENT =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';

const SHOP = 'https://shop.example';

/** Ids of one made-up visit, new for each demonstration, so that a second one is no duplicate of the first. */
interface Visit {
  startMs: number;
  orderId: string;
  pageViewId: string;
  viewContentId: string;
  pixelId: string;
}

function encode(parameters: Parameters): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}

/** What all hits of the visit share. */
function shared({ startMs }: Visit): Parameters {
  const seconds = Math.floor(startMs / 1000);
  return {
    v: 2,
    tid: 'G-LAB0DEMO01',
    _p: startMs,
    gcs: 'G111',
    gcd: '13t3t3t3t5l1',
    npa: 0,
    dma: 0,
    cid: `1730421865.${seconds - 86_400}`,
    ul: 'en-us',
    sr: '1440x900',
    sid: seconds,
    sct: 2,
    seg: 1,
    cu: 'EUR',
  };
}

/** The address is one that the RFCs keep for documentation. */
const HEADERS = {
  'User-Agent': USER_AGENT,
  'X-Forwarded-For': '198.51.100.24',
  'Content-Type': 'text/plain;charset=UTF-8',
};

/** The pixel's picture. Source: requests of Meta's pixel as browsers show them. */
function pixelCall(visit: Visit, event: Parameters): DemoHit {
  const { pixelId, startMs } = visit;
  const parameters: Parameters = { id: pixelId, ts: startMs, if: 'false', v: '2.9.0', rqm: 'GET', ...event };
  return { method: 'GET', url: `/tr/?${encode(parameters)}`, headers: HEADERS };
}

function pageView(visit: Visit): DemoHit {
  const parameters: Parameters = {
    ...shared(visit),
    _s: 1,
    dl: `${SHOP}/?utm_source=facebook&fbclid=IwAR2LabDemoClickId0000000000`,
    dr: 'https://l.facebook.com/',
    dt: 'Shop – made-up goods',
    en: 'page_view',
    _ee: 1,
    'ep.event_id': visit.pageViewId,
  };
  return { method: 'GET', url: `/g/collect?${encode(parameters)}`, headers: HEADERS };
}

function viewItem(visit: Visit): DemoHit {
  const parameters: Parameters = {
    ...shared(visit),
    _s: 2,
    dl: `${SHOP}/p/linen-shirt`,
    dr: `${SHOP}/`,
    dt: 'Linen shirt',
    en: 'view_item',
    _ee: 1,
    'epn.value': 59.5,
    'ep.event_id': visit.viewContentId,
    pr1: 'idSHIRT-01~nmLinen shirt~brField & Co~caClothing~vaSand~pr59.5~qt1',
  };
  return { method: 'GET', url: `/g/collect?${encode(parameters)}`, headers: HEADERS };
}

/** As gtag does when the URL would pass 2,048 characters: the event in the body, the rest in the URL. */
function purchase(visit: Visit): DemoHit {
  const query: Parameters = {
    ...shared(visit),
    _s: 3,
    dl: `${SHOP}/thank-you`,
    dr: `${SHOP}/checkout`,
    dt: 'Thank you',
  };
  const event: Parameters = {
    en: 'purchase',
    _c: 1,
    _ee: 1,
    'ep.transaction_id': visit.orderId,
    'epn.value': 129,
    'ep.event_id': `Purchase.${visit.orderId}`,
    'ep.user_data.email_address': 'Jane.Doe@Example.com',
    'ep.user_data.phone_number': '+49 30 901820',
    'ep.user_data.address.first_name': 'Jane',
    'ep.user_data.address.last_name': 'Doe',
    'ep.user_data.address.city': 'Berlin',
    'ep.user_data.address.postal_code': '10115',
    'ep.user_data.address.country': 'DE',
    pr1: 'idSHIRT-01~nmLinen shirt~brField & Co~caClothing~vaSand~pr59.5~qt2',
    pr2: 'idSOCKS-07~nmWool socks~brField & Co~caClothing~pr10~qt1',
  };
  return { method: 'POST', url: `/g/collect?${encode(query)}`, headers: HEADERS, body: encode(event) };
}

export interface DemoVisit {
  /** What the browser already has: the pixel's id of the browser, a day old. */
  cookies: Record<string, string>;
  hits: DemoHit[];
}

/** What the pixel says about the same three actions. */
function pixelCalls(visit: Visit): DemoHit[] {
  const { pageViewId, viewContentId, orderId } = visit;
  const shirt = { 'cd[content_ids]': '["SHIRT-01"]', 'cd[content_type]': 'product', 'cd[currency]': 'EUR' };
  return [
    pixelCall(visit, { ev: 'PageView', eid: pageViewId, dl: `${SHOP}/` }),
    pixelCall(visit, {
      ev: 'ViewContent',
      eid: viewContentId,
      dl: `${SHOP}/p/linen-shirt`,
      ...shirt,
      'cd[value]': 59.5,
    }),
    pixelCall(visit, {
      ev: 'Purchase',
      eid: `Purchase.${orderId}`,
      dl: `${SHOP}/thank-you`,
      'cd[content_ids]': '["SHIRT-01","SOCKS-07"]',
      'cd[content_type]': 'product',
      'cd[currency]': 'EUR',
      'cd[value]': 129,
    }),
  ];
}

const newId = (): string => Math.random().toString(36).slice(2);

/** `nowMs` is the visit's start. */
export function demoVisit(nowMs: number, pixelId: string): DemoVisit {
  const ids = { orderId: `T-${nowMs % 100_000}`, pageViewId: newId(), viewContentId: newId() };
  const visit: Visit = { startMs: nowMs, pixelId, ...ids };
  const cookies = { _fbp: `fb.1.${nowMs - 86_400_000}.1098115397` };
  const hits = [pageView(visit), viewItem(visit), purchase(visit)];
  return { cookies, hits: pixelCalls(visit).flatMap((call, index) => [call, hits[index] ?? call]) };
}
