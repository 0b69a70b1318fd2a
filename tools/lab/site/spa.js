/* global document, location, history, fetch, scrollTo, addEventListener, pageViewed, DOMParser, FormData, URL, URLSearchParams */
/** Makes the shop a single-page app: follows its links without a new document, and runs the code of the page that came. */
import { element } from '/pages/element.js';
import { showPieces } from './shop.js';

const { base } = document.body.dataset;
const { nonce } = document.querySelector('script[nonce]');

/** Scripts of a parsed page do not run; a copy in this document does. */
function runPageCode(page) {
  const holder = document.getElementById('page-code');
  holder.replaceChildren();
  for (const { textContent } of page.querySelectorAll('#page-code script')) {
    holder.append(element('script', { nonce }, textContent));
  }
}

async function show(address, enter) {
  const response = await fetch(address);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  enter(response.url);
  document.title = page.title;
  const main = document.getElementById('main');
  main.replaceChildren(...page.getElementById('main').childNodes);
  main.focus({ preventScroll: true });
  scrollTo(0, 0);
  showPieces();
  pageViewed();
  runPageCode(page);
}

const go = (address) => show(address, (arrived) => history.pushState(null, '', arrived));

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href]');
  if (!link || 'newDocument' in link.dataset || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const { origin, pathname } = new URL(link.href);
  if (origin !== location.origin || (pathname !== base && !pathname.startsWith(`${base}/`))) return;
  event.preventDefault();
  void go(link.href);
});

document.addEventListener('submit', (event) => {
  if (!event.target.matches('.checkout')) return;
  event.preventDefault();
  const fields = new URLSearchParams(new FormData(event.target));
  void go(`${event.target.action}?${fields}`);
});

addEventListener('popstate', () => void show(location.href, () => undefined));
