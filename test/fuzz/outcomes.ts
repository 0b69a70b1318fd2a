/** What holds for every run of the tag, whatever it was given. Each function throws a jest failure that names the rule. */
import { createGraph } from '../../tools/lab/graph/graph.ts';
import { NOW_MS, TOKEN, type TagRequest, type TagRun } from './tag-run.ts';

/** The hash of the empty text: it would match everybody who has no e-mail address. */
const EMPTY_DIGEST = 'e3b0c44298fc1c14';

const GRAPH_URL = /^https:\/\/graph\.facebook\.com\/v\d+\.\d+\/\d+\/events$/;
const OUTCOME = /^CountOnce: .*?(?:sent to pixel |failed for pixel |skipped: )/;

type Values = Record<string, unknown>;

export const eventOf = ({ body }: TagRequest): Values => (JSON.parse(body) as { data: Values[] }).data[0] as Values;

/** One callback, and one line for people that agrees with it: sent, skipped or failed. One pixel, `logLevel` always. */
export function expectOneOutcome({ callbacks, logs }: TagRun): void {
  expect(callbacks).toHaveLength(1);
  const lines = logs.filter((line) => OUTCOME.test(line));
  expect(lines).toHaveLength(1);
  expect(logs.every((line) => /^CountOnce: |^\{"countonce":"resend"/.test(line))).toBe(true);
}

/** Control characters and the line separators of Unicode. */
const BREAKS = /[\p{Cc}\u2028\u2029]/u;

/** Log readers take a line for a message: no value of the event may begin another one. */
export function expectWholeLines({ logs }: TagRun): void {
  expect(logs.filter((line) => BREAKS.test(line))).toEqual([]);
}

export function expectOneEventEach({ requests }: TagRun): void {
  for (const { url, method, body } of requests) {
    expect(url).toMatch(GRAPH_URL);
    expect(method).toBe('POST');
    const parsed = JSON.parse(body) as { data: unknown };
    expect(parsed.data).toEqual([expect.objectContaining({ event_name: expect.any(String) as string })]);
  }
}

const HASHED = ['em', 'ph', 'fn', 'ln', 'ge', 'db', 'ct', 'st', 'zp', 'country'];
const HASH = /^[0-9a-f]{64}$/;
/** A hash as Meta's parameter builder writes it, passed on as it came. */
const SUFFIXED = /^[0-9a-fA-F]{64}\.(?:[\w-]{2}|[\w-]{8})$/;

export function expectHashes({ requests }: TagRun): void {
  for (const request of requests) {
    const userData = eventOf(request).user_data as Values;
    for (const key of HASHED) {
      const hashes = (userData[key] ?? []) as string[];
      expect(hashes.filter((hash) => !HASH.test(hash) && !SUFFIXED.test(hash))).toEqual([]);
    }
  }
  const userData = requests.map((request) => JSON.stringify(eventOf(request)['user_data']));
  expect(userData.filter((text) => text.toLowerCase().includes(EMPTY_DIGEST))).toEqual([]);
}

/** The token travels in one header and nowhere else. */
export function expectTokenKept({ requests, logs, cookies }: TagRun, token = TOKEN): void {
  for (const { headers } of requests) expect(headers['Authorization']).toBe(`Bearer ${token}`);
  const elsewhere = [
    ...requests.flatMap(({ url, body, headers }) => [url, body, JSON.stringify({ ...headers, Authorization: '' })]),
    ...logs,
    ...cookies.map((cookie) => JSON.stringify(cookie)),
  ];
  expect(elsewhere.filter((text) => text.includes(token))).toEqual([]);
}

/** What Meta's libraries write: nothing else is worth a cookie, and a long one breaks the answer. */
const COOKIES: Record<string, RegExp> = {
  _fbc: /^fb\.\d{1,3}\.\d{1,16}\.[\w-]{1,500}(?:\.[\w-]{2}|\.[\w-]{8})?$/,
  _fbp: /^fb\.\d{1,3}\.\d{1,16}\.\d{1,20}(?:\.[\w-]{2}|\.[\w-]{8})?$/,
  _gtmeec: /^[A-Za-z0-9+/]{1,3900}={0,2}$/,
};

export function expectSoundCookies({ cookies }: TagRun): void {
  for (const { name, value } of cookies) expect(value).toMatch(COOKIES[name] ?? /no such cookie/);
}

/** The Graph stand-in takes everything that the tag sends. */
export async function expectAccepted({ requests }: TagRun): Promise<void> {
  const graph = createGraph({ now: () => NOW_MS });
  for (const { url, method, headers, body } of requests) {
    const answer = await graph.handle({ method, path: new URL(url).pathname, headers, body });
    expect([answer.statusCode, answer.body]).toEqual([200, expect.stringContaining('"events_received":1')]);
  }
}

export async function expectSoundRun(run: TagRun): Promise<void> {
  expectOneOutcome(run);
  expectWholeLines(run);
  expectOneEventEach(run);
  expectHashes(run);
  expectTokenKept(run);
  expectSoundCookies(run);
  await expectAccepted(run);
}
