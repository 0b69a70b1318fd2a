/** Which calls of the pixel get an id, in which slot, and what stays as it was. */
import { useShippedCode, FakePage } from './fake-page.ts';

const ID = expect.stringMatching(/./);

beforeAll(useShippedCode);

const loadedPage = (): FakePage => new FakePage().paste().pixelBaseCode().loadPixel();

describe('a tracking call carries {eventID} behind its parameters', () => {
  // Meta Pixel reference: eventID is the fourth argument, the fifth of trackSingle; parameters may not be left out.
  test.each([
    [
      ['track', 'PageView'],
      ['track', 'PageView', {}, { eventID: ID }],
    ],
    [
      ['track', 'Purchase', { value: 1 }],
      ['track', 'Purchase', { value: 1 }, { eventID: ID }],
    ],
    [
      ['track', 'Lead', undefined, undefined],
      ['track', 'Lead', {}, { eventID: ID }],
    ],
    [
      ['track', 'Lead', null, null],
      ['track', 'Lead', {}, { eventID: ID }],
    ],
    [
      ['trackCustom', 'Quiz', { a: 1 }, {}],
      ['trackCustom', 'Quiz', { a: 1 }, { eventID: ID }],
    ],
    [
      ['trackSingle', '111', 'Lead'],
      ['trackSingle', '111', 'Lead', {}, { eventID: ID }],
    ],
    [
      ['trackSingle', '111', 'Lead', { a: 1 }, undefined],
      ['trackSingle', '111', 'Lead', { a: 1 }, { eventID: ID }],
    ],
    [
      ['trackSingleCustom', 111, 'Quiz', { a: 1 }],
      ['trackSingleCustom', 111, 'Quiz', { a: 1 }, { eventID: ID }],
    ],
    [
      ['track', 'Lead', {}, { eventSourceUrl: 'https://shop.example/' }],
      ['track', 'Lead', {}, { eventSourceUrl: 'https://shop.example/', eventID: ID }],
    ],
    [
      ['track', 'Lead', {}, {}, 'more'],
      ['track', 'Lead', {}, { eventID: ID }, 'more'],
    ],
  ])('%j', (call, expected) => {
    const page = loadedPage();
    page.fbq(...call);
    expect(page.pixelCalls).toEqual([expected]);
  });
});

describe('every other command passes untouched', () => {
  const callback = (): void => undefined;
  test.each([
    [['init', '111', { em: 'a@b.example' }]],
    [['init', '111', {}, { agent: 'plgtm' }]],
    [['set', 'autoConfig', false, '111']],
    [['consent', 'revoke']],
    [['dataProcessingOptions', ['LDU'], 0, 0]],
    [['gateCheck', 'enable_gtm_ga4_structure', callback]],
    [['optinMetaEnabledCapi', '111']],
    [['trackSystem', '111', 'Microdata']],
    [['somethingNew', { a: 1 }]],
    [[]],
  ])('%j', (call) => {
    const page = loadedPage();
    page.fbq(...call);
    expect(page.pixelCalls).toEqual([call]);
    call.forEach((argument, index) => expect(page.pixelCalls[0]?.[index]).toBe(argument));
  });
});

test('an id that the site has set stays, as text', () => {
  const page = loadedPage();
  page.fbq('track', 'Lead', {}, { eventID: 'mine' });
  page.fbq('trackSingle', '1', 'Contact', {}, { eventID: 42 });
  page.fbq('track', 'Search', {}, { eventID: 'kqxwzvbnmyt' });
  const ids = ['mine', '42', 'kqxwzvbnmyt'];
  expect(page.pixelCalls.map((call) => call.at(-1))).toEqual(ids.map((eventID) => ({ eventID })));
});

test.each([
  [''],
  [undefined],
  [null],
  ['undefined'],
  ['null'],
  ['  '],
  ['(not set)'],
  ['NaN'],
  [NaN],
  [false],
  ['[object Object]'],
  [{}],
  ['{{Event ID}}'],
  [0],
])('an unresolved variable (%j) is no id: it would merge the conversions of all visitors', (eventID) => {
  const page = loadedPage();
  page.fbq('track', 'Lead', {}, { eventID });
  page.fbq('track', 'Lead', {}, { eventID });
  const ids = page.pixelCalls.map((call) => (call[3] as { eventID: string }).eventID);
  expect(ids).toEqual([expect.stringMatching(/^[0-9a-z]+$/), expect.stringMatching(/^[0-9a-z]{6,13}$/)]);
  expect(ids[0]).not.toBe(ids[1]);
});

test('objects of the site are not changed, even if it uses one for many calls', () => {
  const page = loadedPage();
  const params = Object.freeze({ value: 1 });
  const options = Object.freeze({});
  page.fbq('track', 'AddToCart', params, options);
  page.fbq('track', 'AddToCart', params, options);
  expect(options).toEqual({});
  const [first, second] = page.pixelCalls.map((call) => (call[3] as { eventID: string }).eventID);
  expect(first).not.toBe(second);
});

test('calls that wait for the library have their id already', () => {
  const page = new FakePage().pixelBaseCode();
  page.fbq('init', '111');
  page.fbq('track', 'PageView');
  page.paste();
  page.fbq('track', 'Lead');
  expect(page.window.fbq?.queue.map((call) => Array.from(call))).toEqual([
    ['init', '111'],
    ['track', 'PageView', {}, { eventID: ID }],
    ['track', 'Lead', {}, { eventID: ID }],
  ]);
  const waiting = page.window.fbq?.queue.map((call) => Array.from(call));
  page.loadPixel();
  expect(page.pixelCalls).toEqual(waiting);
});
