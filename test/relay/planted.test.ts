/** E-mail addresses and phone numbers in every disguise, in events and in lines of failed events: none reaches Meta, the log or the answer in the clear. */
import { readItems } from '../../tools/relay/read-items.ts';
import { EMAIL_TEXTS, leaksIn, PHONE_TEXTS } from '../fuzz/planted.ts';
import { openRelay, order, PIXEL_ID, type Json } from './open-relay.ts';

const PLACES: readonly ((text: string) => Json)[] = [
  (text) => ({ note: text }),
  (text) => ({ coupon: text, content_name: text }),
  (text) => ({ page_location: `https://shop.example/?a=${encodeURIComponent(text)}` }),
  (text) => ({ event_id: text }),
  (text) => ({ transaction_id: text, event_id: 'id-1' }),
  (text) => ({ items: [{ item_id: 'A', item_name: text }] }),
  (text) => ({ user_data: { email: text, phone_number: text, name: text } }),
];

const lineOf = ({ user_data: userData, value, currency, ...event }: Json): Json => ({
  countonce: 'resend',
  pixel_id: PIXEL_ID,
  data: [{ ...event, event_name: 'Purchase', user_data: userData, custom_data: { value, currency, ...event } }],
});

test.each([
  ['events', (event: Json) => event],
  ['lines of failed events', lineOf],
])('%s', async (_what, wrap) => {
  const { relay, requests } = openRelay();
  const texts = [...EMAIL_TEXTS, ...PHONE_TEXTS];
  const events = texts.flatMap((text) => PLACES.map((place) => wrap(order('T1', place(text)))));
  const reports = await relay.deliver(readItems(events));
  expect(reports.filter(({ outcome }) => outcome === 'sent').length).toBeGreaterThan(events.length / 2);
  const sent = requests.flatMap(({ body, ...request }) => {
    const { data, ...rest } = JSON.parse(body) as { data: Json[] };
    return data.map((event) => ({ ...request, body: JSON.stringify({ data: [event], ...rest }) }));
  });
  const said = reports.map((report) => JSON.stringify(report));
  expect(leaksIn({ requests: sent, logs: said, cookies: [] } as never)).toEqual([]);
});
