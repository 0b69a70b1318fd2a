/** An action of a visitor in the words of both vendors. Knows what is reported, not how or by which code. */
import { BRAND, CURRENCY, totalOf, type CartLine } from './catalog.ts';

/** GA4's name → Meta's name. Source: Google, recommended events; Meta, standard events. */
export const META_NAMES = {
  view_item: 'ViewContent',
  add_to_cart: 'AddToCart',
  begin_checkout: 'InitiateCheckout',
  purchase: 'Purchase',
  generate_lead: 'Lead',
} as const;

export type ActionName = keyof typeof META_NAMES;

export interface ShopAction {
  name: ActionName;
  metaName: (typeof META_NAMES)[ActionName];
  /** As GA4's e-commerce wants them. */
  ecommerce: { transaction_id?: string; currency: string; value: number; items: Record<string, string | number>[] };
  /** As the pixel wants them: it is seldom told the order id. */
  pixel: Record<string, unknown>;
}

interface Action {
  name: ActionName;
  lines: readonly CartLine[];
  orderId?: string;
}

export function shopAction({ name, lines, orderId }: Action): ShopAction {
  const value = totalOf(lines);
  const items = lines.map(({ product, quantity }) => ({
    item_id: product.id,
    item_name: product.name,
    item_brand: BRAND,
    item_category: product.category,
    price: product.price,
    quantity,
  }));
  const pixel = {
    content_type: 'product',
    content_ids: lines.map(({ product }) => product.id),
    contents: lines.map(({ product, quantity }) => ({ id: product.id, quantity })),
    value,
    currency: CURRENCY,
  };
  const ecommerce = { ...(orderId && { transaction_id: orderId }), currency: CURRENCY, value, items };
  return { name, metaName: META_NAMES[name], ecommerce, pixel };
}
