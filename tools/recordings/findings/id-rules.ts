/** Rules about event ids: words in place of ids, ids of two actions, ids that are made anew for each tag, ids that nobody reads. */
import { PLACEHOLDERS, SHARED_IDS } from '../../../template/spec/placeholders.ts';
import { quote } from '../../pairing/row-words.ts';
import { nameOf } from '../actions.ts';
import type { Judged } from '../judge-recording.ts';
import { textOf } from '../text-of.ts';
import { groupBy, listed, sentCalls, times, type Found, type Rule } from './rule.ts';

export const ID_RULES: readonly Rule[] = [
  {
    rule: 'id-is-a-word',
    severity: 'error',
    remedy: 'Make the variable give nothing where it has no id: no quotes around it, no text as its default.',
    find: findWords,
  },
  {
    rule: 'id-reused',
    severity: 'error',
    remedy: 'Make a new id for each action; an id in the Google tag’s settings sticks to every event of the page.',
    find: (judged) => [...findMerged(judged), ...findStaleViews(judged)],
  },
  {
    rule: 'ids-made-twice',
    severity: 'error',
    remedy:
      'A variable that makes a random id is evaluated anew for every tag. Put the id into the data layer, or paste the CountOnce snippet.',
    find: findMadeTwice,
  },
  {
    rule: 'id-made-by-meta',
    severity: 'info',
    remedy: 'Nothing, if Meta’s own server is the only second sender. A server container cannot know these ids.',
    find: findMetaIds,
  },
  {
    rule: 'id-in-custom-data',
    severity: 'info',
    remedy: 'If it is meant to be the id, pass it as fbq’s fourth argument: {eventID: …}. Else nothing.',
    find: findIdsInData,
  },
];

const WORDS = `${PLACEHOLDERS}${SHARED_IDS}nan|event_id|eventid|id|`;

const isWord = (id: string): boolean =>
  id !== '' && (/^\{\{|\}\}$/.test(id) || WORDS.includes(`|${id.trim().toLowerCase()}|`));

function findWords(judged: Judged): Found[] {
  const calls = sentCalls(judged).map(({ call }) => ({
    who: 'The pixel',
    name: call.eventName,
    id: call.eventId ?? '',
  }));
  const hits = judged.seen.hits.map((hit) => ({
    who: 'GA4',
    name: nameOf(hit),
    id: textOf(hit.eventData['event_id']),
  }));
  const words = [...calls, ...hits].filter(({ id }) => isWord(id));
  return groupBy(words, ({ who, id }) => `${who} ${id}`).map((group) => ({
    text: `${group[0]?.who} carries the id ${quote(group[0]?.id ?? '')}, which is a word and no id, ${times(group.length)}: ${listed(group.map(({ name }) => name))}. All of one name are one event for Meta.`,
  }));
}

function findMerged({ actions }: Judged): Found[] {
  return actions
    .filter(({ row }) => row.problem === 'shared-id')
    .map((action) => ({ text: `${action.row.title}: ${action.row.reason}`, action }));
}

/** `it` is the time at which the pixel's script began on the page. Source: requests of the pixel as browsers show them. */
function findStaleViews(judged: Judged): Found[] {
  const views = sentCalls(judged).filter(({ call }) => call.eventName === 'PageView' && call.eventId !== undefined);
  const known = new Set(
    judged.actions.filter(({ row }) => row.problem === 'shared-id').map(({ row }) => row.browser?.eventId),
  );
  return groupBy(views, ({ call }) => `${call.pixelId} ${call.eventId}`).flatMap((group) => {
    const loads = new Set(group.flatMap(({ call }) => call.other['it'] ?? []));
    const id = group[0]?.call.eventId ?? '';
    if (loads.size < 2 || isWord(id) || known.has(id)) return [];
    return [
      { text: `PageView carries the id ${quote(id)} on ${loads.size} loads of pages: Meta counts the first only.` },
    ];
  });
}

/** Where the separators stand: two ids of one maker look alike. */
const shapeOf = (id: string): string => id.replace(/[\p{L}\p{N}]+/gu, 'x');

function findMadeTwice({ actions }: Judged): Found[] {
  const differing = actions.filter(({ row }) => row.verdict === 'id-mismatch' && row.problem === 'id');
  const alike = differing.filter(({ row }) => {
    const [one, other] = [row.browser?.eventId ?? '', row.server?.eventId ?? ''];
    return one.length > 5 && Math.abs(one.length - other.length) < 4 && shapeOf(one) === shapeOf(other);
  });
  return alike.map((action) => ({
    text: `${action.row.title}: the pixel’s id and the server’s look made in the same way, and differ within one moment.`,
    action,
  }));
}

function findMetaIds(judged: Judged): Found[] {
  const made = sentCalls(judged).filter(({ call }) => call.eventId?.startsWith('ob3_plugin-set_'));
  if (made.length === 0) return [];
  const names = listed(made.map(({ call }) => call.eventName));
  return [{ text: `Meta’s Gateway or Event Setup Tool made the ids of ${names} itself (ob3_plugin-set_…).` }];
}

function findIdsInData(judged: Judged): Found[] {
  const found = sentCalls(judged).flatMap(({ call }) => {
    const key = Object.keys(call.customData).find((name) => /^event_?id$/i.test(name));
    return key === undefined || call.eventId !== undefined ? [] : [{ key, name: call.eventName }];
  });
  return groupBy(found, ({ key }) => key).map((group) => ({
    text: `cd[${group[0]?.key}] of ${listed(group.map(({ name }) => name))} is custom data, and not the id by which Meta pairs.`,
  }));
}
