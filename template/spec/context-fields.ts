/** What the tag reads of an event beside Meta's fields: who asks, from where, in which session. Nothing of it is sent as it is. */
import type { ContextFieldRow } from './row-types.ts';

/** Sources of the paths: Google's common event data; dumps of the GA4 client's event data. */
export const CONTEXT_FIELDS = [
  {
    key: 'client_id',
    from: ['client_id'],
    seldom: true,
    use: 'makes the browser ID of visitors who have none, where the form asks for it',
  },
  { key: 'session_id', from: ['ga_session_id'], seldom: true, use: 'the time in that browser ID' },
  {
    key: 'request_count',
    from: ['x-ga-request_count'],
    seldom: true,
    use: 'on the first request of a page no browser ID is made: the pixel is about to make its own',
  },
  {
    key: 'located_region',
    from: ['x-ga-ur', 'event_location.region'],
    use: 'the US state for Limited Data Use; before the customer’s address',
  },
  { key: 'located_country', from: ['event_location.country'], use: 'whether that region is one of the USA' },
  { key: 'custom_properties', from: ['custom_properties'], use: 'an object or JSON text of custom properties' },
  { key: 'test_event_code', from: ['test_event_code'], use: 'the test event code where the form has none' },
] as const satisfies readonly ContextFieldRow[];
