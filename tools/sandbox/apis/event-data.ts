/** The event: getAllEventData, getEventData. Every call gives a fresh copy. */
import type { HostApis } from './host-api.ts';
import { toText } from './host-api.ts';

/** Follows a path such as `items.0.price`. */
const valueAt = (event: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    // Lists have indices, no other keys.
    if (Array.isArray(value) && !/^\d+$/.test(key)) return undefined;
    return (value as Record<string, unknown>)[key];
  }, event);

export const EVENT_DATA_APIS: HostApis = {
  getAllEventData: (run) => {
    run.permit('getAllEventData', 'read_event_data', []);
    return run.options.eventData ?? {};
  },
  getEventData: (run, [keyPath]) => {
    const path = toText(keyPath);
    run.permit('getEventData', 'read_event_data', [path]);
    return valueAt(run.options.eventData, path);
  },
};
