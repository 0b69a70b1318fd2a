/** Event ID, time and page by variables of the form, and rows of the form that cannot be used. */
import type { Example } from '../example.ts';
import { NOW, PURCHASE, VISIT } from '../visit.ts';

const ROW = 'custom_data has keys that Meta does not document';

const unused = ['event_id', 'event_time', 'page_location', 'email', 'em', 'ph', 'external_id'].map((key): Example => ({
  title: `a row ${key} among the parameters is said to be unused`,
  description: 'Whoever writes it waits for an effect; the form has fields for it.',
  in: { event: PURCHASE, settings: { parameterOverrides: [{ key, value: 'abc' }] } },
  out: {
    outcome: 'sent',
    only: { custom_data: ['value', 'currency', 'order_id'] },
    reasons: [`custom_data.${key} row_unused`],
  },
}));

export const formPlaces: Example[] = [
  ...unused,
  {
    title: 'the event ID of the form comes before the event’s own',
    description: 'Shop plugins keep the pixel’s id in a parameter of their own, e.g. fb_event_id.',
    in: { event: VISIT, settings: { eventId: 'plugin-7' } },
    out: { outcome: 'sent', sent: { event_id: 'plugin-7' } },
  },
  {
    title: 'a variable that returns nothing, or a word for it, leaves the event’s own id',
    description: 'GTM returns undefined where a parameter is missing; templates print it.',
    in: { event: VISIT, settings: { eventId: 'undefined', eventTime: '', pageUrl: undefined } },
    out: { outcome: 'sent', sent: { event_id: 'n0nce.PageView.1', event_source_url: 'https://shop.example/' } },
  },
  {
    title: 'the event time of the form comes before the event’s own',
    description: 'A delayed sale carries the time of the order elsewhere.',
    in: { event: { ...VISIT, event_time: NOW - 5 }, settings: { eventTime: `${NOW - 90}` } },
    out: { outcome: 'sent', sent: { event_time: NOW - 90 } },
  },
  {
    title: 'the page of the form is cleaned like the event’s own',
    description: 'Single-page sites know the address better than the hit.',
    in: { event: VISIT, settings: { pageUrl: 'https://shop.example/cart?email=a&step=2' } },
    out: {
      outcome: 'sent',
      sent: { event_source_url: 'https://shop.example/cart?step=2' },
      reasons: ['event_source_url url_cleaned'],
    },
  },
  {
    title: 'a row whose value is an object is said to be unused',
    description: 'custom_data is flat at Meta.',
    in: {
      event: PURCHASE,
      settings: {
        parameterOverrides: [
          { key: 'cart', value: { lines: 2 } },
          { key: 'tier', value: 'gold' },
        ],
      },
    },
    out: {
      outcome: 'sent',
      sent: { custom_data: { tier: 'gold' } },
      reasons: ['custom_data.cart row_unused'],
      warnings: [ROW],
    },
  },
];
