/** Where the snippet stands between the page and its tags, and the two functions of `window.countOnce`. Once per page. */
import { watchOrphans } from './debug.ts';
import { mintId } from './ids.ts';
import { changing, changingQueue, trap } from './intercept.ts';
import { beginPage, command, stampMessage } from './layer.ts';
import type { Loose, Messages } from './loose.ts';
import { metaName } from './names.ts';
import { completeCall } from './pixel.ts';
import { countOnce, dataLayer, page } from './settings.ts';

if (!countOnce.id) {
  countOnce.id = (name, order_id) => mintId(metaName(name), { order_id } as never);
  countOnce.track = (name, params) => {
    const event_id = mintId(metaName(name), params as Loose);
    if (page.fbq) page.fbq('track', metaName(name), params, { eventID: event_id });
    params = { ...params, event_id };
    dataLayer().push(page.gtag ? command('event', name, params) : { event: name, ...params });
    return event_id;
  };

  if (DEBUG) watchOrphans();
  // Neither of the two is ever defined. The pixel first: calls that wait may carry ids which the site has set.
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
  trap(
    page,
    'dataLayer',
    changingQueue((messages) => (messages as unknown as Messages).flatMap(stampMessage)),
  );
  // Before the call, because gtag may have wrapped it earlier and would otherwise be the first to act. `replaceState`
  // begins no page: routers use it to note their state at loading.
  trap(history, 'pushState', changing(beginPage));
  addEventListener('popstate', changing(beginPage)(Date) as () => void);
}
