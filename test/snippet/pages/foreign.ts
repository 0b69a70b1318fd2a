/**
 * Pages whose triggers tell nothing of the event, as on most real sites: what GTM notices by itself, what plugins say,
 * order data without an event, names of vendors, several containers and data layers. Each has the public report or the
 * document that shows it.
 */
import { gtagByHand, PIXEL_STUB, script } from './base-codes.ts';

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
  path?: string;
  /** Settings of a line above the snippet. */
  settings?: string;
  /** GA4's own page views of history changes are switched off, as for sites that have a tag for them. */
  historyPageViews?: boolean;
  /** Its parts belong together only because they stand in one document; inserted one by one nothing tells that. */
  isOneDocument?: boolean;
}

const GTM_TRIGGERS = 'https://support.google.com/tagmanager/topic/7679108';
const MAGEPAL = 'https://github.com/magepal/magento2-google-tag-manager/issues/25';
const YIREO = 'https://github.com/yireo-magento1/Yireo_GoogleTagManager/pull/84';
const GTM4WP_EEC = 'https://github.com/duracelltomi/gtm4wp/issues/188';
const GTM4WP_TWICE = 'https://github.com/duracelltomi/gtm4wp/issues/211';
const GTM4WP_FORMS = 'https://github.com/duracelltomi/gtm4wp/issues/91';
const ANALYTICS = 'https://github.com/DavidWells/analytics/issues/285';
const NUXT = 'https://github.com/WilliamDASILVA/nuxt-facebook-pixel-module/issues/33';
const ONEUPTIME = 'https://github.com/OneUptime/oneuptime/issues/3291';
const INTERNXT = 'https://github.com/internxt/website/issues/1694';
const STAPE = 'https://stape.io/helpdesk/documentation/shopify-app-datalayer';
const ELEVAR = 'https://docs.getelevar.com/docs/view-all-event-triggers-and-data-layer-variables';
const SEQUENCES = 'https://support.google.com/tagmanager/answer/6238868';
const STAPE_PIXEL = 'https://github.com/stape-io/facebook-web-tag';

const parameters = { event_id: 'event_id' };
const googleTag = { on: 'gtm.init', config: 'G-1', parameters };
const ga4 = (on: string | string[], event: string, more: object = {}): object => ({ on, event, parameters, ...more });
const html = (on: string | string[], code: string, more: object = {}): object => ({ on, html: script(code), ...more });
const base = (on = 'gtm.js'): object => html(on, `${PIXEL_STUB} fbq('init', '111'); fbq('track', 'PageView');`);
const pixel = (on: string | string[], name: string, more: object = {}): object =>
  html(on, `fbq('track', '${name}', { value: 9, currency: 'EUR' });`, more);

const loader = (id: string, layer = 'dataLayer'): string =>
  script(`(function (w, d, l) {
  w[l] = w[l] || [];
  w[l].push({ 'gtm.start': new Date().getTime(), event: 'gtm.js' });
  var tag = d.createElement('script');
  tag.async = true;
  tag.src = '/gtm.js?id=${id}&ga4=G-1' + (l !== 'dataLayer' ? '&l=' + l : '');
  d.head.appendChild(tag);
})(window, document, '${layer}');`);
const container = (): string => loader('GTM-1');
const pushes = (...messages: object[]): string =>
  script(`window.dataLayer = window.dataLayer || []; dataLayer.push(...${JSON.stringify(messages)});`);
const pixelInHead = (...ids: string[]): string =>
  script(`${PIXEL_STUB} ${ids.map((id) => `fbq('init', '${id}');`).join(' ')} fbq('track', 'PageView');`);

const twins = (on: string | string[], meta: string, name: string, more: object = {}): object[] => [
  ga4(on, name, more),
  pixel(on, meta, more),
];

/** GA4 and pixel in one container, a page view and one more action. */
const inContainer = (tags: object[]): Pick<ForeignPage, 'tags' | 'head'> => ({
  tags: [googleTag, base(), ...tags],
  head: [container()],
});

const PAGE_VIEW: [string, string] = ['PageView', 'page_view'];
const LEAD: [string, string] = ['Lead', 'generate_lead'];
const PURCHASE: [string, string] = ['Purchase', 'purchase'];
const ORDER = { ecommerce: { transaction_id: 'T-1001', value: 9, currency: 'EUR' } };

