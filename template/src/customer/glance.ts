/**
 * One look at all that the event says about its customer, in place of several at each value: most events hold plain ASCII
 * and neither a hash by its name nor a placeholder. Owns no rule; where there is anything else, each value is looked at.
 */
import { PLACEHOLDERS } from '../../spec/generated/people.ts';
import { JSON } from '../gtm.ts';
import type { Places } from '../read/places.ts';
import { find } from '../values.ts';

/** True where every text about the customer is ASCII without escapes, none is a placeholder, none at a place for hashes. */
export let isPlain = false;

/** Rather too many: what fits is looked at by the table, whose brackets mean something else in a pattern. */
const EMPTY_WORDS = `[(\\[]?(?:nan|object object${PLACEHOLDERS})[)\\]]?`;

/** What is not plain, in JSON text in lower case. */
const NOT_PLAIN = `[^ -~]|\\\\|sha256_|" *(?:\\{\\{|${EMPTY_WORDS} *")|[:,\\[](?:true|false|null)`;

/** Nobody's customer information is longer, and patterns need not be quick beyond it. */
const LONGEST_TEXT = 20000;

export function glanceAt(user: Places): void {
  const text = JSON.stringify(user) || '';
  isPlain = text.length <= LONGEST_TEXT && find(text.toLowerCase(), NOT_PLAIN, 0) < 0;
}
