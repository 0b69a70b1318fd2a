/** The shop's five pages: what stands in `<main>`, and which action each reports. Knows no tag and no instrumentation. */
import { findProduct, PRODUCTS, totalOf, type CartLine, type Product } from './catalog.ts';
import { cartTable } from './cart-table.ts';
import { checkoutForm } from './checkout-form.ts';
import { escapeHtml, formatPrice } from './html.ts';
import { shopAction, type ShopAction } from './shop-action.ts';

export interface View {
  title: string;
  /** HTML. */
  main: string;
  /** Reported when the page is shown. */
  shown?: ShopAction;
  /** Reported when the visitor puts the product into the cart. */
  added?: ShopAction;
  /** Reported when the visitor asks about the product. */
  asked?: ShopAction;
}

/** Links begin with it: `/shop` or `/shop/spa`. */
type Base = string;

const drawing = ({ id, name }: Product): string =>
  `<span class="drawing" data-product="${id}"><img src="/shop/assets/${id}.svg" alt="${escapeHtml(name)}" width="320" height="320"></span>`;

function card(base: Base, product: Product): string {
  return `<li class="card"><a href="${base}/p/${product.slug}">${drawing(product)}
<span class="card-text"><strong>${escapeHtml(product.name)}</strong><span class="price">${formatPrice(product.price)}</span>
<span class="line">${escapeHtml(product.line)}</span></span></a></li>`;
}

export function listView(base: Base): View {
  const main = `<section class="welcome"><h1>Things that last</h1>
<p>Six goods for kitchen, coat and notebook. None of them exists, so nothing can be sold out.</p></section>
<ul class="cards">${PRODUCTS.map((product) => card(base, product)).join('\n')}</ul>`;
  return { title: 'Things that last', main };
}

/** Undefined for a product that the shop does not have. */
export function productView(base: Base, slug: string): View | undefined {
  const product = findProduct(slug);
  if (product === undefined) return undefined;
  const lines = [{ product, quantity: 1 }];
  const main = `<article class="product">${drawing(product)}
<div><p class="crumb"><a href="${base}">All goods</a> / ${escapeHtml(product.category)}</p>
<h1>${escapeHtml(product.name)}</h1><p class="price price-large">${formatPrice(product.price)}</p>
<p class="text">${escapeHtml(product.text)}</p>
<button type="button" class="buy" data-add="${product.id}">Add to cart</button>
<p class="added" role="status"></p>
<p><a href="mailto:hello@shop.example" data-ask>Ask about it by mail</a></p></div></article>`;
  return {
    title: product.name,
    main,
    shown: shopAction({ name: 'view_item', lines }),
    added: shopAction({ name: 'add_to_cart', lines }),
    asked: shopAction({ name: 'generate_lead', lines }),
  };
}

const emptyCart = (base: Base): View => ({
  title: 'Cart',
  main: `<section class="note"><h1>Your cart is empty</h1><p>It will not stay that way.</p>
<p><a class="buy" href="${base}">See all goods</a></p></section>`,
});

export function cartView(base: Base, lines: readonly CartLine[]): View {
  if (lines.length === 0) return emptyCart(base);
  const main = `<section class="narrow"><h1>Cart</h1>${cartTable(lines)}
<p class="onward"><a class="buy" href="${base}/checkout">Check out</a></p></section>`;
  return { title: 'Cart', main };
}

interface Checkout {
  lines: readonly CartLine[];
  orderId: string;
}

export function checkoutView(base: Base, { lines, orderId }: Checkout): View {
  if (lines.length === 0) return emptyCart(base);
  const main = `<section class="narrow"><h1>Check out</h1>${checkoutForm(base, { lines, orderId })}</section>`;
  return { title: 'Check out', main, shown: shopAction({ name: 'begin_checkout', lines }) };
}

export function thanksView(base: Base, { lines, orderId }: Checkout): View {
  const main = `<section class="narrow thanks"><p class="tick" aria-hidden="true">✓</p><h1>Thank you</h1>
<p>Order <strong>${escapeHtml(orderId)}</strong> over ${formatPrice(totalOf(lines))} is as good as packed.</p>${cartTable(lines)}
<p class="onward"><a href="${base}">Back to the shop</a></p></section>`;
  return { title: 'Thank you', main, shown: shopAction({ name: 'purchase', lines, orderId }) };
}
