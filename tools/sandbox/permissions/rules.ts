/**
 * What each permission allows. A rule gets the parameters of the permission and what a call asks for, and gives undefined
 * when it is allowed, or else what to add to the permission. Source: Google, server-side permissions.
 */
import { ownMember } from '../own-member.ts';
import type { PermissionParams } from './decode.ts';
import { isGoogleUrl, matchesName, matchesUrl } from './patterns.ts';

/** What is missing, as the end of the sentence "the permission does not cover it: …", or undefined. */
type Rule = (params: PermissionParams, query: readonly unknown[]) => string | undefined;

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const always: Rule = () => undefined;

/** The origin alone: paths, queries and what stands before an @ may carry tokens. */
const originOf = (url: string): string => (URL.canParse(url) ? new URL(url).origin : 'the URL');

const url: Rule = (params, [target]) => {
  if (params.allowedUrls === 'any') return undefined;
  if (params.allowGoogleDomains === true && isGoogleUrl(text(target))) return undefined;
  if (listOf(params.urls).some((pattern) => matchesUrl(text(pattern), text(target)))) return undefined;
  return `add "${originOf(text(target))}/" to urls`;
};

const eventData: Rule = (params, [keyPath]) => {
  if (params.eventDataAccess === 'any') return undefined;
  if (keyPath === undefined) return 'set eventDataAccess to "any"';
  const isCovered = listOf(params.keyPatterns).some((pattern) => matchesName(text(pattern), text(keyPath)));
  return isCovered ? undefined : `add "${text(keyPath)}" to keyPatterns`;
};

/** A part of the request or response that has its own flag, and for some a list of names. */
interface Part {
  flag: string;
  access?: string;
  list?: string;
  column?: string;
}

const allowsPart = (params: PermissionParams, part: Part, name: unknown): string | undefined => {
  if (params[part.flag] !== true) return `set ${part.flag} to true`;
  if (!part.access || !part.list || params[part.access] === 'any') return undefined;
  if (name === undefined) return `set ${part.access} to "any"`;
  const wanted = text(name).toLowerCase();
  const names = listOf(params[part.list]).map((row) => text(record(row)[part.column ?? '']).toLowerCase());
  return names.includes(wanted) ? undefined : `add "${text(name)}" to ${part.list}`;
};

const HEADERS = { flag: 'headersAllowed', access: 'headerAccess', list: 'headerWhitelist', column: 'headerName' };
const QUERY = {
  flag: 'queryParametersAllowed',
  access: 'queryParameterAccess',
  list: 'queryParameterWhitelist',
  column: 'queryParameter',
};
const REQUEST_PARTS: Record<string, Part> = {
  header: HEADERS,
  headers: HEADERS,
  query: QUERY,
  path: { flag: 'pathAllowed' },
  body: { flag: 'bodyAllowed' },
  remote_address: { flag: 'remoteAddressAllowed' },
};

const request: Rule = (params, [part, name]) => {
  if (params.requestAccess === 'any' || part === 'method') return undefined;
  const known = ownMember(REQUEST_PARTS, text(part));
  return known ? allowsPart(params, known, name) : `there is no part "${text(part)}" of a request`;
};

const WRITE_HEADERS = {
  flag: 'writeHeadersAllowed',
  access: 'writeHeaderAccess',
  list: 'writeHeaderWhitelist',
  column: 'headerName',
};
const RESPONSE_PARTS: Record<string, Part> = {
  header: WRITE_HEADERS,
  headers: WRITE_HEADERS,
  body: { flag: 'writeBodyAllowed' },
  status: { flag: 'writeStatusAllowed' },
};

const response: Rule = (params, [operation, part, name]) => {
  if (params.writeResponseAccess === 'any') return undefined;
  const known = operation === 'write' ? ownMember(RESPONSE_PARTS, text(part)) : undefined;
  return known ? allowsPart(params, known, name) : `there is no part "${text(part)}" of a response`;
};

const readCookie: Rule = (params, [name]) => {
  if (params.cookieAccess === 'any') return undefined;
  const isCovered = listOf(params.cookieNames).some((pattern) => matchesName(text(pattern), text(name)));
  return isCovered ? undefined : `add "${text(name)}" to cookieNames`;
};

const setCookie: Rule = (params, [name, options]) => {
  const wanted = record(options);
  const isSession = wanted['max-age'] === undefined && wanted.expires === undefined;
  const covers = (row: Record<string, unknown>) =>
    matchesName(text(row.name), text(name)) &&
    matchesName(text(row.domain), text(wanted.domain)) &&
    matchesName(text(row.path), text(wanted.path ?? '/')) &&
    (row.secure !== 'secure' || wanted.secure === true) &&
    (row.secure !== 'non_secure' || wanted.secure !== true) &&
    (row.session !== 'session' || isSession) &&
    (row.session !== 'non_session' || !isSession);
  const isCovered = listOf(params.allowedCookies).some((row) => covers(record(row)));
  return isCovered
    ? undefined
    : `add a row for "${text(name)}" with its domain, path, secure and session to allowedCookies`;
};

const table: Rule = (params, [operation, target]) => {
  const wanted = record(target);
  const covers = (row: Record<string, unknown>) =>
    ['projectId', 'datasetId', 'tableId'].every((key) => matchesName(text(row[key]), text(wanted[key]))) &&
    row.operation === operation;
  const isCovered = listOf(params.allowedTables).some((row) => covers(record(row)));
  return isCovered ? undefined : `add a row for ${JSON.stringify(wanted)} with operation "write" to allowedTables`;
};

const document: Rule = (params, [operation, target]) => {
  const wanted = record(target);
  const covers = (row: Record<string, unknown>) =>
    (row.operation === operation || row.operation === 'read_write') &&
    matchesName(text(row.projectId), text(wanted.projectId)) &&
    matchesName(text(row.path), text(wanted.path)) &&
    (row.databaseId === undefined || wanted.databaseId === undefined || row.databaseId === wanted.databaseId);
  const isCovered = listOf(params.allowedOptions).some((row) => covers(record(row)));
  return isCovered ? undefined : `add a row for the path with operation "${text(operation)}" to allowedOptions`;
};

const scopes: Rule = (params, [wanted]) => {
  const missing = listOf(wanted).find((scope) => !listOf(params.allowedScopes).includes(scope));
  return missing === undefined ? undefined : `add "${text(missing)}" to allowedScopes`;
};

const message: Rule = (params, [action, type]) => {
  if (params.allowedActions === 'any') return undefined;
  const covers = (row: Record<string, unknown>) => matchesName(text(row.type), text(type)) && row.action === action;
  const isCovered = listOf(params.messageTypes).some((row) => covers(record(row)));
  return isCovered ? undefined : `add {type: "${text(type)}", action: "${text(action)}"} to messageTypes`;
};

const privateKey: Rule = (params, [keyId]) =>
  listOf(params.keyIds).includes(keyId) ? undefined : `add "${text(keyId)}" to keyIds`;

export const PERMISSION_RULES: Readonly<Record<string, Rule>> = {
  access_bigquery: table,
  access_firestore: document,
  access_response: response,
  access_template_storage: always,
  get_cookies: readCookie,
  logging: always,
  read_container_data: always,
  read_event_data: eventData,
  read_event_metadata: always,
  read_request: request,
  return_response: always,
  run_container: always,
  send_http: url,
  send_pixel_from_browser: url,
  set_cookies: setCookie,
  use_custom_private_keys: privateKey,
  use_google_credentials: scopes,
  use_message: message,
};
