/** original_event_data: the event that a later value belongs to. Source: Meta, original event data. */
import type { Example } from '../example.ts';
import { NOW, PURCHASE } from '../visit.ts';

export const originalEvent: Example[] = [
  {
    title: 'AppendValue says which event its value belongs to',
    description: 'Profit is known days after the purchase; net_revenue is added to it.',
    in: {
      event: {
        ...PURCHASE,
        event_name: 'AppendValue',
        event_id: 'AppendValue.T_12345',
        net_revenue: 7.5,
        original_event_data: {
          event_name: 'Purchase',
          event_time: String(NOW - 86400),
          order_id: 12345,
          event_id: 'Purchase.T_12345',
          surplus: 1,
        },
      },
    },
    out: {
      outcome: 'sent',
      sent: {
        event_name: 'AppendValue',
        custom_data: { net_revenue: 7.5 },
        original_event_data: {
          event_name: 'Purchase',
          event_time: NOW - 86400,
          order_id: '12345',
          event_id: 'Purchase.T_12345',
        },
      },
      only: { original_event_data: ['event_name', 'event_time', 'order_id', 'event_id'] },
    },
  },
  {
    title: 'the time of the original event is made seconds, too',
    description: 'Milliseconds would name an event in the far future.',
    in: {
      event: {
        ...PURCHASE,
        event_name: 'AppendValue',
        original_event_data: { event_name: 'Purchase', event_time: (NOW - 86400) * 1000, order_id: 'T_1' },
      },
    },
    out: { outcome: 'sent', sent: { original_event_data: { event_time: NOW - 86400 } } },
  },
];
