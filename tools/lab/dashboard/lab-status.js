/* global document, fetch, location */
/** Says where events go, in large letters when it is Meta, which faults are on, and what there is to know about this lab. */
import { copyButton } from './code-block.js';
import { byId, element } from './element.js';

const ANSWER_LIMITS = {
  'stand-in': 'The answer is not Meta’s: a stand-in checks the request by Meta’s documented rules.',
  meta: 'The answer is Meta’s own, and says only that the event was accepted.',
};

const WHERE = {
  'stand-in': 'A stand-in answers in Meta’s place; nothing leaves this computer.',
  meta: 'Events go to Meta.',
};

/** A fault that somebody switched on outlives the test that needed it, unless the page says so. */
export function showFaults(section, faults) {
  // A button that was replaced while it is pressed would never hear of it.
  const said = JSON.stringify(faults);
  if (section.dataset.faults === said) return;
  section.dataset.faults = said;
  section.hidden = faults.length === 0;
  const lines = faults.map(({ key, label, choice, effect, usual }) => {
    const click = () => void fetch('/api/world', { method: 'POST', body: JSON.stringify({ [key]: usual }) });
    const button = element('button', { type: 'button', class: 'button button-small', on: { click } }, 'Switch it off');
    return element('p', {}, element('strong', {}, `${label}: ${choice}.`), ` ${effect} `, button);
  });
  section.replaceChildren(...lines);
}

/** The stand-in is said in the headline; what reaches Meta stands in large letters. */
export function showTarget(section, { target, pixelId, testEventCode, heldBack, caution }) {
  const [title, text] = section.children;
  section.hidden = target !== 'meta';
  section.dataset.target = testEventCode === '' ? 'meta-real' : target;
  title.textContent = 'Events go to Meta';
  text.textContent = describeTarget({ pixelId, testEventCode, heldBack });
  if (heldBack) text.append(element('a', { href: '/real' }, 'see and decide'), '.');
  if (caution) text.append(` ${caution}`);
}

function describeTarget({ pixelId, testEventCode, heldBack }) {
  if (heldBack)
    return `Dataset ${pixelId}. No test code is set, so events would count as real. They are held back until you confirm it: `;
  if (testEventCode === '') return `Dataset ${pixelId}, without a test code. Every event counts as real.`;
  return `Dataset ${pixelId}, as test events with code ${testEventCode}. Find them under Test events in Events Manager.`;
}

export function showAbout({ templateName, capacity, target }) {
  for (const link of document.querySelectorAll('.run-demo')) link.hidden = target === 'meta';
  byId('demo-limit').hidden = target !== 'meta';
  byId('by-hand').hidden = target === 'meta';
  byId('answer-limit').textContent = ANSWER_LIMITS[target];
  byId('where').textContent = WHERE[target];
  byId('about').textContent =
    `Template: ${templateName}. The newest ${capacity.toLocaleString('en')} records are kept, in memory only.`;
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
    const code = byId(id);
    code.textContent = text;
    code.after(copyButton('Copy', 'command', () => text));
  }
  for (const place of document.querySelectorAll('.lab-origin')) place.textContent = location.origin;
}
