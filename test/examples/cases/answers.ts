/** Graph's answers at their borders: statuses, counts, codes of other shapes; what is tried again, and what the log says of it. */
import type { Answer, Example, Given, Json } from '../example.ts';
import { ACCEPTED, PIXEL_ID, PURCHASE, VISIT } from '../visit.ts';

type Row = readonly [title: string, answers: Answer[], out: Expected];
type Expected = Partial<Example['out']>;

const error = (status: number, error: Json): Answer => ({ status, body: { error } });
const BUSY = error(403, { code: 4 });

/** Final at the first answer: a second try would end the same way, or Meta has the event already. */
const FINAL: readonly Row[] = [
  ['a redirect', [{ status: 300, body: '' }], { reasons: ['refused'], log: ['HTTP 300)'] }],
  ['a status 499', [{ status: 499, body: '' }], { reasons: ['refused'], log: ['HTTP 499)'] }],
  ['a status 428', [{ status: 428, body: '' }], { reasons: ['refused'], log: ['HTTP 428)'] }],
  ['a status 430', [{ status: 430, body: '' }], { reasons: ['refused'], log: ['HTTP 430)'] }],
  [
    'a count of two',
    [{ status: 200, body: { events_received: 2 } }],
    { reasons: ['not_received'], log: ['HTTP 200)'] },
  ],
  ['a count as text', [{ status: 200, body: { events_received: '1' } }], { reasons: ['not_received'] }],
  ['a list', [{ status: 200, body: '[1]' }], { reasons: ['not_received'] }],
  ['null', [{ status: 200, body: 'null' }], { reasons: ['not_received'] }],
  ['half of an object', [{ status: 200, body: '{"events_received":' }], { reasons: ['not_received'] }],
  [
    'an error with a status of success',
    [{ status: 200, body: { error: { code: 4, is_transient: true } } }],
    { log: ['HTTP 200; code 4)'] },
  ],
  ['an error that is not transient', [error(400, { code: 99999, is_transient: false })], { log: ['code 99999)'] }],
  [
    'an error that is transient in words',
    [error(400, { code: 99999, is_transient: 'true' })],
    { log: ['code 99999)'] },
  ],
  ['an error without a code', [error(400, { message: 'No' })], { reasons: ['refused'], log: ['HTTP 400)'] }],
  ['a code as text', [error(400, { code: '4' })], { reasons: ['refused'], log: ['HTTP 400)'] }],
  ['a code 0', [error(400, { code: 0, error_subcode: 0 })], { reasons: ['refused'], log: ['HTTP 400)'] }],
  ['a subcode without a code', [error(400, { error_subcode: 33 })], { reasons: ['refused'], log: ['code 33)'] }],
  ['a code of the hundreds of permissions', [error(403, { code: 250 })], { log: ['permission', 'code 250)'] }],
  ['a code behind the hundreds of permissions', [error(403, { code: 300 })], { reasons: ['refused'] }],
  ['a code of five digits beside the rate limits', [error(400, { code: 80100 })], { reasons: ['refused'] }],
  ['an error that is a text', [{ status: 400, body: { error: 'no' } }], { reasons: ['refused'], log: ['HTTP 400)'] }],
];

const final = FINAL.map(([title, answers, out]): Example => ({
  title: `${title} is final`,
  description: 'Meta, using the API: events_received says how many events it took; errors have code and is_transient.',
  in: { event: PURCHASE, answers },
  out: { outcome: 'failed', requests: 1, ...out },
}));

/** Tried again, whatever comes then is how it ended. */
const AGAIN: readonly Row[] = [
  ['a status 500 with an error that is not transient', [error(500, { code: 100 }), ACCEPTED], {}],
  ['a status 599', [{ status: 599, body: '' }, ACCEPTED], {}],
  ['a transient error with a subcode', [error(400, { code: 2, error_subcode: 99 }), ACCEPTED], {}],
  ['the last rate limit of Meta’s hundred', [error(400, { code: 80099 }), ACCEPTED], {}],
  ['a rate limit, then no network', [BUSY, 'no network'], { outcome: 'failed', reasons: ['no_answer'] }],
  [
    'no network, then no answer in time',
    ['no network', 'no answer in time'],
    { outcome: 'failed', reasons: ['timed_out'] },
  ],
  ['a rate limit, then a count of none', [BUSY, { status: 200, body: { events_received: 0 } }], { outcome: 'failed' }],
  ['a rate limit twice', [BUSY, BUSY, ACCEPTED], { outcome: 'failed', log: ['HTTP 403; code 4)'] }],
];

