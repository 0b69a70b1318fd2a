import { createHash } from 'node:crypto';
import { traceRecord, type TraceLine } from '../../tools/pairing/trace.ts';
import type { ServerRecord } from '../../tools/pairing/record-types.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function trace(eventData: object, event: object, note = '', rest: object = {}): Map<string, TraceLine> {
  const line = `CountOnce: Purchase sent to pixel 1 (event_id a; matched by em).${note === '' ? '' : ` Note: ${note}.`}`;
  const body = JSON.stringify({ data: [event] });
  const record = {
    eventData: { event_name: 'purchase', ...eventData },
    logs: [line],
    attempts: [{ url: '', method: 'POST', headers: {}, body, warnings: [] }],
    receivedAtMs: 1_760_000_000_000,
    cookies: [],
    hit: { remoteAddress: '203.0.113.9' },
    ...rest,
  } as unknown as ServerRecord;
  return new Map(traceRecord(record).map((found) => [found.field, found]));
}

/** Examples and forms. Source: Meta, customer information parameters. */
test.each<[string, string, object, string]>([
  ['em', ' John_Smith@gmail.com', { email_address: ' John_Smith@gmail.com' }, 'john_smith@gmail.com'],
  ['ph', '(650) 555-1212', { phone_number: '(650) 555-1212' }, '16505551212'],
  ['fn', 'Mary', { address: { first_name: 'Mary' } }, 'mary'],
  ['ct', 'New York', { address: [{ city: 'New York' }] }, 'newyork'],
  ['zp', '94035-1234', { address: { postal_code: '94035-1234' } }, '94035'],
  ['db', '16/02/1997', { db: '16/02/1997' }, '19970216'],
])('%s: the form of %s that was hashed is found by hashing again, and shown masked', (key, clear, person, form) => {
  const line = trace({ user_data: person }, { user_data: { [key]: [sha256(form)] } }).get(`user_data.${key}`);
  expect(line?.sent).toEqual([sha256(form)]);
  expect(line?.source).toMatch(/^user_data\./);
  expect(line?.normalised?.slice(0, 1)).toBe(form.slice(0, 1));
  expect(line?.normalised).toContain('•');
  expect(JSON.stringify(line)).not.toContain(clear.trim());
});

test('A hash of something else is not claimed to come from the value', () => {
  const line = trace({ user_data: { email_address: 'a@x.example' } }, { user_data: { em: [sha256('b@x.example')] } });
  expect(line.get('user_data.em')).toMatchObject({ source: 'user_data.email_address' });
  expect(line.get('user_data.em')).not.toHaveProperty('normalised');
});

test('What was left out is told with the tag’s reason, also where no table has the field', () => {
  const lines = trace(
    { user_data: { phone_number: 'n/a' } },
    { user_data: {} },
    'user_data.ph: a placeholder, not data (user_data.phone_number); custom_data.value: no currency; and 2 more',
  );
  expect(lines.get('user_data.ph')).toEqual({
    field: 'user_data.ph',
    label: 'Phone',
    source: 'user_data.phone_number',
    came: '•••',
    note: 'a placeholder, not data (user_data.phone_number)',
  });
  expect(lines.get('custom_data.value')?.note).toBe('no currency');
  expect(trace({}, {}, 'made_up.field: odd').get('made_up.field')).toMatchObject({ note: 'odd' });
});

test('Fields of the event and its custom data show where they came from', () => {
  const lines = trace(
    { value: 12.5, items: [{}, {}], page_location: 'https://x.example/?mail=jane@example.com' },
    { event_name: 'Purchase', event_source_url: 'https://x.example/', custom_data: { value: 12.5, num_items: 2 } },
  );
  expect(lines.get('event_name')).toMatchObject({ source: 'event_name', came: 'purchase', sent: ['Purchase'] });
  expect(lines.get('custom_data.value')).toMatchObject({ source: 'value', came: '12.5', sent: ['12.5'] });
  expect(lines.get('custom_data.num_items')).toMatchObject({ source: 'items', came: '2 items', sent: ['2'] });
  expect(lines.get('event_source_url')?.came).not.toContain('jane');
  expect(lines.has('user_data.em')).toBe(false);
});

test('A request that is no JSON, and event data of any shape, make no trace and no error', () => {
  const record = (eventData: object, body: string) =>
    ({ eventData, logs: [], attempts: [{ body }], cookies: [], hit: {} }) as unknown as ServerRecord;
  expect(traceRecord(record({}, '<html>'))).toEqual([]);
  expect(traceRecord(record({ user_data: null }, 'null'))).toEqual([]);
  expect(traceRecord(record({ user_data: [[1]], items: 'x' }, '{"data":[{"user_data":[],"custom_data":7}]}'))).toEqual(
    [],
  );
});

const AGENT = 'Mozilla/5.0 (made up)';
const HIT = {
  hit: {
    remoteAddress: '127.0.0.1',
    headers: { cookie: '_ga=GA1.1; _fbp=fb.1.2.3', 'user-agent': AGENT, 'x-forwarded-for': '203.0.113.7, 10.0.0.1' },
  },
};

test.each<[string, string, object, object]>([
  ['user_data.fbp', 'cookie _fbp', {}, { user_data: { fbp: 'fb.1.2.3' } }],
  ['user_data.fbp', 'cookie _fbp', { user_data: { fbp: 'broken' } }, { user_data: { fbp: 'fb.1.2.3' } }],
  [
    'user_data.fbc',
    'page_location, fbclid',
    { page_location: 'https://shop.example/?fbclid=IwAR2' },
    { user_data: { fbc: 'fb.1.1760000000000.IwAR2' } },
  ],
  ['user_data.client_user_agent', 'header user-agent', {}, { user_data: { client_user_agent: AGENT } }],
  ['user_data.client_ip_address', 'header x-forwarded-for', {}, { user_data: { client_ip_address: '203.0.113.7' } }],
  ['custom_data.value', 'items', { items: [{}, {}] }, { custom_data: { value: 19 } }],
  ['event_id', 'transaction_id', { transaction_id: 'T-1' }, { event_id: 'Purchase.T-1' }],
  ['event_time', 'the clock', {}, { event_time: 1_760_000_000 }],
  ['action_source', 'the form’s preset', {}, { action_source: 'website' }],
])('%s is said to come from %s', (field, source, eventData, event) => {
  expect(trace(eventData, event, '', HIT).get(field)?.source).toBe(source);
});

test('A value is masked alike where it came in and where it left', () => {
  const lines = trace({ ip_override: '203.0.113.7' }, { user_data: { client_ip_address: '203.0.113.7' } }, '', HIT);
  const line = lines.get('user_data.client_ip_address');
  expect(line?.sent).toEqual([line?.came]);
  expect(JSON.stringify(line)).not.toContain('203.0.113.7');
  const browser = trace({}, { user_data: { fbp: 'fb.1.2.3' } }, '', HIT).get('user_data.fbp');
  expect(browser).toMatchObject({ came: 'fb.1.2.3', sent: ['fb.1.2.3'] });
});
