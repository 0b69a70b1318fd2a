/** The shapes in which lists and objects arrive: GA4 numbers the members of lists, gtag sends objects as text only. */
import type { Example } from '../example.ts';
import { sha, VISIT } from '../visit.ts';

const TWO = [sha('mary@example.com'), sha('joe@example.com')];

const mails = (shape: string, email: unknown): Example => ({
  title: `two e-mail addresses as ${shape}`,
  description: 'Source: Google, user-provided data: a value may be a list; the GA4 client makes objects of lists.',
  in: { event: { ...VISIT, user_data: { email_address: email } } },
  out: { outcome: 'sent', sent: { user_data: { em: TWO } } },
});

const named = (shape: string, userData: unknown): Example => ({
  title: `a first name in ${shape}`,
  description: 'Source: Google, user-provided data: address may be an object or a list of objects.',
  in: { event: { ...VISIT, user_data: userData } },
  out: { outcome: 'sent', sent: { user_data: { fn: [sha('mary')] } } },
});

export const shapes: Example[] = [
  mails('a list', ['mary@example.com', 'joe@example.com']),
  mails('an object of numbered keys', { 0: 'mary@example.com', 1: 'joe@example.com' }),
  mails('an object of numbered keys with a gap', { 0: 'mary@example.com', 2: 'joe@example.com' }),
  mails('an object whose numbers begin with 1', { 1: 'mary@example.com', 2: 'joe@example.com' }),
  mails('a list in a list', [['mary@example.com'], 'joe@example.com']),
  named('an address', { address: { first_name: 'Mary' } }),
  named('a list of addresses', { address: [{ first_name: 'Mary' }] }),
  named('an address numbered 1', { address: { 1: { first_name: 'Mary' } } }),
  named('user_data as JSON text', '{"address":{"first_name":"Mary"}}'),
];
