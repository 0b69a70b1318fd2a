import { browser, HOUR, rowsOf, SECOND, server } from './cases.ts';

type Parts = Parameters<typeof rowsOf>;

/**
 * What Meta counts. Source: Meta, deduplicate pixel and server events: same pixel, same event name, same id, within 48
 * hours of the first; names are case-sensitive.
 */
test.each<[string, Parts, string[]]>([
  ['Same pixel, name and id', [browser({ id: 'a' }), server({ id: 'a', at: 300 })], ['paired']],
  ['The server’s event comes first', [server({ id: 'a' }), browser({ id: 'a', at: 900 })], ['paired']],
  ['The other side comes 47 hours later', [browser({ id: 'a' }), server({ id: 'a', at: 47 * HOUR })], ['paired']],
  ['The other side comes 49 hours later', [browser({ id: 'a' }), server({ id: 'a', at: 49 * HOUR })], ['duplicate']],
  ['The other side never comes', [browser({ id: 'a' })], ['browser-only']],
  ['The pixel is blocked', [server({ id: 'a' })], ['server-only']],
  ['The ids differ', [browser({ id: 'a' }), server({ id: 'b', at: 200 })], ['id-mismatch']],
  ['The pixel’s call has no id', [browser({}), server({ id: 'b', at: 200 })], ['id-mismatch']],
  ['The server event has no id', [browser({ id: 'a' }), server({ at: 200 })], ['id-mismatch']],
  ['Neither has an id', [browser({}), server({ at: 200 })], ['id-mismatch']],
  [
    'The names differ in case',
    [browser({ id: 'a', name: 'purchase' }), server({ id: 'a', name: 'Purchase' })],
    ['id-mismatch'],
  ],
  [
    'The pixel’s call has GA4’s name',
    [browser({ id: 'a', name: 'view_item' }), server({ id: 'a', name: 'ViewContent' })],
    ['id-mismatch'],
  ],
  ['The pixels differ', [browser({ id: 'a', pixel: '111' }), server({ id: 'a', pixel: '222' })], ['pixel-mismatch']],
  [
    'The same id under another event',
    [browser({ id: 'a' }), server({ id: 'a', name: 'Lead' })],
    ['browser-only', 'server-only'],
  ],
  [
    'The thank-you page is loaded again, with its id',
    [
      browser({ id: 'P.1', order: '1' }),
      server({ id: 'P.1', order: '1' }),
      browser({ id: 'P.1', order: '1', at: 9 * SECOND }),
      server({ id: 'P.1', order: '1', at: 9 * SECOND }),
    ],
    ['paired'],
  ],
  [
    'The thank-you page is loaded again, with new ids',
    [
      browser({ id: 'a', order: '1' }),
      server({ id: 'a', order: '1' }),
      browser({ id: 'b', order: '1', at: 9 * SECOND }),
      server({ id: 'b', order: '1', at: 9 * SECOND }),
    ],
    ['paired', 'duplicate'],
  ],
  [
    'A pixel without ids reports the order again',
    [browser({ order: '1' }), server({ id: 'P.1', order: '1' }), browser({ order: '1', at: 9 * SECOND })],
    ['id-mismatch', 'duplicate'],
  ],
  [
    'The id comes again after 49 hours',
    [
      browser({ id: 'a' }),
      server({ id: 'a' }),
      browser({ id: 'a', at: 49 * HOUR }),
      server({ id: 'a', at: 49 * HOUR }),
    ],
    ['paired', 'duplicate'],
  ],
  [
    'One id for two orders',
    [browser({ id: 's', order: '1' }), server({ id: 's', order: '1' }), browser({ id: 's', order: '2', at: SECOND })],
    ['duplicate'],
  ],
  [
    'One id for two products',
    [browser({ id: 's', items: ['A'] }), browser({ id: 's', items: ['B'], at: SECOND })],
    ['duplicate'],
  ],
  [
    'One id for the page views of two pages',
    [
      browser({ id: 's', name: 'PageView', page: 'https://x.example/a' }),
      browser({ id: 's', name: 'PageView', page: 'https://x.example/b?c', at: SECOND }),
    ],
    ['duplicate'],
  ],
  [
    'One id on the same page with another query',
    [
      browser({ id: 's', name: 'PageView', page: 'https://x.example/a?q=1' }),
      browser({ id: 's', name: 'PageView', page: 'https://x.example/a#top', at: SECOND }),
    ],
    ['browser-only'],
  ],
  [
    'Two quick actions with an id each',
    [
      browser({ id: 'a', name: 'AddToCart' }),
      browser({ id: 'b', name: 'AddToCart', at: 50 }),
      server({ id: 'a', name: 'AddToCart', at: 80 }),
      server({ id: 'b', name: 'AddToCart', at: 80 }),
    ],
    ['paired', 'paired'],
  ],
  [
    'Two products, no ids, crossed',
    [
      browser({ name: 'AddToCart', items: ['A'] }),
      browser({ name: 'AddToCart', items: ['B'], at: 50 }),
      server({ name: 'AddToCart', items: ['B'], at: 80 }),
      server({ name: 'AddToCart', items: ['A'], at: 80 }),
    ],
    ['id-mismatch', 'id-mismatch'],
  ],
  [
    'Two actions an hour apart, ids differ',
    [browser({ id: 'a' }), server({ id: 'b', at: HOUR })],
    ['browser-only', 'server-only'],
  ],
  [
    'Two orders at one moment',
    [browser({ id: 'a', order: '1' }), server({ id: 'b', order: '2' })],
    ['browser-only', 'server-only'],
  ],
  [
    'The tag skips what the pixel sent',
    [browser({ id: 'a' }), server({ id: 'a', outcome: 'skipped', at: 90 })],
    ['skipped'],
  ],
  [
    'The tag skips before the pixel’s call comes',
    [server({ id: 'a', outcome: 'skipped' }), browser({ id: 'a', at: 90 })],
    ['skipped'],
  ],
  ['The tag skips an event without id', [browser({}), server({ outcome: 'skipped', at: 90 })], ['skipped']],
  ['Meta refuses the server event', [browser({ id: 'a' }), server({ id: 'a', outcome: 'failed' })], ['failed']],
  [
    'It fails, and comes through later',
    [browser({ id: 'a' }), server({ id: 'a', outcome: 'failed' }), server({ id: 'a', at: 5 * SECOND })],
    ['paired'],
  ],
  [
    'Two pixels on the page, one on the server',
    [browser({ id: 'a', pixel: '111' }), browser({ id: 'a', pixel: '222' }), server({ id: 'a', pixel: '111' })],
    ['paired', 'browser-only'],
  ],
])('%s', (_situation, parts, verdicts) => {
  expect(rowsOf(...parts).map(({ verdict }) => verdict)).toEqual(verdicts);
});
