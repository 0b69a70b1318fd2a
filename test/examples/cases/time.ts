/** event_time: Unix seconds, neither in the future nor older than Meta takes. */
import type { Example } from '../example.ts';
import { NOW, NOW_MS, PURCHASE, VISIT } from '../visit.ts';

const DAY = 86400;

const unreadable = ['yesterday', '1e9', '0x6b49d200', 20261123, '2026-11-23', '-1795435200', '1.7.9'].map(
  (value): Example => ({
    title: `event_time ${value} is no Unix time and is replaced by now`,
    description: 'A wrong time would be refused or put the sale on another day; Meta wants Unix seconds.',
    in: { event: { ...VISIT, event_time: value } },
    out: { outcome: 'sent', sent: { event_time: NOW }, reasons: ['event_time time_unreadable'] },
  }),
);

export const time: Example[] = [
  ...[1795435195.5, '1795435195.5', 1795435195.999, '1795435195.250000'].map((event_time): Example => ({
    title: `the fraction of ${JSON.stringify(event_time)} seconds is cut off`,
    description: 'Meta wants whole Unix seconds; PHP’s microtime(true) and Python’s time.time() have fractions.',
    in: { event: { ...VISIT, event_time } },
    out: { outcome: 'sent', sent: { event_time: 1795435195 } },
  })),
  {
    title: 'without a time the event happened now',
    description: 'Meta wants Unix seconds; GTM’s clock has milliseconds.',
    in: { event: VISIT, nowMs: NOW_MS + 999 },
    out: { outcome: 'sent', sent: { event_time: NOW } },
  },
  {
    title: 'the event’s own time is kept',
    description: 'Meta: event_time is the time of the conversion, not of the sending.',
    in: { event: { ...VISIT, event_time: NOW - 3600 } },
    out: { outcome: 'sent', sent: { event_time: NOW - 3600 } },
  },
  {
    title: 'a time as text is a number',
    description: 'GA4 sends ep.event_time as a string.',
    in: { event: { ...VISIT, event_time: String(NOW - 60) } },
    out: { outcome: 'sent', sent: { event_time: NOW - 60 } },
  },
  {
    title: 'timestamp, as Stape’s data client writes it, is the time',
    description: 'Observed: that client adds timestamp in seconds.',
    in: { event: { ...VISIT, timestamp: NOW - 5 } },
    out: { outcome: 'sent', sent: { event_time: NOW - 5 }, absent: ['custom_data'] },
  },
  {
    title: 'milliseconds become seconds',
    description: 'Date.now() is the usual mistake; Meta reads it as a day in the far future (subcode 2804004).',
    in: { event: { ...VISIT, event_time: NOW_MS - 1500 } },
    out: { outcome: 'sent', sent: { event_time: NOW - 2 }, reasons: ['event_time time_repaired'] },
  },
  {
    title: 'microseconds become seconds',
    description: 'BigQuery’s and Firebase’s event timestamps are microseconds.',
    in: { event: { ...VISIT, event_time: String((NOW - 7) * 1e6) } },
    out: { outcome: 'sent', sent: { event_time: NOW - 7 }, reasons: ['event_time time_repaired'] },
  },
  {
    title: 'a time in the future becomes now',
    description: 'Clocks of visitors run ahead; Meta refuses such an event (subcode 2804004).',
    in: { event: { ...VISIT, event_time: NOW + 400 } },
    out: { outcome: 'sent', sent: { event_time: NOW }, reasons: ['event_time time_in_future'] },
  },
  ...unreadable,
  {
    title: 'an event of almost seven days is sent',
    description: 'Meta: within 7 days of when it occurred.',
    in: { event: { ...VISIT, event_time: NOW - 7 * DAY + 60 } },
    out: { outcome: 'sent', sent: { event_time: NOW - 7 * DAY + 60 } },
  },
  {
    title: 'an event of more than seven days is skipped',
    description: 'Meta refuses the entire request (subcode 2804003).',
    in: { event: { ...PURCHASE, event_time: NOW - 7 * DAY - 60 } },
    out: { outcome: 'skipped', reasons: ['event_time too_old'], log: ['2804003'] },
  },
  {
    title: 'a sale in a shop may be 62 days old',
    description: 'Source: Meta, using the API: 62 days for physical_store.',
    in: { event: { ...PURCHASE, action_source: 'physical_store', event_time: NOW - 62 * DAY + 60 } },
    out: { outcome: 'sent', sent: { event_time: NOW - 62 * DAY + 60 } },
  },
  {
    title: 'a sale in a shop of more than 62 days is skipped',
    description: 'The longer window ends, too.',
    in: { event: { ...PURCHASE, action_source: 'physical_store', event_time: NOW - 62 * DAY - 60 } },
    out: { outcome: 'skipped', reasons: ['event_time too_old'] },
  },
];
