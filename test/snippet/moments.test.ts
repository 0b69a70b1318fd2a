/** Moments: what tags make of one message, and what site code reports beside it, has one id, whatever the names. */
import { FakeGtm, type Tag } from './fake-gtm.ts';
import { useShippedCode, FakePage, pixelIds } from './fake-page.ts';

beforeAll(useShippedCode);

/** A page whose GA4 and pixel are in GTM, and whose pixel's library is there. */
function tagged(tags: Tag[]): { page: FakePage; gtm: FakeGtm } {
  const page = new FakePage().paste().pixelBaseCode().loadPixel();
  page.fbq('init', '111');
  page.push({ event: 'gtm.js' });
  return { page, gtm: new FakeGtm(page, tags).load() };
}

const ids = (gtm: FakeGtm, name: string): unknown[] => gtm.hits.filter((hit) => hit.name === name).map(({ id }) => id);

const twins = (on: string[], late?: number): Tag[] => [
  { on, ga4: 'generate_lead' },
  { on, fbq: ['track', 'Lead', {}], ...(late !== undefined && { late }) },
];

describe('tags on one message, whatever it is called', () => {
  test.each([
    ['gtm.dom'],
    ['gtm.load'],
    ['gtm.click'],
    ['gtm.linkClick'],
    ['gtm.formSubmit'],
    ['gtm.elementVisibility'],
    ['gtm.scrollDepth'],
    ['gtm.timer'],
    ['gtm.video'],
    ['gtm.historyChange'],
    ['cf7submission'],
    ['form_sent_ok'],
    ['a'],
  ])('%s: pixel and GA4 carry one id, and each message has another', (event) => {
    for (const late of [undefined, 0, 200]) {
      const { page, gtm } = tagged(twins([event], late));
      page.push({ event });
      page.wait();
      expect(pixelIds(page, 'Lead')).toEqual(ids(gtm, 'generate_lead'));
      expect(pixelIds(page, 'Lead')).toEqual([expect.stringMatching(/^[0-9a-z]{4,}$/)]);
    }
  });
});

test.each([['gtm.dom'], ['gtm.load'], ['cookie_consent_update']])(
  'what site code does right behind %s, before any timer, is a moment of its own',
  (event) => {
    const { page, gtm } = tagged([{ on: ['form_sent_ok'], ga4: 'generate_lead' }]);
    page.beforeTimers(
      () => page.push({ event }),
      () => {
        page.fbq('track', 'Lead', {});
        page.push({ event: 'form_sent_ok' });
      },
    );
    expect(pixelIds(page, 'Lead')).toEqual(ids(gtm, 'generate_lead'));
    expect(pixelIds(page, 'Lead')).toHaveLength(1);
  },
);

test('what site code does right behind the script of GTM, before any timer, belongs to none of the messages that waited', () => {
  const page = new FakePage().paste().pixelBaseCode().loadPixel();
  page.fbq('init', '111');
  page.push({ event: 'gtm.js' });
  const gtm = new FakeGtm(page, [{ on: ['sent'], ga4: 'generate_lead' }]);
  page.beforeTimers(
    () => gtm.load(),
    () => {
      page.push({ event: 'sent' });
      page.fbq('track', 'Lead', {});
    },
  );
  expect(pixelIds(page, 'Lead')).toEqual(ids(gtm, 'generate_lead'));
  expect(pixelIds(page, 'Lead')).toHaveLength(1);
});

test('one click is gtm.click and gtm.linkClick: both belong to what the site does at it', () => {
  const { page, gtm } = tagged([{ on: ['gtm.linkClick'], ga4: 'generate_lead' }]);
  for (const event of ['first', 'second']) {
    page.together(() => {
      page.fbq('track', 'Lead', { event });
      page.push({ event: 'gtm.click' });
      page.push({ event: 'gtm.linkClick' });
    });
  }
  expect(pixelIds(page, 'Lead')).toEqual(ids(gtm, 'generate_lead'));
  expect(new Set(pixelIds(page, 'Lead')).size).toBe(2);
});
