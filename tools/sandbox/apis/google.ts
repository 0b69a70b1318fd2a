/** Google's own services: credentials, scripts, Analytics, and hits of the Measurement Protocol. */
import { Fault } from '../fault.ts';
import { ownMember } from '../own-member.ts';
import type { ApiHost } from './api-host.ts';
import type { OutgoingRequest } from '../run-types.ts';
import { optionalText, toText } from './host-api.ts';
import type { HostApi, HostApis } from './host-api.ts';
import { rejectionOf, send } from './http.ts';

const SCRIPTS: Record<string, (id: string) => string> = {
  ANALYTICS: () => 'https://www.google-analytics.com/analytics.js',
  GTAG: (id) => `https://www.googletagmanager.com/gtag/js?id=${encodeURIComponent(id)}`,
  GTM: (id) => `https://www.googletagmanager.com/gtm.js?id=${encodeURIComponent(id)}`,
};

const DEFAULT_TIMEOUT_MS = 15_000;

const request = (method: string, url: string, timeout?: unknown): OutgoingRequest => ({
  url,
  method,
  headers: {},
  body: '',
  timeoutMs: typeof timeout === 'number' ? timeout : DEFAULT_TIMEOUT_MS,
});

const getGoogleScript: HostApi = (run, [rawScript, rawOptions]) => {
  const options = run.copyRecord(rawOptions);
  const makeUrl = ownMember(SCRIPTS, toText(rawScript));
  if (!makeUrl) {
    throw new Fault(`getGoogleScript: the script is one of ${Object.keys(SCRIPTS).join(', ')}`, {
      api: 'getGoogleScript',
    });
  }
  const url = makeUrl(optionalText(options.id) ?? '');
  run.permit('getGoogleScript', 'send_http', [url]);
  const { promise, resolve, reject } = run.defer();
  send(run, request('GET', url, options.timeout), {
    value: ({ body, headers }) => resolve({ script: body, metadata: headers }),
    error: (error) => reject(rejectionOf(error)),
  });
  return promise;
};

const sendEventToGoogleAnalytics: HostApi = (run, [rawEvent]) => {
  const event = run.copyRecord(rawEvent);
  const query = new URLSearchParams({ v: '2' });
  const set = (name: string, key: string) => {
    const value = optionalText(event[key]);
    if (value !== undefined) query.set(name, value);
  };
  set('tid', 'x-ga-measurement_id');
  set('cid', 'client_id');
  set('en', 'event_name');
  set('dl', 'page_location');
  const url = `https://www.google-analytics.com/g/collect?${query.toString()}`;
  run.permit('sendEventToGoogleAnalytics', 'send_http', [url]);
  const { promise, resolve, reject } = run.defer();
  send(run, request('POST', url), {
    value: ({ headers }) => resolve(headers.location === undefined ? {} : { location: headers.location }),
    error: (error) => reject(rejectionOf(error)),
  });
  return promise;
};

const versionOf = (run: ApiHost): string | null => new URLSearchParams(run.request.query).get('v');
const isPath = (run: ApiHost, pattern: RegExp): boolean => pattern.test(run.request.request.path ?? '');

/** Universal Analytics: /collect, /r/collect, /j/collect with v=1. */
const isRequestMpv1 = (run: ApiHost): boolean => isPath(run, /(^|\/)([rj]\/)?collect$/) && versionOf(run) === '1';

/** Google Analytics 4: /g/collect with v=2. */
const isRequestMpv2 = (run: ApiHost): boolean => isPath(run, /(^|\/)g\/collect$/) && versionOf(run) === '2';

const extract =
  (protocol: 1 | 2, isRequest: (run: ApiHost) => boolean): HostApi =>
  (run) => {
    const api = `extractEventsFromMpv${protocol}`;
    run.permit(api, 'read_request', ['query']);
    run.permit(api, 'read_request', ['body']);
    if (!isRequest(run))
      throw new Fault(`${api}: the request is not of that protocol; ask isRequestMpv${protocol} first`, { api });
    const { extractEvents } = run.options;
    if (extractEvents) return extractEvents(run.request.request, protocol);
    throw new Fault(`${api}: this run has no decoder; give it as extractEvents, or mock the API in a test`, { api });
  };

export const GOOGLE_APIS: HostApis = {
  getGoogleAuth: (run, [rawOptions]) => {
    const { scopes } = run.copyRecord(rawOptions);
    run.permit('getGoogleAuth', 'use_google_credentials', [scopes]);
    return {};
  },
  getGoogleScript,
  sendEventToGoogleAnalytics,
  isRequestMpv1: (run) => isRequestMpv1(run),
  isRequestMpv2: (run) => isRequestMpv2(run),
  extractEventsFromMpv1: extract(1, isRequestMpv1),
  extractEventsFromMpv2: extract(2, isRequestMpv2),
};
