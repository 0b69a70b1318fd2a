/**
 * The table of all server-side APIs: name, form, permission, the kinds of template that may use them, signature.
 * Owns no behaviour; the runtime, the linter and the documentation read it.
 * Source: Google, server-side API reference (developers.google.com/tag-platform/tag-manager/server-side/api) and
 * server-side permissions; where the reference is silent, what published templates declare.
 */

export type TemplateKind = 'TAG' | 'MACRO' | 'CLIENT';

export interface ApiEntry {
  /** The argument of require. */
  readonly name: string;
  /** Whether require returns a function to call or an object with members. */
  readonly kind: 'function' | 'object';
  /** Members of an object API; empty for a function. */
  readonly members: readonly string[];
  /** publicId of the permission that a call needs, or null. */
  readonly permission: string | null;
  /** Kinds of template in which a call makes sense. */
  readonly contexts: readonly TemplateKind[];
  /** Result depends on the arguments alone and nothing else changes. */
  readonly pure: boolean;
  readonly signature: string;
}

const ALL = ['TAG', 'MACRO', 'CLIENT'] as const;

const call = (name: string, permission: string | null, signature: string): ApiEntry => ({
  name,
  kind: 'function',
  members: [],
  permission,
  contexts: ALL,
  pure: false,
  signature: name + signature,
});

const pure = (name: string, signature: string): ApiEntry => ({ ...call(name, null, signature), pure: true });

const object = (name: string, permission: string | null, members: Record<string, string>): ApiEntry => ({
  name,
  kind: 'object',
  members: Object.keys(members),
  permission,
  contexts: ALL,
  pure: permission === null && name !== 'Promise',
  signature: Object.entries(members)
    .map(([member, signature]) => `${name}.${member}${signature}`)
    .join('; '),
});

const only = (contexts: readonly TemplateKind[], entry: ApiEntry): ApiEntry => ({ ...entry, contexts });

