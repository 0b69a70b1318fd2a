/**
 * Which reports belong together. Meta drops an event when pixel, event name and id are equal, so an id belongs to a
 * moment: what happened at once, under whatever names; within a name each receiver has it once.
 */
import { noteReport } from './debug.ts';
import { NO_ID, orderOf } from './ids.ts';
import { measured } from './layer.ts';
import type { Loose } from './loose.ts';
import { countOnce } from './settings.ts';
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

/**
 * A receiver. Pixels have numbers, and 1 stands for any whose `init` nobody saw; GA4's targets have words, and `g` stands
 * for any whose `config` nobody saw; 0 is a data layer.
 */
export type Channel = string | number;

/** More would let a page that never rests grow for ever, and make each event dearer. */
const MOST = 99;

/** Oldest first. */
const moments: Moment[] = [];

/** An order that lies in the data layer and that no event of GA4's name has reported: any tag may, now or later. */
export let open: Choice;

const remembered = (moment: Moment): Moment => {
  if (moments.push(moment) > MOST) moments.shift();
  return moment;
};

/** Page views and orders of the page that is left find no partner any more. */
export const closePage = (): unknown => moments.map((moment) => (moment['.pageview'] = open = 0));

/** What people do more than once in an order, or beside one. */
const PLAIN = /^(Add|View|Search|Refund)/;

/** `Name.order id`. What is no standard event that may have an order, and yet has one, is a purchase under a name of the site. */
const tagOf = (name: string, fields: Loose): string | false => {
  const order = !PLAIN.test(name) && orderOf(fields);
  return order && (/^(Lead|Subs|StartT|Init|CompleteR)/.test(name) ? name : 'Purchase') + '.' + order;
};

/**
 * Finds or makes the moment of a report and marks the report in it. `name` is Meta's; `fields` may hold an order id and, as
 * `event_id`, the id that the site has set; `channels` are the receivers, none if the report is only known to come.
 */
export const report = (name: string, fields: Loose, channels: Channel[] = []): Moment => {
  const key = '.' + name.toLowerCase();
  const isPixel = (channels[0] as number) > 0;
  const given = fields['event_id'] as unknown as string;
  const own = !NO_ID.test(given) && given + '';
  const tag = tagOf(name, fields);
  let best = 0;
  let moment: Moment | undefined;
  // How well each one fits: the best is taken, of equal ones the oldest.
  moments.map((other) => {
    const fit = own
      ? other.id === own
      : tag && other.tag
        ? other.tag === tag && 5
        : channels.every((channel) => !other[channel + key]) &&
          // GA4's tags read the id of the message on which GTM works; gtag knows no message, and names tell.
          (isPixel && !measured && other === working
            ? 4
            : // GA4 may report two messages under one name, whatever they are called: they share no id.
              other[key] && !(channels[0] === 0 && other[0] && other !== now)
              ? 3
              : // One click is gtm.click and gtm.linkClick, beside what the site has made of it.
                other === ((isPixel && working) || now) && (!isPixel === !other.ga4 || /^.gtm/.test(key))
                ? 2
                : !channels[0] && other === open && (0 in channels ? !PLAIN.test(name) : !other['0.purchase']));
    if ((fit as number) > best) {
      best = fit as number;
      moment = other;
    }
  });
  moment = moment || remembered({ id: own || tag || countOnce.id!(name) });
  // The twin of what a tag reports is another tag of the same message, and no later one.
  if (isPixel && working) working[0 + key] = 1;
  // The pixel's library makes the calls once more that have waited for it.
  else if (!moment[channels[0] + key]) reportNow(moment);
  moment.tag = moment.tag || tag;
  moment[key] = 1;
  channels.map((channel) => (moment![channel] = moment![channel + key] = 1));
  if (!isPixel) moment.ga4 = 1;
  // A pixel's call tells nothing of GA4, unless a tag makes it for the order's own message.
  if (name === 'Purchase' && (working === open || !isPixel)) open = !channels[0] && tag ? moment : 0;
  if (DEBUG) noteReport({ name, isPixel, moment, isOwn: moment.id === own, isTag: moment === working });
  return moment;
};
