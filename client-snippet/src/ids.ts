/** What an id is made of, and what is none. Knows where shops put order ids; knows nothing of who reports what. */
import type { Loose } from './loose.ts';

/**
 * What is no id of a site is a word: an unresolved variable of a tag manager or a shop (`undefined`, `(not set)`,
 * `[object Object]`, `{{Event ID}}`). Taken for an id it would merge everybody's conversions. An id has a digit from 1 to 9
 * or ten signs in a row, one more than `undefined`.
 */
export const ID = /^[^{]*([1-9]|\w{10})/;

/** Reads as an object without members would. */
const NONE = 0 as unknown as Loose;

/**
 * The order id in a message or in the parameters of an event, or nothing: GA4's `transaction_id`, Meta's `order_id`,
 * `transactionId` of the standard e-commerce, each also inside `ecommerce`, or enhanced e-commerce's `actionField.id`.
 * What has no digit from 1 to 9 stands for no order (`pending`, `{{Order ID}}`, `0`) and would merge those of all visitors.
 */
export const orderOf = (source: Loose): string | false => {
  source = { ...source, ...source['ecommerce'] };
  source =
    source['transaction_id'] ||
    source['order_id'] ||
    source['transactionId'] ||
    ((source['purchase'] || NONE)['actionField'] || NONE)['id'];
  return /^[^{]*[1-9]/.test(source as never) && ((source as never as string) + '').trim();
};
