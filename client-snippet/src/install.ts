/** Where the snippet stands between the page and its tags, and the functions of `window.countOnce`. Once per page. */
import { watchOrphans } from './debug.ts';
import { orderOf } from './ids.ts';
import { changing, changingQueue, trap } from './intercept.ts';
import { beginPage, command, read, seen, stampMessage } from './layer.ts';
import type { Loose } from './loose.ts';
import { metaName } from './names.ts';
import { completeCall } from './pixel.ts';
import { measured } from './receivers.ts';
import { countOnce, page } from './settings.ts';
import { forgetNow, goOn, working } from './work.ts';

const followLayer = (name = 'dataLayer'): unknown => (seen[name] ||= [trap(page, name, changingQueue(stampMessage))]);

/**
 * Data layers of other names are told by the addresses of Google's loaders, before those have come; any other script, this
 * one for example, stands for the data layer of the usual name.
 */
const readAddresses = (): unknown =>
  [...document.scripts].map((script) => followLayer(script.src.split(/\?id=G.*&l=(\w+)/)[1]));

if (!countOnce.id) {
  countOnce.id = (name, order) => (order ? metaName(name) + '.' + order : Math.random().toString(36).slice(2));
  countOnce.track = (name, params, event_id = countOnce.id!(name, orderOf(params as Loose) as string)) => {
    page.fbq?.('track', metaName(name), params, { eventID: event_id });
    params = { ...params, event_id };
    (measured || read || (page.dataLayer ||= [])).push(
      measured ? command('event', name, params) : { event: name, ...params },
    );
    return event_id;
  };

  if (DEBUG) watchOrphans();
  // Nothing is ever defined here. The pixel first: calls that wait may carry ids which the site has set.
  // Every call ends in `callMethod` or in `queue`, also if made by `_fbq`, `fbq.push` or a reference taken earlier. The
  // function stays the page's own, and with it every property that base code and fbevents share.
  trap(page, 'fbq', (fbq: object): void => {
    trap(fbq, 'callMethod', changing(completeCall));
    trap(
      fbq,
      'queue',
      changingQueue((call) => [completeCall(call)]),
    );
  });

  countOnce.layers?.map(followLayer);
  readAddresses();
  new MutationObserver(readAddresses).observe(document, { childList: true, subtree: true });

  // Only while tags work on a message: at all other times whoever reads it gets what the page has. Nothing takes its place,
  // hence a function of ours that returns nothing.
  trap(page, 'setTimeout', forgetNow, (native) => (working ? changing(goOn)(native as never) : native));

  // Before the call, because gtag may have wrapped it earlier and would otherwise be the first to act. `replaceState`
  // begins no page: routers use it to note their state at loading.
  trap(history, 'pushState', changing(beginPage));
  addEventListener('popstate', beginPage as never);
}
