/* global document, location, window */
/** The lab's drawer on the pages of the shop: the switches, the page's own code, cookies. Not shown inside a frame. */
import { describeWorld, drawSwitches, readWorld } from './switches.js';

const TAG_COOKIES = ['_ga', '_fbp', '_fbc', 'shop_consent'];

function make(tag, properties, ...children) {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children);
  return node;
}

const button = (text, act) => {
  const node = make('button', { type: 'button', className: 'lab-button' }, text);
  node.addEventListener('click', act);
  return node;
};

function forgetCookies() {
  for (const name of TAG_COOKIES) document.cookie = `${name}=; path=/; max-age=0`;
  location.reload();
}

/** What the page does about its action: the scripts below the content, as their source says it. */
const readPageCode = () =>
  [...document.querySelectorAll('#page-code script')].map((script) => script.textContent.trim()).join('\n');

function makePanel() {
  const switches = make('div', { className: 'lab-switches' });
  const code = make('code', {});
  const panel = make(
    'div',
    { className: 'lab-panel', id: 'lab-panel', hidden: true },
    make(
      'p',
      { className: 'lab-links' },
      make('a', { href: '/', target: '_blank' }, 'Dashboard'),
      ' ',
      make('a', { href: '/shop/tour', target: '_blank' }, 'Demonstration'),
    ),
    switches,
    make(
      'p',
      { className: 'lab-buttons' },
      button('Reload this page', () => location.reload()),
      button('Forget cookies', forgetCookies),
    ),
    make(
      'details',
      { className: 'lab-code' },
      make('summary', {}, 'What this page’s own code says'),
      make('pre', {}, code),
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
  const toggle = make('button', { type: 'button', className: 'lab-toggle' });
  toggle.setAttribute('aria-controls', 'lab-panel');
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
  const { world } = await readWorld();
  toggle.append(make('strong', {}, 'Lab'), make('span', {}, describeWorld(world)));
  document.body.append(make('aside', { className: 'lab', ariaLabel: 'Lab' }, panel, toggle));
  await show(false);
}

if (window.top === window) void start();
