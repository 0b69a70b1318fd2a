/** The debug script says in the console what was paired, what was not and why. */
import type { ConsoleMessage, Page } from 'playwright-core';
import { debugCode } from '../../tools/build/snippet.ts';
import { act, pageOf, Site } from './browse.ts';
import { script } from './pages/base-codes.ts';
import { PATTERNS, type Pattern } from './pages/patterns.ts';

jest.setTimeout(60_000);

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
    /^.*pixel ViewContent: \S+ \(pairs with GA4\)/,
  ],
  ['an id of the site', `fbq('track', 'Lead', {}, { eventID: 'mine' })`, /pixel Lead: mine \(the site’s own id\)/],
  [
    'one side only',
    `fbq('track', 'Donate')`,
    /Donate \S+: only pixel has reported it.*names so far: .*PageView.*alias/,
  ],
  ['an id in the wrong slot', `fbq('track', 'Contact', { eventID: 'x' })`, /Contact: an id among the parameters/],
  ['a second sender', `fbq('optinMetaEnabledCapi', '111')`, /second sender/],
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
