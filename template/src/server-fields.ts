/** Stage: the parameters of the server event that need no other stage: action source, URLs, opt-out, messaging channel. */
import type { ActionRow } from '../spec/row-types.ts';
import { ACTION_SOURCE_ROWS, MESSAGING_NEEDS, SERVER_SOURCES } from '../spec/runtime.ts';
import { firstTextAt } from './flat.ts';
import { cleanUrl } from './page-url.ts';
import { textOf } from './shape.ts';
import type { Fields, Incoming, Problem, Staged } from './types.ts';

/** A form that names none that we know means a website. */
const WEBSITE = 'website';

const rowOf = (value: string): ActionRow | undefined => ACTION_SOURCE_ROWS.filter((row) => row.value === value)[0];

/** The event's own action source where Meta knows it, else the form's; `other` never arises by itself. */
export const readActionSource = (incoming: Incoming): Staged<ActionRow> => {
  const own = firstTextAt(incoming.flat, SERVER_SOURCES.action_source).toLowerCase();
  const ofEvent = rowOf(own);
  if (ofEvent) return { value: ofEvent, problems: [] };
  const ofForm = rowOf(textOf(incoming.settings['actionSource'])) || rowOf(WEBSITE);
  return {
    value: ofForm as ActionRow,
    problems: own ? [{ code: 'unknown_action_source', field: 'action_source' }] : [],
  };
};

const URL_KEYS = ['event_source_url', 'referrer_url'] as const;

export const readServerFields = (incoming: Incoming): Staged<Fields> => {
  const value: Fields = {};
  const problems: Problem[] = [];
  for (const field of URL_KEYS) {
    const raw = firstTextAt(incoming.flat, SERVER_SOURCES[field]);
    const url = raw && cleanUrl(raw, incoming);
    if (url) value[field] = url;
    if (raw !== url) problems.push({ code: url ? 'url_cleaned' : 'url_unreadable', field });
  }
  const optOut = firstTextAt(incoming.flat, SERVER_SOURCES.opt_out);
  if (optOut === 'true' || optOut === '1') value['opt_out'] = true;
  const channel = firstTextAt(incoming.flat, SERVER_SOURCES.messaging_channel).toLowerCase();
  if (MESSAGING_NEEDS.hasOwnProperty(channel)) value['messaging_channel'] = channel;
  return { value, problems };
};
