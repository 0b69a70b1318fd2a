/** Plants a value of its own under every name that the tag calls personal or secret, and looks for it wherever records are shown or written. */
import { USER_FIELDS } from '../../template/spec/meta-fields.ts';
import {
  LONG_SECRETS,
  PERSONAL_PARAMETERS,
  PERSONAL_PARTS,
  PERSONAL_WORDS,
  SECRET_PARAMETERS,
  SECRET_PARTS,
  SECRET_WORDS,
} from '../../template/spec/personal-names.ts';
import type { BrowserRecord, LabRecord, ServerRecord } from '../../tools/pairing/record-types.ts';
import { scrubRecords } from '../../tools/lab/sessions/scrub.ts';
import { writeSession } from '../../tools/lab/sessions/session-file.ts';
import { toBrowserView, toView } from '../../tools/lab/store/describe-record.ts';
import { listSecrets, withoutSecrets } from '../../tools/privacy/secrets.ts';

type Json = Record<string, unknown>;

const planted: string[] = [];

/** Letters and digits, so that nothing but the name tells that it is personal. */
function plant(): string {
  const value = `Qz${planted.length}plant${planted.length}`;
  planted.push(value);
  return value;
}

function put(data: Json, path: string): void {
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let place = data;
  for (const step of steps) place = (place[step] ??= {}) as Json;
  place[last] = plant();
}

/** Ids of browser and click are no person’s, and stay. */
const PATHS = USER_FIELDS.filter(({ key }) => key !== 'fbp' && key !== 'fbc').flatMap(({ from }) => [...from]);
const NAMES = [...PERSONAL_PARAMETERS, ...[...PERSONAL_PARTS, ...PERSONAL_WORDS].map((part) => `billing_${part}`)];

const SECRETS = [...SECRET_PARAMETERS, ...[...SECRET_PARTS, ...SECRET_WORDS].map((part) => `my_${part}`)];

const hit = {
  method: 'GET',
  bytes: 1,
  remoteAddress: '203.0.113.77',
  headers: { 'x-forwarded-for': '203.0.113.78', 'user-agent': 'Secret/1.0' },
};

/** The last ones have values as long as only secrets are. */
const query = (): string =>
  [
    ...[...NAMES, ...SECRETS].map((name) => `${name}=${plant()}`),
    ...LONG_SECRETS.map((name) => `${name}=${'x'.repeat(32)}${plant()}`),
  ].join('&');

function serverRecord(): LabRecord {
  const eventData: Json = {
    event_name: 'purchase',
    note: 'call +49 30 901820, mail jo@shop.example, from 203.0.113.79',
  };
  for (const path of [...PATHS, ...NAMES, ...SECRET_WORDS.map((word) => `my_${word}`)]) put(eventData, path);
  eventData['page_location'] = `https://shop.example/?${query()}&mail=anne%40shop.example`;
  const userData = {
    client_ip_address: '203.0.113.80',
    client_user_agent: plant(),
    em: ['0123456789abcdef'.repeat(4)],
  };
  const body = JSON.stringify({ data: [{ user_data: userData }] });
  const attempts = [
    { url: 'https://graph.facebook.com/v25.0/1/events', method: 'POST', headers: {}, body, warnings: [] },
  ];
  const rest = {
    outcome: 'sent' as const,
    reason: '',
    logs: [`sent to ${'lea@shop.example'}`],
    cookies: [],
    durationMs: 1,
  };
  return { side: 'server', id: 1, receivedAtMs: 1, hit, eventData, attempts, target: 'stand-in', ...rest };
}

function pixelRecord(): LabRecord {
  const named = (names: readonly string[]): Record<string, string> =>
    Object.fromEntries(names.map((name) => [name, plant()]));
  return {
    side: 'browser',
    id: 2,
    receivedAtMs: 1,
    hit,
    pixelId: '1',
    eventName: 'Lead',
    customData: named(NAMES),
    userData: named(['em', 'anything']),
    fbp: 'fb.1.1.1',
    pageUrl: `https://shop.example/?${query()}`,
    other: named(['email', 'udff[fn]']),
  };
}

const CLEAR = [/jo@shop/, /anne%40shop/, /lea@shop/, /901820/, /203\.0\.113\.7[789]/];

test('No planted value is in a record’s view', () => {
  planted.length = 0;
  const record = serverRecord();
  const call = pixelRecord();
  // What left is shown as it left: hashes, and the address and browser that Meta needs in clear.
  const { attempts, ...view } = toView(record as ServerRecord);
  const text = JSON.stringify({ ...view, row: undefined }) + JSON.stringify(toBrowserView(call as BrowserRecord));
  expect(planted.length).toBeGreaterThan(300);
  expect(attempts).toEqual((record as ServerRecord).attempts);
  expect(planted.filter((value) => text.includes(value))).toEqual([]);
  for (const clear of CLEAR) expect(text).not.toMatch(clear);
});

test('No planted value is in a saved session, requests included, and the ids of browser and click are', () => {
  planted.length = 0;
  const records = scrubRecords([serverRecord(), pixelRecord()]);
  const text = writeSession({ templateName: '', settings: {}, records });
  expect(planted.filter((value) => text.includes(value))).toEqual([]);
  for (const clear of [...CLEAR, /203\.0\.113\.80/, /Secret\/1/, /0123456789abcdef/]) expect(text).not.toMatch(clear);
  expect(text).toContain('fb.1.1.1');
});

test('What only resembles a secret stays: GA4’s session, short codes, a key in data', () => {
  const record = serverRecord() as ServerRecord;
  const page = 'https://shop.example/?code=SUMMER&hash=top&monkey=1';
  record.eventData = { event_name: 'purchase', ga_session_id: '1763632840', key: 'color', page_location: page };
  const text =
    JSON.stringify(toView(record).eventData) +
    writeSession({ templateName: '', settings: {}, records: scrubRecords([record]) });
  expect([page, '1763632840', 'color'].map((kept) => text.split(kept).length - 1)).toEqual([2, 2, 2]);
});

test.each<[string, unknown]>([
  ['a text', 'EAAsecret1'],
  ['a number', 4815162342],
  ['a list', ['EAAsecret1', 4815162342]],
  ['an object', { value: 'EAAsecret1' }],
])('A token that is %s is a secret', (_type, token) => {
  const settings = { accessToken: token, rows: [{ pixelId: '1', apiKey: token }], nested: { appsecret_proof: token } };
  const session = writeSession({ templateName: '', settings, records: [] });
  for (const text of [JSON.stringify(withoutSecrets(settings)), session])
    expect(text).not.toMatch(/EAAsecret1|4815162342/);
  expect(listSecrets(settings).length).toBeGreaterThanOrEqual(3);
});
