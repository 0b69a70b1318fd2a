/** The memory of hashed customer information between events: the cookie _gtmeec. Source: Meta's and Stape's GTM tags. */
import type { Example } from '../example.ts';
import { sha, VISIT } from '../visit.ts';

const EMAIL = sha('mary@example.com');
const PHONE = sha('16505551212');
const REMEMBER = { rememberUserData: true, keepCookies: false };

/** Base64 of JSON, as those tags write it. */
const inBase64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64');

export const memory: Example[] = [
  {
    title: 'hashes are remembered for later events',
    description: 'HttpOnly and strict: nobody but this server reads it. Nothing clear is ever in it.',
    in: { event: { ...VISIT, user_data: { email: 'Mary@example.com' } }, settings: REMEMBER },
    out: {
      outcome: 'sent',
      cookies: { _gtmeec: inBase64({ em: EMAIL }) },
      cookieOptions: { httpOnly: true, samesite: 'strict', secure: true, 'max-age': 7776000 },
    },
  },
  {
    title: 'later events are completed from the memory',
    description: 'A page view after the login carries no e-mail address of its own.',
    in: { event: VISIT, cookies: { _gtmeec: inBase64({ em: EMAIL, ph: PHONE }) }, settings: REMEMBER },
    out: { outcome: 'sent', sent: { user_data: { em: [EMAIL], ph: [PHONE] } } },
  },
  {
    title: 'what the event says comes before the memory',
    description: 'The computer may be somebody else’s by now.',
    in: {
      event: { ...VISIT, user_data: { email: 'bob@example.com' } },
      cookies: { _gtmeec: inBase64({ em: EMAIL }) },
      settings: REMEMBER,
    },
    out: {
      outcome: 'sent',
      sent: { user_data: { em: [sha('bob@example.com')] } },
      cookies: { _gtmeec: inBase64({ em: sha('bob@example.com') }) },
    },
  },
  {
    title: 'nothing is taken from the memory of another e-mail address',
    description: 'Phone and name of one person beside the address of another match neither.',
    in: {
      event: { ...VISIT, user_data: { email: 'bob@example.com' } },
      cookies: { _gtmeec: inBase64({ em: EMAIL, ph: PHONE, fn: sha('mary') }) },
      settings: REMEMBER,
    },
    out: {
      outcome: 'sent',
      sent: { user_data: { em: [sha('bob@example.com')] } },
      absent: ['user_data.ph', 'user_data.fn'],
      cookies: { _gtmeec: inBase64({ em: sha('bob@example.com') }) },
    },
  },
  {
    title: 'nothing is taken from the memory of another customer number',
    description: 'The same, for people whom the site knows by an id of its own.',
    in: {
      event: { ...VISIT, user_id: 'u-2' },
      cookies: { _gtmeec: inBase64({ external_id: sha('u-1'), em: EMAIL }) },
      settings: REMEMBER,
    },
    out: { outcome: 'sent', absent: ['user_data.em'] },
  },
  {
    title: 'the memory of the same person completes the event',
    description: 'The address is the one that is remembered, so the phone is that person’s.',
    in: {
      event: { ...VISIT, user_data: { email: 'Mary@example.com' } },
      cookies: { _gtmeec: inBase64({ em: EMAIL, ph: PHONE }) },
      settings: REMEMBER,
    },
    out: { outcome: 'sent', sent: { user_data: { em: [EMAIL], ph: [PHONE] } } },
  },
  {
    title: 'what is no hash in the memory is passed over',
    description: 'A cookie is the visitor’s to change.',
    in: {
      event: VISIT,
      cookies: { _gtmeec: inBase64({ em: 'mary@example.com', ph: ['x'], fn: sha(''), client_ip_address: '1.2.3.4' }) },
      settings: REMEMBER,
    },
    out: { outcome: 'sent', only: { user_data: ['client_ip_address', 'client_user_agent'] } },
  },
  {
    title: 'a memory that cannot be read is passed over',
    description: 'Other tags share the cookie’s name.',
    in: { event: VISIT, cookies: { _gtmeec: '%%%not base64' }, settings: REMEMBER },
    out: { outcome: 'sent', only: { user_data: ['client_ip_address', 'client_user_agent'] } },
  },
  {
    title: 'nothing is remembered unless the form asks for it',
    description: 'The setting is off in a new form.',
    in: {
      event: { ...VISIT, user_data: { email: 'Mary@example.com' } },
      cookies: { _gtmeec: inBase64({ ph: PHONE }) },
    },
    out: { outcome: 'sent', absent: ['user_data.ph'], cookies: {} },
  },
];
