/**
 * Which reports belong together. Meta drops an event when pixel, event name and id are equal, so an id belongs to a
 * moment: what happened at once, under whatever names; within a name each receiver has it once.
 */
import { noteReport } from './debug.ts';
import { orderOf, randomId, siteId } from './ids.ts';
import type { Loose } from './loose.ts';
import { now, reportNow, working, type Choice } from './work.ts';

/**
 * Beside these, `.name` marks that an action of that name is part of it; channel + `.name`, that the channel has reported
 * it; the channel alone, that it has reported something.
 */
export interface Moment {
  id: string;
  /** `Name.order id`. */
  tag?: string | false | undefined;
  /** GA4 may read the id somewhere. */
  ga4?: unknown;
  [mark: string]: unknown;
}

/** As many as GTM keeps messages in the data layer. More would let a page that never rests grow for ever. */
const MOST = 300;

/** Oldest first. */
const moments: Moment[] = [];

/** An order that lies in the data layer and that no event of GA4's name has reported: any tag may, now or later. */
export let open: Choice;

/** The data layer in which gtag was told to measure with GA4, if it was. */
export let measured: unknown[] | undefined;
export const measureIn = (layer: unknown[]): unknown => (measured = layer);

/** Page views and orders of the page that is left find no partner any more. */
export const closePage = (): unknown => moments.map((moment) => (moment['.pageview'] = open = 0));

/**
 * Returns what reports actions of a name (Meta's): it finds or makes the moment of a report and marks the report in it.
 * `fields` may hold an order id; `own` is the id that the site has set; `channels` are the receivers.
 */
export const report =
  (name: string, fields: Loose, own: unknown) =>
  (channels: string[], isPixel?: boolean): Moment => {
    const key = '.' + name.toLowerCase();
    const order = orderOf(fields);
    // What is none of these and yet has an order is a purchase under a name of the site.
    const tag = order && (/^(Lead|Subs|StartT|Init|CompleteR)/.test(name) ? name : 'Purchase') + '.' + order;
    own = siteId(own);
    const find = (is: (moment: Moment) => unknown): Moment | undefined => moments.find(is);
    const pick = (is: (moment: Moment) => unknown): Moment | undefined =>
      find((other) => !(tag && other.tag) && channels.every((channel) => !other[channel + key]) && is(other));
    let moment = find((other) => (own ? other.id === own : tag && other.tag === tag));
    if (!own && !moment)
      moment =
        // GA4's tags read the id of the message on which GTM works; gtag knows no message, and names tell.
        (isPixel && !measured && pick((other) => other === working)) ||
        // GA4 may report two messages under one name, whatever they are called: they share no id.
        pick((other) => other[key] && !(channels[0] === 'd' && other['d'] && other !== now)) ||
        pick((other) => (isPixel ? other === (working || now) && other.ga4 : other === now && !other.ga4)) ||
        pick((other) => !isPixel && other === open && (channels[0] || !other['d.purchase']));
    if (!moment) {
      moment = { id: (own || tag || randomId()) as string };
      if (moments.push(moment) > MOST) moments.shift();
    }
    // The twin of what a tag reports is another tag of the same message, and no later one.
    if (isPixel && working) working['d' + key] = 1;
    // The pixel's library makes the calls once more that have waited for it.
    else if (!moment[channels[0] + key]) reportNow(moment);
    moment.tag = moment.tag || tag;
    moment[key] = 1;
    channels.map((channel) => (moment![channel] = moment![channel + key] = 1));
    if (!isPixel) moment.ga4 = 1;
    if (name === 'Purchase' && (working || !isPixel)) open = (channels[0] || 'd') === 'd' && tag ? moment : 0;
    if (DEBUG) noteReport({ name, isPixel, moment, own });
    return moment;
  };
