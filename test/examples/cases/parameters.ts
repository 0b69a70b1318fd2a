/** Other parameters of the event: passed on flat, without GA4's internals and without personal data. */
import type { Example } from '../example.ts';
import { PURCHASE, VISIT } from '../visit.ts';

const UNDOCUMENTED = 'custom_data has keys that Meta does not document: ';
const ORDER = ['value', 'currency', 'order_id'];

export const parameters: Example[] = [
  {
    title: 'scalars and lists of scalars become custom properties',
    description: 'Meta takes any scalar or list of scalars; other tags drop the site’s own parameters.',
    in: { event: { ...PURCHASE, coupon: 'SUMMER', tax: 4.9, gift: true, labels: ['a', 2] } },
    out: {
      outcome: 'sent',
      sent: { custom_data: { coupon: 'SUMMER', tax: 4.9, gift: true, labels: ['a', 2] } },
      warnings: [UNDOCUMENTED],
    },
  },
  {
    title: 'objects and lists of objects stay behind',
    description: 'custom_data is flat at Meta.',
    in: { event: { ...PURCHASE, cart: { lines: 2 }, lines: [{ a: 1 }], nothing: null, none: [] } },
    out: { outcome: 'sent', only: { custom_data: ORDER } },
  },
  {
    title: 'what stands for no value stays behind',
    description: 'Templates of shops and GA4 itself write such words.',
    in: { event: { ...PURCHASE, a: '', b: 'undefined', c: 'null', d: 'NaN', e: '(not set)', f: '[object Object]' } },
    out: { outcome: 'sent', only: { custom_data: ORDER } },
  },
  {
    title: 'an e-mail address in a parameter is not passed on',
    description: 'Meta’s terms forbid unhashed personal data in custom_data; it is flagged or dropped there.',
    in: { event: { ...PURCHASE, note: 'call mary@example.com', list: ['a', 'bob%40example.com'] } },
    out: {
      outcome: 'sent',
      only: { custom_data: ORDER },
      reasons: ['custom_data.note personal_parameter', 'custom_data.list personal_parameter'],
    },
  },
  {
    title: 'an international phone number in a parameter is not passed on',
    description: 'The same terms; E.164 numbers begin with a plus sign.',
    in: { event: { ...PURCHASE, contact_via: '+49 (0)171 123-4567' } },
    out: {
      outcome: 'sent',
      only: { custom_data: ORDER },
      reasons: ['custom_data.contact_via personal_parameter'],
    },
  },
  {
    title: 'the customer’s own phone is not passed on, however it is written',
    description: 'A national number looks like any number, but the event itself says which one is a phone.',
    in: { event: { ...PURCHASE, callback: '0171 1234567', user_data: { phone_number: '+491711234567' } } },
    out: {
      outcome: 'sent',
      absent: ['custom_data.callback'],
      reasons: ['custom_data.callback personal_parameter'],
    },
  },
  {
    title: 'the customer’s own phone inside a text is not passed on',
    description: 'Notes to the courier end in a number.',
    in: { event: { ...PURCHASE, note: 'ring 0171 1234567', user_data: { phone_number: '+491711234567' } } },
    out: { outcome: 'sent', absent: ['custom_data.note'], reasons: ['custom_data.note personal_parameter'] },
  },
  {
    title: 'a name of a parameter that is an e-mail address is not passed on',
    description: 'Keys leave as clearly as values do.',
    in: { event: { ...PURCHASE, 'mary@example.com': 1 } },
    out: { outcome: 'sent', only: { custom_data: ORDER }, reasons: ['custom_data personal_parameter'] },
  },
  {
    title: 'names on the exclude list stay behind',
    description: 'Margins are nobody’s business.',
    in: {
      event: { ...PURCHASE, margin: 3, tier: 'gold', note: 'b' },
      settings: { excludeParameters: 'margin, note' },
    },
    out: {
      outcome: 'sent',
      only: { custom_data: [...ORDER, 'tier'] },
      warnings: [UNDOCUMENTED + 'tier'],
    },
  },
  {
    title: 'nothing is passed on where the form says so',
    description: 'Core Setup sites want documented parameters only.',
    in: { event: { ...PURCHASE, coupon: 'A', 'x-fb-cd-tier': 'gold' }, settings: { passParameters: false } },
    out: { outcome: 'sent', only: { custom_data: ORDER } },
  },
  {
    title: 'parameters of the form come before those of the event',
    description: 'A variable may know the profit that the page must not show.',
    in: {
      event: { ...PURCHASE, tier: 'silver' },
      settings: {
        parameterOverrides: [
          { key: 'value', value: '12.34' },
          { key: 'predicted_ltv', value: 500 },
          { key: 'tier', value: 'gold' },
          { key: 'currency', value: '' },
        ],
      },
    },
    out: {
      outcome: 'sent',
      sent: { custom_data: { value: 12.34, predicted_ltv: 500, tier: 'gold' } },
      warnings: [UNDOCUMENTED + 'tier'],
    },
  },
  {
    title: 'parameters of the form may have GA4’s names',
    description:
      'GA4’s transaction_id is Meta’s order_id, whoever gives it; a property of that name would say nothing to Meta.',
    in: { event: PURCHASE, settings: { parameterOverrides: [{ key: 'transaction_id', value: 'T_9' }] } },
    out: {
      outcome: 'sent',
      sent: { custom_data: { order_id: 'T_9' } },
      only: { custom_data: ORDER },
    },
  },
  {
    title: 'items of the form replace those of the event',
    description: 'A variable may return the list as JSON.',
    in: {
      event: { ...VISIT, event_name: 'view_item', items: [{ item_id: 'old' }] },
      settings: { parameterOverrides: [{ key: 'contents', value: '[{"item_id":"new"}]' }] },
    },
    out: { outcome: 'sent', sent: { custom_data: { contents: [{ id: 'new', quantity: 1 }] } } },
  },
  {
    title: 'a personal value of the form does not leave either',
    description: 'Whoever configures the tag must not be able to leak by mistake.',
    in: {
      event: PURCHASE,
      settings: { parameterOverrides: [{ key: 'customer', value: 'mary@example.com' }] },
    },
    out: { outcome: 'sent', only: { custom_data: ORDER }, reasons: ['custom_data.customer personal_parameter'] },
  },
  {
    title: 'a key __proto__ does no harm',
    description: 'Event data is made by visitors; JSON may hold this key, and JavaScript minds it.',
    in: { event: JSON.parse(JSON.stringify(PURCHASE).replace('{', '{"__proto__":{"value":1},')) as unknown },
    out: { outcome: 'sent', only: { custom_data: ORDER } },
  },
];
