/** Says by which HTTP request a record came. Keeps of its headers only what a replay of the event needs. */
import type { RecordedHit } from '../record-types.ts';
import { headerText, type LabRequest } from './exchange.ts';

/** What a tag can ask for: the visitor's address, browser, cookies and page. */
const KEPT_HEADERS = ['cookie', 'user-agent', 'x-forwarded-for', 'forwarded', 'referer', 'origin', 'accept-language'];

export function describeHit(request: LabRequest): RecordedHit {
  return {
    method: request.method,
    bytes: Buffer.byteLength(urlOf(request)) + Buffer.byteLength(request.body),
    origin: headerText(request, 'origin'),
    remoteAddress: request.remoteAddress,
    headers: Object.fromEntries(
      KEPT_HEADERS.flatMap((name) => {
        const value = headerText(request, name);
        return value === undefined ? [] : [[name, value]];
      }),
    ),
  };
}

/** Path and query as they arrived. */
export function urlOf({ path, query }: Pick<LabRequest, 'path' | 'query'>): string {
  return query === '' ? path : `${path}?${query}`;
}
