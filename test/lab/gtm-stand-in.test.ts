/** The stand-in of a GTM web container: queue, data model and commands are as Google's documents say. Expected values are from the sources that its header names. */
import { useTabs } from '../browser/tabs.ts';
import { GOOGLE_TAG, html, modelOf, openContainers, says, type Site } from './gtm-page.ts';
import type { StandInSite } from './stand-in-page.ts';

const tabs = useTabs();

const open = (site: Site): Promise<StandInSite> => openContainers(tabs, site);

describe('The queue', () => {
  test('push calls the push before it, then works, and returns true', async () => {
    const site = await open({
      before: `const first = dataLayer.push; dataLayer.push = (...all) => { seen.push('pushed'); return first.apply(dataLayer, all); };`,
      tags: [says('a', 'fired')],
    });
    expect(await site.run(`seen.length = 0; dataLayer.push({ event: 'a' })`)).toBe(true);
    expect(await site.seen()).toEqual(['pushed', 'fired']);
  });

  test('what tags push while others fire waits for its turn', async () => {
    const pushing = `seen.push('a1'); dataLayer.push({ event: 'b' }); seen.push('pushed')`;
    const site = await open({ tags: [html('a', pushing), says('a', 'a2'), says('b', 'b')] });
    await site.run(`dataLayer.push({ event: 'a' })`);
    expect(await site.seen()).toEqual(['a1', 'pushed', 'a2', 'b']);
  });

  test('messages from before the container came are worked off in their order', async () => {
    const site = await open({
      before: `dataLayer.push({ event: 'a' }); dataLayer.push({ event: 'b' })`,
      tags: [says('b', 'b'), says('a', 'a')],
    });
    expect(await site.seen()).toEqual(['a', 'b']);
  });

  test('the data layer keeps its newest 300 entries', async () => {
    const site = await open({});
    await site.run(`for (let n = 0; n < 350; n++) dataLayer.push({ n })`);
    expect(await site.run(`[dataLayer.length, dataLayer.at(-1).n, dataLayer[0].n]`)).toEqual([300, 349, 50]);
  });

  test('a message whose reading fails ends no other', async () => {
    const site = await open({ tags: [says('a', 'a')] });
    await site.run(`try { dataLayer.push({ get event() { throw new Error('no'); } }) } catch {}`);
    await site.run(`dataLayer.push({ event: 'a' })`);
    expect(await site.seen()).toEqual(['a']);
  });
});

describe('The data model', () => {
  test('each property of a message is read once, when its turn has come', async () => {
    const reading = `const read = (name, value) => ({ enumerable: true, get() { seen.push(name); return value; } });
      const inner = Object.defineProperties({}, { id: read('inner', 1) });
      window.message = Object.defineProperties({}, { event: read('event', 'a'), event_id: read('event_id', 'x'), deep: read('deep', inner) });
      dataLayer.push(message);`;
    const site = await open({ tags: [html('first', reading), says('first', 'second tag'), says('a', 'fired')] });
    await site.run(`dataLayer.push({ event: 'first' })`);
    expect(await site.seen()).toEqual(['second tag', 'event', 'event_id', 'deep', 'inner', 'fired']);
    expect(await site.run(modelOf('event_id'))).toBe('x');
  });

  test('values stay, objects and lists merge, other values go by reference', async () => {
    const site = await open({});
    await site.run(`window.made = new (class { x = 1 })();
      dataLayer.push({ shop: { a: 1, b: [1, 2, 3] }, made }); dataLayer.push({ shop: { c: 2, b: [9] }, 'shop.d': 4 })`);
    expect(await site.run(modelOf('shop'))).toEqual({ a: 1, b: [9, 2, 3], c: 2, d: 4 });
    expect(await site.run(`${modelOf('made')} === made`)).toBe(true);
  });

  test('a later change of what was pushed does not reach it; _clear and null end a merge', async () => {
    const site = await open({});
    await site.run(`const items = [1, 2]; dataLayer.push({ ecommerce: { items } }); items.push(3)`);
    expect(await site.run(modelOf('ecommerce.items'))).toEqual([1, 2]);
    await site.run(`dataLayer.push({ ecommerce: { value: 1 }, _clear: true })`);
    expect(await site.run(modelOf('ecommerce'))).toEqual({ value: 1 });
    await site.run(`dataLayer.push({ ecommerce: null })`);
    expect(await site.run(modelOf('ecommerce'))).toBe(null);
  });

  test('functions get the model, lists are method calls, and the page has get, set and reset', async () => {
    const site = await open({});
    await site.run(`dataLayer.push({ list: [1] }); dataLayer.push(['list.push', 2]);
      dataLayer.push(function () { this.set('sum', this.get('list').length) })`);
    expect(await site.run(`[${modelOf('list')}, ${modelOf('sum')}]`)).toEqual([[1, 2], 2]);
    await site.run(`google_tag_manager['GTM-1'].dataLayer.set('a.b', 5)`);
    expect(await site.run(modelOf('a'))).toEqual({ b: 5 });
    await site.run(`google_tag_manager['GTM-1'].dataLayer.reset()`);
    expect(await site.run(modelOf('list'))).toBe(undefined);
  });

  test('initialization runs before the values of gtm.js are taken, consent initialization first', async () => {
    const look = (name: string): string => `seen.push(['${name}', ${modelOf('late')}, ${modelOf('early')}])`;
    const site = await open({
      before: `dataLayer.push({ early: 1 }); dataLayer.push({ event: 'gtm.js', late: 2 })`,
      tags: ['gtm.js', 'gtm.init', 'gtm.init_consent'].map((event) => html(event, look(event))),
    });
    expect(await site.seen()).toEqual([
      ['gtm.init_consent', undefined, 1],
      ['gtm.init', undefined, 1],
      ['gtm.js', 2, 1],
    ]);
  });
});

describe('Commands of gtag in the data layer', () => {
  const GTAG = `window.gtag = function () { dataLayer.push(arguments) };`;

  test('go to the Google tag, and an event fires custom event triggers with its parameters under eventModel', async () => {
    const site = await open({
      before: GTAG,
      tags: [html('sign_up', `seen.push(${modelOf('eventModel.method')})`), says('other', 'other')],
    });
    await site.run(`gtag('event', 'sign_up', { method: 'mail' }); dataLayer.push({ event: 'other' })`);
    expect(await site.seen()).toEqual(['mail', 'other']);
    expect(await site.run(GOOGLE_TAG)).toEqual([['event', 'sign_up', { method: 'mail' }]]);
    expect(await site.run(modelOf('eventModel'))).toBe(undefined);
  });

  test('where gtag.js reads the same data layer, it alone sends them', async () => {
    const site = await open({ before: GTAG, body: '<script src="/gtag.js?id=G-1"></script>' });
    await site.run(`gtag('event', 'sign_up'); gtag('consent', 'default', { ad_storage: 'denied' })`);
    expect(await site.run(GOOGLE_TAG)).toEqual([['consent', 'default', { ad_storage: 'denied' }]]);
  });

  test('a tag that needs consent does not fire while it is denied, and not again by itself', async () => {
    const site = await open({ before: GTAG, tags: [says(['a', 'consent_given'], 'fired', { consent: 'ad_storage' })] });
    await site.run(`gtag('consent', 'default', { ad_storage: 'denied' }); dataLayer.push({ event: 'a' });
      gtag('consent', 'update', { ad_storage: 'granted' })`);
    expect(await site.seen()).toEqual([]);
    await site.run(`dataLayer.push({ event: 'consent_given' })`);
    expect(await site.seen()).toEqual(['fired']);
  });
});
