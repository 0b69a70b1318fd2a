/** Stage: the id by which Meta recognises the pixel's copy of the event. Never random: an id that only we know helps nobody. */
import { CONTEXT_SOURCES, SERVER_SOURCES } from '../spec/runtime.ts';
import { digitsOf } from './characters.ts';
import { firstTextAt } from './flat.ts';
import { looksPersonal } from './personal.ts';
import { isNobodysId } from './placeholder.ts';
import type { Incoming, Problem, Staged } from './types.ts';

const idsAt = (paths: readonly string[], incoming: Incoming): string[] =>
  paths.map((path) => firstTextAt(incoming.flat, [path])).filter((id) => !isNobodysId(id));

/** As in the browser snippet: what has no digit from 1 to 9 is a word for "no order", and would merge all visitors' orders. */
const isOrder = (id: string): boolean => digitsOf(id).split('0').join('') !== '';

/** The site's own id; else `Name.order id`, which the browser snippet and any backend make the same way; else none. */
export const readEventId = (incoming: Incoming, eventName: string): Staged<string> => {
  const problems: Problem[] = [];
  const isSafe = (id: string): boolean => !looksPersonal(id, incoming);
  const own = idsAt(SERVER_SOURCES.event_id, incoming);
  if (!own.every(isSafe)) problems.push({ code: 'personal_event_id', field: 'event_id' });
  const id = own.filter(isSafe)[0];
  if (id) return { value: id, problems };
  const orderId = idsAt(CONTEXT_SOURCES.order_id, incoming).filter((order) => isOrder(order) && isSafe(order))[0];
  if (orderId) return { value: `${eventName}.${orderId}`, problems };
  problems.push({ code: 'no_event_id', field: 'event_id' });
  return { value: '', problems };
};
