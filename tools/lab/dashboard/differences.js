/** What two runs did differently, as a list: a difference that many events share stands there once. */
import { element } from './element.js';
import { formatCount } from './words.js';

/** Beyond this the names say nothing more. */
const MOST_TITLES = 6;

/** @param {{title: string, differences: {field: string, before?: string, after?: string}[]}[]} changed */
export function groupDifferences(changed) {
  const all = changed.flatMap(({ title, differences }) => differences.map((difference) => ({ title, ...difference })));
  const groups = Map.groupBy(all, ({ field, before, after }) => JSON.stringify([field, before ?? null, after ?? null]));
  return [...groups.values()]
    .map((members) => ({
      ...members[0],
      events: members.length,
      titles: [...new Set(members.map(({ title }) => title))],
    }))
    .sort((one, other) => other.events - one.events);
}

export function differenceList(changed) {
  return element('ol', {}, ...groupDifferences(changed).map(line));
}

function line({ field, before, after, events, titles }) {
  const more = titles.length > MOST_TITLES ? ` and ${titles.length - MOST_TITLES} more` : '';
  const where = `${formatCount(events, 'event')}: ${titles.slice(0, MOST_TITLES).join(', ')}${more}`;
  return element(
    'li',
    {},
    element('strong', {}, field),
    element('span', { class: 'muted' }, where),
    element('code', {}, `${before ?? 'absent'} → ${after ?? 'absent'}`),
  );
}