const orders: ForeignPage[] = [
  ...['gtm.dom', 'gtm.load'].map((on) => ({
    title: `order data without an event, both tags on ${on}`,
    source: MAGEPAL,
    tags: [googleTag, base(), ...twins(on, 'Purchase', 'purchase')],
    head: [pushes({ transactionId: 'T-1001', transactionTotal: 9 }), container()],
    actions: [],
    sent: { pixel: 2, ga4: 2 },
    pairs: [PAGE_VIEW, PURCHASE],
    repeated: { Purchase: 'Purchase.T-1001' },
  })),
  {
    title: 'order data of enhanced e-commerce without an event, both tags on All Pages with a path',
    source: YIREO,
    tags: [
      googleTag,
      base(),
      ...twins('gtm.js', 'Purchase', 'purchase', { where: { variable: 'Page Path', matches: 'success' } }),
    ],
    head: [pushes({ ecommerce: { purchase: { actionField: { id: 'T-1001', revenue: '9' } } } }), container()],
    actions: [],
    path: '/checkout/success',
    sent: { pixel: 2, ga4: 2 },
    pairs: [PAGE_VIEW, PURCHASE],
    repeated: { Purchase: 'Purchase.T-1001' },
  },
  {
    title: 'order data without an event in the body, the pixel by hand, GA4 on DOM Ready',
    source: INTERNXT,
    tags: [googleTag, ga4('gtm.dom', 'purchase')],
    head: [pixelInHead('111'), container()],
    body: pushes(ORDER) + script(`fbq('track', 'Purchase', { value: 9, currency: 'EUR' });`),
    actions: [],
    sent: { pixel: 2, ga4: 2 },
    pairs: [PAGE_VIEW, PURCHASE],
    repeated: { Purchase: 'Purchase.T-1001' },
  },
  ...(
    [
      ['gtm4wp.orderCompletedEEC', GTM4WP_EEC, { ecommerce: { purchase: { actionField: { id: 'T-1001' } } } }],
      ['purchase_stape', STAPE, ORDER],
      ['dl_purchase', ELEVAR, ORDER],
      ['eec.purchase', 'https://www.simoahava.com/analytics/enhanced-ecommerce-guide-for-google-tag-manager/', ORDER],
      ['trytagging_purchase', 'https://github.com/AdPageGroup/Magento', ORDER],
      ['orderConfirmation', 'https://github.com/yireo/Yireo_GoogleTagManager2', { transaction_id: 'T-1001' }],
    ] as const
  ).flatMap(([event, source, order]): ForeignPage[] => [
    {
      title: `${event}: both tags on it`,
      source,
      ...inContainer(twins(event, 'Purchase', 'purchase')),
      actions: [`dataLayer.push({ event: '${event}', ...${JSON.stringify(order)} })`],
      sent: { pixel: 2, ga4: 2 },
      pairs: [PAGE_VIEW, PURCHASE],
      repeated: { Purchase: 'Purchase.T-1001' },
    },
    {
      title: `${event}: the pixel by hand in another task`,
      source,
      tags: [googleTag, ga4(event, 'purchase')],
      head: [pixelInHead('111'), container()],
      actions: [
        `dataLayer.push({ event: '${event}', ...${JSON.stringify(order)} })`,
        `fbq('track', 'Purchase', { value: 9, currency: 'EUR' })`,
      ],
      sent: { pixel: 2, ga4: 2 },
      pairs: [PAGE_VIEW, PURCHASE],
      repeated: { Purchase: 'Purchase.T-1001' },
    },
  ]),
  {
    title: 'a plugin pushes its own name and GA4’s for one order',
    source: GTM4WP_TWICE,
    ...inContainer([ga4('purchase', 'purchase'), pixel('gtm4wp.orderCompletedEEC', 'Purchase')]),
    actions: [
      `dataLayer.push({ event: 'gtm4wp.orderCompletedEEC', ecommerce: { purchase: { actionField: { id: 'T-1001' } } } });
       dataLayer.push({ event: 'purchase', ...${JSON.stringify(ORDER)} })`,
    ],
    sent: { pixel: 2, ga4: 2 },
    pairs: [PAGE_VIEW, PURCHASE],
    repeated: { Purchase: 'Purchase.T-1001' },
  },
];

