/** Stage: the parameters of the server event that need no other stage: action source, URLs, opt-out, messaging channel. */
import { ACTION_SOURCES, MESSAGING_CHANNELS } from '../spec/action-sources.ts';
import { SERVER_FIELDS } from '../spec/meta-fields.ts';
import type { ActionSourceRow } from '../spec/row-types.ts';
import type { Gtm } from './gtm.ts';
import { cleanUrl } from './page-url.ts';
import { firstAt, firstTextAt, pathsOf } from './path.ts';
import { textOf } from './settings.ts';
import type { Fields, Incoming, Problem, Staged } from './types.ts';

const rowOf = (value: string): ActionSourceRow | undefined => {
  for (const row of ACTION_SOURCES as readonly ActionSourceRow[]) if (row.value === value) return row;
  return undefined;
};

/** The event's own action source where Meta knows it, else the form's; `other` never arises by itself. */
export const readActionSource = (incoming: Incoming): Staged<ActionSourceRow> => {
  const own = firstTextAt(incoming.event, pathsOf(SERVER_FIELDS, 'action_source')).toLowerCase();
  const ofEvent = rowOf(own);
  if (ofEvent) return { value: ofEvent, problems: [] };
  const ofForm = rowOf(textOf(incoming.settings, 'actionSource')) || ACTION_SOURCES[0];
  return { value: ofForm, problems: own ? [{ code: 'unknown_action_source', field: 'action_source' }] : [] };
};

const readUrl = (incoming: Incoming, key: string, gtm: Gtm): Staged<string> => {
  const raw = firstTextAt(incoming.event, pathsOf(SERVER_FIELDS, key));
  if (!raw) return { value: '', problems: [] };
  const value = cleanUrl(raw, gtm);
  if (!value) return { value, problems: [{ code: 'url_unreadable', field: key }] };
  return { value, problems: value === raw ? [] : [{ code: 'url_cleaned', field: key }] };
};

const readMessagingChannel = (incoming: Incoming): string => {
  const channel = firstTextAt(incoming.event, pathsOf(SERVER_FIELDS, 'messaging_channel')).toLowerCase();
  for (const known of MESSAGING_CHANNELS) if (known === channel) return channel;
  return '';
};

export const readServerFields = (incoming: Incoming, gtm: Gtm): Staged<Fields> => {
  const value: Fields = {};
  let problems: Problem[] = [];
  for (const key of ['event_source_url', 'referrer_url']) {
    const url = readUrl(incoming, key, gtm);
    problems = problems.concat(url.problems);
    if (url.value) value[key] = url.value;
  }
  const optOut = firstAt(incoming.event, pathsOf(SERVER_FIELDS, 'opt_out'));
  if (optOut === true || optOut === 'true' || optOut === '1' || optOut === 1) value['opt_out'] = true;
  const channel = readMessagingChannel(incoming);
  if (channel) value['messaging_channel'] = channel;
  return { value, problems };
};
