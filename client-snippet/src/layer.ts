/** GA4's side: gives each event in a data layer an event_id, gtag's commands and GTM's own events included. */
/* eslint-disable max-lines-per-function -- one decision, whose parts would have to hand all of its variables on */
import { noteMessage } from './debug.ts';
import { orderOf } from './ids.ts';
import type { Loose } from './loose.ts';
import { closePage, open, report } from './moments.ts';
import { PAGE } from './name-patterns.ts';
import { metaName } from './names.ts';
import { measured, measureIn, targets, type Channel } from './receivers.ts';
import { forgetNow, workOn, type Moment } from './work.ts';

/**
 * Messages that have been here, because GTM hands on by way of the push that it found, and sites assign their data layer
 * anew; and by their names the data layers that are followed.
 */
export const seen = new WeakSet() as WeakSet<object> & Record<string, unknown>;

/** The data layer of which somebody has read a message. */
export let read: unknown[] | undefined;

/** gtag reads its commands only from `arguments` objects. */
export const command = function () {
  return arguments;
} as unknown as (...parts: unknown[]) => Loose;

/** A default for the page views that gtag makes by itself. Google's order of precedence: event, config, set. */
const pageViewDefault = (fields?: Loose): Loose => command('set', { event_id: report('PageView', fields).id });

/**
 * Returns what is to be pushed instead of a message. GTM's data model keeps old values: an event without an id of its
 * own, `gtm.formSubmit` for one, would be sent with that of an earlier action.
 */
export const stampMessage = (message: Loose, layer: unknown[]): Loose[] => {
  // Sites push null and texts, too.
  let fields = Object(message) as Loose;
  let event = fields['event'] as unknown as string | false;
  let channels: Channel[] = [0];
  let kind: unknown, first: Loose | undefined, moment: Moment;
  if (!seen.has(fields)) {
    if ('callee' in fields) {
      [kind, event, fields] = message as unknown as [string, string, Loose];
      channels = [(fields?.['send_to'] as never) || targets].flat();
      if (kind === 'config') {
        if (event[0] === 'G' && targets.push(event)) measureIn(layer);
        // An id inside config would stick to all later events of that target, hence the default in front of it.
        first = pageViewDefault(fields);
      }
      event = kind === 'event' && event;
    }
    if (event) {
      if (!kind && PAGE.test(event)) {
        moment = report('PageView', fields);
        // GTM runs gtm.init before gtm.js, from which it takes no values, hence the id in front.
        first = { event_id: moment.id as never };
        moment = ((moment[1] || event !== 'gtm.js') && open) || moment;
        // What site code does behind it has another moment, even before the end of this task is noticed.
        forgetNow();
      } else {
        if (metaName(event) === 'Purchase') report('PageView');
        moment = report(metaName(event), fields, channels);
      }
      if (DEBUG) noteMessage(event, moment);
      // A copy, because the site may push the same object again or may have frozen it. Whoever takes it up reads its id:
      // GTM does so right before its tags fire, also for messages that have waited for it.
      fields = {
        ...fields,
        get event_id(): Loose {
          read = layer;
          return (workOn(moment) as Moment).id as never;
        },
        // A wrapper of the site, between us and the tag manager, may set an id of its own.
        set event_id(id) {
          moment = report(metaName(event as string), { event_id: id }, channels);
        },
      };
      message = kind ? command(kind, event, fields) : fields;
    } else if (orderOf(fields)) report('Purchase', fields);
  }
  seen.add(Object(message) as object);
  return first ? [first, message] : [message];
};

/** The address changes without a new document: gtag is going to report that, and shall know the id beforehand. */
export const beginPage = (args: unknown[]): unknown[] => {
  closePage();
  measured?.push(pageViewDefault());
  return args;
};
