/** Rules on the parts of request, response and event data that an API needs as a whole. */
import { placeInFile } from '../code-facts.ts';
import type { Rule } from '../rule.ts';
import { CODE, type Subject } from '../subject.ts';

const DOCUMENT = 'Google, server-side permissions.';
const WHY = 'The API throws when it is called.';

/** API → the flag that it needs when requestAccess is "specific". */
const REQUEST_FLAGS: Record<string, string> = {
  getRequestHeader: 'headersAllowed',
  getRequestPath: 'pathAllowed',
  getRequestBody: 'bodyAllowed',
  getRemoteAddress: 'remoteAddressAllowed',
  getRequestQueryParameter: 'queryParametersAllowed',
  getRequestQueryParameters: 'queryParametersAllowed',
  getRequestQueryString: 'queryParametersAllowed',
};

/** API → the flag that it needs when writeResponseAccess is "specific". */
const RESPONSE_FLAGS: Record<string, string> = {
  setResponseStatus: 'writeStatusAllowed',
  setResponseHeader: 'writeHeadersAllowed',
  setResponseBody: 'writeBodyAllowed',
};

interface Access {
  publicId: string;
  /** The parameter that says any or specific. */
  access: string;
  flags: Record<string, string>;
}

/** One finding per loaded API whose flag is not set. */
const onFlags =
  ({ publicId, access, flags }: Access) =>
  ({ code, grants }: Subject) => {
    const grant = grants.find((other) => other.publicId === publicId);
    if (!code || grant?.params.get(access) !== 'specific') return [];
    return code.apis.requires
      .filter(({ name }) => Object.hasOwn(flags, name) && grant.params.get(flags[name] ?? '') !== true)
      .map(({ name, node }) => ({
        ...placeInFile(code, node),
        message: `${name}: ${publicId} is specific and does not set ${flags[name] ?? ''}.`,
      }));
  };

export const ACCESS_RULES: readonly Rule[] = [
  {
    id: 'request-part-not-allowed',
    severity: 'error',
    section: CODE,
    title: 'read_request allows every part of the request that the code reads.',
    why: WHY,
    remedy: 'Set the flag to {"type": 8, "boolean": true} in read_request.',
    source: DOCUMENT,
    check: onFlags({ publicId: 'read_request', access: 'requestAccess', flags: REQUEST_FLAGS }),
  },
  {
    id: 'response-part-not-allowed',
    severity: 'error',
    section: CODE,
    title: 'access_response allows every part of the response that the code writes.',
    why: WHY,
    remedy: 'Set the flag to {"type": 8, "boolean": true} in access_response.',
    source: DOCUMENT,
    check: onFlags({ publicId: 'access_response', access: 'writeResponseAccess', flags: RESPONSE_FLAGS }),
  },
  {
    id: 'all-event-data-not-allowed',
    severity: 'error',
    section: CODE,
    title: 'getAllEventData has read_event_data with eventDataAccess "any".',
    why: WHY,
    remedy: 'Set eventDataAccess to "any", or read single keys with getEventData.',
    source: DOCUMENT,
    check: ({ code, grants }) => {
      const grant = grants.find(({ publicId }) => publicId === 'read_event_data');
      if (!code || !grant || grant.params.get('eventDataAccess') === 'any') return [];
      return code.apis.requires
        .filter(({ name }) => name === 'getAllEventData')
        .map(({ node }) => ({
          ...placeInFile(code, node),
          message: 'getAllEventData needs access to any key, and read_event_data lists single keys.',
        }));
    },
  },
];
