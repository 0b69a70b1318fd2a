/** Tags on messages of plugins, consent tools and the site, in sequences, by priority, in several containers. */
import { script } from './base-codes.ts';
import {
  googleTag,
  ga4,
  base,
  pixel,
  loader,
  container,
  twins,
  inContainer,
  PAGE_VIEW,
  LEAD,
  type ForeignPage,
  ONE_LEAD,
} from './foreign-parts.ts';

const GTM_TRIGGERS = 'https://support.google.com/tagmanager/topic/7679108';
const GTM4WP_FORMS = 'https://github.com/lauripiispanen/auto-gtm-form-abandonment/issues/3';
const SEQUENCES = 'https://support.google.com/tagmanager/answer/6238868';
const STAPE_PIXEL = 'https://github.com/stape-io/fb-tag';

export const MESSAGE_PAGES: ForeignPage[] = [
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
    ...ONE_LEAD,
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
    ...ONE_LEAD,
  },
];
