/** Stage: the id by which Meta recognises the pixel's copy of the event. Never random: an id that only we know helps nobody. */
import { CUSTOM_ROWS, SERVER_SOURCES } from '../spec/runtime.ts';
import { firstTextAt, pathsOf } from './flat.ts';
import { looksPersonal } from './personal.ts';
import type { Incoming, Problem, Staged } from './types.ts';

/** The site's own id; else `Name.order id`, which the browser snippet and any backend make the same way; else none. */
export const readEventId = (incoming: Incoming, eventName: string): Staged<string> => {
  const problems: Problem[] = [];
  const own = firstTextAt(incoming.flat, SERVER_SOURCES.event_id);
  if (own && !looksPersonal(own, incoming)) return { value: own, problems };
  if (own) problems.push({ code: 'personal_event_id', field: 'event_id' });
  const orderId = firstTextAt(incoming.flat, pathsOf(CUSTOM_ROWS, 'order_id'));
  if (orderId && !looksPersonal(orderId, incoming)) return { value: `${eventName}.${orderId}`, problems };
  problems.push({ code: 'no_event_id', field: 'event_id' });
  return { value: '', problems };
};
