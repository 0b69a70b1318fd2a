/** The five ways in which shops are instrumented: what stands in the head, and how an action is reported. */
import type { WorldState } from '../../../world/switches.ts';
import { PLUGIN_PATH } from '../plugin-sender.ts';
import type { ShopAction } from '../shop-action.ts';
import { consentCode, gtagCode, gtmCode, literal, PIXEL_STUB, pixelStart, type CodeSettings } from './base-codes.ts';
import { customHtmlPixel, ga4Tags, templatePixel, type GtmTag } from './gtm-tags.ts';
import { triggerRows } from './triggers.ts';

export interface PageCode {
  /** Inline scripts of the head, in their order, after the snippet. */
  head: string[];
  /** What reports an action. */
  report: (action: ShopAction) => string;
  /** Run when a single-page app has changed its page. */
  pageViewed: string;
  /** The container's tags; none without GTM. */
  tags: GtmTag[];
}

const PIXEL_PAGE_VIEW = `fbq('track', 'PageView');`;

/** Written by the checkout page; shops print it from the order. */
const CUSTOMER = `JSON.parse(sessionStorage.getItem('shop_customer') || '{}')`;

const pixelHead = (settings: CodeSettings): string => `${PIXEL_STUB}\n${pixelStart(settings)}\n${PIXEL_PAGE_VIEW}`;

function gtagEvent({ name, ecommerce }: ShopAction): string {
  const customer = name === 'purchase' ? `gtag('set', 'user_data', ${CUSTOMER});\n` : '';
  return `${customer}gtag('event', '${name}', ${literal(ecommerce)});`;
}

const pixelEvent = ({ metaName, pixel }: ShopAction): string => `fbq('track', '${metaName}', ${literal(pixel)});`;

const dataLayerEvent =
  ({ world }: CodeSettings) =>
  ({ name, ecommerce }: ShopAction): string => {
    const { pushed } = triggerRows(world)[name];
    if (pushed === undefined) return '';
    const event = pushed === null ? '' : `event: '${pushed}', `;
    const customer = name === 'purchase' ? `, user_data: ${CUSTOMER}` : '';
    return `dataLayer.push({ ecommerce: null });
dataLayer.push({ ${event}ecommerce: ${literal(ecommerce)}${customer} });`;
  };

const both = (first: (action: ShopAction) => string, second: (action: ShopAction) => string) => (action: ShopAction) =>
  `${first(action)}\n${second(action)}`;

function byHand(settings: CodeSettings): PageCode {
  return {
    head: [consentCode(settings), gtagCode(), pixelHead(settings)],
    report: both(gtagEvent, pixelEvent),
    pageViewed: PIXEL_PAGE_VIEW,
    tags: [],
  };
}

function tagManager(settings: CodeSettings, pixel: GtmTag[]): PageCode {
  return {
    head: [consentCode(settings), gtmCode()],
    report: dataLayerEvent(settings),
    pageViewed: '',
    tags: [...ga4Tags(settings), ...pixel],
  };
}

function mixed(settings: CodeSettings): PageCode {
  return {
    head: [consentCode(settings), gtmCode(), pixelHead(settings)],
    report: both(dataLayerEvent(settings), pixelEvent),
    pageViewed: PIXEL_PAGE_VIEW,
    tags: ga4Tags(settings),
  };
}

/**
 * What a shop's plugin prints: each event has an id that the plugin made. Its server reports the event to Meta too, under
 * the same id, once the visitor has agreed.
 */
const pluginScript = ({ world }: CodeSettings): string => `function printed(name, params) {
  var eventID = Math.random().toString(36).slice(2);
  fbq('track', name, params, { eventID: eventID });${world.consent === 'granted' ? PLUGIN_REPORT : ''}
}`;

const PLUGIN_REPORT = `
  fetch('${PLUGIN_PATH}', { method: 'POST', keepalive: true, body: JSON.stringify({ name: name, eventID: eventID, params: params }) })
    .catch(function () {});`;

const pluginEvent = ({ metaName, pixel }: ShopAction): string => `printed('${metaName}', ${literal(pixel)});`;

function plugin(settings: CodeSettings): PageCode {
  const start = [PIXEL_STUB, pixelStart(settings), pluginScript(settings), `printed('PageView', {});`].join('\n');
  return {
    head: [consentCode(settings), start, gtagCode()],
    report: both(pluginEvent, gtagEvent),
    // A plugin knows no single-page app: later page views are the app's own.
    pageViewed: PIXEL_PAGE_VIEW,
    tags: [],
  };
}

const PATTERNS: Readonly<Record<WorldState['pattern'], (settings: CodeSettings) => PageCode>> = {
  A: byHand,
  B: (settings) => tagManager(settings, customHtmlPixel(settings)),
  C: (settings) => tagManager(settings, templatePixel(settings)),
  D: mixed,
  E: plugin,
};

export const pageCode = (settings: CodeSettings): PageCode => PATTERNS[settings.world.pattern](settings);
