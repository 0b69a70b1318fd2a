import { maskPersonalData } from '../../tools/privacy/mask.ts';

const HASH = '0123456789abcdef'.repeat(4);

test.each<[string, unknown, unknown]>([
  ['an e-mail address', { user_data: { email: 'jane.doe@example.com' } }, { user_data: { email: 'j•••@e••.com' } }],
  ['a name', { user_data: { first_name: 'Joanna' } }, { user_data: { first_name: 'J•••a' } }],
  ['a short name altogether', { user_data: { first_name: 'Bo' } }, { user_data: { first_name: '•••' } }],
  ['a number', { user_data: { phone: 4930901820 } }, { user_data: { phone: '4•••0' } }],
  ['members of lists and objects', { user_data: { a: [{ b: 'Berlin' }] } }, { user_data: { a: [{ b: 'B•••n' }] } }],
  ['an address in a text', { note: 'to jane@example.com, please' }, { note: 'to j•••@e••.com, please' }],
  [
    'an address in a URL',
    { u: 'https://a.example/?m=jane%40example.com&x=1' },
    { u: 'https://a.example/?m=j•••@e••.com&x=1' },
  ],
])('%s is masked', (_title, value, masked) => {
  expect(maskPersonalData(value)).toEqual(masked);
});

test.each<[string, unknown]>([
  ['a hash', { user_data: { sha256_email_address: HASH } }],
  ['an empty value', { user_data: { email: '' } }],
  [
    'everything that is not personal',
    { event_name: 'purchase', value: 12, ok: true, none: null, items: [{ item_id: 'A' }] },
  ],
])('%s stays as it is', (_title, value) => {
  expect(maskPersonalData(value)).toEqual(value);
});

test('The value that was given is not changed', () => {
  const value = { user_data: { email: 'jane@example.com' } };
  maskPersonalData(value);
  expect(value.user_data.email).toBe('jane@example.com');
});

test('Hostile texts of many almost-addresses are masked too, without running away', () => {
  const value = { a: 'a'.repeat(200_000), b: '@a'.repeat(100_000), c: `${'a@'.repeat(100_000)} jane@example.com` };
  const masked = maskPersonalData(value) as typeof value;
  expect(masked.a).toBe(value.a);
  expect(masked.c).not.toContain('jane@example.com');
});
