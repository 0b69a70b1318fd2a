/** Sets of customer information that are too little. Source: Meta, best practices, baseline requirements for matching. */
import type { Example, Json } from '../example.ts';
import { VISIT, without } from '../visit.ts';

const ANONYMOUS = without(without(without(VISIT, 'ip_override'), 'client_id'), 'user_agent');

const VALUES: Record<string, string> = {
  ct: 'Berlin',
  country: 'DE',
  st: 'Berlin',
  zp: '10115',
  ge: 'f',
  db: '1997-02-16',
  fn: 'Mary',
  ln: 'Smith',
  client_user_agent: 'Mozilla/5.0 (X11; Linux x86_64)',
};

const customer = (keys: string): Json => Object.fromEntries(keys.split(' ').map((key) => [key, VALUES[key]]));

const NO_AGENT = ['user_data.client_user_agent documented_as_required'] as const;

const noted = (keys: string): Example['out']['reasons'] => (keys.includes('client_user_agent') ? [] : [...NO_AGENT]);

/** Each of the four sets, whole, and parts of them. */
const TOO_LITTLE = [
  'ct country st zp ge client_user_agent',
  'ct',
  'country st',
  'zp ge',
  'ge client_user_agent',
  'db client_user_agent',
  'db',
  'client_user_agent',
  'fn ge',
  'fn',
  'ln ge',
  'ln',
  'ge',
];

const ENOUGH = [
  'fn ln',
  'fn ct',
  'ln zp',
  'db ge',
  'db ct',
  'fn db',
  'fn client_user_agent',
  'ln client_user_agent',
  'ln country',
  'ct ge fn',
];

const refused = TOO_LITTLE.map((keys): Example => ({
  title: `${keys} match nobody`,
  description: 'One of the four sets, or a part of it (subcode 2804050).',
  in: { event: { ...ANONYMOUS, user_data: customer(keys) } },
  out: { outcome: 'skipped', reasons: ['no_identifier', ...(noted(keys) ?? [])] },
}));

const accepted = ENOUGH.map((keys): Example => ({
  title: `${keys} are enough`,
  description: 'No set of the page holds them all.',
  in: { event: { ...ANONYMOUS, user_data: customer(keys) } },
  out: {
    outcome: 'sent',
    only: { user_data: keys.split(' ') },
    reasons: noted(keys) ?? [],
    warnings: keys.includes('client_user_agent') ? [] : ['client_user_agent is missing'],
  },
}));

export const broadSets: Example[] = [...refused, ...accepted];
