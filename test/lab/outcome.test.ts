import type { Attempt } from '../../tools/pairing/record-types.ts';
import { judgeRun, type FinishedRun } from '../../tools/tag/outcome.ts';

function attempt(statusCode?: number, body = ''): Attempt {
  const answer = statusCode === undefined ? undefined : { statusCode, body };
  return { url: '', method: 'POST', headers: {}, body: '', warnings: [], answer };
}

const RECEIVED = '{"events_received":1,"messages":[],"fbtrace_id":"A"}';
// Meta, Graph API: form of an error answer.
const ERROR =
  '{"error":{"message":"Invalid parameter","type":"OAuthException","code":100,"error_subcode":2804009,"error_user_title":"Missing value"}}';

const ROWS: [string, Partial<FinishedRun>, string, RegExp][] = [
  ['an accepted event is sent', { attempts: [attempt(200, RECEIVED)] }, 'sent', /^Answered 200, events_received 1\.$/],
  ['a second attempt is told', { attempts: [attempt(500), attempt(200, RECEIVED)] }, 'sent', /at attempt 2/],
  ['success without a request is skipped', { logs: ['skipped: no consent'] }, 'skipped', /no consent/],
  [
    'the template’s own opening is not repeated',
    { logs: ['CountOnce: Purchase skipped: too little to match. Send an e-mail address.'] },
    'skipped',
    /^Too little to match\. Send/,
  ],
  ['failure without a request is failed', { outcome: 'failure', logs: ['no pixel id'] }, 'failed', /No pixel id/],
  [
    'an error answer tells its code',
    { outcome: 'failure', attempts: [attempt(400, ERROR)] },
    'failed',
    /100\/2804009: .*Missing value/,
  ],
  [
    'an HTML answer tells the tag’s words',
    { outcome: 'failure', attempts: [attempt(502, '<html>')], logs: ['bad gateway'] },
    'failed',
    /Bad gateway/,
  ],
  ['an answer of null is no crash', { outcome: 'failure', attempts: [attempt(500, 'null')] }, 'failed', /gtmOnFailure/],
  ['no answer is failed', { outcome: 'failure', attempts: [attempt()] }, 'failed', /in time/],
  ['a broken tag is failed', { outcome: 'none', error: 'permission missing' }, 'failed', /permission missing/],
  ['a silent tag is failed', { outcome: 'none' }, 'failed', /neither gtmOnSuccess nor gtmOnFailure/],
];

test.each(ROWS)('%s', (...row) => {
  const [, run, outcome, reason] = row;
  const verdict = judgeRun({ outcome: 'success', attempts: [], logs: [], ...run });
  expect(verdict.outcome).toBe(outcome);
  expect(verdict.reason).toMatch(reason);
});
