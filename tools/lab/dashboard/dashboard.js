/* global fetch, history, location, URLSearchParams, requestAnimationFrame, setTimeout */
/** The dashboard: joins the stream, the records, the list and the controls. */
import { drawChart } from './chart.js';
import { byId } from './element.js';
import { describeRest, describeShown, describeStanding } from './headline.js';
import { fillEmptyState, showAbout, showFaults, showTarget } from './lab-status.js';
import { followStream } from './live-stream.js';
import { drawQuality } from './match-quality.js';
import { Records } from './records.js';
import { rowSentence } from './row-head.js';
import { RowList } from './row-list.js';
import { watchSessions } from './session-dialog.js';
import { levelOf, makeTotals } from './totals.js';
import { formatCount } from './words.js';

const PAGE_SIZE = 200;
const ANNOUNCE_EVERY_MS = 2000;
const OVERVIEW_EVERY_MS = 500;

const records = new Records();
const list = new RowList(byId('rows'), draw);
const visit = new URLSearchParams(location.search).get('visit') ?? undefined;
const view = {
  groupBy: '',
  filter: { verdict: 'all', words: [], visit },
  limit: PAGE_SIZE,
  startedAtMs: undefined,
  counts: undefined,
};

const totals = makeTotals({
  figures: byId('figures'),
  tiles: byId('tiles'),
  choose: (verdict) => changeFilter({ verdict }),
});

let drawing = false;
let overviewTimer;
let isOverviewOld = false;

/** Draws at most once per frame, however fast events come. While a row is pressed nothing moves, or the click would miss it. */
function draw() {
  if (drawing) return;
  drawing = true;
  requestAnimationFrame(() => {
    drawing = false;
    byId('rows').setAttribute('aria-busy', String(list.isPressed));
    if (!list.isPressed) drawAll();
  });
}

function drawAll() {
  const { rows, more } = records.select({ filter: view.filter, limit: view.limit, keep: list.open });
  if (view.counts) showTotals(view.counts);
  list.show(rows, view.groupBy);
  byId('more').hidden = !more;
  byId('list-head').hidden = rows.length === 0;
  byId('empty').hidden = view.startedAtMs === undefined || records.count > 0;
  byId('no-match').hidden = records.count === 0 || rows.length > 0;
  byId('totals').hidden = records.count === 0;
  byId('events').classList.toggle('is-empty', records.count === 0);
  byId('clear').disabled = records.count === 0;
  byId('save').disabled = records.count === 0;
  drawPause();
  drawOverview();
}

/** At once, and then not too often: what appeared later would push the rows away from under the pointer. */
function drawOverview() {
  isOverviewOld = overviewTimer !== undefined;
  if (isOverviewOld) return;
  drawChart(byId('chart'), records.all);
  drawQuality(byId('quality'), records.all);
  byId('shown').textContent = describeShown(records.all);
  if (records.count === 0) return;
  overviewTimer = setTimeout(() => {
    overviewTimer = undefined;
    if (isOverviewOld) draw();
  }, OVERVIEW_EVERY_MS);
}

function drawPause() {
  const waiting = records.waitingCount === 0 ? '' : ` (${records.waitingCount.toLocaleString('en')} new)`;
  byId('pause').textContent = records.paused ? `Resume${waiting}` : 'Pause';
  byId('pause').setAttribute('aria-pressed', String(records.paused));
}

function changeFilter(change) {
  Object.assign(view.filter, change);
  view.limit = PAGE_SIZE;
  draw();
}

let announcedAt = 0;

/** Tells a screen reader of new events, not more often than it can say so. */
function announce(rows) {
  const now = Date.now();
  if (rows.length === 0 || now - announcedAt < ANNOUNCE_EVERY_MS) return;
  announcedAt = now;
  const newest = rowSentence(rows.at(-1));
  byId('announcer').textContent =
    rows.length === 1 ? newest : `${formatCount(rows.length, 'new action')}, last: ${newest}`;
}

function showTotals(counts) {
  totals.show(counts);
  byId('standing').textContent = describeStanding(counts);
  byId('standing').dataset.level = levelOf(counts.countedOnce);
  byId('rest').textContent = describeRest(counts);
  byId('rest').hidden = byId('rest').textContent === '';
}

function showConnection(state) {
  const texts = { live: 'Live', lost: 'Connection lost, trying again…' };
  byId('connection').dataset.state = state;
  byId('connection').textContent = texts[state];
}

function showStatus(status) {
  showFaults(byId('faults'), status.faults);
  showTarget(byId('target'), status);
  showAbout(status);
}

followStream({
  connection: showConnection,
  snapshot({ status, totals: counts, rows }) {
    if (view.startedAtMs !== status.startedAtMs) list.forget();
    view.startedAtMs = status.startedAtMs;
    records.replace(rows.toReversed(), status.capacity);
    showStatus(status);
    view.counts = counts;
    draw();
  },
  more({ rows }) {
    records.addOlder(rows);
    draw();
  },
  rows({ totals: counts, rows, gone }) {
    announce(records.change(rows, gone));
    view.counts = counts;
    draw();
  },
  status: ({ status }) => showStatus(status),
  cleared({ totals: counts }) {
    records.clear();
    view.counts = counts;
    draw();
  },
});

byId('search').addEventListener('input', (event) => {
  changeFilter({ words: event.target.value.toLowerCase().split(/\s+/).filter(Boolean) });
});
byId('group-by').addEventListener('change', ({ target }) => {
  view.groupBy = target.value;
  draw();
});
/** A score of the demonstration leads here, to the rows of one visit. */
function showOnly() {
  byId('only').hidden = view.filter.visit === undefined;
  byId('only').textContent = 'One visit only. Show all';
}
byId('only').addEventListener('click', () => {
  history.replaceState(null, '', '/');
  changeFilter({ visit: undefined });
  showOnly();
});
byId('reset-filter').addEventListener('click', () => {
  byId('search').value = '';
  changeFilter({ words: [], visit: undefined });
  showOnly();
  totals.press('all');
});
byId('more').addEventListener('click', () => {
  view.limit += PAGE_SIZE;
  draw();
});
byId('pause').addEventListener('click', () => {
  if (records.paused) records.resume();
  else records.paused = true;
  draw();
});
byId('clear').addEventListener('click', () => byId('clear-dialog').showModal());
byId('clear-dialog').addEventListener('close', (event) => {
  if (event.target.returnValue === 'clear') void fetch('/api/records', { method: 'DELETE' });
  event.target.returnValue = '';
});
showOnly();
watchSessions(() => records.count);
fillEmptyState();
