/** Item ids and quantities. Ids must equal those of Meta's catalog, which feeds often make with a prefix or a suffix. */
import type { Example, Json } from '../example.ts';
import { VISIT } from '../visit.ts';

const event = (item: Json): Json => ({ ...VISIT, event_name: 'view_item', items: [item] });
const ITEM = { item_id: '1042', item_variant: 'v7', sku: 'S-9' };

/** Meta: quantity is a whole number of pieces. What is none says nothing, and GA4 counts such an item as one. */
const miscounted = [0, -2, 1.5, '2,5'].map((quantity): Example => ({
  title: `a quantity of ${quantity} is left out`,
  description: 'num_items would count pieces that nobody bought.',
  in: { event: event({ item_id: 'q', quantity }) },
  out: {
    outcome: 'sent',
    sent: { custom_data: { contents: [{ id: 'q', quantity: 1 }] } },
    absent: ['custom_data.num_items', 'custom_data.value'],
    reasons: ['custom_data.contents.quantity not_a_number'],
  },
}));

const identified = (title: string, settings: Json, id: string): Example => ({
  title,
  description: 'Ids that lack what the feed adds match nothing in the catalog.',
  in: { event: event(ITEM), settings },
  out: { outcome: 'sent', sent: { custom_data: { content_ids: [id], contents: [{ id, quantity: 1 }] } } },
});

/** Meta's names in an item that has GA4's id. Source: Meta, custom data parameters, contents. */
const METAS: readonly (readonly [name: string, value: unknown])[] = [
  ['item_price', 5],
  ['title', 'Tee'],
  ['brand', 'Acme'],
  ['category', 'Shirts'],
  ['description', 'Cotton'],
  ['delivery_category', 'curbside'],
];

const metas = METAS.map(([name, value]): Example => ({
  title: `an item with item_id may have ${name}`,
  description: 'Meta’s names beside GA4’s, as a data layer for both has them.',
  in: { event: { ...event({ item_id: 'a', [name]: value }), currency: 'EUR' } },
  out: { outcome: 'sent', sent: { custom_data: { contents: [{ id: 'a', quantity: 1, [name]: value }] } } },
}));

export const itemIds: Example[] = [
  ...miscounted,
  ...metas,
  {
    title: 'without patterns a price that is none is left out',
    description: 'Where nothing can be looked at closely, each value is looked at by itself.',
    in: {
      event: {
        ...event({ item_id: 'a', price: 'free' }),
        action_source: 'physical_store',
        user_id: '1007',
        ip_override: undefined,
        page_location: undefined,
      },
      hasPatterns: false,
    },
    out: {
      outcome: 'sent',
      sent: { custom_data: { contents: [{ id: 'a', quantity: 1 }] } },
      reasons: ['custom_data.contents.item_price not_a_number'],
    },
  },
  identified('the catalog id is item_id', {}, '1042'),
  identified('the catalog id may be the variant', { itemIdField: 'item_variant' }, 'v7'),
  identified('the catalog id may be a field of the site’s own', { itemIdField: 'sku' }, 'S-9'),
  identified('an item without the chosen field falls back to item_id', { itemIdField: 'gtin' }, '1042'),
  identified('a prefix stands before the id', { itemIdPrefix: 'shopify_DE_' }, 'shopify_DE_1042'),
  identified('a suffix stands behind the id', { itemIdSuffix: '-EUR' }, '1042-EUR'),
  identified('prefix and suffix together', { itemIdPrefix: 'a ', itemIdSuffix: ' z' }, 'a 1042 z'),
  {
    title: 'the ids may be those of product groups',
    description: 'Meta: product_group where the ids are item_group_id of the catalog.',
    in: { event: event(ITEM), settings: { contentType: 'product_group', itemIdField: 'item_variant' } },
    out: { outcome: 'sent', sent: { custom_data: { content_type: 'product_group', content_ids: ['v7'] } } },
  },
  {
    title: 'Meta’s own contents keep their ids',
    description: 'Whoever writes contents by Meta’s names has written catalog ids.',
    in: { event: event({ id: 'cat-1', quantity: 4 }), settings: { itemIdPrefix: 'x_' } },
    out: { outcome: 'sent', sent: { custom_data: { contents: [{ id: 'cat-1', quantity: 4 }] } } },
  },
  {
    title: 'content_ids as one id',
    description: 'Meta wants a list, even of one.',
    in: { event: { ...VISIT, event_name: 'view_item', content_ids: 'only-1' } },
    out: { outcome: 'sent', sent: { custom_data: { content_ids: ['only-1'] } } },
  },
  {
    title: 'content_ids as numbers',
    description: 'Ids are texts: the catalog’s "007" is not 7.',
    in: { event: { ...VISIT, event_name: 'view_item', content_ids: [7, '007'] } },
    out: { outcome: 'sent', sent: { custom_data: { content_ids: ['7', '007'] } } },
  },
];
