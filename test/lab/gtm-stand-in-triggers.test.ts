/** The stand-in of a GTM web container: containers side by side, triggers, and the messages that a container pushes itself. Expected values are from the sources that its header names. */
import { useTabs } from '../browser/tabs.ts';
import { html, modelOf, openContainers, says, type Site } from './gtm-page.ts';
import type { StandInSite } from './stand-in-page.ts';

const tabs = useTabs();

const open = (site: Site): Promise<StandInSite> => openContainers(tabs, site);

describe('Several containers', () => {
  test('each has its own model and tags; the message is numbered once', async () => {
    const look = (id: string): string => `seen.push(google_tag_manager['${id}'].dataLayer.get('gtm.uniqueEventId'))`;
    const site = await open({
      containers: ['id=GTM-1', 'id=GTM-2'],
      tags: { 'GTM-1': [html('a', look('GTM-1'))], 'GTM-2': [html('a', look('GTM-2'))] },
    });
    await site.run(`dataLayer.push({ event: 'a' })`);
    const number = await site.run(`dataLayer.at(-1)['gtm.uniqueEventId']`);
    expect(number).toEqual(expect.any(Number));
    expect(await site.seen()).toEqual([number, number]);
    await site.run(`google_tag_manager['GTM-1'].dataLayer.set('own', 1)`);
    expect(await site.run(`google_tag_manager['GTM-2'].dataLayer.get('own')`)).toBe(undefined);
  });

  test('they share gtm.dom and gtm.load of a data layer', async () => {
    const site = await open({
      containers: ['id=GTM-1', 'id=GTM-2'],
      tags: { 'GTM-1': [says('gtm.load', 'one')], 'GTM-2': [says('gtm.load', 'two')] },
    });
    expect(await site.seenWhen(2)).toEqual(['one', 'two']);
    expect(await site.run(`dataLayer.map(({ event }) => event)`)).toEqual(['gtm.dom', 'gtm.load']);
  });

  test('l= names another data layer', async () => {
    const site = await open({ containers: ['id=GTM-1&l=shopLayer'], tags: [says('a', 'fired')] });
    await site.run(`dataLayer.push({ event: 'a' })`);
    expect(await site.seen()).toEqual([]);
    await site.run(`shopLayer.push({ event: 'a' })`);
    expect(await site.seen()).toEqual(['fired']);
  });
});

describe('Triggers', () => {
  test('are a name, a list of names, or a pattern', async () => {
    const site = await open({ tags: [says('a', 'name'), says(['b', 'c'], 'list'), says('/^purchase/', 'pattern')] });
    await site.run(`for (const event of ['a', 'c', 'purchase_stape', 'my_purchase']) dataLayer.push({ event })`);
    expect(await site.seen()).toEqual(['name', 'list', 'pattern']);
  });

  test('have conditions on variables', async () => {
    const where = { variable: 'form.id', matches: '^contact' };
    const path = { variable: 'Page Path', matches: '^/$' };
    const site = await open({ tags: [says('sent', 'both', { where: [where, path] })] });
    await site.run(`dataLayer.push({ event: 'sent', form: { id: 'newsletter' } })`);
    expect(await site.seen()).toEqual([]);
    await site.run(`dataLayer.push({ event: 'sent', form: { id: 'contact-7' } })`);
    expect(await site.seen()).toEqual(['both']);
  });

  test('higher priorities fire first, equal ones in the container’s order', async () => {
    const site = await open({
      tags: [
        says('a', 'one'),
        says('a', 'low', { priority: -1 }),
        says('a', 'two'),
        says('a', 'high', { priority: 9 }),
      ],
    });
    await site.run(`dataLayer.push({ event: 'a' })`);
    expect(await site.seen()).toEqual(['high', 'one', 'two', 'low']);
  });

  test('onceper page fires once, else once per message', async () => {
    const site = await open({ tags: [says('a', 'page', { onceper: 'page' }), says(['a', '/^a$/'], 'event')] });
    await site.run(`dataLayer.push({ event: 'a' }); dataLayer.push({ event: 'a' })`);
    expect(await site.seen()).toEqual(['page', 'event', 'event']);
  });
});

