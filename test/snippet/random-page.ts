/** Reports events on a page by one of its channels, and reads back under which ids. */
import { layerIds, type FakePage } from './fake-page.ts';

/** `track` reaches all pixels, the numbers are pixels of their own. */
export type Channel = 'track' | '111' | '222' | 'gtag' | 'layer';

export interface Event {
  channel: Channel;
  /** Meta's name. */
  name: string;
  order: string | undefined;
}

const GA4_NAMES: Record<string, string> = {
  AddToCart: 'add_to_cart',
  Lead: 'generate_lead',
  Purchase: 'purchase',
  PageView: 'page_view',
  Quiz: 'quiz',
};
const ga4Name = (name: string): string => GA4_NAMES[name] ?? name;

export function report(page: FakePage, { channel, name, order }: Event): void {
  const fields = order ? { transaction_id: order } : {};
  if (channel === 'gtag') page.gtag('event', ga4Name(name), fields);
  else if (channel === 'layer') page.push({ event: ga4Name(name), ...fields });
  else if (channel === 'track') page.fbq('track', name, order ? { order_id: order } : {});
  else page.fbq('trackSingle', channel, name, order ? { order_id: order } : {});
}

/** The ids of a channel's events of a name, in order. */
export function reported(page: FakePage, channel: Channel, name: string): unknown[] {
  if (channel === 'gtag' || channel === 'layer') return layerIds(page, ga4Name(name), channel);
  return page.pixelCalls
    .filter((call) =>
      channel === 'track' ? call[0] === 'track' && call[1] === name : call[1] === channel && call[2] === name,
    )
    .map((call) => (call.at(-1) as { eventID?: unknown }).eventID);
}
