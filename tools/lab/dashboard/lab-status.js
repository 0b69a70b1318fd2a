/* global document, fetch, location */
/** Says where requests go, in large letters when it is Meta, and fills in what the page says about this lab. */
import { copyButton } from './code-block.js';
import { element } from './element.js';

const ANSWER_LIMITS = {
  'stand-in': 'The answer is not Meta’s: a stand-in checks the request by Meta’s documented rules.',
  meta: 'The answer is Meta’s own, and says only that the event was accepted.',
};

function confirmLink() {
  const link = document.createElement('a');
  link.href = '/real';
  link.textContent = 'see and decide';
  return link;
}

/** A fault that somebody switched on outlives the test that needed it, unless the page says so. */
export function showFaults(section, faults) {
  section.hidden = faults.length === 0;
  const lines = faults.map(({ key, label, choice, effect, usual }) => {
    const button = element('button', { type: 'button', class: 'button button-small' }, 'Switch it off');
    button.addEventListener('click', () => {
      void fetch('/api/world', { method: 'POST', body: JSON.stringify({ [key]: usual }) });
    });
    return element('p', {}, element('strong', {}, `${label}: ${choice}.`), ` ${effect} `, button);
  });
  section.replaceChildren(...lines);
}

export function showTarget(section, { target, pixelId, testEventCode, heldBack, caution }) {
  const [title, text] = section.children;
  section.hidden = false;
  section.dataset.target = target === 'meta' && testEventCode === '' ? 'meta-real' : target;
  title.textContent = target === 'meta' ? 'Events go to Meta' : 'A stand-in for Meta, not Meta';
  text.textContent = describeTarget({ target, pixelId, testEventCode, heldBack });
  if (heldBack) text.append(confirmLink());
  if (caution) text.append(` ${caution}`);
}

function describeTarget({ target, pixelId, testEventCode, heldBack }) {
  if (target !== 'meta') return 'Requests stay on this computer. Set PIXEL_ID and ACCESS_TOKEN to send them to Meta.';
  if (heldBack)
    return `Data set ${pixelId}. No test code is set, so events would count as real. They are held back until you confirm it: `;
  if (testEventCode === '') return `Data set ${pixelId}, without a test code. Every event counts as real.`;
  return `Data set ${pixelId}, as test events with code ${testEventCode}. Find them under Test events in Events Manager.`;
}

export function showAbout({ templateName, capacity, target }) {
  for (const link of document.querySelectorAll('.run-demo')) link.hidden = target === 'meta';
  document.getElementById('demo-limit').hidden = target !== 'meta';
  document.getElementById('answer-limit').textContent = ANSWER_LIMITS[target];
  const text = `Template: ${templateName}. The newest ${capacity.toLocaleString('en')} records are kept, in memory only.`;
  document.getElementById('about').textContent = text;
}

/** The two things to copy when nothing has come yet. */
export function fillEmptyState() {
  const query = [
    'v=2&tid=G-TEST123456&cid=1234567890.1700000000&en=purchase&cu=EUR&epn.value=49.9',
    'ep.transaction_id=T-1&pr1=idSHIRT-01~qt1~pr49.9&ep.user_data.email_address=jane%40example.com',
    'dl=https%3A%2F%2Fshop.example%2Fthank-you',
  ].join('&');
  const texts = {
    curl: `curl '${location.origin}/g/collect?${query}'`,
    'own-pixel': 'PIXEL_ID=1234567890 npm start',
    'container-url': `gtag('config', 'G-XXXXXXXXXX', { server_container_url: '${location.origin}' });`,
    mirror: `<script src="${location.origin}/mirror.js"></script>`,
  };
  for (const [id, text] of Object.entries(texts)) {
    const code = document.getElementById(id);
    code.textContent = text;
    code.after(copyButton('Copy', 'command', () => text));
  }
  for (const place of document.querySelectorAll('.lab-origin')) place.textContent = location.origin;
}
