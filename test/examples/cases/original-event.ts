/** original_event_data: the event that a later value belongs to. Source: Meta, original event data. */
import type { Example, Json } from '../example.ts';
import { NOW, PURCHASE, without } from '../visit.ts';

const APPEND = { ...PURCHASE, event_name: 'AppendValue', event_id: 'AppendValue.T_12345', net_revenue: 7.5 };
const ORIGINAL = { event_name: 'Purchase', event_time: NOW - 86400, order_id: 'T_12345' };

const lacking = [undefined, 'event_name', 'event_time'].map((member): Example => ({
  title: `AppendValue without ${member ?? 'anything'} of its original event is skipped`,
  description: 'Meta documents name and time of the original event as required: without them it adds to nothing.',
  in: { event: { ...APPEND, original_event_data: member ? without(ORIGINAL, member) : undefined } },
  out: { outcome: 'skipped', reasons: [`original_event_data.${member ?? 'event_name'} required_missing`] },
}));

const named = (name: string, sent: string, settings?: Json): Example => ({
  title: `an original event ${name} is Meta’s ${sent}`,
  description: 'The original event was sent under that name; names are compared exactly.',
  in: { event: { ...APPEND, original_event_data: { ...ORIGINAL, event_name: name } }, settings },
  out: { outcome: 'sent', sent: { original_event_data: { event_name: sent } } },
});

export const originalEvent: Example[] = [
  ...lacking,
  named('purchase', 'Purchase'),
  named('generate_lead', 'Lead'),
  named('loan_granted', 'loan_granted'),
  named('order_done', 'Purchase', { eventNameMap: [{ eventName: 'order_done', metaName: 'Purchase' }] }),
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
    title: 'the original event as JSON text',
    description: 'gtag sends texts and numbers only; an object becomes “[object Object]”.',
    in: { event: { ...APPEND, original_event_data: JSON.stringify(ORIGINAL) } },
    out: { outcome: 'sent', sent: { original_event_data: ORIGINAL }, absent: ['custom_data.original_event_data'] },
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
