/** Says by which HTTP request a record came. Keeps of its headers only what a replay of the event needs. */
import type { RecordedHit } from '../../pairing/record-types.ts';
import { describeRun, runOfReferer } from '../world/run.ts';
import { headerText, type LabRequest } from './lab-request.ts';

/** What a tag can ask for: the visitor's address, browser, cookies and page. */
const KEPT_HEADERS = ['cookie', 'user-agent', 'x-forwarded-for', 'forwarded', 'referer', 'origin', 'accept-language'];

export function describeHit(request: LabRequest): RecordedHit {
  return {
    method: request.method,
    bytes: Buffer.byteLength(urlOf(request)) + Buffer.byteLength(request.body),
    origin: headerText(request, 'origin'),
    remoteAddress: request.remoteAddress,
    ...describeOrigin(request),
    headers: Object.fromEntries(
      KEPT_HEADERS.flatMap((name) => {
        const value = headerText(request, name);
        return value === undefined ? [] : [[name, value]];
      }),
    ),
  };
}

/** Said by the demonstration of the start about its own hits. */
export const SAMPLE_HEADER = 'x-countonce-sample';

/** The page's own path where it is the lab's, else its site. */
function describeOrigin(request: LabRequest): Pick<RecordedHit, 'run' | 'visit'> {
  if (headerText(request, SAMPLE_HEADER) !== undefined) return { run: 'Sample' };
  const referer = headerText(request, 'referer');
  const run = runOfReferer(referer);
  if (run !== undefined) return { run: describeRun(run.world), visit: run.visit };
  const page = referer ?? headerText(request, 'origin');
  if (page === undefined || !URL.canParse(page)) return {};
  const { host } = new URL(page);
  return { run: host === headerText(request, 'host') ? 'The shop' : host.slice(0, 100) };
}

/** Path and query as they arrived. */
export function urlOf({ path, query }: Pick<LabRequest, 'path' | 'query'>): string {
  return query === '' ? path : `${path}?${query}`;
}
