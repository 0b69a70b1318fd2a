/** Each uncertain point, switched to its other value. */
import { readGcd } from '../../tools/ga4/gcd-consent.ts';
import { decodeHit } from '../../tools/ga4/decode.ts';
import type { DecodeOptions } from '../../tools/ga4/decode-options.ts';
import { decodeOne, makeHit } from './make-hit.ts';

const CASES: [Partial<DecodeOptions>, string, object][] = [
  [{ documentedBooleans: 'boolean' }, 'dma=0&lps=1', { 'x-ga-dma': false, 'x-ga-lps': true }],
  [{ systemFlags: 'number' }, '_fv=2&_ss=1', { 'x-ga-system_properties': { fv: 2, ss: '1' } }],
  [{ email: 'email_address' }, 'ep.user_data.email=a', { user_data: { email_address: 'a' } }],
  [{ customItemNumbers: true }, 'pr1=k0a~v012~k1b~v1x', { items: [{ a: 12, b: 'x' }] }],
  [{ emptyRegion: 'empty-group' }, 'ur=', { event_location: {} }],
  [{ droppedNames: ['ec_mode'] }, 'ec_mode=a&richsstsse', { 'x-ga-mp2-richsstsse': '' }],
  [{ nonNumeric: 'text' }, 'epn.x=abc&_et=NaN', { x: 'abc', engagement_time_msec: 'NaN' }],
  [{ nonNumeric: 'nan' }, '_et=NaN', { engagement_time_msec: NaN }],
  [{ itemLikeNames: 'unknown' }, 'price=25', { 'x-ga-mp2-price': '25' }],
  [{ repeatedNames: 'first' }, 'dt=one&dt=two', { page_title: 'one' }],
  [{}, 'dt=one&dt=two', { page_title: 'two' }],
  [
    { derivedPageFields: true },
    'dl=https%3A%2F%2Fshop.example%2Fa%2Fb%3Fc',
    { page_location: 'https://shop.example/a/b?c', page_hostname: 'shop.example', page_path: '/a/b' },
  ],
];

test.each(CASES)('%j: %s gives %j', (options, query, expected) => {
  expect(decodeOne(query, {}, options)).toEqual(expected);
});

test('other paths can be claimed', () => {
  const request = makeHit('en=a', { url: '/metrics/g/collect?v=2&tid=G-1&en=a' });
  expect(decodeHit(request, { paths: ['/metrics/g/collect'], proxies: 'none' }).events).toHaveLength(1);
});

test('the consent object of 2023, from gcd', () => {
  const properties = decodeOne('gcd=11l1l1l1l1&sst.uc=US', {}, { sstConsent: 'from-gcd' })['x-sst-system_properties'];
  expect(properties).toMatchObject({
    consent: {
      consentGrantedState: { ad_storage: true, analytics_storage: true, ad_user_data: true, ad_personalization: true },
      isUpdate: false,
      updateType: '',
    },
  });
  expect(decodeOne('gcd=11l1l1l1l1&sst.uc=US')['x-sst-system_properties']).not.toHaveProperty('consent');
});

test.each([
  ['13l3l3l3l1l1', 'GGGG', 'implicit: consent mode is not in use'],
  ['13l3l3l2l1l1', 'GGGD', 'the region denies personalisation'],
  ['13p3p3p3p5l1', 'DDDD', 'denied by default'],
  ['13t3t3t2t5l1', 'GGGG', 'a granted default overrides the region'],
  ['13r3r3r2r5l1', 'GGGG', 'denied by default, then granted'],
  ['13n3nPn2n5l1', 'GGGG', 'ad_user_data follows ad_storage'],
  ['13q3n3n3n5l1', 'DGGG', 'denied by an update'],
  ['13u3v3v3v5l1', 'DGGG', 'granted by default, denied by an update'],
  ['13m3nPl3n5l1', 'DGDG', 'ad_user_data follows a denied ad_storage'],
])('gcd %s means %s: %s', (gcd, letters) => {
  const states = readGcd(gcd);
  expect(
    Object.values(states ?? {})
      .map((granted) => (granted ? 'G' : 'D'))
      .join(''),
  ).toBe(letters);
});

test.each(['', '1', 'G111', '13l3l3l', '23l3l3l3l1', '13l3l3l3*1'])('%j is no gcd string', (gcd) => {
  expect(readGcd(gcd)).toBeUndefined();
});
