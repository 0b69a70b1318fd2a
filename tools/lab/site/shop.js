/* global document, window, location, sessionStorage, reportAdded, reportAsked, addEventListener, setTimeout, URLSearchParams */
/** What the shop does in the browser: the cart, the checkout and the consent banner. Knows no tag but through `fbq` and `gtag`. */
import { element } from '/pages/element.js';

const ANSWER_SHOWN_MS = 4000;

const cookie = (name) => document.cookie.match(new RegExp(`(?:^|; )${name}=([^;]*)`))?.[1] ?? '';

const keep = (name, value) => (document.cookie = `${name}=${value}; path=/; max-age=86400; SameSite=Lax`);

const readCart = () => new Map((cookie('shop_cart').match(/[A-Z]+-\d+\*\d+/g) ?? []).map((line) => line.split('*')));

/** Puts one more piece into the cart, and shows how many there are. */
function addToCart(id) {
  const cart = readCart();
  cart.set(id, Math.min(99, Number(cart.get(id) ?? 0) + 1));
  keep('shop_cart', [...cart].map((line) => line.join('*')).join('.'));
  showPieces();
}

export function showPieces() {
  const pieces = [...readCart().values()].reduce((sum, quantity) => sum + Number(quantity), 0);
  document.getElementById('pieces').textContent = String(pieces);
}

document.addEventListener('click', ({ target }) => {
  const button = target.closest('[data-add]');
  if (!button) return;
  // As shops do it: the code that the page printed for this product.
  reportAdded();
  addToCart(button.dataset.add);
  const answer = document.querySelector('.added');
  answer.textContent = 'In your cart.';
  setTimeout(() => (answer.textContent = ''), ANSWER_SHOWN_MS);
});

document.addEventListener('click', ({ target }) => {
  if (target.closest('[data-ask]')) reportAsked();
});

/** Who buys stays in this tab; the thank-you page reads it for the tags' user data. */
document.addEventListener('submit', ({ target }) => {
  if (!target.matches('.checkout')) return;
  const customer = { address: {} };
  for (const input of target.querySelectorAll('[data-customer]')) {
    const [group, member] = input.dataset.customer.split('.');
    if (member) customer[group][member] = input.value;
    else customer[group] = input.value;
  }
  sessionStorage.setItem('shop_customer', JSON.stringify(customer));
  document.cookie = 'shop_cart=; path=/; max-age=0; SameSite=Lax';
});

function agree(banner) {
  const granted = 'granted';
  keep('shop_consent', granted);
  window.gtag('consent', 'update', {
    ad_storage: granted,
    ad_user_data: granted,
    ad_personalization: granted,
    analytics_storage: granted,
  });
  window.fbq?.('consent', 'grant');
  banner.remove();
}

function askForConsent() {
  const choice = (look, text, click) => element('button', { type: 'button', class: look, on: { click } }, text);
  const banner = element(
    'section',
    { class: 'consent', 'aria-label': 'Consent' },
    element('p', {}, 'May we measure what you buy, and tell our advertising partners?'),
    choice('plain', 'No', () => banner.remove()),
    choice('buy', 'Yes, you may', () => agree(banner)),
  );
  document.body.append(banner);
}

showPieces();
if (document.body.dataset.consent === 'late') askForConsent();
// A page from the browser's memory has an old count.
addEventListener('pageshow', showPieces);
if (location.search.includes('fbclid')) keepClickId();

/** As the pixel does it from the landing page's address. Source: Meta, fbp and fbc parameters. */
function keepClickId() {
  const clickId = new URLSearchParams(location.search).get('fbclid');
  if (clickId && document.body.dataset.consent === 'granted') keep('_fbc', `fb.1.${Date.now()}.${clickId}`);
}
