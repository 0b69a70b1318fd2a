/** What Meta would refuse is not sent, and the log names Meta's subcode and a remedy. */
import type { Example, Json } from '../example.ts';
import { PURCHASE, sha, VISIT, without } from '../visit.ts';

const ANONYMOUS = without(without(VISIT, 'ip_override'), 'client_id');

/** Sets that are too broad. Source: Meta, best practices, baseline requirements for matching. */
const BROAD: readonly Json[] = [
  {},
  { gender: 'f', address: { city: 'Berlin', country: 'DE', postal_code: '10115', region: 'Berlin' } },
  { date_of_birth: '1997-02-16' },
];

const refused = BROAD.map((userData): Example => ({
  title: `user agent and ${Object.keys(userData).join(', ') || 'nothing else'} match nobody`,
  description: 'Meta refuses such an event (subcode 2804050).',
  in: { event: { ...ANONYMOUS, user_data: userData } },
  out: { outcome: 'skipped', reasons: ['no_identifier'], log: ['2804050', 'e-mail'] },
}));

const enough = (title: string, userData: Json, key: string): Example => ({
  title: `enough to match: ${title}`,
  description: 'Not among the sets that Meta refuses.',
  in: { event: { ...ANONYMOUS, user_data: userData } },
  out: { outcome: 'sent', log: [key] },
});

export const validation: Example[] = [
  ...refused,
  {
    title: 'name and gender alone match nobody',
    description: 'The sets {fn, ge} and {ln, ge} of the same page; there is no user agent.',
    in: { event: { ...without(ANONYMOUS, 'user_agent'), user_data: { first_name: 'Mary', gender: 'f' } } },
    out: {
      outcome: 'skipped',
      reasons: ['no_identifier', 'user_data.client_user_agent documented_as_required'],
    },
  },
  enough('e-mail', { email: 'mary@example.com' }, 'em'),
  enough('phone', { phone: '+16505551212' }, 'ph'),
  enough('external id', { external_id: 'u-7' }, 'external_id'),
  enough('both names', { first_name: 'Mary', last_name: 'Smith' }, 'fn, ln'),
  enough('name and city', { first_name: 'Mary', city: 'Berlin' }, 'fn, ct'),
  enough('user agent and a name', { first_name: 'Mary' }, 'fn'),
  enough('user agent, date of birth and city', { dob: '1997-02-16', city: 'Berlin' }, 'ct, client_user_agent'),
  enough(
    'user agent, date of birth and address',
    { dob: '1997-02-16', address: { city: 'Berlin', postal_code: '10115', country: 'DE' } },
    'db, ct, zp, country, client_user_agent',
  ),
  enough('lead id', { lead_id: '525645896321548' }, 'lead_id'),
  {
    title: 'a Purchase without a value is skipped',
    description: 'Missing Value for Purchase Event (subcode 2804009).',
    in: { event: without(PURCHASE, 'value') },
    out: { outcome: 'skipped', reasons: ['custom_data.value purchase_without_value'], log: ['2804009'] },
  },
  {
    title: 'a Purchase without a currency is skipped',
    description: 'Meta refuses it (subcode 2804010); no currency is invented.',
    in: { event: without(PURCHASE, 'currency') },
    out: { outcome: 'skipped', reasons: ['custom_data.currency purchase_without_currency'], log: ['2804010'] },
  },
  {
    title: 'a Purchase whose value cannot be read is skipped, and both reasons are named',
    description: 'The first reason explains the second.',
    in: { event: { ...PURCHASE, value: '1.299' } },
    out: {
      outcome: 'skipped',
      reasons: ['custom_data.value purchase_without_value', 'custom_data.value not_a_number'],
    },
  },
  {
    title: 'time is checked before customer information',
    description: 'Meta’s own order: an event with both faults answered 2804003.',
    in: { event: { ...ANONYMOUS, event_time: 1700000000 } },
    out: { outcome: 'skipped', reasons: ['event_time too_old'] },
  },
  {
    title: 'event data that is no object is skipped',
    description: 'Whatever shape it has, the event ends in one outcome.',
    in: { event: [] },
    out: { outcome: 'skipped', reasons: ['no_event_name'] },
  },
  {
    title: 'an external id is hashed as well',
    description: 'Meta recommends it; the site’s customer numbers are nobody’s business.',
    in: { event: { ...VISIT, user_id: 'customer-7' } },
    out: { outcome: 'sent', sent: { user_data: { external_id: [sha('customer-7')] } } },
  },
];
