/* global location, URLSearchParams */
/** The page /shop/tour: runs the visits one after another and shows what became of each. */
import { byId, element } from '/pages/element.js';
import { reasonText } from '/pages/words.js';
import { readWorld } from './switches.js';
import { TourRows } from './tour-rows.js';
import { createVisitor, MISHAPS, runKey, SHOP_VISITS, SHOPS, USUAL } from './tour-walks.js';

const rows = new TourRows();
/** Of a visit's actions: page views of the checkout included. */
const EXPECTED_ROWS = 7;

/** Cell of the shops' table by shop and snippet; entry of the mishaps by label. */
const places = new Map();

let mishaps = [];
let isRunning = false;

/** Where Meta itself answers, nobody can tell it how. */
function possibleMishaps(switches) {
  const fixed = new Set(switches.filter((row) => row.fixed !== undefined).map(({ key }) => key));
  return MISHAPS.filter(({ world }) => Object.keys(world).every((key) => world[key] === USUAL[key] || !fixed.has(key)));
}

/** A shop's name and what is different there, in the switchboard's words. */
function describeShop({ pattern, triggers }, switches) {
  const choiceOf = (key, value) =>
    switches.find((row) => row.key === key).choices.find((choice) => choice.value === value);
  const { label, effect } = choiceOf('pattern', pattern);
  if (triggers === USUAL.triggers) return [label, effect];
  return [`${label}, foreign triggers`, choiceOf('triggers', triggers).effect];
}

function drawPlaces({ switches }) {
  for (const shop of SHOPS) {
    const cells = ['off', 'on'].map((snippet) => {
      const cell = element('td', {}, score([]));
      places.set(`${shop.name} ${snippet}`, cell);
      return cell;
    });
    const [label, effect] = describeShop(shop, switches);
    const head = element('th', { scope: 'row' }, label, element('span', {}, effect));
    byId('patterns').append(element('tr', {}, head, ...cells));
  }
  mishaps = possibleMishaps(switches);
  for (const { label } of mishaps) {
    const text = element('dd', {}, '–');
    places.set(label, text);
    byId('mishaps').append(element('div', {}, element('dt', {}, label), text));
  }
}

/** `4 of 7 safely counted once`, and a bar with one piece per action. */
function score(visit) {
  const paired = visit.filter(({ verdict }) => verdict === 'paired').length;
  const pieces = Array.from({ length: Math.max(EXPECTED_ROWS, visit.length) }, (_piece, at) => {
    const row = visit[at];
    return element('i', row && { title: `${row.title}: ${row.reason}`, 'data-verdict': row.verdict });
  });
  const text =
    visit.length === 0
      ? element('span', { class: 'score muted' }, 'Not yet')
      : element(
          'span',
          { class: 'score' },
          element('strong', {}, `${paired} of ${visit.length}`),
          ' safely counted once',
        );
  const bar = element('div', { class: 'bar' }, ...pieces);
  if (visit.length === 0) return element('div', {}, text, bar);
  // The dashboard shows these rows alone.
  const href = `/?visit=${encodeURIComponent(visit[0].visit)}`;
  return element('div', {}, element('a', { class: 'score-link', href, target: '_blank' }, text), bar);
}

/** Each visit has a world of its own, in its path: the switchboard stays as it is. */
async function walkThrough({ world, kind, walk }, showRows) {
  const visit = `${runKey(world)}~${kind}${Date.now().toString(36)}`;
  const visitor = createVisitor(byId('shop'), {
    base: `/shop/run/${visit}`,
    rows: () => rows.list(visit),
    changed: async (patienceMs) => {
      await rows.changed(patienceMs);
      showRows(rows.list(visit));
    },
    arrived: ({ pathname }) => (byId('address').textContent = `localhost${pathname.replace(`run/${visit}/`, '')}`),
  });
  await walk(visitor);
  showRows(rows.list(visit));
}

function showMishap(place, list) {
  const row = list.findLast(({ title }) => title === 'Purchase');
  if (row) place.textContent = reasonText(row);
}

const showScore = (place, list) => place.replaceChildren(score(list));

/** The kind tells two visits of one world apart: a whole purchase, and something going wrong. */
const allVisits = () => [
  ...SHOP_VISITS.map((each) => ({ ...each, kind: 's', show: showScore })),
  ...mishaps.map((each) => ({ ...each, kind: 'x', place: each.label, show: showMishap })),
];

/** What the lab still holds of the last demonstration, or of one in another window; the rest of a large snapshot follows its beginning. */
async function showKept() {
  while (!isRunning) {
    for (const { place, world, kind, show } of allVisits()) {
      const visit = rows.latestVisit(`${runKey(world)}~${kind}`);
      if (visit !== undefined) show(places.get(place), rows.list(visit));
    }
    await rows.changed();
  }
}

async function runAll() {
  isRunning = true;
  byId('run').disabled = true;
  const visits = allVisits();
  for (const [index, each] of visits.entries()) {
    byId('state').textContent = `${each.label}, snippet ${each.world.snippet}…`;
    const place = places.get(each.place);
    await walkThrough(each, (list) => each.show(place, list));
    byId('progress').value = (index + 1) / visits.length;
  }
  byId('run').disabled = false;
  byId('run').textContent = 'Run it again';
  byId('state').textContent = 'Done. Every step is on the dashboard.';
}

async function start() {
  drawPlaces(await readWorld());
  const status = await rows.follow();
  if (status.target === 'meta') {
    byId('state').textContent = 'Not in real mode: Meta would count the invented purchases, test code or not.';
    return;
  }
  void showKept();
  byId('run').addEventListener('click', () => void runAll());
  byId('run').disabled = false;
  if (new URLSearchParams(location.search).has('run')) void runAll();
}

void start();
