/** Words and macros in place of ids: they would join all visitors, and a click ID of them would stay in a cookie for 90 days. */
import type { Example } from '../example.ts';
import { NOW_MS, PURCHASE, sha, VISIT, without } from '../visit.ts';

const WOO = 'facebook/facebook-for-woocommerce, issue 3668';

/** Link cleaners, ad servers and templates; two that are no word in any list. */
const CLICK_IDS = ['undefined', 'null', '__FBCLID__', '_removed_', 'fbclid', 'REMOVED', '__CLICK_ID__', '__ad.click__'];
const MACROS = ['%7Bfbclid%7D', '%7B%7Bfbclid%7D%7D', '%5Bfbclid%5D', '0', '-'];

const clicks = [...CLICK_IDS, ...MACROS].map((id): Example => ({
  title: `fbclid=${id} makes no click ID and no cookie`,
  description: `Source: ${WOO}, link cleaners and macros of ad servers.`,
  in: { event: { ...VISIT, page_location: `https://shop.example/?fbclid=${id}` } },
  out: {
    outcome: 'sent',
    absent: ['user_data.fbc'],
    cookies: {},
    reasons: ['user_data.fbc malformed_fbclid'],
  },
}));

const stored = ['undefined', '_removed_', 'null', '__FBCLID__'].map((id): Example => ({
  title: `a cookie _fbc of ${id} is not sent and not written again`,
  description: `Source: ${WOO}: the word was once an fbclid.`,
  in: { event: VISIT, cookies: { _fbc: `fb.1.1795435100000.${id}`, _fbp: 'fb.1.1795435100000.000000000' } },
  out: {
    outcome: 'sent',
    absent: ['user_data.fbc', 'user_data.fbp'],
    cookies: {},
    reasons: ['user_data.fbc malformed_click_id', 'user_data.fbp malformed_click_id'],
  },
}));

const CLICK = `IwAR_${'x'.repeat(40)}_`;

const ids = ['__ORDER_ID__', '{order_id}', '[ORDER_ID]', '%ORDER_ID%', '${id}', '%%ORDER_ID%%', 'removed', '000'].map(
  (id): Example => ({
    title: `an order id ${id} is none`,
    description: 'A macro that nobody has filled in would be one order of all customers.',
    in: { event: { ...without(PURCHASE, 'event_id'), transaction_id: id } },
    out: {
      outcome: 'sent',
      absent: ['event_id', 'custom_data.order_id'],
      reasons: ['custom_data.order_id placeholder', 'event_id no_event_id'],
      warnings: ['event_id is missing'],
    },
  }),
);

const people = ['_removed_', '__USER_ID__', '{{user}}', '00000000-0000-0000-0000-000000000000'].map((id): Example => ({
  title: `ids of people “${id}” are none`,
  description: 'One id of many people joins them into one; phones without ad tracking send the UUID of zeros.',
  in: { event: { ...VISIT, user_id: id, madid: id, subscription_id: id, lead_id: '000000000000000' } },
  out: {
    outcome: 'sent',
    absent: ['user_data.external_id', 'user_data.madid', 'user_data.subscription_id', 'user_data.lead_id'],
    reasons: [
      id.startsWith('{{') ? 'user_data.external_id placeholder' : 'user_data.external_id shared_id',
      'user_data.madid placeholder',
      'user_data.subscription_id placeholder',
      'user_data.lead_id placeholder',
    ],
  },
}));

const KEPT: readonly (readonly [id: string, why: string])[] = [
  ['{3F2504E0-4F89-11D3-9A0C-0305E82C3301}', 'Microsoft writes GUIDs so'],
  ['__mary__', 'a macro is in capitals'],
  ['<7>', 'nobody’s notation of a macro'],
  ['0-0', 'only zeros in a row, and the UUID of zeros, are documented'],
];

const kept = KEPT.map(([id, why]): Example => ({
  title: `an id ${id} is somebody’s`,
  description: `What looks like a placeholder need not be one: ${why}.`,
  in: { event: { ...VISIT, user_id: id }, settings: { sendBothForms: false } },
  out: { outcome: 'sent', sent: { user_data: { external_id: [sha(id)] } } },
}));

export const placeholderIds: Example[] = [
  ...kept,
  ...clicks,
  ...stored,
  ...ids,
  ...people,
  {
    title: 'a real fbclid with underscores at both ends is one',
    description: 'Meta’s ids are of letters, digits, dashes and underscores.',
    in: { event: { ...VISIT, page_location: `https://shop.example/?fbclid=_${CLICK}` } },
    out: { outcome: 'sent', sent: { user_data: { fbc: `fb.1.${NOW_MS}._${CLICK}` } } },
  },
];
