/**
 * Stage: Meta's browser ID (fbp). A well-formed one stays as it is; where the form asks for it, a missing one is made, in a
 * way that cannot race with the pixel or with a parallel event of the same page.
 */
import { USER_FIELDS } from '../spec/meta-fields.ts';
import { digitsOf } from './alphabet.ts';
import { domainLevel } from './domain-level.ts';
import type { Gtm } from './gtm.ts';
import { readMetaId } from './meta-id.ts';
import { firstTextAt, pathsOf, valueAt } from './path.ts';
import { isOn, textOf } from './settings.ts';
import type { Incoming, Problem, Staged } from './types.ts';

const FIELD = 'user_data.fbp';

/** The pixel makes ids of up to 18 digits. Source: capi-param-builder, browser edition. */
const MOST_DIGITS = 18;

/** On the first request of a page load the pixel is about to write its own cookie: leave that to it. */
const isFirstRequest = (incoming: Incoming): boolean => {
  const count = valueAt(incoming.event, 'x-ga-request_count');
  return count === 1 || count === '1' || incoming.event['event_name'] === 'page_view';
};

/**
 * Made from the client ID and the session, so that events which arrive in parallel make the same one. Hex digits of the
 * hash become decimal ones: the id only has to be stable and to have digits.
 */
const makeBrowserId = (incoming: Incoming, gtm: Gtm): string => {
  const clientId = firstTextAt(incoming.event, ['client_id']);
  const session = digitsOf(firstTextAt(incoming.event, ['ga_session_id']));
  if (!clientId) return '';
  const digits = digitsOf(gtm.sha256Sync(clientId, { outputEncoding: 'hex' })).substring(0, MOST_DIGITS);
  const time = session.length === 10 ? session + '000' : '' + incoming.surroundings.nowMs;
  return 'fb.' + domainLevel(incoming, gtm) + '.' + time + '.1' + digits.substring(1);
};

export const readBrowserId = (incoming: Incoming, gtm: Gtm): Staged<string> => {
  const problems: Problem[] = [];
  const candidates = [
    textOf(incoming.overrides, 'fbp'),
    firstTextAt(incoming.event, pathsOf(USER_FIELDS, 'fbp')),
    incoming.surroundings.cookies['_fbp'] || '',
  ];
  for (const value of candidates) {
    if (readMetaId(value, true)) return { value, problems };
    if (value) problems.push({ code: 'malformed_click_id', field: FIELD });
  }
  const settings = incoming.settings;
  const make = isOn(settings, 'keepCookies') && isOn(settings, 'createBrowserId') && !isFirstRequest(incoming);
  return { value: make ? makeBrowserId(incoming, gtm) : '', problems };
};
