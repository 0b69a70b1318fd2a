/** Errors about path, token and pixel, in the order of the checks that raise them. Rows only. */
import type { StandInErrorRow } from './error-row.ts';

const GRAPH = 'https://developers.facebook.com/docs/graph-api/guides/error-handling';
const TRACKERS = 'real answers in public issue trackers';
const RUDDER = 'test data of rudderlabs/rudder-transformer (facebook_pixel)';
const LIVE = 'published run against a live dataset, v26.0, September 2026';

const OAUTH = { type: 'OAuthException', status: 400 } as const;
const METHOD = { type: 'GraphMethodException', status: 400 } as const;

export const ACCESS_ERRORS = [
  {
    name: 'unknown-path',
    ...OAUTH,
    code: 2500,
    message: 'Unknown path components: {detail}',
    step: 'path',
    example: '/v26.0/events',
    source: TRACKERS,
  },
  {
    name: 'deprecated-version',
    ...OAUTH,
    code: 2635,
    message:
      '(#2635) You are calling a deprecated version of the Ads API. Please update to the latest version: {detail}.',
    step: 'path',
    example: 'v26.0',
    source: 'issue 18 of facebookincubator/ConversionsAPI-Tag-for-GoogleTagManager',
  },
  {
    name: 'read-edge',
    ...OAUTH,
    code: 100,
    message: '(#100) Tried accessing nonexisting field (events) on node type (AdsPixel)',
    step: 'path',
    source: 'Graph’s usual answer to reading an edge that is for writing; not seen on this edge',
  },
  {
    name: 'unsupported-method',
    ...METHOD,
    code: 100,
    subcode: 33,
    message:
      'Unsupported {detail} request. Please read the Graph API documentation at https://developers.facebook.com/docs/graph-api',
    step: 'path',
    example: 'delete',
    source: 'shortened from unknown-object',
  },
  {
    name: 'no-token',
    ...OAUTH,
    code: 104,
    message: 'An access token is required to request this resource.',
    step: 'token',
    source: TRACKERS,
  },
  {
    name: 'bad-token',
    ...OAUTH,
    status: 401,
    code: 190,
    message: 'Invalid OAuth access token - Cannot parse access token',
    step: 'token',
    source: LIVE,
  },
  {
    name: 'expired-token',
    ...OAUTH,
    status: 401,
    code: 190,
    subcode: 463,
    message: 'Error validating access token: Session has expired on {detail}.',
    step: 'token',
    example: 'Tue, 04 Aug 2026 12:00:00 GMT',
    source: GRAPH,
  },
  {
    name: 'undecryptable-token',
    ...OAUTH,
    status: 401,
    code: 190,
    message: 'The access token could not be decrypted',
    step: 'token',
    source: RUDDER,
  },
  {
    name: 'proof-required',
    ...METHOD,
    code: 100,
    message: 'API calls from the server require an appsecret_proof argument',
    step: 'token',
    source: TRACKERS,
  },
  {
    name: 'proof-invalid',
    ...METHOD,
    code: 100,
    message: 'Invalid appsecret_proof provided in the API argument',
    step: 'token',
    source: TRACKERS,
  },
  {
    name: 'unknown-object',
    ...METHOD,
    code: 100,
    subcode: 33,
    message:
      "Unsupported post request. Object with ID '{detail}' does not exist, cannot be loaded due to missing permissions, or does not support this operation. Please read the Graph API documentation at https://developers.facebook.com/docs/graph-api",
    step: 'pixel',
    example: '1234567890123456',
    source: RUDDER,
  },
  {
    name: 'unknown-alias',
    ...OAUTH,
    code: 803,
    message: '(#803) Some of the aliases you requested do not exist: {detail}',
    step: 'pixel',
    example: 'my-pixel',
    source: GRAPH,
  },
  {
    name: 'missing-permission',
    ...OAUTH,
    code: 100,
    message: '(#100) Missing Permission',
    step: 'pixel',
    source: TRACKERS,
  },
  {
    name: 'permission-denied',
    ...OAUTH,
    status: 403,
    code: 200,
    message: '(#200) Permissions error',
    step: 'pixel',
    source: GRAPH,
  },
] as const satisfies readonly StandInErrorRow[];
