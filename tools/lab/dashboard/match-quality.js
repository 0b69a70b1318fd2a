/** Event match quality by event name: the estimate, and the key that would help most. */
import { element } from './element.js';
import { formatCount, matchKeyLabel } from './words.js';

const MOST_NAMES = 8;

/** @param {Iterable<object>} rows in any order. Returns the names with the most events, each with its average. */
export function qualityByName(rows) {
  const sent = [...rows].map(({ server }) => server).filter((server) => server?.quality !== undefined);
  return [...Map.groupBy(sent, ({ name }) => name)]
    .map(([name, events]) => ({
      name,
      events: events.length,
      quality: events.reduce((sum, { quality }) => sum + quality, 0) / events.length,
      ...mostMissed(events),
    }))
    .sort((one, other) => other.events - one.events)
    .slice(0, MOST_NAMES);
}

/** The key that most of the events would gain most by, and how many of them lack it. */
function mostMissed(events) {
  const [first] = [...Map.groupBy(events, ({ wouldHelp }) => wouldHelp)]
    .filter(([key]) => key !== undefined)
    .sort(([, some], [, others]) => others.length - some.length);
  return first ? { key: first[0], lacking: first[1].length } : {};
}

export function drawQuality(section, rows) {
  const lines = qualityByName(rows);
  section.hidden = lines.length === 0;
  section.querySelector('tbody').replaceChildren(...lines.map(line));
}

function line({ name, events, quality, key, lacking }) {
  const help =
    key === undefined
      ? 'Every key that helps is there'
      : `${matchKeyLabel(key)}${lacking < events ? `, in ${formatCount(lacking, 'event')} of ${events}` : ''}`;
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, name, element('span', { class: 'muted' }, formatCount(events, 'event'))),
    element('td', {}, quality.toFixed(1)),
    element('td', {}, help),
  );
}
