/* global URL */
/** The closed row: the pixel's call left, the server's event right, the verdict and the shared id between. */
import { element, icon } from './element.js';
import { formatClock, formatCount, formatMoney, reasonText, verdictLabel, VERDICTS } from './words.js';

/** The cells of a row's button; the button itself stays when the row changes. */
export function headCells(row) {
  return [
    icon('M6 4l4 4-4 4', 'chevron'),
    sideCell('browser', row.browser, pixelNotes),
    middleCell(row),
    sideCell('server', row.server, serverNotes),
    timeCell(row),
    row.run ? element('span', { class: row.run === 'Sample' ? 'run run-sample' : 'run' }, row.run) : null,
    row.verdict === 'paired' && row.repeats === 0 && !row.other
      ? null
      : element('span', { class: 'reason' }, reasonText(row)),
  ];
}

const NOTHING = { browser: 'No pixel call', server: 'No server event' };

function sideCell(name, side, notes) {
  const who = element('span', { class: 'visually-hidden' }, name === 'browser' ? 'Browser: ' : 'Server: ');
  if (side === undefined) {
    const nothing = element('span', { class: 'name' }, NOTHING[name]);
    return element('span', { class: `side side-${name} is-empty` }, who, nothing);
  }
  return element(
    'span',
    { class: `side side-${name}` },
    who,
    element('span', { class: 'name' }, side.name || 'Not a GA4 hit', side.count > 1 ? countMark(side.count) : null),
    element('span', { class: 'notes' }, notes(side).filter(Boolean).join(' · ')),
  );
}

function countMark(count) {
  return element('span', { class: 'count', title: `came ${count} times` }, `×${count.toLocaleString('en')}`);
}

const TRANSPORTS = new Map([
  ['formPOST', 'by form'],
  ['SB', 'by beacon'],
]);

function pixelNotes(side) {
  const noId = side.eventId === '' ? 'no eventID' : '';
  const way = TRANSPORTS.get(side.transport);
  return [formatMoney(side.value, side.currency), itemText(side), noId, way, pathOf(side.page)];
}

/** The page without its origin, which is the same for most rows, and without the demonstration's visit, which the row says. */
function pathOf(page) {
  return page && URL.canParse(page) ? new URL(page).pathname.replace(/^\/shop\/run\/[^/]+/, '/shop') : page;
}

function serverNotes(side) {
  const source = side.sourceName !== side.name && side.sourceName ? `from ${side.sourceName}` : '';
  if (side.outcome !== 'sent')
    return [source, side.statusCode, side.attempts > 1 && formatCount(side.attempts, 'attempt')];
  const keys = formatCount(side.matchKeys?.length ?? 0, 'match key');
  const warnings = side.warnings > 0 ? formatCount(side.warnings, 'warning') : '';
  return [source, formatMoney(side.value, side.currency), itemText(side), keys, warnings];
}

function itemText({ items }) {
  return items > 0 ? formatCount(items, 'item') : '';
}

function middleCell({ verdict, sharedId, browser, server }) {
  const ids = [browser?.eventId, server?.eventId].filter(Boolean);
  const text = sharedId ?? (browser && server ? ids.join(' ≠ ') : (ids[0] ?? ''));
  return element(
    'span',
    { class: 'middle' },
    verdictBadge(verdict),
    element('span', { class: 'shared-id', title: text }, text === '' ? 'no id' : text),
  );
}

export function verdictBadge(verdict) {
  return element(
    'span',
    { class: 'badge', 'data-verdict': verdict },
    icon(VERDICTS[verdict].icon),
    verdictLabel(verdict),
  );
}

function timeCell({ firstAtMs }) {
  const iso = new Date(firstAtMs).toISOString();
  return element('time', { class: 'time muted', datetime: iso, title: iso }, formatClock(firstAtMs));
}

/** For the announcement to screen readers, and the name of the opened region. */
export function rowSentence({ title, verdict }) {
  return `${title}: ${verdictLabel(verdict).toLowerCase()}`;
}
