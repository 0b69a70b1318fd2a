/** The debug script says in the console what was paired, what was not and why. */
import type { ConsoleMessage, Page } from 'playwright-core';
import { debugCode } from '../../tools/build/snippet.ts';
import { act, pageOf, Site } from './browse.ts';
import { script } from './pages/base-codes.ts';
import { PATTERNS, type Pattern } from './pages/patterns.ts';

const site = new Site();
let page: Page;

beforeAll(async () => {
  await site.open();
  page = await site.show(pageOf(PATTERNS['A'] as Pattern, script(await debugCode()), 0));
  await page.waitForFunction('window.fbq.callMethod');
});
afterAll(() => site.close());

/** Does something on the page and waits until the console says what is expected. */
async function hear(action: string, expected: RegExp): Promise<void> {
  const said = page.waitForEvent('console', (message: ConsoleMessage) => expected.test(message.text()));
  await act(page, [action]);
  expect((await said).text()).toMatch(/^\[CountOnce\] /);
}

test.each([
  [
    'a pair',
    `gtag('event', 'view_item', {}); fbq('track', 'ViewContent')`,
    /^.*pixel ViewContent: \S+ \(pairs with GA4 ViewContent\)/,
  ],
  ['an id of the site', `fbq('track', 'Lead', {}, { eventID: 'mine-1' })`, /pixel Lead: mine-1 \(the site’s own id\)/],
  [
    'one side only',
    `fbq('track', 'Donate')`,
    /Donate \S+: only the pixel has reported it.*names so far: .*PageView.*alias/,
  ],
  ['an id in the wrong slot', `fbq('track', 'Contact', { eventID: 'x' })`, /Contact: an id among the parameters/],
  [
    'a message alone',
    `dataLayer.push({ event: 'form_sent_ok' })`,
    /“form_sent_ok” \S+: no pixel call has taken this id/,
  ],
  [
    'Meta’s own server, by its command',
    `fbq('optinMetaEnabledCapi', '111')`,
    /second sender: the Meta-enabled Conversions API.*on by default/,
  ],
  [
    'the Gateway, by its ids',
    `fbq('track', 'Lead', {}, { eventID: 'ob3_plugin-set_0a1b' })`,
    /second sender: a Conversions API Gateway/,
  ],
  [
    'a plugin, by its agent',
    `fbq('init', '333', {}, { agent: 'woocommerce-9.1-3.2' })`,
    /second sender, perhaps: the pixel comes from a plugin \(woocommerce\)/,
  ],
  ['an event that fbevents makes by itself', `history.pushState({}, '', '/two')`, /PageView has left without an id/],
  [
    'a button that fbevents reports by itself',
    `document.body.append(document.createElement('button')); document.querySelector('button').click()`,
    /SubscribedButtonClick has left without an id/,
  ],
  [
    'a snippet that comes too late',
    `window.dataLayer = Object.assign([1, 2], { push() {} }); 0`,
    /2 messages had been read/,
  ],
])('%s', async (_title, action, expected) => {
  await hear(action, expected);
});

test('personal data in events stays out of the console', async () => {
  const texts: string[] = [];
  page.on('console', (message) => texts.push(message.text()));
  await hear(`fbq('track', 'Schedule', { event_id: 'x', note: 'jane@shop.example' })`, /Schedule: an id among/);
  expect(texts.join('\n')).not.toContain('jane@');
});

test('the Gateway, by the copies that leave for it', async () => {
  await page.route('**/events?cee=no', (route) => route.fulfill({ status: 204 }));
  page = await site.show(pageOf(PATTERNS['A'] as Pattern, script(await debugCode()), 0));
  await hear(`fetch('/events?cee=no', { method: 'POST' }); 0`, /second sender: a Conversions API Gateway/);
});

test('a tag of a message, whatever that is called', async () => {
  const tags = [
    { on: 'gtm.init', config: 'G-1', parameters: { event_id: 'event_id' } },
    { on: 'cf7submission', pixel: { id: '111', name: 'Lead' } },
  ];
  page = await site.show(pageOf({ ...(PATTERNS['B'] as Pattern), tags }, script(await debugCode()), 0));
  await page.waitForFunction('window.google_tag_manager');
  await hear(`dataLayer.push({ event: 'cf7submission' })`, /pixel Lead: \S+ \(a tag of the message “cf7submission”\)/);
});
