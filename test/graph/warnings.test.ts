/** What is accepted with a warning. Reasons: Meta's documents on parameters, fbp and fbc, business tools terms. */
import { ask, askAbout, EMAIL_HASH, makeEvent, makeRequest, TOKEN } from './ask-graph.ts';

const EMPTY_HASH = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** Changes to the user data, the custom data, or the event of a request without any warning. */
const user = (changes: object) => ({ user_data: { ...(makeEvent().user_data as object), ...changes } });
const custom = (changes: object) => ({ custom_data: { ...(makeEvent().custom_data as object), ...changes } });

test('a good event has no warnings', async () => {
  expect((await askAbout(makeEvent())).warnings).toEqual([]);
  const builtByMeta = user({
    em: `${EMAIL_HASH}.AQYCAQAA`,
    fbc: 'fb.1.1790000000000.IwAR_x-y.AQYCAQAA',
    fbp: 'fb.2.1790000000000.12.Bg',
  });
  expect((await askAbout(makeEvent(builtByMeta))).warnings).toEqual([]);
});

test('GA4’s standard parameters are no slips of the pen', async () => {
  const extras = custom({ tax: 4.9, shipping: 3, coupon: 'SUMMER', payment_type: 'card' });
  expect((await askAbout(makeEvent(extras))).warnings).toEqual([]);
});

test.each(['https://maps.example/@52.52,13.40', 'https://a.example/?email=', 'https://a.example/?phone_model=x#name'])(
  'the URL %s carries nothing personal',
  async (event_source_url) => {
    expect((await askAbout(makeEvent({ event_source_url }))).warnings).toEqual([]);
  },
);

test.each<[string, Record<string, unknown>, RegExp]>([
  ['no event id', { event_id: undefined }, /^event_id is missing/],
  ['no page', { event_source_url: undefined }, /^event_source_url is missing/],
  ['no user agent', user({ client_user_agent: undefined }), /^client_user_agent is missing/],
  [
    'an e-mail address in the URL',
    { event_source_url: 'https://a.example/?u=jo%40b.example' },
    /^event_source_url carries/,
  ],
  ['a telling URL parameter', { referrer_url: 'https://a.example/?x=1&Phone=123' }, /^referrer_url carries/],
  [
    'an e-mail address in the path',
    { event_source_url: 'https://a.example/off/jo%40b.example' },
    /^event_source_url carries/,
  ],
  ['the hash of nothing', user({ ph: EMPTY_HASH }), /^ph is the hash of nothing/],
  [
    'the hash of "null"',
    user({ fn: '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b' }),
    /^fn is the hash of nothing or of a placeholder/,
  ],
  ['a hash in upper case', user({ em: EMAIL_HASH.toUpperCase() }), /^em .*upper-case/],
  ['a click id in seconds', user({ fbc: 'fb.1.1790000000.IwAR' }), /^fbc holds seconds/],
  ['a browser id in seconds', user({ fbp: 'fb.1.1790000000.123' }), /^fbp holds seconds/],
  ['a click id without time', user({ fbc: 'IwAR_only' }), /^fbc does not have the form/],
  ['a browser id with letters', user({ fbp: 'fb.1.1790000000000.abc' }), /^fbp does not have the form/],
  ['a private address', user({ client_ip_address: '10.1.2.3' }), /^client_ip_address belongs to a private/],
  ['a private IPv6 address', user({ client_ip_address: 'fd00::1' }), /^client_ip_address belongs to a private/],
  ['no address', user({ client_ip_address: 'unknown' }), /^client_ip_address is no IP/],
  ['a lower-case currency', custom({ currency: 'eur' }), /currency is no upper-case ISO 4217/],
  ['an invented currency', custom({ currency: 'XQX' }), /currency is no upper-case ISO 4217/],
  ['a value as text', custom({ value: '30.03' }), /^custom_data.value is a text/],
  ['an undocumented key', custom({ loyalty: 'gold' }), /does not document: loyalty/],
  ['an e-mail address in custom data', custom({ content_name: 'for jo@b.example' }), /content_name holds an e-mail/],
  [
    'an e-mail address deep in custom data',
    custom({ contents: [{ id: 'a', title: 'jo@b.example' }] }),
    /contents holds an e-mail/,
  ],
])('%s is accepted with one warning', async (_, changes, warning) => {
  const answer = await askAbout(makeEvent(changes));
  expect(answer.status).toBe(200);
  expect(answer.body).toMatchObject({ events_received: 1, messages: [] });
  expect(answer.warnings).toEqual([expect.stringMatching(warning)]);
});

test('a value without currency is worth a warning outside of purchases', async () => {
  const answer = await askAbout(makeEvent({ event_name: 'Lead', custom_data: { value: 5 } }));
  expect(answer.warnings).toEqual([expect.stringContaining('no currency')]);
});

test('warnings name the event when there are several, and show no value', async () => {
  const answer = await askAbout([makeEvent(), makeEvent({ event_source_url: 'https://a.example/?u=jo%40b.example' })]);
  expect(answer.warnings).toEqual([expect.stringMatching(/^Event 2: event_source_url/)]);
  expect(answer.warnings.join()).not.toContain('jo');
});

test('a token in the URL is warned about', async () => {
  const answer = await ask(makeRequest({ headers: {}, query: `access_token=${TOKEN}` }));
  expect(answer.warnings).toEqual([expect.stringContaining('Authorization header')]);
});

test.each(['a-partner-agent-that-is-too-long', '1.2-3'])('partner_agent "%s" is warned about', async (agent) => {
  const body = JSON.stringify({ data: [makeEvent()], partner_agent: agent });
  expect((await ask(makeRequest({ body }))).warnings).toEqual([expect.stringContaining('partner_agent')]);
});

test('strict mode refuses what it warns about, and says that Meta would not', async () => {
  const answer = await askAbout(makeEvent({ event_id: undefined }), { strict: true });
  expect(answer.status).toBe(400);
  expect(answer.body.error).toMatchObject({
    type: 'StandInException',
    message: expect.stringMatching(/though Meta would accept it: event_id is missing/),
  });
  expect((await askAbout(makeEvent(), { strict: true })).status).toBe(200);
});
