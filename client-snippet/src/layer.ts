/** GA4's side: gives each event in the data layer an event_id, gtag's commands and GTM's own events included. */
import { known, reportId } from './ledger.ts';
import type { Loose } from './loose.ts';
import { metaName } from './names.ts';
import { dataLayer } from './settings.ts';

/** Whether gtag runs here and makes page views by itself. */
let isConfigured: unknown;

/** gtag reads its commands only from `arguments` objects; `valueOf` returns the object itself. */
export const command = function () {
  return arguments.valueOf();
} as (...parts: unknown[]) => Loose;

/** A copy, because the site may push the same object again or may have frozen it. */
const stamp = (name: string, channel: unknown, fields: Loose): Loose => ({
  ...fields,
  event_id: reportId(name, channel as string)(fields, fields['event_id']) as never,
});

/** A default for the page views that gtag makes by itself. Google's order of precedence: event, config, set. */
const pageViewDefault = (fields: Loose): Loose =>
  command('set', { event_id: reportId('PageView', '')(fields, fields['event_id']) });

/**
 * Returns what is to be pushed instead of a message. GTM's data model keeps old values: an event without an id of its
 * own, `gtm.formSubmit` for one, would be sent with that of an earlier action.
 */
export const stampMessage = (message: Loose): Loose | Loose[] => {
  // Sites push null and texts, too.
  let fields = (Object(message) as Loose)['event'];
  if ('callee' in Object(message)) {
    fields = message[2] || {};
    if ((message[0] as unknown) === 'event') {
      fields = stamp(metaName(message[1] as never), 'g' + (fields['send_to'] as unknown as string), fields);
      [].splice.call(message, 2, 1, fields as never);
    }
    if ((message[0] as unknown) !== 'config' || message['event_id']) return [message];
    // An id inside config would stick to all later events of that target, hence the default in front of it.
    isConfigured = message['event_id'] = 1 as never;
    return [pageViewDefault(fields), message];
  }
  if (!fields) return [message];
  // GTM tells of loading and address (dom, init, js, load, historyChange); a page_view tag may fire on each of them.
  if (!/^gtm\.([dij]|lo|hi)/.test(fields as never) || message['event_id'])
    return stamp(metaName(fields as never), 'd', message);
  message = stamp('PageView', '', message);
  // GTM runs gtm.init before gtm.js, from which it takes no values, hence the id in front.
  return [{ event_id: message['event_id'] }, message];
};

/** The address changes without a new document: gtag is going to report that, and shall know the id beforehand. */
export const beginPage = (args: unknown[]): unknown[] => {
  // Page views of the page that is left find no partner any more.
  known['.pageview'] = 0;
  if (isConfigured) dataLayer().push(pageViewDefault(0 as never));
  return args;
};