const noticed: ForeignPage[] = [
  {
    title: 'a lead on a link click, twice',
    source: GTM_TRIGGERS,
    ...inContainer(
      twins('gtm.linkClick', 'Lead', 'generate_lead', { where: { variable: 'Click URL', matches: '#call' } }),
    ),
    body: '<a id="call" href="#call">Call</a> <a id="more" href="#more">More</a>',
    actions: [
      `document.getElementById('more').click()`,
      `document.getElementById('call').click()`,
      `document.getElementById('call').click()`,
    ],
    sent: { pixel: 3, ga4: 3 },
    pairs: [PAGE_VIEW, LEAD],
  },
  {
    title: 'a lead on a click on anything',
    source: GTM_TRIGGERS,
    ...inContainer(twins('gtm.click', 'Contact', 'contact_us', { where: { variable: 'Click ID', matches: '^mail$' } })),
    body: '<span id="mail">Mail</span>',
    actions: [`document.getElementById('mail').click()`],
    sent: { pixel: 2, ga4: 2 },
    pairs: [PAGE_VIEW, ['Contact', 'contact_us']],
  },
  {
    title: 'a lead on a form that is sent',
    source: GTM_TRIGGERS,
    ...inContainer(twins('gtm.formSubmit', 'Lead', 'generate_lead')),
    body: '<form id="f" onsubmit="return false"><button></button></form>',
    actions: [`document.getElementById('f').requestSubmit()`],
    sent: { pixel: 2, ga4: 2 },
    pairs: [PAGE_VIEW, LEAD],
  },
  {
    title: 'a lead when the message of thanks is seen',
    source: GTM_TRIGGERS,
    ...inContainer(twins('gtm.elementVisibility', 'Lead', 'generate_lead', { selector: '#thanks' })),
    body: '<div id="slot"></div>',
    actions: [`document.getElementById('slot').innerHTML = '<p id="thanks">Thank you</p>'`],
    sent: { pixel: 2, ga4: 2 },
    pairs: [PAGE_VIEW, LEAD],
  },
  {
    title: 'scrolled halfway, and half a second on the page',
    source: GTM_TRIGGERS,
    ...inContainer([
      ...twins('gtm.scrollDepth', 'ViewContent', 'view_item', { percent: [50] }),
      ...twins('gtm.timer', 'Engaged', 'engaged', { interval: 50, limit: 1 }),
    ]),
    body: '<div style="height: 4000px">Long</div>',
    actions: [`scrollTo(0, 3000)`],
    sent: { pixel: 3, ga4: 3 },
    pairs: [PAGE_VIEW, ['ViewContent', 'view_item'], ['Engaged', 'engaged']],
  },
  {
    title: 'a video',
    source: GTM_TRIGGERS,
    ...inContainer(twins('gtm.video', 'Watch', 'watch')),
    actions: [`dataLayer.push({ event: 'gtm.video', 'gtm.videoStatus': 'start' })`],
    sent: { pixel: 2, ga4: 2 },
    pairs: [PAGE_VIEW, ['Watch', 'watch']],
  },
  {
    title: 'a single page: page views on History Change',
    historyPageViews: false,
    source: GTM_TRIGGERS,
    tags: [
      googleTag,
      html(
        'gtm.js',
        `${PIXEL_STUB} fbq.disablePushState = fbq.allowDuplicatePageViews = true; fbq('init', '111'); fbq('track', 'PageView');`,
      ),
      ga4('gtm.historyChange', 'page_view'),
      html('gtm.historyChange', `fbq('track', 'PageView');`),
    ],
    head: [container()],
    actions: [`history.pushState({}, '', '/two')`, `history.pushState({}, '', '/three')`],
    sent: { pixel: 3, ga4: 3 },
    pairs: [PAGE_VIEW],
  },
];

