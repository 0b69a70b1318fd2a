/** Compares one execution of the tag with what its example expects. Owns what holds for every example, too. */
import type { Example, Json, Ran } from './example.ts';
import { expectEqual, expectMatch, expectWith, expectWithout } from './expect-seldom.ts';
import { findDifferences, valueAt } from './difference.ts';
import { judgeLog } from './judge-log.ts';
import { askStandIn } from './meta.ts';
import { PIXEL_ID, TOKEN } from './visit.ts';

type Judged = Ran & { counted: boolean[]; error?: unknown };

interface Body extends Json {
  data: Json[];
}

export const bodiesOf = (ran: Ran): Body[] => ran.requests.map(({ body }) => JSON.parse(body) as Body);

/** What happened, told by requests, answers and callback, not by what the tag says about itself. */
const outcomeOf = (ran: Judged, settings: Json): string => {
  if (ran.requests.length === 0) {
    return ran.callbacks[0] === 'gtmOnSuccess' || settings.skippedIsFailure === true ? 'skipped' : 'failed';
  }
  const last = new Map(ran.requests.map(({ url }, index) => [url, ran.counted[index]]));
  const further = (settings.furtherPixels ?? []) as { pixelId: string }[];
  const pixels = new Set([settings.pixelId ?? PIXEL_ID, ...further.map(({ pixelId }) => pixelId)]);
  return last.size === pixels.size && [...last.values()].every((counted) => counted === true) ? 'sent' : 'failed';
};

const callbackFor = (outcome: string, settings: Json): string => {
  if (outcome === 'skipped') return settings.skippedIsFailure === true ? 'gtmOnFailure' : 'gtmOnSuccess';
  return outcome === 'sent' || settings.optimistic === true ? 'gtmOnSuccess' : 'gtmOnFailure';
};

/** Holds for every event: one outcome, one callback, no secret and no clear personal data anywhere. */
const judgeAlways = (ran: Judged, { in: given, out }: Example): void => {
  const settings = given.settings ?? {};
  expectEqual(ran.error, undefined);
  expectEqual(ran.callbacks, [callbackFor(out.outcome, settings)]);
  const said = ran.logs.join('\n') + ran.requests.map(({ url, body }) => url + body).join('\n');
  expectWithout(said, TOKEN);
  expectWithout(said, '@');
  // SHA-256 of an empty text.
  expectWithout(said, 'e3b0c442');
  for (const { url, method, headers } of ran.requests) {
    expectEqual([method, headers['Content-Type']], ['POST', 'application/json']);
    expectMatch(url, /^https:\/\/graph\.facebook\.com\/v\d+\.0\/\d+\/events$/);
    expectMatch(headers.Authorization, /^Bearer EAA/);
  }
};

const judgeEvent = (ran: Judged, { out }: Example): void => {
  const bodies = bodiesOf(ran);
  const [body] = bodies;
  if (!body) return;
  expectEqual(body.data.length, 1);
  expectEqual(findDifferences(body.data[0], out.sent ?? {}), []);
  for (const [path, pattern] of Object.entries(out.matches ?? {})) {
    expectMatch(valueAt(body.data[0], path), pattern);
  }
  for (const path of out.absent ?? []) expectEqual([path, valueAt(body.data[0], path)], [path, undefined]);
  for (const [path, names] of Object.entries(out.only ?? {})) {
    const found = Object.keys(valueAt(body.data[0], path) ?? {});
    expectEqual([path, found.sort()], [path, [...names].sort()]);
  }
  expectEqual(findDifferences(body, out.body ?? {}), []);
  for (const name of out.notInBody ?? []) expect(Object.keys(body)).not.toContain(name);
  for (const name of out.lastNotInBody ?? []) expect(Object.keys(bodies.at(-1) ?? {})).not.toContain(name);
};

const judgeRequests = (ran: Judged, { in: given, out }: Example): void => {
  expectEqual(ran.requests.length, out.requests ?? (out.outcome === 'sent' ? 1 : ran.requests.length));
  if (out.url) expect(ran.requests[0]?.url).toBe(out.url);
  if (out.timeoutMs) expect(ran.requests[0]?.timeoutMs).toBe(out.timeoutMs);
  if (out.pixels) expect(ran.requests.map(({ url }) => url.split('/')[4])).toEqual(out.pixels);
  // A second try must be the same event, or Meta counts it twice.
  const bodies = new Map<string, string>();
  for (const { url, body } of ran.requests) expectEqual(bodies.get(url) ?? body, bodies.set(url, body).get(url));
  expectEqual(outcomeOf(ran, given.settings ?? {}), out.outcome);
};

/** Whatever was sent must be something that Meta accepts, also where the example lets Meta fail. */
const judgeAcceptance = async (ran: Judged, { in: given, out }: Example): Promise<void> => {
  for (const [index, request] of ran.requests.entries()) {
    const answer = await askStandIn(request, given.nowMs);
    if (out.refusal) {
      expectEqual(answer.statusCode, 400);
      expectWith(answer.body, out.refusal);
      continue;
    }
    expectEqual([answer.statusCode, answer.body.includes('"events_received":1') || answer.body], [200, true]);
    if (index > 0) continue;
    const expected = (out.warnings ?? []).map((beginning) => expect.stringContaining(beginning) as unknown);
    expectEqual(answer.warnings, expected);
  }
};

const judgeCookies = (ran: Judged, { out }: Example): void => {
  const written = Object.fromEntries(ran.cookies.map(({ name, value }) => [name, value]));
  if (out.cookies) expect(written).toEqual(out.cookies);
  if (out.outcome === 'skipped') expectEqual(written, {});
  for (const { options } of ran.cookies) expectEqual(findDifferences(options, out.cookieOptions ?? {}), []);
};

export const judge = async (ran: Judged, example: Example): Promise<void> => {
  judgeAlways(ran, example);
  judgeLog(ran, example);
  judgeEvent(ran, example);
  judgeRequests(ran, example);
  judgeCookies(ran, example);
  await judgeAcceptance(ran, example);
};
