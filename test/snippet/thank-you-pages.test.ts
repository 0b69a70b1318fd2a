/**
 * Thank-you pages: wherever the order lies and whatever message the tags wait for, pixel and GA4 carry
 * `Purchase.<order>`, and do so again when the page is loaded again. The exceptions are named.
 */
import { useShippedCode } from './fake-page.ts';
import { hasOwnEvent, isTooEarly, THANK_YOU_PAGES as pages, visit, type ThankYouPage } from './thank-you-page.ts';

beforeAll(useShippedCode);

const PURCHASE = ['Purchase.T-1'];
const table = (list: ThankYouPage[]): [string, ThankYouPage][] =>
  list.map((page) => [Object.values(page).join(' | '), page]);

test.each(table(pages))('%s: the page view pairs', (_title, page) => {
  const [pixel, ga4] = visit(page).views;
  expect(pixel).toBe(ga4);
});

test.each(table(pages.filter((page) => page.pixel !== 'site code before the order' && !isTooEarly(page))))(
  '%s: the order’s id on both sides, at every visit',
  (_title, page) => {
    const visits = [visit(page), visit(page)].map(({ pixel, ga4 }) => ({ pixel, ga4 }));
    expect(visits).toEqual(Array(2).fill({ pixel: PURCHASE, ga4: PURCHASE }));
  },
);

/** Else Meta would take the page view of a reload for the same one. */
test.each(table(pages.filter(({ data, place }) => place === 'above GTM' && hasOwnEvent(data))))(
  '%s: the page view is apart from the order',
  (_title, page) => {
    const views = [visit(page), visit(page)].flatMap((seen) => seen.views);
    expect(views).toEqual([views[0], views[0], views[2], views[2]]);
    expect(views[0]).not.toBe(views[2]);
  },
);

describe('what cannot have the order’s id at every visit', () => {
  test.each(table(pages.filter((page) => page.pixel === 'a tag' && isTooEarly(page))))(
    '%s: still pairs',
    (_title, page) => {
      const { pixel, ga4 } = visit(page);
      expect(pixel).toEqual(ga4);
    },
  );

  const early = pages.filter(({ pixel, trigger }) => pixel === 'site code before the order' && trigger === 'itself');
  test.each(table(early))('%s: still pairs', (_title, page) => {
    const { pixel, ga4 } = visit(page);
    expect(pixel).toEqual(ga4);
  });
});
