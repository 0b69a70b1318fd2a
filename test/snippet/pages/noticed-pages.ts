/** Tags on what GTM notices by itself: clicks, forms, visibility, scrolling, timers, history. */
import { PIXEL_STUB } from './base-codes.ts';
import {
  googleTag,
  ga4,
  html,
  container,
  twins,
  inContainer,
  PAGE_VIEW,
  LEAD,
  type ForeignPage,
  ONE_LEAD,
} from './foreign-parts.ts';

const GTM_TRIGGERS = 'https://support.google.com/tagmanager/topic/7679108';

export const NOTICED_PAGES: ForeignPage[] = [
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
    ...ONE_LEAD,
  },
  {
    title: 'a lead when the message of thanks is seen',
    source: GTM_TRIGGERS,
    ...inContainer(twins('gtm.elementVisibility', 'Lead', 'generate_lead', { selector: '#thanks' })),
    body: '<div id="slot"></div>',
    actions: [`document.getElementById('slot').innerHTML = '<p id="thanks">Thank you</p>'`],
    ...ONE_LEAD,
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
