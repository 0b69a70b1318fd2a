/** What is one event and what is none: redirects, twins, copies, batches, and requests that only look alike. */
import { checkSent, rulesOf, verdictsOf } from './check-har.ts';
import { batch, call, form, ga4, pixel, type Sent } from './make-har.ts';

const VIEW = [pixel('PageView', 0, { eid: 'pv-1' }), ga4('page_view', 300, { 'ep.event_id': 'pv-1' })];

/** Without ids, so that each event more is a row more. */
const BARE = [pixel('PageView', 0), ga4('page_view', 300)];

/** Beside a page view: none of these is an event, or a second one. */
const NO_EVENT: [string, Sent[]][] = [
  [
    'the pixel’s redirect, with its parameters in reverse order',
    [
      {
        at: 15,
        url: `https://www.facebook.com/tr/?redirect=0&rqm=GET&${form(Object.fromEntries(Object.entries(call('PageView', 0)).toReversed()))}`,
      },
    ],
  ],
  [
    'its twin of the privacy sandbox',
    [
      {
        at: 2,
        url: pixel('PageView', 0).url.replace('/tr/', '/privacy_sandbox/pixel/register/trigger/'),
      },
    ],
  ],
  ['one call that a service worker made two entries of', BARE],
  [
    'GA4’s hit to doubleclick, without a name',
    [{ at: 310, url: 'https://stats.g.doubleclick.net/g/collect?v=2&tid=G-TEST123456&cid=1.2&aip=1' }],
  ],
  [
    'an event id of Google Ads',
    [{ at: 20, url: 'https://googleads.g.doubleclick.net/pagead/viewthroughconversion/7/?eid=376635471&en=page_view' }],
  ],
  [
    'Universal Analytics',
    [{ at: 20, url: 'https://www.google-analytics.com/j/collect?v=1&t=event&tid=UA-1-1&ea=add_to_cart' }],
  ],
  ['a page whose path ends in /tr', [{ at: 20, url: 'https://shop.example/tr/' }]],
];

test.each(NO_EVENT)('No event of its own: %s', async (_title, more) => {
  expect(verdictsOf(await checkSent([...BARE, ...more]))).toEqual(['PageView not-safe']);
});

test('The same call twice is two, where only the counter tells them apart', async () => {
  const [one] = VIEW as [Sent];
  const twice = { at: 1, url: one.url.replace('ec=0', 'ec=1').replace('eid=pv-1', 'eid=pv-2') };
  expect(verdictsOf(await checkSent([...VIEW, twice]))).toEqual(['PageView paired', 'PageView browser-only']);
});

test('A batch holds one event a line, and a line without a name is said', async () => {
  const lines: Record<string, string>[] = [
    { en: 'page_view', 'ep.event_id': 'pv-1' },
    { en: 'scroll' },
    { en: 'add_to_cart', 'ep.event_id': 'c-1' },
  ];
  const report = await checkSent([
    pixel('PageView', 0, { eid: 'pv-1' }),
    pixel('AddToCart', 90, { eid: 'c-1' }),
    batch(5_100, lines, '\n'),
  ]);
  expect(verdictsOf(report)).toEqual(['PageView paired', 'AddToCart paired']);
  expect(report.automatic).toEqual([{ name: 'scroll', source: 'ga4', count: 1 }]);
  const broken = await checkSent([...VIEW, batch(900, [{ 'ep.event_id': 'x' }])]);
  expect(rulesOf(broken)).toContain('unreadable-requests');
});

test('Events of fbevents itself stand apart', async () => {
  const report = await checkSent([
    ...VIEW,
    pixel('SubscribedButtonClick', 400),
    pixel('SubscribedButtonClick', 800),
    pixel('Microdata', 900),
  ]);
  expect(verdictsOf(report)).toEqual(['PageView paired']);
  expect(report.automatic).toEqual([
    { name: 'SubscribedButtonClick', source: 'pixel', count: 2 },
    { name: 'Microdata', source: 'pixel', count: 1 },
  ]);
});

/** Source: https://github.com/stape-io/data-tag: POST of JSON to /data?v=2&event=…, or GET with base64. */
const DATA = { event_name: 'purchase', event_id: 'p-1', transaction_id: 'T-1', value: 20.5, currency: 'EUR' };
const DATA_TAGS: [string, Sent][] = [
  [
    'by POST',
    {
      at: 200,
      url: 'https://sst.shop.example/data?v=2&event=purchase',
      body: JSON.stringify(DATA),
      type: 'text/plain',
    },
  ],
  [
    'by GET in base64',
    {
      at: 200,
      url: `https://sst.shop.example/data?v=2&event=purchase&dtdc=${encodeURIComponent(Buffer.from(JSON.stringify(DATA)).toString('base64'))}`,
    },
  ],
];

test.each(DATA_TAGS)(
  'Stape’s Data Tag carries the id %s, and GA4’s hit to Google does not count beside it',
  async (_title, data) => {
    const beside = ga4(
      'purchase',
      250,
      { 'ep.transaction_id': 'T-1', 'epn.value': '20.5', cu: 'EUR' },
      'https://region1.google-analytics.com',
    );
    const report = await checkSent([
      pixel('Purchase', 0, { eid: 'p-1', 'cd[value]': '20.5', 'cd[currency]': 'EUR' }),
      data,
      beside,
    ]);
    expect(verdictsOf(report)).toEqual(['Purchase paired']);
    expect(report.actions[0]?.ga4).toMatchObject({ eventId: 'p-1', host: 'sst.shop.example', measurementId: '' });
    expect(rulesOf(report)).toContain('beside-container');
  },
);

const PROXIED: [string, string, boolean][] = [
  ['a path of the site’s own', 'https://shop.example/metrics/g/collect', true],
  ['Google tag gateway, which leads to Google', 'https://shop.example/1abc/ga/g/c', false],
  ['Google’s own host of a region', 'https://region1.google-analytics.com/g/collect', false],
  ['analytics.google.com', 'https://analytics.google.com/g/collect', false],
];

test.each(PROXIED)('%s', async (_title, address, isContainer) => {
  const hit = ga4('page_view', 300, { 'ep.event_id': 'pv-1' });
  const report = await checkSent([
    pixel('PageView', 0, { eid: 'pv-1' }),
    { ...hit, url: hit.url.replace('https://sst.shop.example/g/collect', address) },
  ]);
  expect(verdictsOf(report)).toEqual(['PageView paired']);
  expect(rulesOf(report).includes('no-container')).toBe(!isContainer);
});

test('A pixel on the site’s own host is the pixel where Meta’s gets nothing, and a copy where it does', async () => {
  const own = {
    at: 5,
    url: `https://t.shop.example/tr?${form({ id: '1234567890123456', ev: 'PageView', eid: 'pv-1', ua: 'x' })}`,
  };
  const alone = await checkSent([own, ga4('page_view', 300, { 'ep.event_id': 'pv-1' })]);
  expect(verdictsOf(alone)).toEqual(['PageView paired']);
  expect(rulesOf(alone)).not.toContain('second-sender-own-host');
  const beside = await checkSent([...VIEW, own]);
  expect(verdictsOf(beside)).toEqual(['PageView paired']);
  expect(rulesOf(beside)).toContain('second-sender-own-host');
});
