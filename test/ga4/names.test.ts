/** Which parameter becomes which key, with which type. Expected names: Google's server-side reference, public dumps. */
import { decodeHit, isHit } from '../../tools/ga4/decode.ts';
import { decodeOne, makeHit } from './make-hit.ts';

test.each([
  ['gtm=45je55e1za200', 'x-ga-gtm_version', '45je55e1za200'],
  ['_p=1747422523211', 'x-ga-page_id', 1747422523211],
  ['_s=3', 'x-ga-request_count', 3],
  ['tfd=5784', 'x-ga-tfd', 5784],
  ['cid=1.2', 'client_id', '1.2'],
  ['uid=user-42', 'user_id', 'user-42'],
  ['sid=1747422523', 'ga_session_id', '1747422523'],
  ['sct=3', 'ga_session_number', 3],
  ['seg=1', 'x-ga-mp2-seg', '1'],
  ['_et=8129', 'engagement_time_msec', 8129],
  ['dl=https%3A%2F%2Fshop.example%2Fa%3Fb%3D1%26c%3D2', 'page_location', 'https://shop.example/a?b=1&c=2'],
  ['dr=', 'page_referrer', ''],
  ['dt=Caf%C3%A9%20%E2%80%93%20Men%C3%BC', 'page_title', 'Café – Menü'],
  ['dp=%2Fpath', 'page_path', '/path'],
  ['ul=en-us', 'language', 'en-us'],
  ['sr=1512x982', 'screen_resolution', '1512x982'],
  ['cu=BRL', 'currency', 'BRL'],
  ['ecid=1234567890', 'x-ga-ecid', '1234567890'],
  ['em=tv.1', 'x-ga-em', 'tv.1'],
  ['gdid=a.b', 'x-ga-gdid', 'a.b'],
  ['pscdl=noapi', 'x-ga-pscdl', 'noapi'],
  ['are=1', 'x-ga-are', '1'],
  ['gcs=G111', 'x-ga-gcs', 'G111'],
  ['gcd=13l3l3l3l1l1', 'x-ga-gcd', '13l3l3l3l1l1'],
  ['gcu=1', 'x-ga-gcu', '1'],
  ['npa=0', 'x-ga-npa', '0'],
  ['dma=0', 'x-ga-dma', '0'],
  ['dma_cps=syphamo', 'x-ga-dma_cps', 'syphamo'],
  ['tag_exp=1~2', 'x-ga-mp2-tag_exp', '1~2'],
  ['gap.gtb=2', 'x-ga-mp2-gap.gtb', '2'],
  ['amount=100', 'x-ga-mp2-amount', '100'],
])('%s becomes %s', (query, key, value) => {
  expect(decodeOne(query)).toEqual({ [key]: value });
});

test.each<[string, object, string]>([
  ['ep.method=email', { method: 'email' }, 'a text parameter'],
  ['ep.value=7630', { value: '7630' }, 'a page’s text stays text, even if it looks like a number'],
  ['ep.debug_mode=true', { debug_mode: 'true' }, 'booleans arrive as text'],
  ['ep.note=a%2Bb+c', { note: 'a+b+c' }, 'a plus sign is a plus sign: gtag writes spaces as %20'],
  ['epn.value=30.03&epn.tax=0', { value: 30.03, tax: 0 }, 'numbers'],
  ['epn.value=-1.5e3', { value: -1500 }, 'every decimal form of JavaScript'],
  ['ep.a.b.c=1&ep.a.d=2', { a: { b: { c: '1' }, d: '2' } }, 'dots nest'],
  [
    'ep.user_data.email.0=a%40x.example&ep.user_data.email.1=b%40x.example',
    { user_data: { email: { 0: 'a@x.example', 1: 'b@x.example' } } },
    'numeric parts are object keys, not an array',
  ],
  ['ep.a=1&ep.a.b=2', { a: { b: '2' } }, 'a name cannot be text and group at once: the later one counts'],
  ['up.level=gold&upn.age=19', { 'x-ga-mp2-user_properties': { level: 'gold', age: 19 } }, 'user properties'],
  ['up._npa=1', { 'x-ga-mp2-user_properties': { _npa: '1' } }, 'user properties of gtag itself'],
  ['ur=BR-SP', { event_location: { country: 'BR', region: 'SP' } }, 'the server’s geolocation'],
  ['ur=DE', { event_location: { country: 'DE' } }, 'a country alone'],
  ['ur=', {}, 'no geolocation'],
  ['_ee=1', { 'x-ga-system_properties': { ee: true } }, 'the one boolean among system properties'],
  ['_dbg=1&_ss=1&_c=1', { 'x-ga-system_properties': { dbg: '1', ss: '1', c: '1' } }, 'the others are text'],
  ['_eu=AAAAAAQ', { 'x-ga-system_properties': { eu: [34] } }, 'usage bits, least significant first'],
  ['_tu=BA', { 'x-ga-system_properties': { tu: 'BA' } }, 'tag usage stays text'],
  [
    'sst.tft=17&sst.uc=BR',
    { 'x-sst-system_properties': { tft: '17', uc: 'BR', request_start_time_ms: 1_700_000_000_000 } },
    'server-side parameters, with the time of arrival',
  ],
  ['price=25&quantity=4', { 'x-ga-mp2-quantity': '4' }, 'a name that begins like an item leaves no trace'],
  ['_et=NaN&epn.x=', {}, 'what is no number is left out'],
])('%s gives %j: %s', (query, expected) => {
  expect(decodeOne(query)).toEqual(expected);
});

test('richsstsse asks for a streamed answer and is no event data', () => {
  const hit = decodeHit(makeHit('en=page_view&richsstsse'));
  expect(hit.streamResponse).toBe(true);
  expect(Object.keys(hit.events[0] ?? {})).not.toContain('x-ga-mp2-richsstsse');
  expect(decodeHit(makeHit('en=page_view')).streamResponse).toBe(false);
});

test('the measurement id and protocol version are event data too', () => {
  const hit = decodeHit(makeHit('en=sign_up'));
  expect(hit.measurementId).toBe('G-TEST123');
  expect(hit.events).toEqual([
    { 'x-ga-protocol_version': '2', 'x-ga-measurement_id': 'G-TEST123', event_name: 'sign_up' },
  ]);
});

test('keys stand in the order of the parameters, groups where their first member stood', () => {
  expect(Object.keys(decodeOne('_ss=1&cu=EUR&pr1=ida&_ee=1&ep.x=1&dl=u'))).toEqual([
    'x-ga-system_properties',
    'currency',
    'items',
    'x',
    'page_location',
  ]);
});

test.each([
  ['/g/collect?v=2&tid=G-1', 'GET', true],
  ['https://sgtm.shop.example/g/collect?v=2&tid=G-1', 'POST', true],
  ['/g/collect?v=1&tid=UA-1', 'GET', false],
  ['/g/collect', 'GET', false],
  ['/collect?v=2&tid=G-1', 'GET', false],
  ['/0fb1/ag/g/c?v=2&tid=G-1', 'POST', false],
  ['/g/collect?v=2&tid=G-1', 'OPTIONS', false],
])('%s by %s is a hit: %s', (url, method, expected) => {
  expect(isHit({ url, method, headers: {} }, { proxies: 'none' })).toBe(expected);
});
