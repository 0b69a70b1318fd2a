/** Sending: one request, a short timeout, one more try after a temporary failure, one callback. */
import type { Answer, Example } from '../example.ts';
import { ACCEPTED, PIXEL_ID, PURCHASE, VISIT, without } from '../visit.ts';

const OUTAGE: Answer = { status: 503, body: '<!DOCTYPE html><p>Sorry, something went wrong.</p>' };
const BUSY: Answer = {
  status: 400,
  body: { error: { message: 'x', type: 'OAuthException', code: 4, is_transient: true, fbtrace_id: 'A1' } },
};
const REFUSED: Answer = { status: 400, body: { error: { message: 'x', type: 'OAuthException', code: 100 } } };

const tried = (title: string, answers: Answer[], out: Partial<Example['out']>): Example => ({
  title,
  description: 'Meta’s support page: 1,500 ms, retry on errors that are not the client’s; the event_id makes it safe.',
  in: { event: PURCHASE, answers },
  out: { outcome: 'failed', requests: 2, ...out },
});

/** What the log says where a second try could have counted the event twice. */
const HELD_BACK = 'Not tried again: without an event_id Meta could count it twice.';

const NOBODY_KNOWS: readonly [string, Answer][] = [
  ['no network', 'no network'],
  ['no answer in time', 'no answer in time'],
  ['the page of a broken proxy', OUTAGE],
  ['an empty error of the server', { status: 500, body: '' }],
  ['a proxy’s page about too many requests', { status: 429, body: '<p>Slow down</p>' }],
];

const heldBack = NOBODY_KNOWS.map(([what, answer]): Example => ({
  title: `without an event id: ${what} is not followed by a second try`,
  description: 'Meta may have taken the first, and has no id by which to recognise the second.',
  in: { event: without(VISIT, 'event_id'), answers: [answer] },
  out: {
    outcome: 'failed',
    requests: 1,
    reasons: [
      'event_id no_event_id',
      answer === 'no network'
        ? 'no_answer'
        : answer === 'no answer in time'
          ? 'timed_out'
          : answer.status === 429
            ? 'refused'
            : 'server_error',
    ],
    log: [HELD_BACK],
    warnings: ['event_id is missing'],
  },
}));

export const delivery: Example[] = [
  ...heldBack,
  {
    title: 'without an event id: an error of Graph that says so is followed by a second try',
    description: 'Graph’s error shows that Meta did not take the first.',
    in: { event: without(VISIT, 'event_id'), answers: [BUSY, ACCEPTED] },
    out: {
      outcome: 'sent',
      requests: 2,
      reasons: ['event_id no_event_id'],
      notInLog: [HELD_BACK],
      warnings: ['event_id is missing'],
    },
  },
  {
    title: 'without an event id and a second try in the form nothing is held back',
    description: 'The form says that there is none.',
    in: { event: without(VISIT, 'event_id'), settings: { retry: false }, answers: ['no network'] },
    out: {
      outcome: 'failed',
      requests: 1,
      reasons: ['event_id no_event_id', 'no_answer'],
      notInLog: [HELD_BACK],
      warnings: ['event_id is missing'],
    },
  },
  tried('a proxy’s page about too many requests, then success', [{ status: 429, body: '<p>Slow down</p>' }, ACCEPTED], {
    outcome: 'sent',
  }),
  tried('a page of a bad gateway, then success', [{ status: 502, body: '<p>Bad gateway</p>' }, ACCEPTED], {
    outcome: 'sent',
  }),
  {
    title: 'one request to the events edge of the pixel',
    description: 'Version 26.0 is the newest; one event per request, so that none takes others down with it.',
    in: { event: PURCHASE },
    out: {
      outcome: 'sent',
      requests: 1,
      url: `https://graph.facebook.com/v27.0/${PIXEL_ID}/events`,
      timeoutMs: 1500,
      body: { partner_agent: 'countonce-0.1.0' },
      notInBody: ['access_token', 'test_event_code'],
    },
  },
  tried('no network, then success', ['no network', ACCEPTED], { outcome: 'sent' }),
  tried('no answer in time, then success', ['no answer in time', ACCEPTED], { outcome: 'sent' }),
  tried('the page of a broken proxy, then success', [OUTAGE, ACCEPTED], { outcome: 'sent' }),
  tried('an empty error of the server, then success', [{ status: 500, body: '' }, ACCEPTED], { outcome: 'sent' }),
  tried('too many requests, then success', [BUSY, ACCEPTED], { outcome: 'sent' }),
  tried('no network twice', ['no network', 'no network'], { reasons: ['no_answer'] }),
  tried('no answer in time twice', ['no answer in time', 'no answer in time'], { reasons: ['timed_out'] }),
  tried('the page of a broken proxy twice', [OUTAGE, OUTAGE], { reasons: ['server_error'], log: ['HTTP 503'] }),
  tried('a temporary failure, then a refusal', ['no network', REFUSED], { log: ['code 100'] }),
  {
    title: 'a refusal is final',
    description: 'The same request would be refused again.',
    in: { event: PURCHASE, answers: [REFUSED] },
    out: { outcome: 'failed', requests: 1 },
  },
  {
    title: 'a refusal without Graph’s error',
    description: 'A proxy or a firewall in between.',
    in: { event: PURCHASE, answers: [{ status: 403, body: 'Forbidden' }] },
    out: { outcome: 'failed', requests: 1, reasons: ['refused'], log: ['HTTP 403'] },
  },
  {
    title: 'success that counts no event is a failure',
    description: 'events_received is the only proof that Meta took the event.',
    in: { event: PURCHASE, answers: [{ status: 200, body: { events_received: 0, messages: [] } }] },
    out: { outcome: 'failed', requests: 1, reasons: ['not_received'] },
  },
  {
    title: 'success without a word is a failure',
    description: 'A captive portal answers 200 to everything.',
    in: { event: PURCHASE, answers: [{ status: 200, body: '' }] },
    out: { outcome: 'failed', requests: 1, reasons: ['not_received'] },
  },
  {
    title: 'no second try where the form says so',
    description: 'Whoever queues requests elsewhere retries there.',
    in: { event: PURCHASE, answers: ['no network'], settings: { retry: false } },
    out: { outcome: 'failed', requests: 1, reasons: ['no_answer'] },
  },
  {
    title: 'the form’s timeout',
    description: 'The field holds text once it was edited.',
    in: { event: PURCHASE, settings: { timeoutMs: '3000' } },
    out: { outcome: 'sent', timeoutMs: 3000 },
  },
  {
    title: 'a timeout that is no number is the recommended one',
    description: 'A variable may return nothing.',
    in: { event: PURCHASE, settings: { timeoutMs: 'soon' } },
    out: { outcome: 'sent', timeoutMs: 1500 },
  },
  {
    title: 'success is reported at once where the form says so',
    description: 'Faster for tags that wait; the log still tells the truth.',
    in: { event: PURCHASE, answers: [REFUSED], settings: { optimistic: true } },
    out: { outcome: 'failed', requests: 1 },
  },
  {
    title: 'a skipped event is reported as failure where the form says so',
    description: 'Shows in preview which events were not sent.',
    in: { event: { ...PURCHASE, event_name: 'scroll' }, settings: { skippedIsFailure: true } },
    out: { outcome: 'skipped', reasons: ['automatic_event'] },
  },
];
