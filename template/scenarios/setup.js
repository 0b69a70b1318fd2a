// Runs before each scenario: a form as a user saves it, a purchase as the GA4 client makes it, and a Meta that says yes.
const JSON = require('JSON');
const Promise = require('Promise');
const callLater = require('callLater');
const sha256Sync = require('sha256Sync');

const NOW = 1790000000000;

const mockData = { pixelId: '1234567890123456', accessToken: 'EAAtoken', logLevel: 'always' };

const mockEvent = {
  event_name: 'purchase',
  event_id: 'Purchase.T1',
  page_location: 'https://shop.example/thank-you',
  ip_override: '203.0.113.7',
  user_agent: 'Mozilla/5.0',
  transaction_id: 'T1',
  value: 29.97,
  currency: 'EUR',
  user_data: { email_address: 'John_Smith@gmail.com' },
};

const answer = (statusCode, body) =>
  Promise.create((resolve) => resolve({ statusCode: statusCode, headers: {}, body: body }));
const refusal = (statusCode, code) => answer(statusCode, JSON.stringify({ error: { code: code } }));

// What the tag asked to be sent, request by request, and what it said.
const requests = [];
const logs = [];
let meta = () => answer(200, '{"events_received":1,"messages":[],"fbtrace_id":"Atrace"}');
let cookies = {};

mock('getTimestampMillis', NOW);
mock('getContainerVersion', { previewMode: false, debugMode: false });
mock('getRequestHeader', 'Mozilla/5.0 (header)');
mock('getCookieValues', (name) => (cookies[name] ? [cookies[name]] : []));
mock('getAllEventData', () => mockEvent);
mock('logToConsole', (line) => {
  logs.push(line);
});
mock('sendHttpRequest', (url, options, body) => {
  requests.push({ url: url, options: options, body: JSON.parse(body) });
  return meta();
});

const hash = (text) => sha256Sync(text, { outputEncoding: 'hex' });
// The event of the first request, and parts of it.
const sent = () => requests[0].body.data[0];
const user = () => sent().user_data;
const custom = () => sent().custom_data;
// Runs the tag; checks when every promise has settled, those of a second try as well.
const later = (turns, assertions) => {
  callLater(() => {
    if (turns > 0) later(turns - 1, assertions);
    else assertions();
  });
};
const check = (assertions) => {
  runCode(mockData);
  later(8, assertions);
};
const checkSkipped = (reason) =>
  check(() => {
    assertThat(requests).isEmpty();
    assertThat(logs[0]).contains('skipped: ');
    assertThat(logs[0]).contains(reason);
    assertApi('setCookie').wasNotCalled();
    assertApi('gtmOnSuccess').wasCalled();
    assertApi('gtmOnFailure').wasNotCalled();
  });
