/** What is refused in a well-formed event. Subcodes: Meta's documents, public answers, third-party error maps. */
import { askAbout, codesOf, EMAIL_HASH, makeEvent, NOW_SECONDS } from './ask-graph.ts';

const DAY = 86_400;
const CITY_HASH = '1670f2e42fefa5044d59a65349e47c566009488fc57d7b4376dd5787b59e3c57';
const UA = 'Mozilla/5.0';

async function subcodeOf(changes: Record<string, unknown>): Promise<unknown> {
  const answer = await askAbout(makeEvent(changes));
  return answer.status === 200 ? 'accepted' : answer.body.error?.error_subcode;
}

test.each<[string, Record<string, unknown>, unknown]>([
  ['seven days and a second old', { event_time: NOW_SECONDS - 7 * DAY - 1 }, 2804003],
  ['just seven days old', { event_time: NOW_SECONDS - 7 * DAY }, 'accepted'],
  ['eight days old, from a shop', { event_time: NOW_SECONDS - 8 * DAY, action_source: 'physical_store' }, 'accepted'],
  ['63 days old, from a shop', { event_time: NOW_SECONDS - 63 * DAY, action_source: 'physical_store' }, 2804003],
  ['an hour ahead', { event_time: NOW_SECONDS + 3600 }, 2804004],
  ['in milliseconds', { event_time: NOW_SECONDS * 1000 }, 2804004],
  ['a few seconds ahead, as clocks differ', { event_time: NOW_SECONDS + 5 }, 'accepted'],
])('an event %s', async (_, changes, expected) => {
  expect(await subcodeOf(changes)).toBe(expected);
});

test.each(['em', 'ph', 'fn', 'ln', 'ge', 'db', 'ct', 'st', 'zp', 'country'])('%s must be hashed', async (key) => {
  const refused = await askAbout(makeEvent({ user_data: { external_id: 'u1', [key]: 'clear' } }));
  expect(codesOf(refused)).toEqual([400, 100, 2804016]);
  expect(refused.body.error?.error_user_msg).toContain(`The ${key} parameter isn't hashed.`);
  expect(refused.body.error?.error_user_title).toBe('User Parameter Not Hashed');
  expect((await askAbout(makeEvent({ user_data: { external_id: 'u1', [key]: [CITY_HASH] } }))).status).toBe(200);
});

test.each<[string, unknown, unknown]>([
  ['a list whose second member is clear', [EMAIL_HASH, 'john_smith@gmail.com'], 2804016],
  ['an MD5', 'd41d8cd98f00b204e9800998ecf8427e', 2804016],
  ['an empty text', '', 2804016],
  ['a hash with the appendix of Meta’s library', `${EMAIL_HASH}.AQYCAQAA`, 'accepted'],
  ['a hash with the old, short appendix', `${EMAIL_HASH}.Bg`, 'accepted'],
  ['a hash with something else behind it', `${EMAIL_HASH}.xyz`, 2804016],
  ['a hash in upper case', EMAIL_HASH.toUpperCase(), 'accepted'],
])('%s as em', async (_, em, expected) => {
  expect(await subcodeOf({ user_data: { em, external_id: 'u1' } })).toBe(expected);
});

test('external_id, addresses and browser ids need no hash', async () => {
  const user_data = { external_id: 'customer-1', client_ip_address: '203.0.113.9', fbp: 'fb.1.1790000000000.123' };
  expect(await subcodeOf({ user_data })).toBe('accepted');
});

const HASH = CITY_HASH;

test.each<[string, Record<string, unknown>, unknown]>([
  ['nothing', {}, 2804050],
  ['the user agent alone', { client_user_agent: UA }, 2804050],
  [
    'place, gender and user agent',
    { ct: HASH, country: HASH, st: HASH, zp: HASH, ge: HASH, client_user_agent: UA },
    2804050,
  ],
  ['birth date and user agent', { db: HASH, client_user_agent: UA }, 2804050],
  ['first name and gender', { fn: HASH, ge: HASH }, 2804050],
  ['last name alone', { ln: HASH }, 2804050],
  ['an empty browser id', { fbp: '' }, 2804050],
  ['an empty list', { em: [] }, 2804050],
  ['user agent and address', { client_user_agent: UA, client_ip_address: '203.0.113.9' }, 'accepted'],
  ['first and last name', { fn: HASH, ln: HASH }, 'accepted'],
  ['a browser id', { fbp: 'fb.1.1790000000000.123' }, 'accepted'],
  ['an e-mail address', { em: HASH }, 'accepted'],
])('%s to match with', async (_, user_data, expected) => {
  expect(await subcodeOf({ user_data })).toBe(expected);
});

test.each<[string, Record<string, unknown>, unknown]>([
  ['a purchase without custom data', { custom_data: undefined }, 2804009],
  ['a purchase without value', { custom_data: { currency: 'EUR' } }, 2804009],
  ['a purchase without currency', { custom_data: { value: 1 } }, 2804010],
  ['a purchase of nothing', { custom_data: { value: 0, currency: 'EUR' } }, 'accepted'],
  ['a lead without value', { event_name: 'Lead', custom_data: undefined }, 'accepted'],
  ['a content without id', { custom_data: { value: 1, currency: 'EUR', contents: [{ quantity: 1 }] } }, 2804008],
])('%s', async (_, changes, expected) => {
  expect(await subcodeOf(changes)).toBe(expected);
});

const MESSAGING = { action_source: 'business_messaging', messaging_channel: 'messenger' };

test.each<[string, Record<string, unknown>, unknown]>([
  ['without a channel', { ...MESSAGING, messaging_channel: undefined, user_data: { page_id: '1' } }, 2804063],
  ['with a browser id', { ...MESSAGING, user_data: { page_id: '1', fbp: 'fb.1.1790000000000.1' } }, 2804064],
  ['of Messenger without page', { ...MESSAGING, user_data: { page_scoped_user_id: '1' } }, 2804069],
  [
    'of Instagram without account',
    { ...MESSAGING, messaging_channel: 'instagram', user_data: { ig_sid: '1' } },
    2804079,
  ],
  [
    'of WhatsApp without account',
    { ...MESSAGING, messaging_channel: 'whatsapp', user_data: { ctwa_clid: 'c' } },
    2804116,
  ],
  ['of Messenger with page', { ...MESSAGING, user_data: { page_id: '1', page_scoped_user_id: '2' } }, 'accepted'],
])('a conversation %s', async (_, changes, expected) => {
  expect(await subcodeOf(changes)).toBe(expected);
});
