/** The dashboard's headline: how it stands, what the rest is, and what the page shows, in plain words. No DOM. */
import { formatCount } from './words.js';

const NONE = 'Waiting for the first action';

/** How an action that is not paired counts, in the order of what it costs. */
const REST = [
  ['id-mismatch', 'counts twice', 'count twice'],
  ['duplicate', 'is counted again', 'are counted again'],
  ['not-safe', 'may count twice', 'may count twice'],
  ['pixel-mismatch', 'went to two pixels', 'went to two pixels'],
  ['failed', 'failed on the server', 'failed on the server'],
  ['browser-only', 'came from the pixel only', 'came from the pixel only'],
  ['server-only', 'came from the server only', 'came from the server only'],
  ['skipped', 'was skipped on purpose', 'were skipped on purpose'],
];

/**
 * @param {{rows: number, both: number, paired: number}} totals
 * @returns {string} Of the actions that both sides reported, as the figure “Counted once”.
 */
export function describeStanding({ rows, both, paired }) {
  if (rows === 0) return NONE;
  const count = both.toLocaleString('en');
  if (both === 0) return 'No action has come from both sides yet';
  if (paired === 0) return both === 1 ? 'The action is not counted once' : `None of ${count} actions is counted once`;
  const actions = rows > both ? 'actions from both sides' : 'actions';
  if (paired < both) return `${paired.toLocaleString('en')} of ${count} ${actions} are counted once`;
  if (both === 1) return `The ${rows > both ? 'one action from both sides' : 'action'} is counted once`;
  return `All ${count} ${actions} are counted once`;
}

/** What became of the others; empty where there are none. */
export function describeRest(totals) {
  const parts = REST.filter(([verdict]) => totals[verdict] > 0).map(([verdict, one, many]) =>
    formatCount(totals[verdict], one, many),
  );
  if (parts.length === 0) return '';
  const list = parts.length === 1 ? parts[0] : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
  return `${list.charAt(0).toUpperCase()}${list.slice(1)}.`;
}

const MOST_SITES = 3;

/** Runs of the lab itself; all others are hosts. */
const OWN_RUN = /^(?:Sample$|The shop$|Shop )/;

/** @param {Iterable<{run?: string}>} rows Says whose actions they are, so that nobody takes the sample for a site. */
export function describeShown(rows) {
  const runs = new Set([...rows].map(({ run }) => run));
  const sites = [...runs].filter((run) => run !== undefined && !OWN_RUN.test(run));
  const parts = [
    runs.has('Sample') && 'the sample that the lab sent itself',
    [...runs].some((run) => run?.startsWith('Shop ')) && 'the demonstration',
    runs.has('The shop') && 'the lab’s shop',
    ...sites.slice(0, MOST_SITES),
    sites.length > MOST_SITES && `${sites.length - MOST_SITES} more sites`,
    runs.has(undefined) && 'hits from elsewhere',
  ].filter(Boolean);
  return parts.length === 0 ? '' : `Shown: ${parts.join(', ')}.`;
}