const again = AGAIN.map(([title, answers, out]): Example => ({
  title: `${title} is followed by one more try`,
  description: 'Meta, error handling: 5xx, is_transient and its codes of limits pass; once more, and no more.',
  in: { event: PURCHASE, answers },
  out: { outcome: 'sent', requests: 2, ...out },
}));

/** Where the id for Meta's support stands: 23 characters of base64url in answers of both kinds. */
const TRACES: readonly (readonly [title: string, answer: Answer, shown: string])[] = [
  [
    'in a success',
    { status: 200, body: { events_received: 1, fbtrace_id: 'Ap15kJWFpVIhPbM7teS-bvX' } },
    'Ap15kJWFpVIhPbM7teS-bvX',
  ],
  ['in an error', error(400, { code: 100, fbtrace_id: 'ATHEd8F7ddsITPV0fE5TWjY' }), 'ATHEd8F7ddsITPV0fE5TWjY'],
  ['of forty characters', { status: 200, body: { events_received: 1, fbtrace_id: 'A'.repeat(40) } }, 'A'.repeat(40)],
];

const traced = TRACES.map(([title, answer, shown]): Example => ({
  title: `the trace id ${title} is logged`,
  description: 'Meta’s support asks for it.',
  in: { event: PURCHASE, answers: [answer] },
  out: { outcome: title === 'in an error' ? 'failed' : 'sent', requests: 1, log: [`; trace ${shown}).`] },
}));

const untraced = ['A'.repeat(41), 'two words', '', 7.5, { id: 1 }].map((fbtrace_id): Example => ({
  title: `a trace id ${JSON.stringify(fbtrace_id)} is none`,
  description: 'What cannot be one has no business in a log.',
  in: { event: PURCHASE, answers: [{ status: 200, body: { events_received: 1, fbtrace_id } }] },
  out: { outcome: 'sent', log: ['HTTP 200).'], notInLog: ['trace'] },
}));

const kept = (title: string, given: Partial<Given>, out: Expected): Example => ({
  title: `the line to send again: ${title}`,
  description: 'One JSON object per failed event, in the form that the relay reads.',
  in: { event: PURCHASE, ...given, settings: { keepFailedEvents: true, ...given.settings } },
  out: { outcome: 'failed', ...out },
});

const lines: Example[] = [
  kept(
    'refused, with code and trace',
    { answers: [error(400, { code: 100, error_subcode: 33, fbtrace_id: 'ATr' })] },
    {
      requests: 1,
      log: [
        `{"countonce":"resend","reason":"100/33 refused ATr","pixel_id":"${PIXEL_ID}","data":[{"event_name":"Purchase"`,
      ],
    },
  ),
  kept('refused, without code and trace', { answers: [{ status: 403, body: '' }] }, { log: ['"reason":"refused"'] }),
  kept('no token', { settings: { accessToken: '' } }, { requests: 0, log: ['"reason":"no_access_token"'] }),
  kept(
    'the form says so as a word',
    { settings: { keepFailedEvents: 'true' }, answers: [{ status: 403, body: '' }] },
    {
      log: ['"countonce":"resend"'],
    },
  ),
  kept(
    'the form says no as a word',
    { settings: { keepFailedEvents: 'false' }, answers: [{ status: 403, body: '' }] },
    {
      notInLog: ['resend'],
    },
  ),
  kept('no line for an event that was sent', {}, { outcome: 'sent', notInLog: ['resend'] }),
  kept('one line after two tries', { answers: [BUSY, 'no network'] }, { requests: 2, log: ['"reason":"no_answer"'] }),
  {
    title: 'the keys that match stand in the order of Meta’s table',
    description: 'Names of keys only; what the event lacks is not named.',
    in: { event: { ...VISIT, user_id: 'u1', user_data: { city: 'Berlin', email: 'mary@example.com' } } },
    out: { outcome: 'sent', log: ['matched by em, ct, external_id, client_ip_address, client_user_agent; HTTP 200'] },
  },
];

export const answers: Example[] = [...final, ...again, ...traced, ...untraced, ...lines];
