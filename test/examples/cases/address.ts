/** Shapes of the address: object, list, {"0": …}, flat, hashed; and values from the form. */
import type { Example, Json } from '../example.ts';
import { sha, VISIT } from '../visit.ts';

const ADDRESS = {
  first_name: 'Anna Maria',
  last_name: 'O’Hara',
  city: 'Los Angeles',
  region: 'CA',
  postal_code: 90001,
  country: 'USA',
};
const HASHES = {
  fn: [sha('annamaria')],
  ct: [sha('losangeles')],
  st: [sha('ca')],
  zp: [sha('90001')],
  country: [sha('us')],
};

const shaped = (title: string, userData: Json): Example => ({
  title: `address as ${title}`,
  description: 'gtag accepts each of these; the GA4 client passes them on as they came.',
  in: { event: { ...VISIT, user_data: userData } },
  out: { outcome: 'sent', sent: { user_data: HASHES } },
});

export const address: Example[] = [
  shaped('an object', { address: ADDRESS }),
  shaped('a list', { address: [ADDRESS] }),
  shaped('an object with the key "0"', { address: { 0: ADDRESS } }),
  shaped('flat members of user_data', ADDRESS),
  {
    title: 'an address in home_address',
    description: 'gtag’s other name for it.',
    in: { event: { ...VISIT, user_data: { home_address: { ...ADDRESS, street: 'Main Street 1' } } } },
    out: {
      outcome: 'sent',
      sent: { user_data: { ct: HASHES.ct, st: HASHES.st, zp: HASHES.zp, country: HASHES.country } },
    },
  },
  {
    title: 'two addresses are two values of each key',
    description: 'Billing and delivery address.',
    in: { event: { ...VISIT, user_data: { address: [{ city: 'Berlin' }, { city: 'Hamburg' }] } } },
    out: { outcome: 'sent', sent: { user_data: { ct: [sha('berlin'), sha('hamburg')] } } },
  },
  {
    title: 'hashed names in the address',
    description: 'Google’s sha256_first_name is the hash of the trimmed, small-lettered name, as Meta’s.',
    in: {
      event: {
        ...VISIT,
        user_data: { address: { sha256_first_name: sha('mary').toUpperCase(), sha256_last_name: sha('smith') } },
      },
    },
    out: { outcome: 'sent', sent: { user_data: { fn: [sha('mary')], ln: [sha('smith')] } } },
  },
  {
    title: 'the form’s values come before the event’s',
    description: 'A variable may know the customer better than the page.',
    in: {
      event: { ...VISIT, user_data: { email: 'old@example.com' } },
      settings: {
        userDataOverrides: [
          { key: 'em', value: 'New@Example.com' },
          { key: 'ph', value: '+1 650 555 1212' },
          { key: 'lead_id', value: '525645896321548' },
        ],
      },
    },
    out: {
      outcome: 'sent',
      sent: {
        user_data: { em: [sha('new@example.com')], ph: [sha('16505551212')], lead_id: 525645896321548 },
      },
    },
  },
  {
    title: 'hostile shapes are passed over',
    description: 'Event data may hold any JSON in any place.',
    in: {
      event: {
        ...VISIT,
        user_data: { email: { deep: { deeper: 1 } }, phone: [[['x']]], address: 'Main Street', gender: null, city: {} },
      },
    },
    out: { outcome: 'sent', only: { user_data: ['client_ip_address', 'client_user_agent'] } },
  },
];
