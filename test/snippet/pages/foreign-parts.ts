/** What pages with foreign triggers are made of: their shape, containers, tags and base codes. */
import { PIXEL_STUB, script } from './base-codes.ts';

export interface ForeignPage {
  title: string;
  source: string;
  tags?: object[];
  /** Tags by container, where there are several. */
  containers?: Record<string, object[]>;
  head: string[];
  body?: string;
  /** What happens on the page: code of its own, or what a visitor does, as code. */
  actions: string[];
  sent: { pixel: number; ga4: number };
  /** Meta's name and GA4's of one action; both sides report it equally often. */
  pairs: [meta: string, ga4: string][];
  /** What a reloaded page repeats. */
  repeated?: Record<string, string>;
  /** The order lies there without an event of its own before GTM starts, so that the page view shares its id. */
  isViewOfOrder?: boolean;
  path?: string;
  /** Settings of a line above the snippet. */
  settings?: string;
  /** GA4's own page views of history changes are switched off, as for sites that have a tag for them. */
  historyPageViews?: boolean;
  /** Its parts belong together only because they stand in one document; inserted one by one nothing tells that. */
  isOneDocument?: boolean;
}

export const parameters = { event_id: 'event_id' };
export const googleTag = { on: 'gtm.init', config: 'G-1', parameters };
export const ga4 = (on: string | string[], event: string, more: object = {}): object => ({
  on,
  event,
  parameters,
  ...more,
});
export const html = (on: string | string[], code: string, more: object = {}): object => ({
  on,
  html: script(code),
  ...more,
});
export const base = (on = 'gtm.js'): object => html(on, `${PIXEL_STUB} fbq('init', '111'); fbq('track', 'PageView');`);
export const pixel = (on: string | string[], name: string, more: object = {}): object =>
  html(on, `fbq('track', '${name}', { value: 9, currency: 'EUR' });`, more);

export const loader = (id: string, layer = 'dataLayer'): string =>
  script(`(function (w, d, l) {
  w[l] = w[l] || [];
  w[l].push({ 'gtm.start': new Date().getTime(), event: 'gtm.js' });
  var tag = d.createElement('script');
  tag.async = true;
  tag.src = '/gtm.js?id=${id}&ga4=G-1' + (l !== 'dataLayer' ? '&l=' + l : '');
  d.head.appendChild(tag);
})(window, document, '${layer}');`);
export const container = (): string => loader('GTM-1');
export const pushes = (...messages: object[]): string =>
  script(`window.dataLayer = window.dataLayer || []; dataLayer.push(...${JSON.stringify(messages)});`);
export const pixelInHead = (...ids: string[]): string =>
  script(`${PIXEL_STUB} ${ids.map((id) => `fbq('init', '${id}');`).join(' ')} fbq('track', 'PageView');`);

export const twins = (on: string | string[], meta: string, name: string, more: object = {}): object[] => [
  ga4(on, name, more),
  pixel(on, meta, more),
];

/** GA4 and pixel in one container, a page view and one more action. */
export const inContainer = (tags: object[]): Pick<ForeignPage, 'tags' | 'head'> => ({
  tags: [googleTag, base(), ...tags],
  head: [container()],
});

export const PAGE_VIEW: [string, string] = ['PageView', 'page_view'];
export const LEAD: [string, string] = ['Lead', 'generate_lead'];
export const PURCHASE: [string, string] = ['Purchase', 'purchase'];
/** What a page sends beside its page view, on each side. */
export const ONE_LEAD: Pick<ForeignPage, 'sent' | 'pairs'> = { sent: { pixel: 2, ga4: 2 }, pairs: [PAGE_VIEW, LEAD] };
export const ONE_PURCHASE: Pick<ForeignPage, 'sent' | 'pairs' | 'repeated'> = {
  sent: { pixel: 2, ga4: 2 },
  pairs: [PAGE_VIEW, PURCHASE],
  repeated: { Purchase: 'Purchase.T-1001' },
};
export const ORDER = { ecommerce: { transaction_id: 'T-1001', value: 9, currency: 'EUR' } };
