/** Hits that a proxy brings to the container under another address are read as the container would get them. */
import fc from 'fast-check';
import { decodeHit, isHit } from '../../tools/ga4/decode.ts';
import { readProxiedUrl } from '../../tools/ga4/proxied-url.ts';
import { anyCodePoint } from '../any-code-point.ts';
import { makeHit } from './make-hit.ts';

const QUERY = 'v=2&tid=G-ABC1234567&cid=1.2&en=purchase&dt=Stra%C3%9Fe%20%2B%20Platz&ep.transaction_id=T-1&richsstsse';
const HIT = `/g/collect?${QUERY}`;
const BASE64 = Buffer.from(HIT).toString('base64');

/** Shapes of addresses: Google’s documents, and hits that people published. */
test.each([
  ['a path of the site', `/metrics/g/collect?${QUERY}`],
  ['a path of several parts', `/a/b/g/collect?${QUERY}`],
  ['the tag gateway', `/0fb1/ag/g/c?${QUERY}`],
  ['the tag gateway, analytics only', `https://shop.example/0fb1/ga/g/c?${QUERY}`],
  ['a shortened path', `https://analytics.shop.example/collect?${QUERY}`],
  ['Stape’s loader', `https://data.shop.example/6ifbjhkjas?de5cc8ea=${BASE64}`],
  ['Stape’s loader, percent-encoded', `/x?0badcafe=${encodeURIComponent(BASE64)}`],
])('%s: the container gets /g/collect, and the event is decoded', (_what, url) => {
  expect(readProxiedUrl(url)).toBe(HIT);
  const { events, streamResponse } = decodeHit(makeHit('', { url }));
  expect(events).toMatchObject([{ event_name: 'purchase', page_title: 'Straße + Platz', transaction_id: 'T-1' }]);
  expect(streamResponse).toBe(true);
  expect(isHit(makeHit('', { url }))).toBe(true);
});

test.each([
  ['a page', '/shop/collection?v=2'],
  ['a hit of Universal Analytics', '/collect?v=1&tid=UA-1-1&t=pageview'],
  ['a path that only begins like one', `/g/collecting?${QUERY}`],
  ['a loader with something else inside', `/x?de5cc8ea=${Buffer.from('/g/other?v=2').toString('base64')}`],
  ['a loader with two parameters', `/x?de5cc8ea=${BASE64}&a=1`],
  ['no base64', '/x?de5cc8ea=%%%'],
  ['nothing', ''],
])('%s stays what it is: %s', (_what, url) => {
  expect(readProxiedUrl(url)).toBe(url);
  expect(isHit(makeHit('', { url }))).toBe(false);
});

test('without proxies, the one documented path counts', () => {
  expect(isHit(makeHit('', { url: `/metrics/g/collect?${QUERY}` }), { proxies: 'none' })).toBe(false);
});

test('no address ends it with an error', () => {
  const odd = fc.string({ unit: fc.oneof(anyCodePoint, fc.constantFrom('/', '?', '%', '=', 'g/c', 'de5cc8ea=')) });
  fc.assert(fc.property(odd, (text) => typeof readProxiedUrl(text) === 'string' && !isHit(makeHit('', { url: text }))));
});
