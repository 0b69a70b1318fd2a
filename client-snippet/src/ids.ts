/** What an id is made of, and what is none. Knows where shops put order ids; knows nothing of who reports what. */
import type { Loose } from './loose.ts';

/**
 * What is no id of a site. A word in its place is an unresolved variable of a tag manager or a shop; taken for an id it
 * would merge everybody's conversions. The words are those of the server tag's placeholders.
 */
export const NO_ID = /^\W*(undefined|null|nan|not set|true|false|object object|0*)\W*$|[{]{2}/i;

/**
 * The order id in a message or in the parameters of an event, or nothing: GA4's `transaction_id`, Meta's `order_id`,
 * `transactionId` of the standard e-commerce, each also inside `ecommerce`, or enhanced e-commerce's `actionField.id`.
 * What has no digit from 1 to 9 stands for no order (`pending`, `{{Order ID}}`, `0`) and would merge those of all visitors.
 */
export const orderOf = (source: Loose | undefined): string | false => {
  source = { ...source, ...source?.['ecommerce'] };
  source =
    source['transaction_id'] ||
    source['order_id'] ||
    source['transactionId'] ||
    source['purchase']?.['actionField']?.['id'];
  return /^[^{]*[1-9]/.test(source as never) && ((source as never as string) + '').trim();
};
