/** GA4's side: gives each event in a data layer an event_id, gtag's commands and GTM's own events included. */
import { noteMessage } from './debug.ts';
import { orderOf } from './ids.ts';
import type { Loose } from './loose.ts';
import { closePage, open, report, type Channel, type Moment } from './moments.ts';
import { metaName } from './names.ts';
import { workOn } from './work.ts';

/** The data layer of which somebody has read a message. */
export let read: unknown[] | undefined;

/** The data layer in which gtag was told to measure with GA4, if it was. */
export let measured: unknown[] | undefined;

/** The targets of gtag: an event without `send_to` goes to all of them. */
const targets: Channel[] = ['g'];

/** What has been here. GTM hands on by way of the push that it found, and sites assign their data layer anew. */
const seen = new WeakSet();

/** gtag reads its commands only from `arguments` objects. */
export const command = function () {
  return arguments;
} as unknown as (...parts: unknown[]) => Loose;

/** A default for the page views that gtag makes by itself. Google's order of precedence: event, config, set. */
const pageViewDefault = (fields: Loose): Loose => command('set', { event_id: report('PageView', fields).id });

const configured = (target: string, fields: Loose, layer: unknown[]): Loose => {
  // Other targets, Google Ads above all, are no receivers of the pixel's twins.
  if (/^G/.test(target)) {
    measured = layer;
    targets.push(target);
  }
  return pageViewDefault(fields);
};

/**
 * Returns what is to be pushed instead of a message. GTM's data model keeps old values: an event without an id of its
 * own, `gtm.formSubmit` for one, would be sent with that of an earlier action.
 */
export const stampMessage = (message: Loose, layer: unknown[]): Loose[] => {
  // Sites push null and texts, too.
  let fields = Object(message) as Loose;
  let event = fields['event'] as unknown as string;
  let channels: Channel[] = [0];
  let first: Loose | undefined, moment: Moment;
  if (seen.has(fields)) return [message];
  const isCommand = 'callee' in fields;
  if (isCommand) {
    seen.add(fields);
    const [kind, target, params] = message as unknown as [string, string, Loose?];
    event = (kind === 'event' && target) as string;
    fields = params || {};
    channels = ([] as Channel[]).concat((fields['send_to'] as never) || targets);
    // An id inside config would stick to all later events of that target, hence the default in front of it.
    if (kind === 'config') first = configured(target, fields, layer);
  }
  const name = event && metaName(event);
  if (name !== 'Purchase' && orderOf(fields)) report('Purchase', { order_id: orderOf(fields) as never });
  if (event) {
    // GTM tells of loading and address (dom, init, js, load, historyChange), consent tools of consent; a page_view tag
    // may fire on each of them.
    if (!isCommand && /^gtm\.([dij]|lo|hi)|consent|cookie|onetrust/i.test(event)) {
      moment = report('PageView', fields);
      // GTM runs gtm.init before gtm.js, from which it takes no values, hence the id in front.
      first = { event_id: moment.id as never };
      moment = (/m.(d|lo)/.test(event) && open) || moment;
    } else moment = report(name, fields, channels);
    if (DEBUG) noteMessage(event, moment);
    // A copy, because the site may push the same object again or may have frozen it. Whoever takes it up reads its id:
    // GTM does so right before its tags fire, also for messages that have waited for it.
    fields = {
      ...fields,
      get event_id(): Loose {
        read = layer;
        return workOn(moment).id as never;
      },
      // A wrapper of the site, between us and the tag manager, may set an id of its own.
      set event_id(id) {
        moment = report(name, { event_id: id }, channels);
      },
    };
    seen.add(fields);
    if (isCommand) [].splice.call(message, 2, 1, fields as never);
    else message = fields;
  }
  return first ? [first, message] : [message];
};

/** The address changes without a new document: gtag is going to report that, and shall know the id beforehand. */
export const beginPage = (args: unknown[]): unknown[] => {
  closePage();
  if (measured) measured.push(pageViewDefault({}));
  return args;
};