const custom: ForeignPage[] = [
  {
    title: 'what a form plugin says, twice',
    source: GTM4WP_FORMS,
    ...inContainer(twins('cf7submission', 'Lead', 'generate_lead')),
    actions: [
      `dataLayer.push({ event: 'cf7submission', formId: 7 })`,
      `dataLayer.push({ event: 'cf7submission', formId: 7 })`,
    ],
    sent: { pixel: 3, ga4: 3 },
    pairs: [PAGE_VIEW, LEAD],
  },
  {
    title: 'a trigger by regular expression, two messages at once',
    source: GTM_TRIGGERS,
    ...inContainer(twins('/^form_(sent|done)/', 'Lead', 'generate_lead')),
    actions: [`dataLayer.push({ event: 'form_sent_a' }, { event: 'form_done_b' })`],
    sent: { pixel: 3, ga4: 3 },
    pairs: [PAGE_VIEW, LEAD],
  },
  {
    title: 'several tags of one message, the pixel before GA4 by priority, one of them later',
    source: GTM_TRIGGERS,
    ...inContainer([
      ga4('sent', 'generate_lead'),
      pixel('sent', 'Lead', { priority: 10 }),
      pixel('sent', 'Contact', { delay: 40 }),
      ga4('sent', 'contact_us'),
    ]),
    actions: [`dataLayer.push({ event: 'sent' })`, `dataLayer.push({ event: 'step' })`],
    sent: { pixel: 3, ga4: 3 },
    pairs: [PAGE_VIEW, LEAD, ['Contact', 'contact_us']],
  },
  {
    title: 'a tag sequence that waits, with other messages in between',
    source: SEQUENCES,
    ...inContainer([
      { name: 'wait', html: script('setTimeout(function () {}, 0);') },
      ga4('sent', 'generate_lead'),
      pixel('sent', 'Lead', { setup: 'wait', delay: 60 }),
    ]),
    actions: [
      `dataLayer.push({ event: 'sent' }); dataLayer.push({ event: 'other' })`,
      `dataLayer.push({ event: 'step' })`,
    ],
    sent: { pixel: 2, ga4: 2 },
    pairs: [PAGE_VIEW, LEAD],
  },
  {
    title: 'everything on the message of the consent tool',
    source: 'https://support.google.com/tagmanager/answer/10718549',
    tags: [{ ...googleTag, on: 'cookie_consent_update' }, base('cookie_consent_update')],
    head: [container()],
    actions: [`dataLayer.push({ event: 'cookie_consent_update' })`],
    sent: { pixel: 1, ga4: 1 },
    pairs: [PAGE_VIEW],
  },
  {
    title: 'GA4 at once, the pixel on the message of the consent tool',
    source: 'https://developers.google.com/tag-platform/security/guides/consent',
    tags: [googleTag, base('CookiebotOnAccept')],
    head: [container()],
    actions: [`dataLayer.push({ event: 'CookiebotOnAccept' })`],
    sent: { pixel: 1, ga4: 1 },
    pairs: [PAGE_VIEW],
  },
  {
    title: 'two containers: GA4 in one, the pixel in the other',
    source: 'https://developers.google.com/tag-platform/tag-manager/datalayer',
    containers: {
      'GTM-1': [{ ...googleTag, onceper: 'page' }, ga4('sent', 'generate_lead')],
      'GTM-2': [{ ...base(), onceper: 'page' }, pixel('sent', 'Lead')],
    },
    head: [container(), loader('GTM-2')],
    actions: [`dataLayer.push({ event: 'sent' })`, `dataLayer.push({ event: 'sent' })`],
    sent: { pixel: 3, ga4: 3 },
    pairs: [PAGE_VIEW, LEAD],
  },
  {
    title: 'a gallery template on a foreign message',
    source: STAPE_PIXEL,
    tags: [
      googleTag,
      { on: 'gtm.js', pixel: { id: '111', name: 'PageView' } },
      ga4('sent', 'generate_lead'),
      { on: 'sent', pixel: { id: '111', name: 'Lead' } },
    ],
    head: [container()],
    actions: [`dataLayer.push({ event: 'sent' })`],
    sent: { pixel: 2, ga4: 2 },
    pairs: [PAGE_VIEW, LEAD],
  },
];

