/** The checkout's form. Order and goods travel in the address; who buys stays in the page, for addresses end up in logs. */
import { CART_COOKIE } from './shop-cookies.ts';
import { totalOf, type CartLine } from './catalog.ts';
import { escapeHtml, formatPrice } from './html.ts';

interface Field {
  /** Path in gtag's user data. Source: Google, user-provided data. */
  path: string;
  label: string;
  type: 'text' | 'email' | 'tel';
  /** Nobody's: example.com and the +49 30 23125 range are kept free (RFC 2606; Bundesnetzagentur, drama numbers). */
  value: string;
  complete: string;
}

const FIELDS: readonly Field[] = [
  { path: 'email', label: 'E-mail', type: 'email', value: 'Jane.Doe@example.com', complete: 'email' },
  { path: 'phone_number', label: 'Phone', type: 'tel', value: '+49 30 23125 042', complete: 'tel' },
  { path: 'address.first_name', label: 'First name', type: 'text', value: 'Jane', complete: 'given-name' },
  { path: 'address.last_name', label: 'Last name', type: 'text', value: 'Doe', complete: 'family-name' },
  { path: 'address.postal_code', label: 'Postal code', type: 'text', value: '10115', complete: 'postal-code' },
  { path: 'address.city', label: 'City', type: 'text', value: 'Berlin', complete: 'address-level2' },
  { path: 'address.country', label: 'Country', type: 'text', value: 'DE', complete: 'country' },
];

const input = ({ path, label, type, value, complete }: Field): string =>
  `<label>${label}<input type="${type}" data-customer="${path}" value="${escapeHtml(value)}" autocomplete="${complete}"></label>`;

/** As the cart cookie writes it. */
const goods = (lines: readonly CartLine[]): string =>
  lines.map(({ product, quantity }) => `${product.id}*${quantity}`).join('.');

export function checkoutForm(
  base: string,
  { lines, orderId }: { lines: readonly CartLine[]; orderId: string },
): string {
  return `<form class="checkout" method="get" action="${base}/thanks" data-cart-cookie="${CART_COOKIE}">
<input type="hidden" name="order" value="${orderId}"><input type="hidden" name="goods" value="${goods(lines)}">
<div class="fields">${FIELDS.map(input).join('\n')}</div>
<button type="submit" class="buy">Pay ${formatPrice(totalOf(lines))}</button></form>`;
}
