/** Keys and types: subcode 2804019 and its JSON paths. Message forms: public answers of the edge. */
import { askAbout, codesOf, EMAIL_HASH, makeEvent } from './ask-graph.ts';

const MISFITS: [why: string, event: unknown, message: string][] = [
  ['no event', 7, "The parameter $['data'][0] must be an object."],
  ['no name', makeEvent({ event_name: undefined }), "The parameter $['data'][0]['event_name'] is required."],
  ['no time', makeEvent({ event_time: undefined }), "The parameter $['data'][0]['event_time'] is required."],
  ['no source', makeEvent({ action_source: undefined }), "The parameter $['data'][0]['action_source'] is required."],
  ['no user data', makeEvent({ user_data: undefined }), "The parameter $['data'][0]['user_data'] is required."],
  [
    'a key that moved to app_data',
    makeEvent({ advertiser_tracking_enabled: true }),
    'Unexpected key "advertiser_tracking_enabled" on param "$[\'data\'][0]".',
  ],
  [
    'contents that are no list',
    makeEvent({ custom_data: { value: 1, currency: 'EUR', contents: '[object Object]' } }),
    "The parameter $['data'][0]['custom_data']['contents'] must be an array.",
  ],
  [
    'a content with GA4’s item_name as name',
    makeEvent({ custom_data: { value: 1, currency: 'EUR', contents: [{ id: 'a', quantity: 1, name: 'Tee' }] } }),
    "Unexpected key \"name\" on param \"$['data'][0]['custom_data']['contents'][0]\".",
  ],
  [
    'an unknown key of user_data',
    makeEvent({ user_data: { em: EMAIL_HASH, email: 'x' } }),
    'Unexpected key "email" on param "$[\'data\'][0][\'user_data\']".',
  ],
  [
    'a name that every object inherits',
    makeEvent({ user_data: { em: EMAIL_HASH, constructor: 'x' } }),
    'Unexpected key "constructor" on param "$[\'data\'][0][\'user_data\']".',
  ],
];

test.each(MISFITS)('%s is refused, and the message names the place', async (_, event, message) => {
  const answer = await askAbout([event]);
  expect(codesOf(answer)).toEqual([400, 100, 2804019]);
  expect(answer.body.error).toMatchObject({
    message: 'Invalid parameter',
    type: 'OAuthException',
    is_transient: false,
    error_user_title: 'Server Side Api Parameter Error',
    error_user_msg: message,
  });
});

test.each<[string, Record<string, unknown>]>([
  ['a time that is no number', { event_time: 'yesterday' }],
  ['a time with a fraction', { event_time: 1790000000.5 }],
  ['a numeric event id', { event_id: 17 }],
  ['an unknown action source', { action_source: 'web' }],
  ['user data as a list', { user_data: [] }],
  ['a hash that is no text', { user_data: { em: 5 } }],
  ['a list with a gap', { user_data: { em: [EMAIL_HASH, null] } }],
  ['two browser ids', { user_data: { fbp: ['fb.1.1790000000000.1'] } }],
  ['a value that is no number', { custom_data: { value: 'free', currency: 'EUR' } }],
  ['a value of null', { custom_data: { value: null, currency: 'EUR' } }],
  ['content ids as text', { custom_data: { value: 1, currency: 'EUR', content_ids: 'a,b' } }],
  ['a content that is no object', { custom_data: { value: 1, currency: 'EUR', contents: ['a'] } }],
  ['a wrong delivery category', { custom_data: { value: 1, currency: 'EUR', delivery_category: 'drone' } }],
  ['an opt-out that is no boolean', { opt_out: 'maybe' }],
  ['the id of a page as a number', { user_data: { em: EMAIL_HASH, page_id: 1008909280 } }],
  ['processing options as text', { data_processing_options: 'LDU' }],
])('%s has the wrong type', async (_, changes) => {
  expect(codesOf(await askAbout(makeEvent(changes)))).toEqual([400, 100, 2804019]);
});

test.each<[string, Record<string, unknown>]>([
  ['a single hash instead of a list', { user_data: { em: EMAIL_HASH } }],
  ['a value as numeric text', { custom_data: { value: '0.00', currency: 'EUR' } }],
  ['a custom property', { custom_data: { value: 1, currency: 'EUR', loyalty_level: 'gold', tags: ['a'] } }],
  ['numbers as content ids', { custom_data: { value: 1, currency: 'EUR', content_ids: [1, 'b'] } }],
  [
    'limited data use',
    { data_processing_options: ['LDU'], data_processing_options_country: 1, data_processing_options_state: 1000 },
  ],
  ['no processing options', { data_processing_options: [] }],
  ['a later value without an action source', { event_name: 'AppendValue', action_source: undefined }],
])('%s is accepted', async (_, changes) => {
  expect((await askAbout(makeEvent(changes))).status).toBe(200);
});

test('the path counts events', async () => {
  const answer = await askAbout([makeEvent(), makeEvent({ colour: 'red' })]);
  expect(answer.body.error?.error_user_msg).toBe('Unexpected key "colour" on param "$[\'data\'][1]".');
});
