/** Finds APIs that server containers do not have, and tells those of web containers apart. */
import { API_TABLE, findApi } from '../api-table.ts';
import type { Finding } from './finding.ts';
import type { RequiredApis } from './required-apis.ts';
import { positionOf } from './syntax-tree.ts';

/** APIs of web containers and their counterpart on a server, if any. Source: Google, custom templates API reference. */
const WEB_ONLY: Record<string, string> = {
  addConsentListener: 'Read the consent state from the event data.',
  addDataLayerListener: 'Read event data with getEventData.',
  aliasInWindow: 'There is no window on a server.',
  callInWindow: 'There is no window on a server.',
  copyFromDataLayer: 'Read event data with getEventData.',
  copyFromWindow: 'There is no window on a server.',
  createArgumentsQueue: 'There is no window on a server.',
  createQueue: 'There is no window on a server.',
  getQueryParameters: 'Use getRequestQueryParameters.',
  getReferrerQueryParameters: 'Parse the page_referrer of the event data with parseUrl.',
  getReferrerUrl: 'Read page_referrer with getEventData.',
  getUrl: 'Read page_location with getEventData, or use getRequestPath.',
  gtagSet: 'Set event data in a client or a transformation.',
  injectHiddenIframe: 'There is no page on a server.',
  injectScript: 'There is no page on a server.',
  isConsentGranted: 'Read the consent state from the event data.',
  localStorage: 'Use cookies, Firestore or templateDataStorage.',
  readAnalyticsStorage: 'Read client_id and session_id from the event data.',
  readCharacterSet: 'There is no page on a server.',
  readTitle: 'Read page_title with getEventData.',
  sendPixel: 'Use sendHttpGet, or sendPixelFromBrowser.',
  setDefaultConsentState: 'Consent is set in the page.',
  setInWindow: 'There is no window on a server.',
  updateConsentState: 'Consent is set in the page.',
};

/** Errors for `require` with a name that is not in the API table. */
export function checkApiNames(apis: RequiredApis): Finding[] {
  return apis.requires
    .filter(({ name }) => !findApi(name))
    .map(({ name, node }) => ({ severity: 'error', ...describe(name), ...positionOf(node) }));
}

function describe(name: string): Pick<Finding, 'rule' | 'message' | 'remedy'> {
  const remedy = Object.hasOwn(WEB_ONLY, name) ? WEB_ONLY[name] : undefined;
  if (remedy !== undefined) return { rule: 'web-only-api', message: `${name} exists in web containers only.`, remedy };
  const sameLetters = API_TABLE.find((entry) => entry.name.toLowerCase() === name.toLowerCase());
  const hint = sameLetters ? `Write ${sameLetters.name}.` : 'Use an API of the server-side API reference.';
  return { rule: 'unknown-api', message: `${name} is not an API of server containers.`, remedy: hint };
}
