/**
 * Which reports belong together. Meta drops an event when pixel, event name and id are equal, so an id belongs to a
 * moment: what happened at once, under whatever names; within a name each receiver has it once.
 */
/* eslint-disable max-lines-per-function -- one decision, whose parts would have to hand all of its variables on */
import { noteReport } from './debug.ts';
import { NO_ID, orderOf } from './ids.ts';
import type { Loose } from './loose.ts';
import { ORDERED, PLAIN } from './name-patterns.ts';
import { measured, type Channel } from './receivers.ts';
import { countOnce } from './settings.ts';
import { now, reportNow, working, type Choice, type Moment } from './work.ts';

/** More would let a page that never rests grow for ever, and make each event dearer. */
const MOST = 99;

/** Oldest first. */
const moments: Moment[] = [];

/** An order that lies in the data layer: any tag may report it, now or later. */
export let open: Choice | false;

/** Page views and orders of the page that is left find no partner any more. */
export const closePage = (): unknown => moments.map((moment) => (moment['PAGEVIEW'] = open = 0));

/**
 * Finds or makes the moment of a report and marks the report in it. `name` is Meta's; `fields` may hold an order id and, as
 * `event_id`, the id that the site has set; `channels` are the receivers, none if the report is only known to come.
 */
export const report = (name: string, fields?: Loose, channels: Channel[] = []): Moment => {
  const isPixel = (channels[0] as number) > 0;
  const own = !NO_ID.test(fields?.['event_id'] as never) && (fields?.['event_id'] as never as string) + '';
  const isPlain = PLAIN.test(name);
  const order = !isPlain && orderOf(fields);
  const action = order && !ORDERED.test(name) ? 'Purchase' : name;
  const made = countOnce.id!(action, order as string);
  const key = action.toUpperCase();
  let best = 0;
  let fit: number | boolean | undefined, moment: Moment | undefined;
  // How well each one fits: the best is taken, of equal ones the oldest.
  moments.map((other) => {
    fit = own
      ? other.id === own
      : order && other._order
        ? other._order === made && 5
        : !channels.some((channel) => other[channel + key]) &&
          // GA4's tags read the id of the message on which GTM works; gtag knows no message, and names tell.
          (isPixel && !measured && other === working
            ? 4
            : // GA4 may report two messages under one name, whatever they are called: they share no id.
              other[key] && !(channels[0] === 0 && other[0] && other !== now)
              ? 3
              : // One click is gtm.click and gtm.linkClick, beside what the site has made of it.
                other === ((isPixel && working) || now) && (isPixel === other._ga4 || /^GTM/.test(key))
                ? 2
                : !channels[0] && other === open && !isPlain);
    if ((fit as number) > best) {
      best = fit as number;
      moment = other;
    }
  });
  if (!moment && moments.push((moment = { id: own || made })) > MOST) moments.shift();
  // The twin of what a tag reports is another tag of the same message, and no later one.
  if (isPixel && working) working[0 + key] = 1;
  else reportNow(moment);
  // Elsewhere than beside the order's own message a pixel's call tells nothing of GA4, which may report the order yet.
  if (action === 'Purchase' && (isPixel ? working === open : order)) open = !isPixel && moment;
  moment._order ||= order && made;
  moment[key] = 1;
  channels.map((channel) => (moment![channel] = moment![channel + key] = 1));
  moment._ga4 ||= !isPixel;
  if (DEBUG) noteReport({ name, isPixel, moment, isOwn: moment.id === own, isTag: moment === working });
  return moment;
};
