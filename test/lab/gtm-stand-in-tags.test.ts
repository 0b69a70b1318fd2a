/** The stand-in of a GTM web container: what tags do, when, and in which task. Expected values are from the sources that its header names. */
import { useTabs } from '../browser/tabs.ts';
import { GOOGLE_TAG, html, openContainers, says, script, type Site } from './gtm-page.ts';
import type { StandInSite } from './stand-in-page.ts';

const tabs = useTabs();

const open = (site: Site): Promise<StandInSite> => openContainers(tabs, site);

describe('Custom HTML', () => {
  test('waits for a body, and looks every 200 ms by the window’s setTimeout of that time', async () => {
    const site = await open({
      inHead: true,
      before: `const real = window.setTimeout;
        window.setTimeout = (call, ms) => { seen.push(ms); return real(call, 0); };
        dataLayer.push({ event: 'gtm.js' })`,
      tags: [says('gtm.js', 'fired')],
    });
    await site.page.waitForFunction(`seen.includes('fired')`);
    const seen = await site.seen();
    expect(seen[0]).toBe(200);
    expect(seen.filter((each) => each !== 200)).toEqual(['head read', 'fired']);
  });

  test('runs inline scripts as scripts of the page, other nodes stand in the body', async () => {
    const site = await open({
      tags: [
        { on: 'a', html: `<p id="note">hi</p><div><script>seen.push(document.currentScript.outerHTML)</script></div>` },
      ],
    });
    await site.run(`dataLayer.push({ event: 'a' })`);
    const [inserted] = await site.seen();
    expect(inserted).toMatch(/^<script type="text\/javascript" id="">/);
    expect(await site.run(`document.getElementById('note').parentNode === document.body`)).toBe(true);
  });

  test('a script with a source is loaded, and what follows waits for it', async () => {
    const site = await open({
      scripts: { '/lib.js': `seen.push('library')` },
      tags: [
        { on: 'a', html: `<script src="/lib.js"></script><script>seen.push('after')</script>` },
        { on: 'a', html: `<script src="/gone.js"></script><script>seen.push('never')</script>` },
      ],
    });
    await site.run(`dataLayer.push({ event: 'a' }); seen.push('pushed')`);
    expect(await site.seenWhen(3)).toEqual(['pushed', 'library', 'after']);
  });

  test('a delay is a timer inside the script', async () => {
    const site = await open({ tags: [says('a', 'late', { delay: 10 })] });
    await site.run(`dataLayer.push({ event: 'a' }); seen.push('pushed')`);
    expect(await site.seenWhen(2)).toEqual(['pushed', 'late']);
  });

  test('variables are literals, and between quotes the text "undefined" where nothing is set', async () => {
    const site = await open({
      tags: [html('a', `seen.push({{event_id}}, '{{event_id}}', {{gone}}, '{{gone}}', {{list}})`)],
    });
    await site.run(`dataLayer.push({ event: 'a', event_id: 'x1', list: [1] })`);
    expect(await site.seen()).toEqual(['x1', 'x1', undefined, 'undefined', [1]]);
  });
});

