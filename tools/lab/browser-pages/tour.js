/* global document, location, URLSearchParams */
/** The page /shop/tour: runs the visits one after another and shows what became of each. */
import { changeWorld, readWorld } from './switches.js';
import { TourRows } from './tour-rows.js';
import { createVisitor, MISHAPS, PATTERN_VISITS, USUAL } from './tour-walks.js';

const byId = (id) => document.getElementById(id);
const rows = new TourRows();
/** Of a visit's actions: page views of the checkout included. */
const EXPECTED_ROWS = 7;

function make(tag, properties, ...children) {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children);
  return node;
}

/** Cell of a pattern's table by pattern and column; entry of the mishaps by label. */
const places = new Map();

let mishaps = [];

/** Where Meta itself answers, nobody can tell it how. */
function possibleMishaps(switches) {
  const fixed = new Set(switches.filter((row) => row.fixed !== undefined).map(({ key }) => key));
  return MISHAPS.filter(({ world }) => Object.keys(world).every((key) => world[key] === USUAL[key] || !fixed.has(key)));
}

function drawPlaces({ switches }) {
  const { choices } = switches.find(({ key }) => key === 'pattern');
  for (const { value, label, effect } of choices) {
    const cells = [0, 1].map((column) => {
      const cell = make('td', {}, score([]));
      places.set(`${value}${column}`, cell);
      return cell;
    });
    const head = make('th', { scope: 'row' }, label, make('span', {}, effect));
    byId('patterns').append(make('tr', {}, head, ...cells));
  }
  mishaps = possibleMishaps(switches);
  for (const { label } of mishaps) {
    const text = make('dd', {}, '–');
    places.set(label, text);
    byId('mishaps').append(make('div', {}, make('dt', {}, label), text));
  }
}

/** `4 of 7 counted once`, and a bar with one piece per action. */
function score(visit) {
  const paired = visit.filter(({ verdict }) => verdict === 'paired').length;
  const pieces = Array.from({ length: Math.max(EXPECTED_ROWS, visit.length) }, (_piece, at) => {
    const piece = make('i', { title: visit[at] ? `${visit[at].title}: ${visit[at].reason}` : '' });
    if (visit[at]) piece.dataset.verdict = visit[at].verdict;
    return piece;
  });
  const text =
    visit.length === 0
      ? make('span', { className: 'score muted' }, 'Not yet')
      : make('span', { className: 'score' }, make('strong', {}, `${paired} of ${visit.length}`), ' counted once');
  return make('div', {}, text, make('div', { className: 'bar' }, ...pieces));
}

async function visit({ world, walk }, showRows) {
  await changeWorld(world);
  rows.mark();
  const visitor = createVisitor(byId('shop'), {
    rows: () => rows.list(),
    changed: async (patienceMs) => {
      await rows.changed(patienceMs);
      showRows(rows.list());
    },
    arrived: ({ pathname }) => (byId('address').textContent = `localhost${pathname}`),
  });
  await walk(visitor);
  showRows(rows.list());
}

function showMishap(place, list) {
  const row = list.findLast(({ title }) => title === 'Purchase');
  if (row) place.textContent = row.reason;
}

async function runAll() {
  const before = (await readWorld()).world;
  byId('run').disabled = true;
  const visits = [
    ...PATTERN_VISITS.map((each) => ({
      ...each,
      place: `${each.pattern}${each.column}`,
      name: `Shop ${each.pattern}`,
    })),
    ...mishaps.map((each) => ({ ...each, place: each.label, name: each.label })),
  ];
  for (const [index, each] of visits.entries()) {
    byId('state').textContent = `${each.name}, snippet ${each.world.snippet}…`;
    const place = places.get(each.place);
    await visit(each, (list) => (each.pattern ? place.replaceChildren(score(list)) : showMishap(place, list)));
    byId('progress').value = (index + 1) / visits.length;
  }
  await changeWorld(before);
  byId('run').disabled = false;
  byId('run').textContent = 'Run it again';
  byId('state').textContent = 'Done. Every step is on the dashboard.';
}

async function start() {
  drawPlaces(await readWorld());
  const status = await rows.follow();
  if (!status.demo) {
    byId('run').disabled = true;
    byId('state').textContent = 'Not now: requests go to Meta without a test code, and would count as real.';
    return;
  }
  byId('run').addEventListener('click', () => void runAll());
  if (new URLSearchParams(location.search).has('run')) void runAll();
}

void start();
