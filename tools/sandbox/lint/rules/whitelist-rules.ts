/** Rules on texts in the code that a permission must list: cookies, headers, event keys, URLs, message types. */
import { knownText, placeInFile, type ApiCall, type KnownText } from '../code-facts.ts';
import { listParam, type Grant } from '../grants.ts';
import { show } from '../json-value.ts';
import type { Problem, Rule } from '../rule.ts';
import { CODE, type Subject } from '../subject.ts';
import { isGoogleUrl } from '../../permissions/patterns.ts';
import { matchesAny, mayMatchUrl } from '../whitelist.ts';

const DOCUMENT = 'Google, server-side permissions.';
const WHY = 'The API throws, or gives nothing, when it is called.';

interface Whitelist {
  apis: readonly string[];
  publicId: string;
  /** Whether the permission, as it is, covers the text that a call begins with. */
  covers: (grant: Grant, known: KnownText, call: ApiCall) => boolean;
  /** What the text is, for the message. */
  noun: string;
}

/** One finding per call whose first argument is known and outside the whitelist; missing permissions are another rule. */
const onLiterals =
  ({ apis, publicId, covers, noun }: Whitelist) =>
  ({ code, grants }: Subject): Problem[] => {
    const grant = grants.find((other) => other.publicId === publicId);
    if (!code || !grant) return [];
    return code.calls.flatMap((call) => {
      const known = apis.includes(call.api) ? knownText(call.node.arguments[0], code.scopes) : undefined;
      if (!known || covers(grant, known, call)) return [];
      const text = show(known.text) + (known.isWhole ? '' : '…');
      return [
        { ...placeInFile(code, call.node), message: `${call.api}: ${publicId} does not allow the ${noun} ${text}.` },
      ];
    });
  };

/** The usual rule: any, or a list of names; of a name that is known in part only nothing is said. */
const isListed = (access: string, list: string, options: { member?: string; ignoreCase?: boolean } = {}) =>
  function covers(grant: Grant, { text, isWhole }: KnownText): boolean {
    if (grant.params.get(access) !== 'specific' || !isWhole) return true;
    return matchesAny(listParam(grant, list, options.member), text, options);
  };

const inUrls = (grant: Grant, known: KnownText): boolean => {
  if (grant.params.get('allowedUrls') !== 'specific') return true;
  if (grant.params.get('allowGoogleDomains') === true && isGoogleUrl(known.text)) return true;
  return mayMatchUrl(listParam(grant, 'urls'), known);
};

/** In `specific` read_request and access_response, headers can be open while the rest is not. */
const inHeaders = (outer: string, access: string, list: string) => (grant: Grant, known: KnownText) =>
  grant.params.get(outer) !== 'specific' ||
  isListed(access, list, { member: 'headerName', ignoreCase: true })(grant, known);

const whitelistRule = (row: Pick<Rule, 'id' | 'title' | 'remedy'>, whitelist: Whitelist): Rule => ({
  severity: 'error',
  section: CODE,
  why: WHY,
  source: DOCUMENT,
  ...row,
  check: onLiterals(whitelist),
});

export const WHITELIST_RULES: readonly Rule[] = [
  whitelistRule(
    {
      id: 'cookie-read-not-allowed',
      title: 'Cookies that the code reads are in get_cookies.',
      remedy: 'Add the name to cookieNames of get_cookies.',
    },
    {
      apis: ['getCookieValues'],
      publicId: 'get_cookies',
      covers: isListed('cookieAccess', 'cookieNames'),
      noun: 'cookie',
    },
  ),
  whitelistRule(
    {
      id: 'cookie-write-not-allowed',
      title: 'Cookies that the code sets are in set_cookies.',
      remedy: 'Add an entry with the name to allowedCookies of set_cookies.',
    },
    {
      apis: ['setCookie'],
      publicId: 'set_cookies',
      covers: (grant, { text, isWhole }) => !isWhole || matchesAny(listParam(grant, 'allowedCookies', 'name'), text),
      noun: 'cookie',
    },
  ),
  whitelistRule(
    {
      id: 'header-not-allowed',
      title: 'Request headers that the code reads are in read_request.',
      remedy: 'Add the name to headerWhitelist of read_request.',
    },
    {
      apis: ['getRequestHeader'],
      publicId: 'read_request',
      covers: inHeaders('requestAccess', 'headerAccess', 'headerWhitelist'),
      noun: 'header',
    },
  ),
  whitelistRule(
    {
      id: 'response-header-not-allowed',
      title: 'Response headers that the code sets are in access_response.',
      remedy: 'Add the name to writeHeaderWhitelist of access_response.',
    },
    {
      apis: ['setResponseHeader'],
      publicId: 'access_response',
      covers: inHeaders('writeResponseAccess', 'writeHeaderAccess', 'writeHeaderWhitelist'),
      noun: 'header',
    },
  ),
  whitelistRule(
    {
      id: 'query-parameter-not-allowed',
      title: 'Query parameters that the code reads are in read_request.',
      remedy: 'Add the name to queryParameterWhitelist of read_request.',
    },
    {
      apis: ['getRequestQueryParameter'],
      publicId: 'read_request',
      covers: (grant, known) =>
        grant.params.get('requestAccess') !== 'specific' ||
        isListed('queryParameterAccess', 'queryParameterWhitelist', { member: 'queryParameter' })(grant, known),
      noun: 'query parameter',
    },
  ),
  whitelistRule(
    {
      id: 'event-key-not-allowed',
      title: 'Event keys that the code reads are in read_event_data.',
      remedy: 'Add the key to keyPatterns of read_event_data.',
    },
    {
      apis: ['getEventData'],
      publicId: 'read_event_data',
      covers: isListed('eventDataAccess', 'keyPatterns'),
      noun: 'event key',
    },
  ),
  whitelistRule(
    {
      id: 'url-not-allowed',
      title: 'URLs that the code calls are in send_http.',
      remedy: 'Add https://host/ to urls of send_http.',
    },
    { apis: ['sendHttpRequest', 'sendHttpGet'], publicId: 'send_http', covers: inUrls, noun: 'URL' },
  ),
  whitelistRule(
    {
      id: 'pixel-url-not-allowed',
      title: 'URLs that the browser shall call are in send_pixel_from_browser.',
      remedy: 'Add https://host/ to urls of send_pixel_from_browser.',
    },
    { apis: ['sendPixelFromBrowser'], publicId: 'send_pixel_from_browser', covers: inUrls, noun: 'URL' },
  ),
  whitelistRule(
    {
      id: 'message-type-not-allowed',
      title: 'Message types that the code uses are in use_message.',
      remedy: 'Add an entry with the type to messageTypes of use_message.',
    },
    {
      apis: ['sendMessage', 'addMessageListener', 'hasMessageListener'],
      publicId: 'use_message',
      covers: isListed('allowedActions', 'messageTypes', { member: 'type' }),
      noun: 'message type',
    },
  ),
];