describe('The pixel template', () => {
  const PIXEL = `window.fbq = function () { seen.push([...arguments], arguments.length) };`;

  test('calls trackSingle with a literal undefined', async () => {
    const pixel = { id: '1', name: 'Lead', params: { value: '{{value}}' } };
    const site = await open({ before: PIXEL, tags: [{ on: 'a', pixel }] });
    await site.run(`dataLayer.push({ event: 'a', value: 5 })`);
    expect(await site.seen()).toEqual([['init', '1'], 2, ['trackSingle', '1', 'Lead', { value: 5 }, undefined], 5]);
  });

  test('passes an event ID on, and starts each pixel once', async () => {
    const pixel = { id: '1', name: 'Lead', eventID: '{{event_id}}' };
    const site = await open({ before: PIXEL, tags: [{ on: 'a', pixel }] });
    await site.run(`dataLayer.push({ event: 'a', event_id: 'x1' }); dataLayer.push({ event: 'a', event_id: 'x2' })`);
    const calls = (await site.seen()).filter(Array.isArray);
    expect(calls).toEqual([
      ['init', '1'],
      ['trackSingle', '1', 'Lead', {}, { eventID: 'x1' }],
      ['trackSingle', '1', 'Lead', {}, { eventID: 'x2' }],
    ]);
  });

  test('brings the base code where there is none', async () => {
    const site = await open({ tags: [{ on: 'a', pixel: { id: '1', name: 'Lead' } }] });
    await site.run(`dataLayer.push({ event: 'a' })`);
    expect(await site.run(`fbq.queue.map((call) => call[0])`)).toEqual(['init', 'trackSingle']);
    expect(await site.run(`window._fbq === window.fbq`)).toBe(true);
  });

  test('waits for the script that it injects, which is loaded once', async () => {
    const site = await open({
      before: PIXEL,
      scripts: { '/builder.js': `seen.push('builder')` },
      tags: [{ on: 'a', pixel: { id: '1', name: 'Lead', waitFor: '/builder.js' } }],
    });
    await site.run(`dataLayer.push({ event: 'a' }); dataLayer.push({ event: 'a' }); seen.push('pushed')`);
    const words = (await site.seenWhen(8)).map((each) => (Array.isArray(each) ? String(each[0]) : each));
    expect(words).toEqual(['pushed', 'builder', 'init', 2, 'trackSingle', 5, 'trackSingle', 5]);
    await site.run(`dataLayer.push({ event: 'a' })`);
    expect(await site.seen()).toHaveLength(10);
  });
});

describe('Tag sequences', () => {
  test('the setup tag runs first, the clean-up tag last, in the task of the message', async () => {
    const site = await open({
      tags: [
        { name: 'Base', html: script(`seen.push('setup')`) },
        { name: 'End', html: script(`seen.push('cleanup')`) },
        says('a', 'main', { setup: 'Base', cleanup: 'End' }),
      ],
    });
    await site.run(`dataLayer.push({ event: 'a' }); seen.push('pushed')`);
    expect(await site.seen()).toEqual(['setup', 'main', 'cleanup', 'pushed']);
  });

  test('a setup tag that loads a script lets the tag run in a later task, with the model of then', async () => {
    const site = await open({
      scripts: { '/lib.js': `seen.push('library')` },
      tags: [
        { name: 'Base', html: '<script src="/lib.js"></script>' },
        { on: 'a', setup: 'Base', event: 'a', parameters: { id: 'event_id' } },
        says('a', 'other'),
      ],
    });
    await site.run(`dataLayer.push({ event: 'a', event_id: '1' }); dataLayer.push({ event_id: '2' })`);
    expect(await site.seenWhen(2)).toEqual(['other', 'library']);
    await site.page.waitForFunction('gtmGoogleTag.length > 0');
    expect(await site.run(GOOGLE_TAG)).toEqual([['event', 'a', { id: '2', send_to: 'G-1' }]]);
  });

  test('a setup tag repeats at every message, unless it fires once per page', async () => {
    const base = { name: 'Base', html: script(`seen.push('setup')`) };
    const once = { name: 'Once', html: script(`seen.push('once')`), onceper: 'page' };
    const site = await open({
      tags: [base, once, says('a', 'a', { setup: 'Base' }), says('b', 'b', { setup: 'Once' })],
    });
    await site.run(`for (const event of ['a', 'a', 'b', 'b']) dataLayer.push({ event })`);
    expect(await site.seen()).toEqual(['setup', 'a', 'setup', 'a', 'once', 'b', 'b']);
  });
});

describe('GA4 tags', () => {
  test('read variables when they fire, and name their measurement id', async () => {
    const parameters = { event_id: 'event_id', value: 'ecommerce.value' };
    const site = await open({
      tags: [
        { on: 'gtm.init', config: 'G-1', parameters: { event_id: 'event_id' } },
        { on: 'purchase', event: 'purchase', parameters },
        { on: 'purchase', event: 'purchase', to: 'G-2' },
      ],
      before: `dataLayer.push({ event: 'gtm.js', event_id: 'page' })`,
    });
    await site.run(`dataLayer.push({ event: 'purchase', event_id: 'order', ecommerce: { value: 9 } })`);
    expect(await site.run(GOOGLE_TAG)).toEqual([
      ['config', 'G-1', {}],
      ['event', 'purchase', { event_id: 'order', value: 9, send_to: 'G-1' }],
      ['event', 'purchase', { send_to: 'G-2' }],
    ]);
  });
});
