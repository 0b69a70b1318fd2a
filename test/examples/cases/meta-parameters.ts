/** x-fb-cd-*: custom data as Meta's own GTM client and tag name it. */
import type { Example } from '../example.ts';
import { PURCHASE, VISIT } from '../visit.ts';

/** Parameters under the names of Meta's custom data, each already as Meta wants it. */
const CUSTOM_DATA = {
  content_name: 'Tee',
  content_category: 'Apparel',
  content_type: 'product',
  content_ids: ['A1'],
  num_items: 4,
  order_id: 'X1',
  search_string: 'tee',
};

export const metaParameters: Example[] = [
  {
    title: 'parameters by Meta’s own names pass as they are',
    description: 'Source: Meta, custom data.',
    in: { event: { ...VISIT, event_name: 'view_item', ...CUSTOM_DATA } },
    out: { outcome: 'sent', sent: { custom_data: CUSTOM_DATA }, only: { custom_data: Object.keys(CUSTOM_DATA) } },
  },
  {
    title: 'every x-fb-cd- parameter arrives under its Meta name',
    description: 'Sites that come from Meta’s tag keep their parameters; all values are strings there.',
    in: {
      event: {
        ...VISIT,
        event_name: 'view_item',
        'x-fb-cd-value': '12.5',
        'x-fb-cd-currency': 'eur',
        'x-fb-cd-content_ids': '["A1","B2"]',
        'x-fb-cd-content_type': 'product_group',
        'x-fb-cd-content_name': 'Tee',
        'x-fb-cd-content_category': 'Apparel',
        'x-fb-cd-num_items': '2',
        'x-fb-cd-order_id': 'X1',
        'x-fb-cd-search_string': 'tee',
        'x-fb-cd-predicted_ltv': '99',
        'x-fb-cd-net_revenue': '4',
        'x-fb-cd-status': 'done',
        'x-fb-cd-delivery_category': 'curbside',
        'x-fb-cd-contents': '[{"id":"A1","quantity":2,"item_price":6.25}]',
      },
    },
    out: {
      outcome: 'sent',
      sent: {
        custom_data: {
          value: 12.5,
          currency: 'EUR',
          content_ids: ['A1', 'B2'],
          content_type: 'product_group',
          content_name: 'Tee',
          content_category: 'Apparel',
          num_items: 2,
          order_id: 'X1',
          search_string: 'tee',
          predicted_ltv: 99,
          net_revenue: 4,
          status: 'done',
          delivery_category: 'curbside',
          contents: [{ id: 'A1', quantity: 2, item_price: 6.25 }],
        },
      },
    },
  },
  {
    title: 'an x-fb-cd- parameter of the site’s own becomes a custom property',
    description: 'Meta takes any scalar in custom_data.',
    in: { event: { ...PURCHASE, 'x-fb-cd-customer_tier': 'gold' } },
    out: {
      outcome: 'sent',
      sent: { custom_data: { customer_tier: 'gold' } },
      warnings: ['custom_data has keys that Meta does not document: customer_tier'],
    },
  },
  {
    title: 'custom_properties as an object lie flat in custom_data',
    description: 'Meta’s tag documents the parameter.',
    in: { event: { ...PURCHASE, custom_properties: { season: 'winter', loyalty: 3 } } },
    out: {
      outcome: 'sent',
      sent: { custom_data: { season: 'winter', loyalty: 3 } },
      absent: ['custom_data.custom_properties'],
      warnings: ['custom_data has keys that Meta does not document: '],
    },
  },
  {
    title: 'custom_properties as JSON text lie flat in custom_data',
    description: 'GA4 parameters are strings, so sites send JSON.',
    in: { event: { ...PURCHASE, custom_properties: '{"season":"winter"}' } },
    out: {
      outcome: 'sent',
      sent: { custom_data: { season: 'winter' } },
      warnings: ['custom_data has keys that Meta does not document: season'],
    },
  },
  {
    title: 'custom_properties do not overrule the event’s own value',
    description: 'The documented parameter is the more specific statement.',
    in: { event: { ...PURCHASE, custom_properties: { value: 1 } } },
    out: { outcome: 'sent', sent: { custom_data: { value: 30.03 } } },
  },
];
