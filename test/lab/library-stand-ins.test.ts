/**
 * The stand-ins of fbevents.js and gtag.js hand an event to the receivers that the real libraries hand it to, with the id
 * that it was given. Sources: Meta, Pixel reference and Tagging Single Page Applications; Google, gtag.js reference.
 */
import { useTabs } from '../browser/tabs.ts';
import { openSite, standIn, type StandInSite } from './stand-in-page.ts';

const tabs = useTabs();

/** The base code's stub, as fbevents.js takes it over; then code, then the library. */
const pixelPage = (before: string, after = ''): string => `<!doctype html><body><button>Go</button><script>
  window.fbq = function () { fbq.callMethod ? fbq.callMethod(...arguments) : fbq.queue.push(arguments) };
  window._fbq = fbq; fbq.queue = []; ${before}</script><script src="/fbevents.js"></script><script>${after}</script>`;

const openPixel = (before: string, after = ''): Promise<StandInSite> =>
  openSite(tabs, { '/fbevents.js': standIn('fbevents.js') }, pixelPage(before, after));

/** `1 Lead x1` of each call of /tr, in the library's own order. */
async function pixelEvents({ page, requests }: StandInSite, count: number): Promise<string[]> {
  while (requests.length < count) await page.waitForEvent('requestfinished');
  const inOrder = [...requests].sort(
    (a, b) => Number(a.url.searchParams.get('ec')) - Number(b.url.searchParams.get('ec')),
  );
  return inOrder.map(({ url: { searchParams } }) =>
    ['id', 'ev', 'eid'].flatMap((key) => searchParams.get(key) ?? []).join(' '),
  );
}

describe('fbevents.js', () => {
  test('track goes to every pixel that was started, trackSingle to one', async () => {
    const site = await openPixel(`fbq('init', '1'); fbq('init', 2);
      fbq('track', 'Lead', {}, { eventID: 'a' }); fbq('trackCustom', 'Own', {}, { eventID: 'b' });
      fbq('trackSingle', '2', 'Lead', {}, { eventID: 'c' }); fbq('trackSingleCustom', '1', 'Own', {}, { eventID: 'd' });`);
    expect(await pixelEvents(site, 6)).toEqual(['1 Lead a', '2 Lead a', '1 Own b', '2 Own b', '2 Lead c', '1 Own d']);
  });

  test('a call before init reaches no pixel, nor those that are started later', async () => {
    const site = await openPixel(`fbq('track', 'Lead'); fbq('trackSingle', '1', 'Lead'); fbq('init', '1');
      fbq('track', 'Contact'); fbq('init', '2');`);
    expect(await pixelEvents(site, 1)).toEqual(['1 Contact']);
  });

  test('revoked consent holds events back, and they keep their ids', async () => {
    const site = await openPixel(
      `fbq('consent', 'revoke'); fbq('init', '1'); fbq('track', 'Lead', {}, { eventID: 'a' });`,
      `seen = []; fbq('track', 'Lead', {}, { eventID: 'b' })`,
    );
    expect(site.requests).toEqual([]);
    await site.run(`fbq('consent', 'grant'); fbq('track', 'Lead', {}, { eventID: 'c' })`);
    expect(await pixelEvents(site, 3)).toEqual(['1 Lead a', '1 Lead b', '1 Lead c']);
  });

  test('each new address is a page view of every pixel, without an id, unless the page says no', async () => {
    const site = await openPixel(`fbq('init', '1'); fbq('init', '2');`);
    await site.run(`history.pushState(null, '', '/one'); history.replaceState(null, '', '/two');
      history.replaceState({ kept: 1 }, ''); fbq.disablePushState = true; history.pushState(null, '', '/three');
      fbq('track', 'Lead')`);
    const views = ['1 PageView', '2 PageView', '1 PageView', '2 PageView'];
    expect(await pixelEvents(site, 6)).toEqual([...views, '1 Lead', '2 Lead']);
  });

  test('of a page’s own page views a pixel sends the first, unless the page allows more', async () => {
    const view = (id: string): string => `fbq('track', 'PageView', {}, { eventID: '${id}' });`;
    const site = await openPixel(
      `fbq('init', '1'); ${view('a')} ${view('b')} fbq('init', '2'); ${view('c')}`,
      `fbq.allowDuplicatePageViews = true; ${view('d')}`,
    );
    expect(await pixelEvents(site, 4)).toEqual(['1 PageView a', '2 PageView c', '1 PageView d', '2 PageView d']);
  });

  test('autoConfig that is off before init keeps clicks from being events', async () => {
    const site = await openPixel(`fbq('set', 'autoConfig', false, '1'); fbq('init', '1'); fbq('init', '2');`);
    await site.page.getByRole('button').click();
    expect(await pixelEvents(site, 1)).toEqual(['2 SubscribedButtonClick']);
  });
});

