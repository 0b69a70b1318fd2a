/* global document, location, window */
/** The lab's drawer on the pages of the shop: the switches, the page's own code, cookies. Not shown inside a frame. */
import { element } from '/pages/element.js';
import { describeWorld, drawSwitches, readWorld } from './switches.js';

const TAG_COOKIES = ['_ga', '_fbp', '_fbc', 'shop_consent'];

const button = (text, click) => element('button', { type: 'button', class: 'lab-button', on: { click } }, text);

function forgetCookies() {
  for (const name of TAG_COOKIES) document.cookie = `${name}=; path=/; max-age=0`;
  location.reload();
}

/** What the page does about its action: the scripts below the content, as their source says it. */
const readPageCode = () =>
  [...document.querySelectorAll('#page-code script')].map((script) => script.textContent.trim()).join('\n');

function makePanel() {
  const switches = element('div', { class: 'lab-switches' });
  const code = element('code', {});
  const panel = element(
    'div',
    { class: 'lab-panel', id: 'lab-panel', hidden: true },
    element(
      'p',
      { class: 'lab-links' },
      element('a', { href: '/', target: '_blank' }, 'Dashboard'),
      element('a', { href: '/shop/tour', target: '_blank' }, 'Demonstration'),
      element('a', { href: '/world', target: '_blank' }, 'Switchboard'),
      element('a', { href: '/form', target: '_blank' }, 'Form'),
    ),
    switches,
    element(
      'p',
      { class: 'lab-buttons' },
      button('Reload this page', () => location.reload()),
      button('Forget cookies', forgetCookies),
    ),
    element(
      'details',
      { class: 'lab-code' },
      element('summary', {}, 'What this page’s own code says'),
      element('pre', {}, code),
    ),
  );
  const fill = () => {
    code.textContent = readPageCode() || 'Nothing beyond its page view.';
    return drawSwitches(switches, () => location.reload());
  };
  return { panel, fill };
}

async function start() {
  const { panel, fill } = makePanel();
  const { world, switches } = await readWorld();
  const toggle = element(
    'button',
    { type: 'button', class: 'lab-toggle', 'aria-controls': 'lab-panel' },
    element('strong', {}, 'Lab'),
    element('span', {}, describeWorld(world, switches)),
  );
  const show = async (open) => {
    if (open) await fill();
    panel.hidden = !open;
    toggle.setAttribute('aria-expanded', String(open));
  };
  toggle.addEventListener('click', () => void show(panel.hidden));
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || panel.hidden) return;
    void show(false);
    toggle.focus();
  });
  document.body.append(element('aside', { class: 'lab', 'aria-label': 'Lab' }, panel, toggle));
  await show(false);
}

if (window.top === window) void start();