export const API_TABLE: readonly ApiEntry[] = [
  call('addEventCallback', 'read_event_metadata', '(callback(containerId, eventData)) → undefined'),
  call('addMessageListener', 'use_message', '(messageType, callback(messageType, message)) → undefined'),
  object('BigQuery', 'access_bigquery', {
    insert: '({projectId?, datasetId, tableId}, rows, {ignoreUnknownValues?, skipInvalidRows?}?) → promise',
  }),
  call('callLater', null, '(function) → undefined'),
  // Throws in tags and variables, and after the client has returned.
  only(['CLIENT'], call('claimRequest', null, '() → undefined')),
  pure('computeEffectiveTldPlusOne', '(domainOrUrl) → string'),
  pure('createRegex', '(pattern, flags?) → regex or null'),
  pure('decodeUri', '(text) → string or undefined'),
  pure('decodeUriComponent', '(text) → string or undefined'),
  pure('encodeUri', '(text) → string'),
  pure('encodeUriComponent', '(text) → string'),
  call('extractEventsFromMpv1', 'read_request', '() → array of events'),
  call('extractEventsFromMpv2', 'read_request', '() → array of events'),
  object('Firestore', 'access_firestore', {
    read: '(path, {projectId?, disableCache?, transaction?}?) → promise of {id, data}',
    write: '(path, input, {projectId?, merge?, transaction?}?) → promise of the id',
    query:
      '(collection, [[key, operator, value]], {projectId?, disableCache?, limit?, transaction?}?) → promise of an array',
    runTransaction: '(callback(transaction), {projectId?}?) → promise',
  }),
  pure('fromBase64', '(text) → string or undefined'),
  call('generateRandom', null, '(min, max) → integer'),
  // A client runs before there is an event.
  only(['TAG', 'MACRO'], call('getAllEventData', 'read_event_data', '() → object')),
  call('getClientName', 'read_container_data', '() → string'),
  call('getContainerVersion', 'read_container_data', '() → {containerId, debugMode, environmentName, …}'),
  call('getCookieValues', 'get_cookies', '(name, noDecode?) → array of strings'),
  only(['TAG', 'MACRO'], call('getEventData', 'read_event_data', '(keyPath) → any')),
  call('getGoogleAuth', 'use_google_credentials', '({scopes}) → authorization'),
  call('getGoogleScript', 'send_http', "('ANALYTICS' | 'GTAG' | 'GTM', {id?, debug?, timeout?}?) → promise"),
  call('getRemoteAddress', 'read_request', '() → string'),
  call('getRequestBody', 'read_request', '() → string or undefined'),
  call('getRequestHeader', 'read_request', '(name) → string or undefined'),
  call('getRequestMethod', 'read_request', '() → string'),
  call('getRequestPath', 'read_request', '() → string'),
  call('getRequestQueryParameter', 'read_request', '(name) → string or undefined'),
  call('getRequestQueryParameters', 'read_request', '() → object'),
  call('getRequestQueryString', 'read_request', '() → string'),
  call('getTimestamp', null, '() → number (milliseconds; deprecated, use getTimestampMillis)'),
  call('getTimestampMillis', null, '() → number'),
  pure('getType', '(value) → string'),
  call('hasMessageListener', 'use_message', '(messageType) → boolean'),
  call('hmacSha256', 'use_custom_private_keys', '(data, keyId, {outputEncoding?}?) → string'),
  call('isRequestMpv1', null, '() → boolean'),
  call('isRequestMpv2', null, '() → boolean'),
  object('JSON', null, { parse: '(text) → value or undefined', stringify: '(value) → string or undefined' }),
  call('logToConsole', 'logging', '(…values) → undefined'),
  pure('makeInteger', '(value) → number'),
  pure('makeNumber', '(value) → number'),
  pure('makeString', '(value) → string'),
  pure('makeTableMap', '(rows, keyColumn, valueColumn) → object or null'),
  object('Math', null, {
    abs: '(x)',
    ceil: '(x)',
    floor: '(x)',
    max: '(…x)',
    min: '(…x)',
    pow: '(base, exponent)',
    round: '(x)',
    sqrt: '(x)',
  }),
  object('Object', null, {
    delete: '(object, key) → boolean',
    entries: '(object) → array',
    freeze: '(object) → object',
    keys: '(object) → array',
    values: '(object) → array',
  }),
  pure('parseUrl', '(url) → object or undefined'),
  object('Promise', null, { all: '(array) → promise', create: '(resolver(resolve, reject)) → promise' }),
  call('queryPermission', null, '(permission, …arguments) → boolean'),
  call('returnResponse', 'return_response', '() → undefined'),
  only(['CLIENT', 'TAG'], call('runContainer', 'run_container', '(event, onComplete?, onStart?) → undefined')),
  call('sendEventToGoogleAnalytics', 'send_http', '(event) → promise'),
  call('sendHttpGet', 'send_http', '(url, {headers?, timeout?, authorization?}?) → promise'),
  call('sendHttpRequest', 'send_http', '(url, {method?, headers?, timeout?, authorization?}?, body?) → promise'),
  call('sendMessage', 'use_message', '(messageType, message) → undefined'),
  call('sendPixelFromBrowser', 'send_pixel_from_browser', '(url) → boolean'),
  call('setCookie', 'set_cookies', '(name, value, options?, noEncode?) → undefined'),
  call('setPixelResponse', 'access_response', '() → undefined'),
  call('setResponseBody', 'access_response', '(body, encoding?) → undefined'),
  call('setResponseHeader', 'access_response', '(name, value) → undefined'),
  call('setResponseStatus', 'access_response', '(statusCode) → undefined'),
  call('sha256', null, '(text, onSuccess(digest), {outputEncoding?}?) → undefined'),
  pure('sha256Sync', '(text, {outputEncoding?}?) → string'),
  object('templateDataStorage', 'access_template_storage', {
    getItemCopy: '(key) → value or null',
    setItemCopy: '(key, value) → undefined',
    removeItem: '(key) → undefined',
    clear: '() → undefined',
  }),
  call('testRegex', null, '(regex, text) → boolean'),
  pure('toBase64', '(text, {urlEncoding?}?) → string'),
];

const BY_NAME = new Map(API_TABLE.map((entry) => [entry.name, entry]));

/** The row of an API, or undefined for a name that server containers do not know. */
export const findApi = (name: string): ApiEntry | undefined => BY_NAME.get(name);
