/** The incoming request: method, path, query, headers, cookies, body, address. */
import type { HostApis } from './host-api.ts';
import { optionalText, toText } from './host-api.ts';
import { groupQuery, parseQuery } from '../incoming-request.ts';

export const REQUEST_APIS: HostApis = {
  getRequestMethod: (run) => run.request.request.method ?? 'GET',
  getRequestPath: (run) => {
    run.permit('getRequestPath', 'read_request', ['path']);
    return run.request.request.path ?? '/';
  },
  getRequestBody: (run) => {
    run.permit('getRequestBody', 'read_request', ['body']);
    return run.request.request.body;
  },
  getRequestHeader: (run, [name]) => {
    run.permit('getRequestHeader', 'read_request', ['header', toText(name)]);
    return run.request.header(toText(name));
  },
  getRemoteAddress: (run) => {
    run.permit('getRemoteAddress', 'read_request', ['remote_address']);
    return run.request.remoteAddress;
  },
  getRequestQueryString: (run) => {
    run.permit('getRequestQueryString', 'read_request', ['query']);
    return run.request.query;
  },
  getRequestQueryParameter: (run, [name]) => {
    run.permit('getRequestQueryParameter', 'read_request', ['query', toText(name)]);
    return parseQuery(run.request.query).find(([key]) => key === toText(name))?.[1];
  },
  getRequestQueryParameters: (run) => {
    run.permit('getRequestQueryParameters', 'read_request', ['query']);
    return groupQuery(run.request.query);
  },
  getCookieValues: (run, [name, noDecode]) => {
    const wanted = optionalText(name) ?? '';
    run.permit('getCookieValues', 'get_cookies', [wanted]);
    return run.request.cookies(wanted, noDecode === true);
  },
};
