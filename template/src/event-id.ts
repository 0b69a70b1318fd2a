/** Stage: the id by which Meta recognises the pixel's copy of the event. Never random: an id that only we know helps nobody. */
import { CUSTOM_FIELDS, SERVER_FIELDS } from '../spec/meta-fields.ts';
import type { Gtm } from './gtm.ts';
import { firstTextAt, pathsOf } from './path.ts';
import { looksPersonal } from './personal.ts';
import type { Incoming, Problem, Staged } from './types.ts';

const FIELD = 'event_id';

/** The site's own id; else `Name.order id`, which the browser snippet and any backend make the same way; else none. */
export const readEventId = (incoming: Incoming, eventName: string, gtm: Gtm): Staged<string> => {
  const problems: Problem[] = [];
  const own = firstTextAt(incoming.event, pathsOf(SERVER_FIELDS, FIELD));
  if (own && !looksPersonal(own, gtm)) return { value: own, problems };
  if (own) problems.push({ code: 'personal_event_id', field: FIELD });
  const orderId = firstTextAt(incoming.event, pathsOf(CUSTOM_FIELDS, 'order_id'));
  if (orderId && !looksPersonal(orderId, gtm)) return { value: eventName + '.' + orderId, problems };
  problems.push({ code: 'no_event_id', field: FIELD });
  return { value: '', problems };
};
