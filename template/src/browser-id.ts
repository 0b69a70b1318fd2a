/**
 * Stage: Meta's browser ID (fbp). A well-formed one stays as it is; where the form asks for it, a missing one is made, in a
 * way that cannot race with the pixel or with a parallel event of the same page.
 */
import { CONTEXT_SOURCES, USER_ROWS } from '../spec/runtime.ts';
import { digitsOf } from './characters.ts';
import { domainLevel } from './domain-level.ts';
import { firstTextAt, pathsOf } from './flat.ts';
import { readMetaId } from './meta-id.ts';
import { isOn } from './settings.ts';
import { textOf } from './shape.ts';
import type { Incoming, Problem, Staged } from './types.ts';

/** The pixel makes ids of up to 18 digits. Source: capi-param-builder, browser edition. */
const MOST_DIGITS = 18;

/** On the first request of a page load the pixel is about to write its own cookie: leave that to it. */
const isFirstRequest = (incoming: Incoming): boolean =>
  firstTextAt(incoming.flat, CONTEXT_SOURCES.request_count) === '1' || incoming.event['event_name'] === 'page_view';

/**
 * Made from the client ID and the session, so that events which arrive in parallel make the same one. The digits of the
 * hash will do: the id only has to be stable and to have digits.
 */
const makeBrowserId = (incoming: Incoming): string => {
  const clientId = firstTextAt(incoming.flat, CONTEXT_SOURCES.client_id);
  const started = `${digitsOf(firstTextAt(incoming.flat, CONTEXT_SOURCES.session_id))}000`;
  if (!clientId) return '';
  const digits = digitsOf(incoming.gtm.sha256Sync(clientId, { outputEncoding: 'hex' }));
  const now = `${incoming.nowMs}`;
  const time = started.length === now.length && started < now ? started : now;
  return `fb.${domainLevel(incoming)}.${time}.${`1${digits}`.substring(0, MOST_DIGITS)}`;
};

export const readBrowserId = (incoming: Incoming): Staged<string> => {
  const problems: Problem[] = [];
  const given = textOf(incoming.overrides['fbp']) || firstTextAt(incoming.flat, pathsOf(USER_ROWS, 'fbp'));
  for (const value of [given, incoming.cookies['_fbp'] || '']) {
    if (readMetaId(value, true, incoming.nowMs)) return { value, problems };
    if (value) problems.push({ code: 'malformed_click_id', field: 'user_data.fbp' });
  }
  const settings = incoming.settings;
  const make = isOn(settings, 'keepCookies') && isOn(settings, 'createBrowserId') && !isFirstRequest(incoming);
  return { value: make ? makeBrowserId(incoming) : '', problems };
};
