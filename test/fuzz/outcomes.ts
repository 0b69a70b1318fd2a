/**
 * What holds for every run of the tag, whatever it was given. Each rule gives what breaks it, in words, and `expect` is asked
 * only where there is something: tens of thousands of empty lists would cost it a tenth of the tag.
 */
import { createGraph } from '../../tools/graph/graph.ts';
import { NOW_MS, TOKEN, type TagRequest, type TagRun } from './tag-run.ts';

/** The hash of the empty text: it would match everybody who has no e-mail address. */
const EMPTY_DIGEST = 'e3b0c44298fc1c14';

const GRAPH_URL = /^https:\/\/graph\.facebook\.com\/v\d+\.\d+\/\d+\/events$/;
const OUTCOME = /^CountOnce: .*?(?:sent to pixel |failed for pixel |skipped: )/;

type Values = Record<string, unknown>;

export const eventOf = ({ body }: TagRequest): Values => (JSON.parse(body) as { data: Values[] }).data[0] as Values;

/** One callback, and one line for people that agrees with it: sent, skipped or failed. One pixel, `logLevel` always. */
function outcomeFaults({ callbacks, logs }: TagRun): string[] {
  const lines = logs.filter((line) => OUTCOME.test(line));
  return [
    ...(callbacks.length === 1 ? [] : [`callbacks: ${callbacks.join(', ') || 'none'}`]),
    ...(lines.length === 1 ? [] : [`outcomes: ${lines.join(' | ') || 'none'}`]),
    ...logs.filter((line) => !/^CountOnce: |^\{"countonce":"resend"/.test(line)).map((line) => `stray line: ${line}`),
  ];
}

/** Control characters and the line separators of Unicode. */
const BREAKS = /[\p{Cc}\u2028\u2029]/u;

/** Log readers take a line for a message: no value of the event may begin another one. */
const lineFaults = ({ logs }: TagRun): string[] =>
  logs.filter((line) => BREAKS.test(line)).map((line) => `a line with a break: ${line}`);

function eventFaults({ requests }: TagRun): string[] {
  return requests.flatMap(({ url, method, body }) => {
    const { data } = JSON.parse(body) as { data: unknown };
    const [event, ...others] = Array.isArray(data) ? (data as (Values | null | undefined)[]) : [];
    const isOneEvent = typeof event?.['event_name'] === 'string' && others.length === 0;
    return [
      ...(GRAPH_URL.test(url) && method === 'POST' ? [] : [`sent to: ${method} ${url}`]),
      ...(isOneEvent ? [] : [`not one event: ${body}`]),
    ];
  });
}

const HASHED = ['em', 'ph', 'fn', 'ln', 'ge', 'db', 'ct', 'st', 'zp', 'country'];
const HASH = /^[0-9a-f]{64}$/;
/** A hash as Meta's parameter builder writes it, passed on as it came. */
const SUFFIXED = /^[0-9a-fA-F]{64}\.(?:[\w-]{2}|[\w-]{8})$/;

function hashFaults({ requests }: TagRun): string[] {
  return requests.flatMap((request) => {
    const userData = eventOf(request)['user_data'] as Values;
    const isHash = (hash: string): boolean => HASH.test(hash) || SUFFIXED.test(hash);
    const odd = HASHED.filter((key) => ((userData[key] ?? []) as string[]).some((hash) => !isHash(hash)));
    const text = JSON.stringify(userData);
    return [
      ...odd.map((key) => `no hash in ${key}: ${JSON.stringify(userData[key])}`),
      ...(text.toLowerCase().includes(EMPTY_DIGEST) ? [`the hash of the empty text: ${text}`] : []),
    ];
  });
}

/** The token travels in one header and nowhere else. */
function tokenFaults({ requests, logs, cookies }: TagRun, token = TOKEN): string[] {
  const sentWith = requests.map((request) => request.headers['Authorization'] ?? 'none');
  const elsewhere = [
    ...requests.flatMap(({ url, body, headers }) => [url, body, JSON.stringify({ ...headers, Authorization: '' })]),
    ...logs,
    ...cookies.map((cookie) => JSON.stringify(cookie)),
  ];
  return [
    ...sentWith.filter((header) => header !== `Bearer ${token}`).map((header) => `authorization: ${header}`),
    ...elsewhere.filter((text) => text.includes(token)).map((text) => `the token in: ${text}`),
  ];
}

/** What Meta's libraries write: nothing else is worth a cookie, and a long one breaks the answer. */
const COOKIES: Record<string, RegExp> = {
  _fbc: /^fb\.\d{1,3}\.\d{1,16}\.[\w-]{1,500}(?:\.[\w-]{2}|\.[\w-]{8})?$/,
  _fbp: /^fb\.\d{1,3}\.\d{1,16}\.\d{1,20}(?:\.[\w-]{2}|\.[\w-]{8})?$/,
  _gtmeec: /^[A-Za-z0-9+/]{1,3900}={0,2}$/,
};

const cookieFaults = ({ cookies }: TagRun): string[] =>
  cookies.filter(({ name, value }) => !COOKIES[name]?.test(value)).map(({ name, value }) => `cookie ${name}=${value}`);

/** The Graph stand-in takes everything that the tag sends. */
async function refusals({ requests }: TagRun): Promise<string[]> {
  const graph = createGraph({ now: () => NOW_MS });
  const refused: string[] = [];
  for (const { url, method, headers, body } of requests) {
    const answer = await graph.handle({ method, path: new URL(url).pathname, headers, body });
    const isCounted = answer.statusCode === 200 && answer.body.includes('"events_received":1');
    if (!isCounted) refused.push(`refused: ${answer.statusCode} ${answer.body} for ${body}`);
  }
  return refused;
}

/** `expect(faults).toEqual([])`, for a great many runs. */
export function expectNoFaults(faults: readonly string[]): void {
  if (faults.length > 0) expect(faults).toEqual([]);
}

const expectNone =
  (...rules: ((run: TagRun) => string[])[]) =>
  (run: TagRun): void =>
    expectNoFaults(rules.flatMap((rule) => rule(run)));

export const expectOneOutcome = expectNone(outcomeFaults);
export const expectTokenKept = expectNone((run) => tokenFaults(run));
/** Any form, further pixels included: outcomes are counted elsewhere. */
export const expectSoundTraffic = expectNone(lineFaults, eventFaults, hashFaults, cookieFaults, tokenFaults);
/** What holds whatever the answer is. */
export const expectWholeOutcome = expectNone(outcomeFaults, lineFaults);
export const expectOneEventEach = expectNone(eventFaults);

const RULES = [outcomeFaults, lineFaults, eventFaults, hashFaults, tokenFaults, cookieFaults];

export async function expectSoundRun(run: TagRun): Promise<void> {
  expectNoFaults([...RULES.flatMap((rule) => rule(run)), ...(await refusals(run))]);
}
