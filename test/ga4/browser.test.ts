/** What the headers and the browser's hints say: client hints, address, user agent, client id. */
import { decodeOne } from './make-hit.ts';

const HINTS = 'uaa=arm&uab=64&uam=&uap=macOS&uapv=15.2.0&uamb=0&uaw=0';
const PLAIN_HINTS = {
  architecture: 'arm',
  bitness: '64',
  model: '',
  platform: 'macOS',
  platform_version: '15.2.0',
  mobile: false,
  wow64: false,
};

test('client hints from parameters, with brands derived from the version list', () => {
  const versions = 'uafvl=Google%2520Chrome%3B136.0.7103.93%7CNot.A%252FBrand%3B99.0.0.0';
  expect(decodeOne(`${HINTS}&${versions}`).client_hints).toEqual({
    ...PLAIN_HINTS,
    full_version_list: [
      { brand: 'Google Chrome', version: '136.0.7103.93' },
      { brand: 'Not.A/Brand', version: '99.0.0.0' },
    ],
    brands: [
      { brand: 'Google Chrome', version: '136' },
      { brand: 'Not.A/Brand', version: '99' },
    ],
  });
});

test('an empty version list gives an empty list and no brands', () => {
  expect(decodeOne(`${HINTS}&uafvl=`).client_hints).toEqual({ ...PLAIN_HINTS, full_version_list: [] });
});

const HINT_HEADERS = {
  'Sec-CH-UA': '"Not/A)Brand";v="99", "Microsoft Edge";v="115"',
  'Sec-CH-UA-Mobile': '?0',
  'Sec-CH-UA-Platform': '"macOS"',
};

test('client hints from headers; the platform keeps its quotes', () => {
  expect(decodeOne('', { headers: HINT_HEADERS }).client_hints).toEqual({
    brands: [
      { brand: 'Not/A)Brand', version: '99' },
      { brand: 'Microsoft Edge', version: '115' },
    ],
    mobile: false,
    platform: '"macOS"',
  });
});

test('hints in parameters come before headers, and without either there is no key', () => {
  expect(decodeOne('uap=Linux', { headers: HINT_HEADERS }).client_hints).toEqual({ platform: 'Linux' });
  expect(decodeOne('')).not.toHaveProperty('client_hints');
});

test.each<[string | undefined, string | undefined, string | undefined, string]>([
  ['203.0.113.9', '10.0.0.1', '203.0.113.9', 'a proxy names the browser'],
  ['203.0.113.9, 198.51.100.7', '10.0.0.1', '203.0.113.9', 'the first of a chain is the browser'],
  ['203.0.113.9:5123', '10.0.0.1', '203.0.113.9', 'a port is no part of it'],
  ['[2001:db8::1]:443', '10.0.0.1', '2001:db8::1', 'IPv6 in brackets'],
  ['2001:db8::1', '10.0.0.1', '2001:db8::1', 'IPv6'],
  ['unknown', '198.51.100.7', '198.51.100.7', 'no address: the socket’s counts'],
  [undefined, '::ffff:198.51.100.7', '198.51.100.7', 'IPv4 in its IPv6 form'],
  [undefined, undefined, undefined, 'nobody knows'],
])('X-Forwarded-For %s from %s is ip_override %s: %s', (forwarded, remoteAddress, expected) => {
  const event = decodeOne('', { headers: { 'X-Forwarded-For': forwarded }, remoteAddress });
  expect(event.ip_override).toBe(expected);
});

test('the user agent is the header’s', () => {
  expect(decodeOne('', { headers: { 'user-agent': 'Mozilla/5.0' } }).user_agent).toBe('Mozilla/5.0');
});

const FPID = '_ga=GA1.1.1.2; FPID=FPID2.2.aGVsbG8%2BdHdv%2F%3D.1747154479; other=1';

test('a server-managed client id replaces that of the page, which is kept as the last key', () => {
  const event = decodeOne('cid=11.22&dl=u', { headers: { Cookie: FPID, 'User-Agent': 'x' } });
  expect(event.client_id).toBe('aGVsbG8+dHdv/=.1747154479');
  expect(Object.entries(event).at(-1)).toEqual(['x-ga-js_client_id', '11.22']);
});

test.each([
  ['gcs=G100', FPID, 'analytics_storage is denied'],
  ['gcs=G111', '_ga=GA1.1.1.2', 'there is no FPID cookie'],
  ['gcs=G111', 'FPID=garbage', 'the cookie has no known form'],
  ['gcs=G111', 'FPID=FPID2.2.%ZZ.17', 'the cookie cannot be decoded'],
])('with %s and cookie %s the page’s client id stays: %s', (query, cookie) => {
  const event = decodeOne(`cid=11.22&${query}`, { headers: { cookie } });
  expect(event.client_id).toBe('11.22');
  expect(event).not.toHaveProperty('x-ga-js_client_id');
});

test('denied ad_storage alone does not touch the server-managed client id', () => {
  expect(decodeOne('cid=11.22&gcs=G101', { headers: { cookie: FPID } }).client_id).toBe('aGVsbG8+dHdv/=.1747154479');
});
