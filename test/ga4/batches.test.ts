/** Events in the body: one that did not fit into the URL, and several that share a URL. */
import { decodeHit } from '../../tools/ga4/decode.ts';
import { makeHit } from './make-hit.ts';

test('one event whose part moved into the body because the URL became too long', () => {
  const request = makeHit('cid=1.2&cu=EUR', { method: 'POST', body: 'en=purchase&epn.value=9.5&ep.transaction_id=T1' });
  expect(decodeHit(request).events).toMatchObject([
    { event_name: 'purchase', client_id: '1.2', currency: 'EUR', value: 9.5, transaction_id: 'T1' },
  ]);
});

test.each([
  ['\r\n', 'as gtag joins lines'],
  ['\n', 'as others do'],
])('lines become events that share the URL, and a line overrides it (%j, %s)', (end) => {
  const lines = ['en=page_view&_et=8', 'en=page_view&_et=4201&dt=Account&dl=https%3A%2F%2Fshop.example%2Faccount'];
  const request = makeHit('dt=Orders&dl=https%3A%2F%2Fshop.example%2Forders&uid=u1', {
    method: 'POST',
    body: lines.join(end) + end,
  });
  expect(decodeHit(request).events).toMatchObject([
    { page_title: 'Orders', page_location: 'https://shop.example/orders', engagement_time_msec: 8, user_id: 'u1' },
    { page_title: 'Account', page_location: 'https://shop.example/account', engagement_time_msec: 4201, user_id: 'u1' },
  ]);
});

test('a POST without a body has everything in the URL', () => {
  expect(decodeHit(makeHit('en=login', { method: 'POST', body: '' })).events).toMatchObject([{ event_name: 'login' }]);
});

test('a GET has no body, whatever comes with it', () => {
  expect(decodeHit(makeHit('en=login', { body: 'en=other' })).events).toMatchObject([{ event_name: 'login' }]);
});

test('events of one request share nothing that a tag could change for another', () => {
  const body = 'en=a\r\nen=b';
  const [first, second] = decodeHit(
    makeHit('ep.user_data.email=x%40y.example&uap=macOS', { method: 'POST', body }),
  ).events;
  expect(first?.user_data).toEqual(second?.user_data);
  expect(first?.user_data).not.toBe(second?.user_data);
  expect(first?.client_hints).not.toBe(second?.client_hints);
});
