/**
 * Server images before 2.0.0 have no patterns: the event is sent, and what cannot be looked at closely stays behind. Source:
 * Google, release notes of the server image, createRegex.
 */
import type { ProblemCode } from '../../../template/spec/problems.ts';
import type { Example, Json } from '../example.ts';
import { NOW_MS, PIXEL_ID, sha } from '../visit.ts';

/** A sale in a shop: no page and no address of a browser. */
const SALE = {
  event_name: 'purchase',
  event_id: 'Purchase.T_12345',
  action_source: 'physical_store',
  user_id: '1007',
  value: 30.03,
  currency: 'USD',
};

type Out = Partial<Example['out']>;

const blind = (title: string, event: Json, out: Out, more: Partial<Example['in']> = {}): Example => ({
  title: `without patterns: ${title}`,
  description: 'Rather too strict than too lax, and nothing is lost that the event needs.',
  in: { event: { ...SALE, ...event }, ...more, hasPatterns: false },
  out: { outcome: 'sent', ...out },
});

const PAGE = { page_location: 'https://shop.example/thanks?email=mary%40example.com#top' };
const CLEANED = 'event_source_url url_cleaned';
const FBP = 'fb.1.1596403881668.1116446470';
const FBC = 'fb.1.1596403881668.AbCd';

/** What stays behind: the event, the reason, which begins with the path. */
const BEHIND: readonly (readonly [title: string, event: Json, reason: `${string} ${ProblemCode}`])[] = [
  ['a text of 32 characters is taken for an MD5', { user_data: { first_name: 'x'.repeat(32) } }, 'user_data.fn md5'],
  ['what is no address is none', { user_data: { email: 'mary' } }, 'user_data.em not_an_email'],
  ['an address begins with no at sign', { user_data: { email: '@example.com' } }, 'user_data.em not_an_email'],
  ['other amounts are not', { event_name: 'view_item', value: '49,90 €' }, 'custom_data.value not_a_number'],
  ['a minus is seen', { event_name: 'view_item', value: '-5' }, 'custom_data.value below_zero'],
  ['an amount with two readings is not', { event_name: 'view_item', value: '1.299' }, 'custom_data.value not_a_number'],
  [
    'a placeholder is no id',
    { user_id: '{{User ID}}', user_data: { email: 'mary@example.com' } },
    'user_data.external_id placeholder',
  ],
];

const leftBehind = BEHIND.map(([title, event, reason]) =>
  blind(title, event, { absent: [reason.split(' ')[0] ?? ''], reasons: [reason] }),
);

export const withoutPatterns: Example[] = [
  ...leftBehind,
  blind('of a page the host is sent', PAGE, { sent: { event_source_url: 'https://shop.example' }, reasons: [CLEANED] }),
  blind(
    'value, currency and customer number are sent',
    {},
    {
      sent: {
        event_name: 'Purchase',
        custom_data: { value: 30.03, currency: 'USD' },
        user_data: { external_id: [sha('1007')] },
      },
    },
  ),
  blind(
    'customer information is normalised by the commonest signs',
    {
      user_data: {
        email: ' Mary@Example.com ',
        phone: '+49 (171) 123-4567',
        first_name: "Mary-Ann O'Neill",
        last_name: 'Smith, Jr.',
        gender: 'Mrs.',
        date_of_birth: '19970216',
        city: 'New York',
        zip: '94035-1234',
        region: 'California',
        country: 'US',
      },
    },
    {
      sent: {
        user_data: {
          em: [sha('mary@example.com')],
          ph: [sha('491711234567')],
          ge: [sha('f')],
          db: [sha('19970216')],
          ct: [sha('newyork')],
          st: [sha('ca')],
          zp: [sha('94035')],
          country: [sha('us')],
          fn: [sha('maryannoneill')],
          ln: [sha('smithjr')],
        },
      },
    },
    { settings: { sendBothForms: false } },
  ),
  blind(
    'a text of 64 characters is taken for a hash, not hashed again',
    { user_data: { email: sha('a') } },
    {
      sent: { user_data: { em: [sha('a')] } },
    },
  ),
  blind(
    'a text of 33 characters is no hash',
    { user_data: { first_name: 'x'.repeat(33) } },
    {
      sent: { user_data: { fn: [sha('x'.repeat(33))] } },
    },
  ),
  blind(
    'nobody can tell that an id has its digits',
    { user_data: { lead_id: '123456789012345', subscription_id: 's1' } },
    {
      sent: { user_data: { subscription_id: 's1' } },
      absent: ['user_data.lead_id'],
      reasons: ['user_data.lead_id not_digits'],
    },
  ),
  blind(
    'click and browser IDs pass',
    {},
    {
      sent: { user_data: { fbc: FBC, fbp: FBP } },
      cookies: { _fbc: FBC, _fbp: FBP },
    },
    { cookies: { _fbc: FBC, _fbp: FBP } },
  ),
  blind(
    'click and browser IDs that do not begin so do not pass',
    {},
    {
      absent: ['user_data.fbc', 'user_data.fbp'],
      cookies: {},
      reasons: ['user_data.fbc malformed_click_id', 'user_data.fbp malformed_click_id'],
    },
    { cookies: { _fbc: `x${FBC}`, _fbp: `x${FBP}` } },
  ),
  blind('an amount with a dot or none is read', { value: '49.90' }, { sent: { custom_data: { value: 49.9 } } }),
  blind(
    'items are sent',
    { items: [{ item_id: 'a', item_name: 'Tee', price: 5, quantity: 2 }] },
    {
      sent: { custom_data: { contents: [{ id: 'a', quantity: 2, item_price: 5, title: 'Tee' }], content_ids: ['a'] } },
    },
  ),
  blind(
    'an address in a title is left out',
    { items: [{ item_id: 'a', item_name: 'for mary@example.com' }] },
    {
      sent: { custom_data: { contents: [{ id: 'a', quantity: 1 }] } },
      reasons: ['custom_data.contents.title personal_parameter'],
    },
  ),
  blind(
    'a number with a plus in a title is left out',
    { items: [{ item_id: 'a', item_name: 'a +4917112345' }] },
    {
      sent: { custom_data: { contents: [{ id: 'a', quantity: 1 }] } },
      reasons: ['custom_data.contents.title personal_parameter'],
    },
  ),
  blind(
    'parameters of the site’s own stay behind, whose names may promise anything',
    { tier: 'gold' },
    {
      absent: ['custom_data.tier'],
    },
  ),
  blind(
    'the template’s own version serves, and a proof is not sent',
    {},
    {
      url: `https://graph.facebook.com/v27.0/${PIXEL_ID}/events`,
      notInBody: ['appsecret_proof'],
      reasons: ['graphVersion version_unusable', 'appSecretProof proof_unusable'],
    },
    { settings: { graphVersion: 'v25.0', appSecretProof: 'a'.repeat(64) } },
  ),
  blind(
    'a test code is sent',
    {},
    { body: { test_event_code: 'TEST1' } },
    { preview: true, settings: { testEventCode: 'TEST1' } },
  ),
  blind(
    'an fbclid makes a click ID',
    { page_referrer: 'https://shop.example/?fbclid=Abc' },
    {
      sent: { user_data: { fbc: `fb.1.${NOW_MS}.Abc` } },
      cookies: { _fbc: `fb.1.${NOW_MS}.Abc` },
      reasons: ['referrer_url url_cleaned'],
    },
  ),
];
