/** event_id: the key by which Meta recognises that the pixel has already told it of the event. */
import type { Example, Json } from '../example.ts';
import { PURCHASE, VISIT, without } from '../visit.ts';

const UNMARKED_PURCHASE = without(PURCHASE, 'event_id');
const UNMARKED_VISIT = without(VISIT, 'event_id');
/** Words and numbers that shops fill in where there is no order. One id for many orders makes Meta keep one of them. */
const NO_ORDERS = ['0', 0, '00', '-', 'n/a', 'none', '(not provided)', 'unknown', '{{Transaction ID}}', true];

const NO_ID = ['event_id is missing'];

const placeholders = ['undefined', 'null', '(not set)', '[object Object]', 'NaN'].map((word): Example => ({
  title: `event_id ${word} is no id`,
  description: 'One id for every event makes Meta throw away all but the first: "same event_id for many events".',
  in: { event: { ...PURCHASE, event_id: word } },
  out: { outcome: 'sent', sent: { event_id: 'Purchase.T_12345' } },
}));

const noIds = ['0', 'n/a', 'none', '{{event_id}}', '{{Event ID 1}}', 'false'].map((id): Example => ({
  title: `event_id ${id} is no id either`,
  description: 'It would stand in the events of all customers; the order tells them apart.',
  in: { event: { ...PURCHASE, event_id: id } },
  out: { outcome: 'sent', sent: { event_id: 'Purchase.T_12345' } },
}));

const noOrders = NO_ORDERS.map((order, index): Example => ({
  title: `an order id ${JSON.stringify(order)} (${index}) makes no id`,
  description: 'Purchases of different customers would have one id, and Meta would count one of them.',
  in: { event: { ...UNMARKED_PURCHASE, transaction_id: order } },
  out: {
    outcome: 'sent',
    absent: ['event_id', 'custom_data.order_id'],
    reasons: ['event_id no_event_id', 'custom_data.order_id placeholder'],
    warnings: NO_ID,
  },
}));

const WITHOUT_ORDER = without(UNMARKED_PURCHASE, 'transaction_id');

/** The order in which the snippet looks for an order id: GA4's name before Meta's, then enhanced e-commerce's. */
const PLACES: readonly [title: string, order: Json, id: string][] = [
  ['transaction_id comes before order_id', { transaction_id: 'T1', order_id: 'O1' }, 'Purchase.T1'],
  ['ecommerce.order_id is an order', { ecommerce: { order_id: 'E1' } }, 'Purchase.E1'],
  ['what stands in ecommerce comes first', { order_id: 'O1', ecommerce: { order_id: 'E1' } }, 'Purchase.E1'],
  ['actionField is an order', { ecommerce: { purchase: { actionField: { id: 'A1' } } } }, 'Purchase.A1'],
  ['a place that says n/a is passed over', { transaction_id: 'n/a', 'x-fb-cd-order_id': 'O1' }, 'Purchase.O1'],
];

const places = PLACES.map(([title, order, id]): Example => ({
  title: `event_id: ${title}`,
  description: 'The pixel’s copy gets its id from the snippet, which looks in this order; both must be the same.',
  in: { event: { ...WITHOUT_ORDER, ...order } },
  out: {
    outcome: 'sent',
    sent: { event_id: id, custom_data: { order_id: id.replace('Purchase.', '') } },
    reasons: order.transaction_id === 'n/a' ? ['custom_data.order_id placeholder'] : [],
  },
}));

