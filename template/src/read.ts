/** Stage: reads what surrounds the event (time, preview, cookies, headers), once. Knows no mapping. */
import { COOKIES, HEADERS } from '../spec/cookies.ts';
import type { Gtm } from './gtm.ts';
import type { Surroundings } from './types.ts';

const readCookies = (gtm: Gtm): Record<string, string> => {
  const cookies: Record<string, string> = {};
  for (const cookie of COOKIES) {
    const first = gtm.getCookieValues(cookie.name)[0];
    if (first) cookies[cookie.name] = first;
  }
  return cookies;
};

export const readSurroundings = (gtm: Gtm): Surroundings => {
  const container = gtm.getContainerVersion();
  return {
    nowMs: gtm.getTimestampMillis(),
    preview: container.previewMode === true || container.debugMode === true,
    cookies: readCookies(gtm),
    userAgentHeader: gtm.getRequestHeader(HEADERS[0]) || '',
  };
};
