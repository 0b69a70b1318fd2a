/** The lines of a cart or an order as an HTML table. */
import { totalOf, type CartLine } from './catalog.ts';
import { escapeHtml, formatPrice } from './html.ts';

const row = ({
  product,
  quantity,
}: CartLine): string => `<tr><th scope="row"><span class="thumb" data-product="${product.id}">
<img src="/shop/assets/${product.id}.svg" alt="" width="48" height="48"></span>${escapeHtml(product.name)}</th>
<td>${quantity} ×</td><td>${formatPrice(product.price)}</td></tr>`;

export function cartTable(lines: readonly CartLine[]): string {
  return `<table class="cart"><thead class="visually-hidden"><tr><th>Product</th><th>Quantity</th><th>Price</th></tr></thead>
<tbody>${lines.map(row).join('\n')}</tbody>
<tfoot><tr><th scope="row" colspan="2">Total</th><td>${formatPrice(totalOf(lines))}</td></tr></tfoot></table>`;
}
