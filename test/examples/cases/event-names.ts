/** How a name is looked up: spellings, affixes, the form's list and its modes, before anything is sent. */
import type { Example, Json, Reason } from '../example.ts';
import { PURCHASE, without } from '../visit.ts';

const FIXED = { eventNameMode: 'fixed' };
const SKIP = { unmappedEvents: 'skip' };
const mapped = (eventName: unknown, metaName: unknown): Json => ({ eventNameMap: [{ eventName, metaName }] });

/** Incoming name, settings, name at Meta; or why the event is not sent. */
const NAMES: readonly (readonly [name: unknown, settings: Json, meta: string])[] = [
  ['purchase', FIXED, ''],
  ['', { ...FIXED, fixedEventName: 'Lead' }, 'Lead'],
  ['purchase', { ...FIXED, fixedEventName: ' add to cart ' }, 'AddToCart'],
  ['purchase', { ...FIXED, fixedEventName: 'scroll' }, 'scroll'],
  ['purchase', { ...FIXED, fixedEventName: 'dl_purchase' }, 'dl_purchase'],
  ['purchase', { eventNameMode: 'mapped', fixedEventName: 'Lead' }, 'Purchase'],
  ['purchase', { eventNameMode: null, fixedEventName: 'Lead' }, 'Purchase'],
  [' purchase ', {}, 'Purchase'],
  ['Purchase', mapped('purchase', 'Lead'), 'Purchase'],
  ['order done', mapped(' order done ', ' Lead '), 'Lead'],
  ['order_done', mapped('order_done', 'view-content'), 'ViewContent'],
  ['order_done', mapped('order_done', 'scroll'), 'scroll'],
  ['order_done', mapped('order_done', 'view_item'), 'view_item'],
  ['order_done', { eventNameMap: [null, 'x', { eventName: 'order_done', metaName: 'Lead' }] }, 'Lead'],
  ['order_done', { eventNameMap: { eventName: 'order_done', metaName: 'Lead' } }, 'order_done'],
  ['order_done', { ...SKIP, ...mapped('order_done', 'Done') }, 'Done'],
  ['purchase', SKIP, 'Purchase'],
  ['dl_purchase', SKIP, 'Purchase'],
  ['order_done', { unmappedEvents: 'custom' }, 'order_done'],
  ['view_item_list', {}, 'view_item_list'],
  ['View Item List', { listsAsViewContent: true }, 'ViewContent'],
  ['viewItemList', { listsAsViewContent: 'true' }, 'ViewContent'],
  ['view_item_list', { listsAsViewContent: 'false' }, 'view_item_list'],
  ['view_items_list', { listsAsViewContent: true }, 'view_items_list'],
  ['view_item_list', { listsAsViewContent: true, ...mapped('view_item_list', 'Search') }, 'Search'],
  ['dl_scroll', {}, 'dl_scroll'],
  [7, {}, '7'],
  [true, {}, 'true'],
];

const named = NAMES.map(([name, settings, meta]): Example => ({
  title: `the name ${JSON.stringify(name)} with ${JSON.stringify(settings)} ${meta ? `is ${meta}` : 'is none'}`,
  description: 'The form’s list by names as they are; standard events in Meta’s spelling; all others as they came.',
  in: { event: { ...PURCHASE, event_name: name }, settings },
  out: meta ? { outcome: 'sent', sent: { event_name: meta } } : { outcome: 'skipped', reasons: ['no_event_name'] },
}));

/** Incoming name, settings, why the event is not sent, how the log begins to say so. */
const SKIPPED: readonly (readonly [name: unknown, settings: Json, reason: Reason, log: string])[] = [
  ['order_done', SKIP, 'unmapped_event', 'CountOnce: event skipped: the event is in no list (order_done). '],
  ['form_start', SKIP, 'automatic_event', '(form_start). '],
  ['order_done', mapped('order_done', ' '), 'mapped_to_nothing', '(order_done). '],
  ['order_done', mapped('order_done', undefined), 'mapped_to_nothing', '(order_done). '],
  ['call +16505551212', SKIP, 'personal_event_name', 'CountOnce: event skipped: '],
  ['call +16505551212', {}, 'personal_event_name', 'CountOnce: event skipped: '],
  [{ name: 'purchase' }, {}, 'no_event_name', 'CountOnce: event skipped: the event has no name. '],
  [['purchase'], {}, 'no_event_name', 'CountOnce: event skipped: the event has no name. '],
  [null, {}, 'no_event_name', 'CountOnce: event skipped: the event has no name. '],
];

const skipped = SKIPPED.map(([name, settings, reason, log]): Example => ({
  title: `the name ${JSON.stringify(name)} with ${JSON.stringify(settings)} is not sent: ${reason}`,
  description: 'The log names what was skipped, unless the name itself may be somebody’s.',
  in: { event: { ...PURCHASE, event_name: name }, settings },
  out: { outcome: 'skipped', reasons: [reason], log: [log], notInLog: ['6505551212'] },
}));

const UNMARKED = without(PURCHASE, 'event_id');

/** Source: Meta, deduplication: id and name are compared character by character, so no copy may differ from the snippet's. */
const IDS: readonly (readonly [title: string, event: Json, id: string])[] = [
  ['an order with white space around it', { ...UNMARKED, transaction_id: ' T1 ' }, 'Purchase.T1'],
  ['an order of zeros and one other digit', { ...UNMARKED, transaction_id: '0010' }, 'Purchase.0010'],
  ['an order with one digit among letters', { ...UNMARKED, transaction_id: 'ABC-9' }, 'Purchase.ABC-9'],
  ['an event id without a digit', { ...PURCHASE, event_id: 'abc' }, 'abc'],
  ['a boolean as event id', { ...PURCHASE, event_id: true }, 'Purchase.T_12345'],
  ['an object as event id', { ...PURCHASE, event_id: { id: 'x1' } }, 'Purchase.T_12345'],
];

const ids = IDS.map(([title, event, event_id]): Example => ({
  title: `${title} makes the id ${event_id}`,
  description: 'The browser snippet makes the same id from the same order.',
  in: { event },
  out: { outcome: 'sent', sent: { event_id } },
}));

const personalOrder: Example = {
  title: 'an order that is a phone number makes no id',
  description: 'event_id leaves in clear; personal data must not.',
  in: { event: { ...UNMARKED, transaction_id: '+16505551212' } },
  out: {
    outcome: 'sent',
    absent: ['event_id', 'custom_data.order_id'],
    reasons: ['event_id no_event_id', 'custom_data.order_id personal_parameter'],
    warnings: ['event_id is missing'],
  },
};

export const eventNames: Example[] = [...named, ...skipped, ...ids, personalOrder];
