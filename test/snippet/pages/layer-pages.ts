/** Data layers of other names, what site code does beside a push, and several commands for one receiver. */
import { gtagByHand, script } from './base-codes.ts';
import {
  googleTag,
  ga4,
  base,
  loader,
  container,
  pixelInHead,
  twins,
  PAGE_VIEW,
  LEAD,
  type ForeignPage,
  ONE_LEAD,
} from './foreign-parts.ts';

const ANALYTICS = 'https://github.com/DavidWells/analytics/issues/285';
const NUXT = 'https://github.com/WilliamDASILVA/nuxt-facebook-pixel-module/issues/33';
const ONEUPTIME = 'https://github.com/OneUptime/oneuptime/pull/2279';
const INTERNXT = 'https://github.com/internxt/drive-web/pull/1780';

export const LAYER_PAGES: ForeignPage[] = [
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
    ...ONE_LEAD,
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
    ...ONE_LEAD,
  },
];

export const SITE_CODE_PAGES: ForeignPage[] = [
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
    title: 'site code runs right behind the page’s load, as a message that has waited for it: timers come later',
    source: ONEUPTIME,
    tags: [googleTag, ga4('form_sent_ok', 'generate_lead')],
    head: [pixelInHead('111'), container()],
    actions: [
      `const channel = new MessageChannel();
      channel.port1.onmessage = () => { fbq('track', 'Lead'); dataLayer.push({ event: 'form_sent_ok' }); };
      channel.port2.postMessage(0);
      dataLayer.push({ event: 'gtm.load' });`,
    ],
    ...ONE_LEAD,
  },
  {
    title: 'a page of thanks with the pixel by hand and GA4 on All Pages with a path',
    source: INTERNXT,
    tags: [googleTag, ga4('gtm.js', 'generate_lead', { where: { variable: 'Page Path', matches: 'thanks' } })],
    head: [pixelInHead('111'), container()],
    path: '/thanks',
    isOneDocument: true,
    body: script(`fbq('track', 'Lead');`),
    actions: [],
    ...ONE_LEAD,
  },
];

export const RECEIVER_PAGES: ForeignPage[] = [
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
