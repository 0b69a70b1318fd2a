/** Graph's errors: told by code and subcode, explained in words, tried again only where that can help. */
import type { Example } from '../example.ts';
import { PURCHASE } from '../visit.ts';

/** What has no words of its own in the log: its code is enough for REFERENCE.md. */
const REFUSED = 'Meta refused the event';

/** HTTP status, code, subcode, a word of the explanation, whether a second try makes sense. Source: Meta, error handling. */
const ERRORS: readonly [status: number, code: number, subcode: number, word: string, temporary: boolean][] = [
  [400, 100, 33, 'does not exist', false],
  [400, 100, 2804001, REFUSED, false],
  [400, 100, 2804003, 'seven days', false],
  [400, 100, 2804004, REFUSED, false],
  [400, 100, 2804008, REFUSED, false],
  [400, 100, 2804009, 'value', false],
  [400, 100, 2804010, 'currency', false],
  [400, 100, 2804016, REFUSED, false],
  [400, 100, 2804019, REFUSED, false],
  [400, 100, 2804023, REFUSED, false],
  [400, 100, 2804030, REFUSED, false],
  [400, 100, 2804036, REFUSED, false],
  [400, 100, 2804043, REFUSED, false],
  [400, 100, 2804050, 'customer information', false],
  [400, 100, 2804999, 'refused', false],
  [400, 104, 0, 'no token', false],
  [401, 190, 463, 'expired', false],
  [401, 190, 460, 'not valid', false],
  [401, 190, 0, 'not valid', false],
  [403, 10, 0, 'permission', false],
  [403, 200, 0, 'permission', false],
  [403, 201, 0, 'permission', false],
  [403, 294, 0, 'permission', false],
  [403, 299, 0, 'permission', false],
  [404, 803, 0, 'does not exist', false],
  [400, 2500, 0, REFUSED, false],
  [400, 2635, 0, REFUSED, false],
  [500, 1, 0, 'temporarily', true],
  [500, 2, 0, 'temporarily', true],
  [403, 4, 0, 'rate limit', true],
  [400, 17, 0, 'rate limit', true],
  [400, 341, 0, 'limit', true],
  [400, 613, 0, 'rate limit', true],
  [400, 5000, 0, 'not ready', true],
  [400, 21009, 0, 'not ready', true],
  [400, 80000, 0, 'rate limit', true],
  [400, 80001, 0, 'rate limit', true],
  [400, 80002, 0, 'rate limit', true],
  [400, 80005, 0, 'rate limit', true],
  [400, 80006, 0, 'rate limit', true],
  [400, 80003, 0, 'rate limit', true],
  [400, 80004, 0, 'rate limit', true],
  [400, 80014, 0, 'rate limit', true],
];

const explained = ERRORS.map(([status, code, subcode, word, temporary]): Example => {
  const error = { message: 'Ungültig', type: 'OAuthException', code, fbtrace_id: 'AbcTrace' };
  const answer = { status, body: { error: subcode ? { ...error, error_subcode: subcode } : error } };
  return {
    title: `Graph error ${code}${subcode ? `/${subcode}` : ''}`,
    description: 'Texts come in the language of the token’s owner, so codes alone decide.',
    in: { event: PURCHASE, answers: [answer, answer] },
    out: {
      outcome: 'failed',
      requests: temporary ? 2 : 1,
      log: [word, `HTTP ${status}`, `code ${code}${subcode ? `/${subcode}` : ''}`, 'AbcTrace'],
      notInLog: ['Ungültig'],
    },
  };
});

export const graphErrors: Example[] = [
  ...explained,
  {
    title: 'an error that Graph itself calls transient is tried again',
    description: 'is_transient holds for codes that no list knows.',
    in: {
      event: PURCHASE,
      answers: [{ status: 400, body: { error: { code: 99999, is_transient: true } } }],
    },
    out: { outcome: 'sent', requests: 2 },
  },
];
