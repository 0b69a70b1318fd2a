/** What an id is made of. Knows where shops put order ids; knows nothing of who reports what. */
import type { Loose } from './loose.ts';

/** Reads as an object without members would. */
const NONE = 0 as unknown as Loose;

/**
 * Returns `Name.orderId` if the parameters of an event, an object of the data layer or a gtag command hold an order id:
 * GA4's `transaction_id`, Meta's `order_id`, both also inside `ecommerce`, or enhanced e-commerce's `actionField.id`.
 * Texts that stand for no order (`(not set)`, `undefined`, `0`) would merge the orders of all visitors; none of them has
 * a digit from 1 to 9.
 */
export const orderTag = (name: string, source: Loose): string | false => {
  source = { ...source, ...source[2], ...source['ecommerce'] };
  source =
    source['transaction_id'] || source['order_id'] || ((source['purchase'] || NONE)['actionField'] || NONE)['id'];
  return /[1-9]/.test(source as never) && name + '.' + `${source as unknown as string}`.trim();
};

/**
 * `Name.orderId`, else an id that nobody else has: 52 random bits and the name. They are new for each event. Bits of the
 * page and a count would be as unique, but `countOnce.id` and the ledger would have to share the count, a mistake in it
 * would merge two conversions where one of these bits cannot, and it takes 13 bytes more.
 */
export const mintId = (name: string, source: Loose): string => orderTag(name, source) || Math.random() + '.' + name;
