/**
 * The permissions of server templates with the parameters and values that GTM exports. A table; owns no rule.
 * Sources: Google, server-side permissions; the permissions of published server templates.
 */

/** How a parameter is encoded: 1 = one of some texts, 8 = true or false, 2 = a list of texts (1) or of maps (3). */
export type ParamForm =
  | { form: 'choice'; values: readonly string[] }
  | { form: 'flag' }
  | { form: 'texts' }
  | { form: 'maps'; keys: Readonly<Record<string, readonly string[] | 'any text'>>; optional?: readonly string[] };

export type PermissionType = Readonly<Record<string, ParamForm>>;

const choice = (...values: string[]): ParamForm => ({ form: 'choice', values });
const FLAG: ParamForm = { form: 'flag' };
const TEXTS: ParamForm = { form: 'texts' };
const ACCESS = choice('any', 'specific');
const HEADERS: ParamForm = { form: 'maps', keys: { headerName: 'any text' } };
const HTTP: PermissionType = { allowedUrls: ACCESS, urls: TEXTS, allowGoogleDomains: FLAG };

export const PERMISSION_TYPES: Readonly<Record<string, PermissionType>> = {
  logging: { environments: choice('debug', 'all') },
  send_http: HTTP,
  send_pixel_from_browser: HTTP,
  read_event_data: { eventDataAccess: ACCESS, keyPatterns: TEXTS },
  read_request: {
    requestAccess: ACCESS,
    headersAllowed: FLAG,
    pathAllowed: FLAG,
    bodyAllowed: FLAG,
    remoteAddressAllowed: FLAG,
    queryParametersAllowed: FLAG,
    headerAccess: ACCESS,
    headerWhitelist: HEADERS,
    queryParameterAccess: ACCESS,
    queryParameterWhitelist: { form: 'maps', keys: { queryParameter: 'any text' } },
  },
  get_cookies: { cookieAccess: ACCESS, cookieNames: TEXTS },
  set_cookies: {
    allowedCookies: {
      form: 'maps',
      keys: {
        name: 'any text',
        domain: 'any text',
        path: 'any text',
        // The two opposites complete what the form offers; published templates use the others.
        secure: ['any', 'secure', 'non_secure'],
        session: ['any', 'session', 'non_session'],
      },
    },
  },
  access_response: {
    writeResponseAccess: ACCESS,
    writeStatusAllowed: FLAG,
    writeHeadersAllowed: FLAG,
    writeBodyAllowed: FLAG,
    writeHeaderAccess: ACCESS,
    writeHeaderWhitelist: HEADERS,
  },
  read_container_data: {},
  return_response: {},
  run_container: {},
  access_template_storage: {},
  read_event_metadata: {},
  access_bigquery: {
    allowedTables: {
      form: 'maps',
      keys: { projectId: 'any text', datasetId: 'any text', tableId: 'any text', operation: ['write'] },
    },
  },
  access_firestore: {
    allowedOptions: {
      form: 'maps',
      keys: {
        projectId: 'any text',
        path: 'any text',
        operation: ['read', 'write', 'read_write'],
        databaseId: 'any text',
      },
      optional: ['databaseId'],
    },
  },
  use_google_credentials: { allowedScopes: TEXTS },
  use_message: {
    allowedActions: ACCESS,
    messageTypes: { form: 'maps', keys: { type: 'any text', action: ['listen', 'send', 'listen_and_send'] } },
  },
  use_custom_private_keys: { keyIds: TEXTS },
};