export const eventId: Example[] = [
  ...noIds,
  ...noOrders,
  ...places,
  {
    title: 'an order id without a digit makes no id, but is an order id',
    description: 'The snippet makes none either: words in all languages stand for “no order”.',
    in: { event: { ...UNMARKED_PURCHASE, transaction_id: 'ABC' } },
    out: {
      outcome: 'sent',
      sent: { custom_data: { order_id: 'ABC' } },
      absent: ['event_id'],
      reasons: ['event_id no_event_id'],
      warnings: NO_ID,
    },
  },
  {
    title: 'an unusable event_id makes way for the next spelling',
    description: 'A broken variable in one place does not make the good id in another one worse.',
    in: { event: { ...PURCHASE, event_id: 'n/a', eventId: 'layer.2' } },
    out: { outcome: 'sent', sent: { event_id: 'layer.2' } },
  },

  {
    title: 'the event’s own id is sent as it is',
    description: 'Source: Meta, deduplicate pixel and server events: both copies carry the same event_id.',
    in: { event: { ...PURCHASE, event_id: 'Order-77_aB.3' } },
    out: { outcome: 'sent', sent: { event_id: 'Order-77_aB.3' }, log: ['event_id Order-77_aB.3'] },
  },
  {
    title: 'white space around an id is cut',
    description: 'The pixel’s id has none; ids are compared character by character.',
    in: { event: { ...PURCHASE, event_id: '  abc.1\n' } },
    out: { outcome: 'sent', sent: { event_id: 'abc.1' } },
  },
  {
    title: 'an id that came as a number is sent as text',
    description: 'Meta documents event_id as a string; a number fails the schema (subcode 2804019).',
    in: { event: { ...PURCHASE, event_id: 1760000000123 } },
    out: { outcome: 'sent', sent: { event_id: '1760000000123' } },
  },
  {
    title: 'x-fb-event_id is an id',
    description: 'Meta’s guide for its own tag named this parameter, so sites send it.',
    in: { event: { ...UNMARKED_VISIT, 'x-fb-event_id': 'guide.1' } },
    out: { outcome: 'sent', sent: { event_id: 'guide.1' } },
  },
  {
    title: 'eventID, as the pixel spells it, is an id',
    description: 'People copy the pixel’s spelling into the GA4 event.',
    in: { event: { ...UNMARKED_VISIT, eventID: 'pixel.1' } },
    out: { outcome: 'sent', sent: { event_id: 'pixel.1' }, absent: ['custom_data'] },
  },
  {
    title: 'eventId is an id',
    description: 'The third spelling seen in data layers.',
    in: { event: { ...UNMARKED_VISIT, eventId: 'layer.1' } },
    out: { outcome: 'sent', sent: { event_id: 'layer.1' } },
  },
  {
    title: 'without an id, the name and the order make one',
    description: 'The snippet and any backend can make the same id from the order number.',
    in: { event: UNMARKED_PURCHASE },
    out: { outcome: 'sent', sent: { event_id: 'Purchase.T_12345' } },
  },
  {
    title: 'the name in such an id is Meta’s',
    description: 'refund is no standard event: its own name keeps the id apart from the purchase of the same order.',
    in: { event: { ...UNMARKED_PURCHASE, event_name: 'refund' } },
    out: { outcome: 'sent', sent: { event_id: 'refund.T_12345' } },
  },
  {
    title: 'an order number makes an id as text',
    description: 'Numbers arrive as numbers from data tags.',
    in: { event: { ...UNMARKED_PURCHASE, transaction_id: 4711 } },
    out: { outcome: 'sent', sent: { event_id: 'Purchase.4711', custom_data: { order_id: '4711' } } },
  },
  {
    title: 'without id and order the event is sent with a warning and no id',
    description: 'A random id would look fine and deduplicate nothing.',
    in: { event: UNMARKED_VISIT },
    out: {
      outcome: 'sent',
      absent: ['event_id'],
      reasons: ['event_id no_event_id'],
      log: ['event_id none'],
      warnings: NO_ID,
    },
  },
  {
    title: 'an id that is an e-mail address is replaced by the order’s',
    description: 'event_id leaves unhashed; personal data must not.',
    in: { event: { ...PURCHASE, event_id: 'john@example.com' } },
    out: { outcome: 'sent', sent: { event_id: 'Purchase.T_12345' }, reasons: ['event_id personal_event_id'] },
  },
  ...placeholders,
  {
    title: 'an order id undefined makes no id',
    description: 'Every purchase would be Purchase.undefined: Meta would keep one of them.',
    in: { event: { ...UNMARKED_PURCHASE, transaction_id: 'undefined' } },
    out: {
      outcome: 'sent',
      absent: ['event_id', 'custom_data.order_id'],
      reasons: ['event_id no_event_id', 'custom_data.order_id placeholder'],
      warnings: NO_ID,
    },
  },
];
