/** What is no hit, what is a broken one, and that absurd input is bounded and harmless. */
import fc from 'fast-check';
import { decodeHit } from '../../tools/ga4/decode.ts';
import { openGroup, setKey, type EventGroup } from '../../tools/ga4/event-data.ts';
import { HitError } from '../../tools/ga4/hit-error.ts';
import type { HitRequest } from '../../tools/ga4/hit-request.ts';
import { decodeOne, makeHit } from './make-hit.ts';
import { anyCodePoint } from '../any-code-point.ts';

/** The refusal of a request; fails the test if there is none or if it is another error. */
function refusal(request: HitRequest): HitError {
  try {
    decodeHit(request);
  } catch (error) {
    if (error instanceof HitError) return error;
    throw error;
  }
  throw new Error('The request was accepted.');
}

const many = (count: number) => Array.from({ length: count }, (_, index) => `ep.a${index}=1`).join('&');
const post = (body: string) => makeHit('', { method: 'POST', body });

test.each<[what: string, request: HitRequest, answer: { status: number; message: RegExp }]>([
  ['a wrong path', makeHit('', { url: '/g/coll?v=2&tid=G-1' }), { status: 404, message: /path.*\/g\/collect/ }],
  ['an old hit', makeHit('', { url: '/collect?v=1&tid=UA-1' }), { status: 404, message: /path.*\/g\/collect/ }],
  ['a data tag', makeHit('', { url: '/data?v=2&event_name=a' }), { status: 404, message: /Stape’s Data Tag/ }],
  ['a data tag’s GET', makeHit('', { url: '/d?v=2&dtdc=e30' }), { status: 404, message: /Stape’s Data Tag/ }],
  ['a wrong method', makeHit('en=a', { method: 'PUT' }), { status: 405, message: /neither GET nor POST/ }],
  ['no version', makeHit('', { url: '/g/collect?tid=G-1&en=a' }), { status: 400, message: /"v".*v=2/ }],
  ['an old version', makeHit('', { url: '/g/collect?v=1&tid=G-1&en=a' }), { status: 400, message: /"v".*v=2/ }],
  ['no measurement id', makeHit('', { url: '/g/collect?v=2&en=a' }), { status: 400, message: /"tid".*tid=G-/ }],
  ['no event name', makeHit('cid=1.2'), { status: 400, message: /"en".*en=page_view/ }],
  ['a line without event name', post('en=a\r\nep.x=1'), { status: 400, message: /Event 2 .*"en"/ }],
  ['a broken value', makeHit('en=a&dt=%E4%F6'), { status: 400, message: /"dt".*percent-encoding.*UTF-8/ }],
  ['a broken name', makeHit('en=a&%ZZ=1'), { status: 400, message: /name.*"%ZZ".*percent-encoding/ }],
  ['a broken line', post('en=a&ep.x=%'), { status: 400, message: /"ep.x".*percent-encoding/ }],
  ['a broken item', makeHit('en=a&pr2=idA~q'), { status: 400, message: /"pr2".*one character.*qt2/ }],
  ['201 items', makeHit(`en=a&${many(201).replaceAll('ep.a', 'pr')}`), { status: 400, message: /201 items.*200/ }],
  ['an endless URL', makeHit(`en=a&ep.x=${'x'.repeat(40_000)}`), { status: 414, message: /URL.*POST body/ }],
  ['200 KB of garbage', post('\u0000%&=~'.repeat(40_000)), { status: 413, message: /body is longer/ }],
  ['10,000 parameters', post(`en=a&${many(10_000)}`), { status: 413, message: /parameters/ }],
  ['1,000 events', post('en=a\n'.repeat(1000)), { status: 413, message: /1000 events/ }],
])('%s is refused', (_, request, { status, message }) => {
  const error = refusal(request);
  expect(error.status).toBe(status);
  expect(error.message).toMatch(message);
});

