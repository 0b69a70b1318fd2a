/** The response of the tagging server: status, headers, body, pixels. Changes after returnResponse are lost, as in GTM. */
import { toText, optionalText } from './host-api.ts';
import type { HostApi, HostApis } from './host-api.ts';
import type { ApiHost } from './api-host.ts';

const ENCODINGS = ['utf8', 'ascii', 'base64', 'binary', 'hex', 'latin1', 'ucs2', 'utf16le'];

/** A transparent GIF of one pixel. */
const PIXEL = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

const PIXEL_HEADERS: Record<string, string> = {
  'content-type': 'image/gif',
  'cache-control': 'no-cache, no-store, must-revalidate',
  expires: '0',
  pragma: 'no-cache',
};

const setHeader = (run: ApiHost, name: string, value: string | undefined): void => {
  const { headers } = run.record.response;
  if (value === undefined) delete headers[name.toLowerCase()];
  else run.spend('response headers', name.length + value.length);
  if (value !== undefined) headers[name.toLowerCase()] = value;
};

const setResponseHeader: HostApi = (run, [name, value]) => {
  run.permit('setResponseHeader', 'access_response', ['write', 'header', toText(name)]);
  if (!run.record.response.returned) setHeader(run, toText(name), optionalText(value));
};

const setResponseBody: HostApi = (run, [body, encoding]) => {
  run.permit('setResponseBody', 'access_response', ['write', 'body']);
  const { response } = run.record;
  if (response.returned) return;
  const wanted = (optionalText(encoding) ?? 'utf8').toLowerCase();
  response.body = toText(body);
  response.encoding = ENCODINGS.includes(wanted) ? wanted : 'utf8';
};

const setResponseStatus: HostApi = (run, [status]) => {
  run.permit('setResponseStatus', 'access_response', ['write', 'status']);
  if (!run.record.response.returned) run.record.response.status = Number(status);
};

const setPixelResponse: HostApi = (run) => {
  const query = ['write'] as const;
  for (const name of Object.keys(PIXEL_HEADERS))
    run.permit('setPixelResponse', 'access_response', [...query, 'header', name]);
  for (const part of ['body', 'status']) run.permit('setPixelResponse', 'access_response', [...query, part]);
  const { response } = run.record;
  if (response.returned) return;
  for (const [name, value] of Object.entries(PIXEL_HEADERS)) setHeader(run, name, value);
  Object.assign(response, { status: 200, body: PIXEL, encoding: 'base64' });
};

/** The browser can be asked to load a pixel only by requests of Google's own tags, which announce it in the query. */
const COMMAND_PROTOCOL = /(^|&)richsstsse(=|&|$)/;

const sendPixelFromBrowser: HostApi = (run, [url]) => {
  run.permit('sendPixelFromBrowser', 'send_pixel_from_browser', [toText(url)]);
  if (run.record.response.returned || !COMMAND_PROTOCOL.test(run.request.query)) return false;
  run.keep('pixels', toText(url));
  return true;
};

export const RESPONSE_APIS: HostApis = {
  setResponseHeader,
  setResponseBody,
  setResponseStatus,
  setPixelResponse,
  sendPixelFromBrowser,
  returnResponse: (run) => {
    run.record.response.returned = true;
  },
};
