/** Twelve pitfalls that scripts before this one fell into: how a page shows it, and how to break the snippet so. */
import type { Breakage } from './broken-snippet.ts';
import { layerIds, pixelIds, type FakePage } from './fake-page.ts';

export interface Pitfall extends Breakage {
  title: string;
  /** True where the snippet does not fall into it. */
  holds(newPage: () => FakePage): boolean;
}

const loaded = (page: FakePage): FakePage => page.paste().gtagBaseCode().pixelBaseCode().loadPixel();
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export const PITFALLS: Pitfall[] = [
  {
    title: 'fbq is defined early, so that the base code leaves and the pixel never loads',
    holds: (newPage) => Array.isArray(newPage().paste().pixelBaseCode().window.fbq?.queue),
    file: 'install.ts',
    from: "trap(page, 'fbq',",
    to: "page.fbq = page.fbq || (() => {}); trap(page, 'fbq',",
  },
  {
    title: 'fbq is replaced, so that base code and library no longer share its properties',
    holds: (newPage) => {
      const { window } = newPage().paste().pixelBaseCode();
      return window.fbq === window._fbq && window.fbq?.version === '2.0' && window.fbq.push === window.fbq;
    },
    file: 'install.ts',
    from: "trap(fbq, 'callMethod', changing(completeCall));",
    to: 'return (...call: never[]) => (fbq as (...call: never[]) => void)(...call);',
  },
  {
    title: 'calls that waited before the snippet came leave without an id',
    holds: (newPage) => {
      const page = newPage().pixelBaseCode();
      page.fbq('track', 'Lead');
      // In the queue itself: a library need not work it off by way of `fbq.callMethod`.
      return typeof (page.paste().window.fbq?.queue[0]?.[3] as { eventID?: unknown } | undefined)?.eventID === 'string';
    },
    file: 'intercept.ts',
    from: 'queue.splice(0, 1e9, ...changeAll(queue));',
    to: ';',
  },
  {
    title: 'commands that are no events are changed',
    holds: (newPage) => {
      const page = loaded(newPage());
      page.fbq('init', '111');
      page.fbq('gateCheck', 'gate', Date);
      return same(page.pixelCalls, [
        ['init', '111'],
        ['gateCheck', 'gate', Date],
      ]);
    },
    file: 'pixel.ts',
    from: '/^track(Single)?(Custom)?$/.exec(call[0] as string);',
    to: '/(Single)?/.exec(call[0] as string);',
  },
  {
    title: 'the id lands in the slot of missing parameters',
    holds: (newPage) => {
      const page = loaded(newPage());
      page.fbq('track', 'PageView');
      return same(page.pixelCalls[0]?.[2], {}) && page.pixelCalls[0]?.length === 4;
    },
    file: 'pixel.ts',
    from: '(call[at + 1] ||= {})',
    to: '(call[at + 1] || {})',
  },
  {
    title: 'an id that the site has set is replaced',
    holds: (newPage) => {
      const page = loaded(newPage());
      page.fbq('track', 'Lead', {}, { eventID: 5 });
      return same(pixelIds(page, 'Lead'), ['5']);
    },
    file: 'pixel.ts',
    from: "event_id: options['eventID'] }",
    to: "event_id: options['another'] }",
  },
  {
    title: 'the page views that fbevents makes by itself are switched off without asking',
    holds: (newPage) => !('disablePushState' in (loaded(newPage()).window.fbq ?? {})),
    file: 'install.ts',
    from: "trap(fbq, 'callMethod',",
    to: "(fbq as { disablePushState?: boolean }).disablePushState = true; trap(fbq, 'callMethod',",
  },
  {
    title: 'events pair by their name alone, and two quick equal ones get one id',
    holds: (newPage) => {
      const page = loaded(newPage());
      page.fbq('track', 'AddToCart');
      page.fbq('track', 'AddToCart');
      return new Set(pixelIds(page, 'AddToCart')).size === 2;
    },
    file: 'moments.ts',
    from: '!channels.some((channel) => other[channel + key]) &&',
    to: '',
  },
  {
    title: 'a purchase gets another id when its page is loaded again',
    holds: (newPage) => {
      const ids = [1, 2].map(() => {
        const page = loaded(newPage());
        page.push({ event: 'purchase', ecommerce: { transaction_id: 'T-1' } });
        return layerIds(page, 'purchase')[0];
      });
      return ids[0] === ids[1];
    },
    file: 'ids.ts',
    from: 'return /^[^{]*[1-9]/.test(',
    to: 'return false && (',
  },
  {
    title: 'two pixels report one action under two ids',
    holds: (newPage) => {
      const page = loaded(newPage());
      page.fbq('trackSingle', '111', 'Lead');
      page.fbq('trackSingle', '222', 'Lead');
      return new Set(pixelIds(page, 'Lead')).size === 1;
    },
    file: 'pixel.ts',
    from: 'found[1] ? [call[1] as Channel] : pixels',
    to: '[9]',
  },
  {
    title: 'an error of the snippet reaches the page',
    holds: (newPage) => {
      const page = loaded(newPage());
      const bad = {
        toString: (): never => {
          throw new Error('no');
        },
      };
      try {
        page.fbq('track', 'Lead', { order_id: bad });
        page.push({ event: 'lead', event_id: bad });
      } catch {
        return false;
      }
      return page.pixelCalls.length === 1 && page.window.dataLayer?.length === 1;
    },
    file: 'intercept.ts',
    from: 'args = change(args);\n      } catch {',
    to: 'args = change(args);\n      } finally {',
  },
  {
    title: 'without the pixel’s library the server gets no id',
    holds: (newPage) => {
      const page = newPage().paste().gtagBaseCode().pixelBaseCode();
      page.push({ event: 'add_to_cart' });
      return typeof layerIds(page, 'add_to_cart')[0] === 'string';
    },
    file: 'layer.ts',
    from: 'if (!seen.has(fields)) {',
    to: 'if (!seen.has(fields) && (window as { fbq?: { callMethod?: unknown } }).fbq?.callMethod) {',
  },
];
