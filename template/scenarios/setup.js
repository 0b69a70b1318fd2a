// Runs before each scenario: a form as a user saves it, a purchase as the GA4 client makes it, and a Meta that says yes.
const JSON = require('JSON');
const Promise = require('Promise');
const callLater = require('callLater');

const NOW = 1790000000000;

const mockData = {
  pixelId: '1234567890123456',
  accessToken: 'EAAtoken',
  logLevel: 'always',
};

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
  items: [
    { item_id: 'SKU-1', item_name: 'Tee', price: 9.99, quantity: 2 },
    { item_id: 'SKU-2', item_name: 'Cap', price: 9.99 },
  ],
};

const answer = (statusCode, body) =>
  Promise.create((resolve) => resolve({ statusCode: statusCode, headers: {}, body: body }));

// What the tag asked to be sent, request by request.
const requests = [];
const logs = [];
let meta = () => answer(200, '{"events_received":1,"messages":[],"fbtrace_id":"Atrace"}');

mock('getTimestampMillis', NOW);
mock('getContainerVersion', { previewMode: false, debugMode: false });
mock('getRequestHeader', 'Mozilla/5.0 (header)');
mock('getCookieValues', () => []);
mock('getAllEventData', () => mockEvent);
mock('logToConsole', (line) => {
  logs.push(line);
});
mock('sendHttpRequest', (url, options, body) => {
  requests.push({ url: url, options: options, body: JSON.parse(body) });
  return meta();
});

// The event of the first request.
const sent = () => requests[0].body.data[0];
