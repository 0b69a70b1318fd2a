/** Errors of a good token: too many calls, an outage, a body without events. Rows only. */
import type { StandInErrorRow } from './error-row.ts';

const GRAPH = 'https://developers.facebook.com/docs/graph-api/guides/error-handling';
const MARKETING = 'https://developers.facebook.com/docs/marketing-api/error-reference';
const TRACKERS = 'real answers in public issue trackers';
const RUDDER = 'test data of rudderlabs/rudder-transformer (facebook_pixel)';

const OAUTH = { type: 'OAuthException', status: 400 } as const;

export const LOAD_ERRORS = [
  {
    name: 'rate-limit',
    ...OAUTH,
    status: 403,
    code: 4,
    message: '(#4) Application request limit reached',
    transient: true,
    step: 'load',
    source: GRAPH,
  },
  {
    name: 'user-rate-limit',
    ...OAUTH,
    code: 17,
    message: 'User request limit reached',
    transient: true,
    step: 'load',
    source: MARKETING,
  },
  {
    name: 'custom-rate-limit',
    ...OAUTH,
    code: 613,
    message: '(#613) Calls to this api have exceeded the rate limit.',
    transient: true,
    step: 'load',
    source: MARKETING,
  },
  {
    name: 'outage',
    ...OAUTH,
    status: 500,
    code: 2,
    message: 'An unexpected error has occurred. Please retry your request later.',
    transient: true,
    step: 'load',
    source: GRAPH,
  },
  {
    name: 'unknown-error',
    ...OAUTH,
    status: 500,
    code: 1,
    message: 'An unknown error occurred',
    step: 'load',
    source: GRAPH,
  },
  {
    name: 'upload-not-ready',
    ...OAUTH,
    code: 21009,
    message: '(#21009) The data set upload is temporarily not ready.',
    step: 'load',
    source: RUDDER,
  },
  {
    name: 'data-required',
    ...OAUTH,
    code: 100,
    message: '(#100) The parameter data is required',
    step: 'data',
    source: TRACKERS,
  },
  {
    name: 'data-no-list',
    ...OAUTH,
    code: 100,
    message: '(#100) param data must be an array.',
    step: 'data',
    source: 'Graph’s usual wording; not seen on this edge',
  },
  {
    name: 'data-size',
    ...OAUTH,
    code: 100,
    message: '(#100) The parameter data must hold 1 to 1000 events, not {detail}',
    step: 'data',
    example: '1001',
    source: 'limit: Meta, using the API; the wording is ours',
  },
  {
    name: 'multipart-not-read',
    type: 'StandInException',
    status: 415,
    code: 1,
    message: 'This stand-in does not read multipart bodies, though Meta does. Send JSON or an URL-encoded form.',
    step: 'data',
    source: 'this stand-in',
  },
] as const satisfies readonly StandInErrorRow[];