const layers: ForeignPage[] = [
  {
    title: 'a data layer of another name beside gtag’s',
    source: ANALYTICS,
    tags: [base(), ...twins('sent', 'Lead', 'generate_lead')],
    head: [gtagByHand('G-2'), loader('GTM-1', 'ga4DataLayer')],
    actions: [`ga4DataLayer.push({ event: 'sent' })`, `gtag('event', 'search', {}); fbq('track', 'Search')`],
    sent: { pixel: 3, ga4: 3 },
    pairs: [PAGE_VIEW, LEAD, ['Search', 'search']],
  },
  {
    title: 'gtag with a data layer of another name',
    source: ANALYTICS,
    head: [
      pixelInHead('111'),
      script(`window.dataLayerPYS = window.dataLayerPYS || [];
function pys() { dataLayerPYS.push(arguments); }
pys('js', new Date());
pys('config', 'G-1');
(function (tag) { tag.async = true; tag.src = '/gtag.js?id=G-1&l=dataLayerPYS'; document.head.appendChild(tag); })(document.createElement('script'));`),
    ],
    actions: [`pys('event', 'generate_lead', {}); fbq('track', 'Lead')`],
    sent: { pixel: 2, ga4: 2 },
    pairs: [PAGE_VIEW, LEAD],
  },
  {
    title: 'a data layer that no address tells, named in a line',
    source: ANALYTICS,
    settings: `window.countOnce = { layers: ['shopLayer'] };`,
    tags: [googleTag, ga4('sent', 'generate_lead')],
    head: [
      pixelInHead('111'),
      script(`window.shopLayer = [{ 'gtm.start': 1, event: 'gtm.js' }];
fetch('/gtm.js').then(function (answer) { return answer.text(); }).then(function (code) {
  var tag = document.createElement('script');
  tag.src = URL.createObjectURL(new Blob([code.replace('address.searchParams.get(\\'l\\')', '\\'shopLayer\\'').replace('new URL(script.src)', 'new URL(location.origin + \\'/gtm.js?id=GTM-1&ga4=G-1\\')')]));
  document.head.appendChild(tag);
});`),
    ],
    actions: [`shopLayer.push({ event: 'sent' }); fbq('track', 'Lead')`],
    sent: { pixel: 2, ga4: 2 },
    pairs: [PAGE_VIEW, LEAD],
  },
];

const siteCode: ForeignPage[] = [
  ...['before', 'after'].map((when): ForeignPage => {
    const call = `fbq('track', 'Lead')`;
    const push = `dataLayer.push({ event: 'form_sent_ok' })`;
    const action = when === 'before' ? `${call}; ${push}` : `${push}; ${call}`;
    return {
      title: `site code calls the pixel right ${when} a push of another name`,
      source: ONEUPTIME,
      tags: [googleTag, ga4('form_sent_ok', 'generate_lead')],
      head: [pixelInHead('111'), container()],
      actions: [action, `dataLayer.push({ event: 'other' })`, action],
      sent: { pixel: 3, ga4: 3 },
      pairs: [PAGE_VIEW, LEAD],
    };
  }),
  {
    title: 'a page of thanks with the pixel by hand and GA4 on All Pages with a path',
    source: INTERNXT,
    tags: [googleTag, ga4('gtm.js', 'generate_lead', { where: { variable: 'Page Path', matches: 'thanks' } })],
    head: [pixelInHead('111'), container()],
    path: '/thanks',
    isOneDocument: true,
    body: script(`fbq('track', 'Lead');`),
    actions: [],
    sent: { pixel: 2, ga4: 2 },
    pairs: [PAGE_VIEW, LEAD],
  },
];

const receivers: ForeignPage[] = [
  {
    title: 'track for all pixels, then trackSingle and trackCustom for one: each action once',
    source: NUXT,
    tags: [googleTag, ga4('a', 'generate_lead'), ga4('b', 'generate_lead')],
    head: [pixelInHead('111'), container()],
    actions: [
      `dataLayer.push({ event: 'a' }); fbq('track', 'Lead')`,
      `dataLayer.push({ event: 'b' }); fbq('trackSingle', '111', 'Lead')`,
    ],
    sent: { pixel: 3, ga4: 3 },
    pairs: [PAGE_VIEW, LEAD],
  },
  {
    title: 'GA4 with and without send_to, also as a list',
    source: 'https://developers.google.com/tag-platform/gtagjs/routing',
    head: [pixelInHead('111'), gtagByHand('G-1')],
    actions: [
      `gtag('event', 'generate_lead', {}); fbq('track', 'Lead')`,
      `gtag('event', 'generate_lead', { send_to: 'G-1' }); fbq('trackSingle', '111', 'Lead')`,
      `gtag('event', 'generate_lead', { send_to: ['G-1', 'AW-1'] }); fbq('trackCustom', 'Lead')`,
    ],
    sent: { pixel: 4, ga4: 4 },
    pairs: [PAGE_VIEW, LEAD],
  },
];

export const FOREIGN_PAGES: ForeignPage[] = [...orders, ...noticed, ...custom, ...layers, ...siteCode, ...receivers];