test('a refusal names field, reason and remedy, also apart', () => {
  expect(refusal(makeHit('en=a&dt=%E4'))).toMatchObject({
    field: 'dt',
    reason: expect.stringContaining('broken percent-encoding'),
    remedy: expect.stringContaining('encodeURIComponent'),
  });
});

test('a refusal shows names, never values', () => {
  expect(refusal(makeHit('en=a&ep.mail=jane%40shop.example%')).message).not.toMatch(/jane/);
  expect(refusal(makeHit(`en=a&${'n'.repeat(500)}=%`)).message.length).toBeLessThan(200);
});

test.each([
  ['ep.__proto__=1', {}],
  ['ep.__proto__.polluted=1', {}],
  ['ep.a.__proto__.polluted=1', {}],
  ['up.__proto__=1', { 'x-ga-mp2-user_properties': {} }],
  ['___proto__=1', { 'x-ga-system_properties': {} }],
  ['pr1=k0__proto__~v0polluted~id1', { items: [{ item_id: '1' }] }],
])('%s leaves no trace', (query, expected) => {
  expect(decodeOne(query)).toEqual(expected);
  expect({}).not.toHaveProperty('polluted');
});

test('neither writing nor opening a key named __proto__ reaches a prototype', () => {
  const group: EventGroup = {};
  setKey(group, '__proto__', { polluted: 'x' });
  expect(group.polluted).toBeUndefined();
  expect(openGroup(group, '__proto__')).not.toBe(Object.prototype);
});

test.each([
  ['ep.constructor=x', 'constructor', 'x'],
  ['ep.constructor.prototype.polluted=x', 'constructor', { prototype: { polluted: 'x' } }],
  ['ep.toString.call=x', 'toString', { call: 'x' }],
  ['ep.hasOwnProperty=x', 'hasOwnProperty', 'x'],
])('%s is an ordinary key of the event alone', (query, key, value) => {
  const event = decodeOne(query);
  expect(Object.hasOwn(event, key)).toBe(true);
  expect(event[key]).toEqual(value);
  expect({}).not.toHaveProperty('polluted');
  expect(Object.prototype).not.toHaveProperty('call');
});

test('a name of a thousand dots nests ten levels and keeps its rest as one key', () => {
  const name = Array.from({ length: 1000 }, (_, index) => `n${index}`).join('.');
  let value: unknown = decodeOne(`ep.${name}=1`);
  const keys: string[] = [];
  while (typeof value === 'object' && value !== null) {
    const [entry] = Object.entries(value);
    keys.push(String(entry?.[0]));
    value = entry?.[1];
  }
  expect(keys).toHaveLength(10);
  expect(keys.join('.')).toBe(name);
  expect(value).toBe('1');
});

const piece = fc.oneof(
  fc.constantFrom(
    'v=2',
    '&',
    '=',
    '~',
    '%',
    '.',
    '\r\n',
    'ep.',
    'epn.',
    'pr1=',
    'uafvl=',
    '_eu=',
    'ur=',
    '__proto__',
    'en=a',
  ),
  fc.string({ unit: anyCodePoint }),
);
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
const header = fc.option(fc.oneof(text, fc.array(text, { maxLength: 3 })), { nil: undefined });

test('whatever arrives, the answer is events or a HitError with a 4xx status', () => {
  const request = fc.record({
    method: fc.constantFrom('GET', 'POST', 'post', 'HEAD', ''),
    url: fc.oneof(
      text,
      text.map((query) => `/g/collect?v=2&tid=G-1&en=a&${query}`),
    ),
    headers: fc.record({ cookie: header, 'sec-ch-ua': header, 'x-forwarded-for': header, 'user-agent': header }),
    body: fc.option(text, { nil: undefined }),
  });
  fc.assert(
    fc.property(request, (hit) => {
      try {
        for (const event of decodeHit(hit).events) expect(typeof event.event_name).toBe('string');
      } catch (error) {
        expect(error).toBeInstanceOf(HitError);
        expect(Math.floor((error as HitError).status / 100)).toBe(4);
      }
    }),
    { numRuns: 2000 },
  );
});