describe('What the container notices by itself', () => {
  const shows = (on: string, names: string[], more: object = {}): object =>
    html(on, `seen.push([${['event', ...names].map(modelOf).join(', ')}])`, more);

  test('nothing that no tag asks for', async () => {
    const site = await open({ body: '<button>Go</button>' });
    await site.page.getByRole('button').click();
    await site.run(`history.pushState(null, '', '/next')`);
    expect(await site.run(`dataLayer.map(({ event }) => event)`)).toEqual(['gtm.dom', 'gtm.load']);
  });

  test('clicks, and links among them', async () => {
    const site = await open({
      body: `<a href="#mail" id="mail" class="big"><b>Write to us</b></a>`,
      tags: [
        shows('gtm.click', ['gtm.elementId']),
        shows('gtm.linkClick', ['gtm.elementId', 'gtm.elementClasses'], {
          where: { variable: 'Click Text', matches: '^Write to us$' },
        }),
      ],
    });
    await site.page.getByText('Write to us').click();
    expect(await site.seen()).toEqual([
      ['gtm.click', ''],
      ['gtm.linkClick', 'mail', 'big'],
    ]);
  });

  test('forms that are sent', async () => {
    const site = await open({
      body: `<form id="contact" onsubmit="return false"><button>Send</button></form>`,
      tags: [shows('gtm.formSubmit', ['gtm.elementId'])],
    });
    await site.page.getByRole('button').click();
    expect(await site.seen()).toEqual([['gtm.formSubmit', 'contact']]);
  });

  test('changes of the history, with their source', async () => {
    const site = await open({
      tags: [shows('gtm.historyChange', ['gtm.historyChangeSource', 'gtm.oldUrl', 'gtm.newUrl'])],
    });
    await site.run(`history.pushState(null, '', '/one'); history.replaceState(null, '', '/two'); history.back()`);
    expect(await site.seenWhen(3)).toEqual([
      ['gtm.historyChange', 'pushState', 'http://shop.test/', 'http://shop.test/one'],
      ['gtm.historyChange', 'replaceState', 'http://shop.test/one', 'http://shop.test/two'],
      ['gtm.historyChange', 'popstate', 'http://shop.test/two', 'http://shop.test/'],
    ]);
  });

  test('a step to a fragment, of which the browser tells twice, once', async () => {
    const site = await open({
      before: `addEventListener('hashchange', () => setTimeout(() => seen.push('done')))`,
      tags: [shows('gtm.historyChange', ['gtm.newUrlFragment'])],
    });
    await site.run(`location.hash = 'part'`);
    expect(await site.seenWhen(2)).toEqual([['gtm.historyChange', 'part'], 'done']);
  });

  test('how far a page was scrolled, each threshold once', async () => {
    const site = await open({
      body: `<p style="height: 4000px"></p>`,
      tags: [shows('gtm.scrollDepth', ['gtm.scrollThreshold'], { percent: [50, 90] })],
    });
    await site.run(`scrollTo(0, 2000)`);
    expect(await site.seenWhen(1)).toEqual([['gtm.scrollDepth', 50]]);
    await site.run(`scrollTo(0, 0); scrollTo(0, 4000)`);
    expect(await site.seenWhen(2)).toEqual([
      ['gtm.scrollDepth', 50],
      ['gtm.scrollDepth', 90],
    ]);
  });

  test('time, as often as a trigger wants', async () => {
    const site = await open({
      tags: [shows('gtm.timer', ['gtm.timerEventNumber'], { interval: 5, limit: 2 }), says('never', 'never')],
    });
    expect(await site.seenWhen(2)).toEqual([
      ['gtm.timer', 1],
      ['gtm.timer', 2],
    ]);
  });

  test('elements that are seen, also when they come later, each trigger for itself', async () => {
    const site = await open({
      body: `<p style="height: 3000px"></p><p id="below">below</p>`,
      tags: [
        shows('gtm.elementVisibility', ['gtm.elementId'], { selector: '#below' }),
        shows('gtm.elementVisibility', ['gtm.elementId'], { selector: '#thanks' }),
      ],
    });
    await site.run(`document.body.insertAdjacentHTML('afterbegin', '<p id="thanks">Thank you</p>')`);
    expect(await site.seenWhen(1)).toEqual([['gtm.elementVisibility', 'thanks']]);
    await site.run(`scrollTo(0, 4000)`);
    expect(await site.seenWhen(2)).toEqual([
      ['gtm.elementVisibility', 'thanks'],
      ['gtm.elementVisibility', 'below'],
    ]);
  });
});