const gtagPage = (code: string, scripts = ['id=G-1']): string => `<!doctype html><body><script>
  window.countOnceLab = { batchMs: 5 }; window.dataLayer = []; function gtag() { dataLayer.push(arguments); }
  gtag('js', new Date()); ${code}</script>${scripts.map((query) => `<script src="/gtag.js?${query}"></script>`).join('')}`;

/** `G-1 sign_up x1` of each event, and how many requests they took. */
async function ga4Events(site: StandInSite, count: number): Promise<{ events: string[]; requests: number }> {
  const read = (): string[] =>
    site.requests.flatMap(({ url, body }) =>
      (body || ' ').split('\r\n').map((line) => {
        const fields = new URLSearchParams([...url.searchParams, ...new URLSearchParams(line.trim())]);
        return ['tid', 'en', 'ep.event_id'].flatMap((key) => fields.getAll(key).at(-1) ?? []).join(' ');
      }),
    );
  while (read().length < count) await site.page.waitForEvent('requestfinished');
  return { events: read(), requests: site.requests.length };
}

const openGtag = (code: string, scripts?: string[]): Promise<StandInSite> =>
  openSite(tabs, { '/gtag.js': standIn('gtag.js') }, gtagPage(code, scripts));

describe('gtag.js', () => {
  const TWO = `gtag('config', 'G-1', { send_page_view: false }); gtag('config', 'G-2', { send_page_view: false });`;

  test('an event goes to every measurement id that was configured, and to none twice', async () => {
    const site = await openGtag(`${TWO} gtag('event', 'sign_up', { event_id: 'a' });`);
    expect((await ga4Events(site, 2)).events).toEqual(['G-1 sign_up a', 'G-2 sign_up a']);
  });

  test('send_to chooses by text, by list and by group', async () => {
    const site = await openGtag(`${TWO} gtag('config', 'G-3', { send_page_view: false, groups: 'shops' });
      gtag('event', 'a', { send_to: 'G-2' }); gtag('event', 'b', { send_to: ['G-1', 'G-3', 'AW-1/x', 'G-1'] });
      gtag('event', 'c', { send_to: 'shops' }); gtag('event', 'd')`);
    const { events } = await ga4Events(site, 6);
    expect(events.sort()).toEqual(['G-1 b', 'G-1 d', 'G-2 a', 'G-2 d', 'G-3 b', 'G-3 c']);
  });

  test('several gtag.js of one data layer send an event once per measurement id', async () => {
    const site = await openGtag(`${TWO} gtag('event', 'a')`, ['id=G-1', 'id=G-2']);
    await site.run(`gtag('event', 'b')`);
    const { events } = await ga4Events(site, 4);
    expect(events.sort()).toEqual(['G-1 a', 'G-1 b', 'G-2 a', 'G-2 b']);
  });

  test('events of one measurement id travel together, up to twenty, each with its own id', async () => {
    const site = await openGtag(`gtag('config', 'G-1', { send_page_view: false });
      for (let n = 0; n < 25; n++) gtag('event', 'click', { event_id: 'x' + n });`);
    const { events, requests } = await ga4Events(site, 25);
    expect(requests).toBe(2);
    expect(events.sort()).toEqual(Array.from({ length: 25 }, (_, n) => `G-1 click x${n}`).sort());
  });

  test('an id among the settings of config goes to every event that has none', async () => {
    const site = await openGtag(`gtag('config', 'G-1', { event_id: 'page' }); gtag('event', 'a', { event_id: 'own' });
      gtag('event', 'b')`);
    expect((await ga4Events(site, 3)).events).toEqual(['G-1 page_view page', 'G-1 a own', 'G-1 b page']);
  });

  test('each new address is a page view, unless the history is left to tags', async () => {
    const site = await openGtag(`gtag('config', 'G-1', { send_page_view: false });`);
    await site.run(`history.pushState(null, '', '/one'); history.replaceState(null, '', '/two')`);
    expect((await ga4Events(site, 2)).events).toEqual(['G-1 page_view', 'G-1 page_view']);
    const quiet = await openGtag(`countOnceLab.historyPageViews = false; gtag('config', 'G-1');`);
    await quiet.run(`history.pushState(null, '', '/one'); gtag('event', 'end')`);
    expect((await ga4Events(quiet, 2)).events).toEqual(['G-1 page_view', 'G-1 end']);
  });
});
