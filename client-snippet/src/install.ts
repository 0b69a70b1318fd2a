/** Where the snippet stands between the page and its tags, and the functions of `window.countOnce`. Once per page. */
import { watchOrphans } from './debug.ts';
import { orderOf, randomId } from './ids.ts';
import { changing, changingQueue, trap } from './intercept.ts';
import { beginPage, command, read, stampMessage } from './layer.ts';
import type { Loose, Messages } from './loose.ts';
import { measured } from './moments.ts';
import { metaName } from './names.ts';
import { completeCall } from './pixel.ts';
import { countOnce, page } from './settings.ts';

if (!countOnce.id) {
  countOnce.id = (name, order) => (order ? metaName(name) + '.' + order : randomId());
  countOnce.track = (name, params) => {
    const event_id = countOnce.id!(name, orderOf(params as Loose) as string);
    if (page.fbq) page.fbq('track', metaName(name), params, { eventID: event_id });
    params = { ...params, event_id };
    (measured || read || page.dataLayer || (page.dataLayer = [])).push(
      measured ? command('event', name, params) : { event: name, ...params },
    );
    return event_id;
  };

  if (DEBUG) watchOrphans();
  // Nothing is ever defined here. The pixel first: calls that wait may carry ids which the site has set.
  // Every call ends in `callMethod` or in `queue`, also if made by `_fbq`, `fbq.push` or a reference taken earlier. The
  // function stays the page's own, and with it every property that base code and fbevents share.
  trap(page, 'fbq', (fbq: object) => {
    trap(fbq, 'callMethod', changing(completeCall));
    trap(
      fbq,
      'queue',
      changingQueue((calls) => (calls as unknown[][]).map(completeCall)),
    );
    return fbq;
  });

  const followLayer = (name: string): void =>
    trap(
      page,
      name,
      changingQueue((messages, layer) => (messages as unknown as Messages).flatMap(stampMessage(layer))),
    );
  // Data layers of other names are told by the addresses of Google's loaders, before those have come.
  const readAddress = ({ src }: HTMLScriptElement): void => {
    const found = /[?&]id=G.*[?&]l=(\w+)/.exec(src);
    if (found) followLayer(found[1] as string);
  };
  ['dataLayer'].concat(countOnce.layers || []).map(followLayer);
  [].map.call(document.scripts, readAddress as never);
  new MutationObserver((records) => records.map(({ addedNodes }) => addedNodes.forEach(readAddress as never))).observe(
    document,
    { childList: true, subtree: true },
  );

  // Before the call, because gtag may have wrapped it earlier and would otherwise be the first to act. `replaceState`
  // begins no page: routers use it to note their state at loading.
  trap(history, 'pushState', changing(beginPage));
  addEventListener('popstate', changing(beginPage)(Date) as () => void);
}
