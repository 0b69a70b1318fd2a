/* global fetch */
/** The opened row: the verdict in words, what the browser said, and what the server made of it. */
import { codeBlock } from './code-block.js';
import { element } from './element.js';
import { problem, serverDetail, wentOut } from './server-detail.js';
import { formatClock, verdictLabel } from './words.js';

/** Never rejects: a row that the lab has dropped is said to be dropped. */
export async function fetchDetail(row) {
  try {
    const response = await fetch(`/api/pairs/${row.id}`);
    const answer = await response.json();
    return response.ok ? detail(answer) : problem(`${answer.error.reason} ${answer.error.remedy}`);
  } catch {
    return problem('The lab does not answer. Is it still running?');
  }
}

function detail({ row, records }) {
  const calls = records.filter(({ side }) => side === 'browser');
  const events = records.filter(({ side }) => side === 'server');
  const others = records.filter(({ side }) => side === 'other');
  return element(
    'div',
    { class: 'detail-body' },
    verdictLine(row),
    ids(row),
    ...firstAndRest(calls, browserDetail, 'Further calls of the pixel'),
    ...firstAndRest(events, serverDetail, 'Further events of the server'),
    ...firstAndRest(others, otherDetail, 'Further events of the third sender'),
    records.length === 0 ? problem('The lab no longer holds the records of this row; it keeps the newest only.') : null,
  );
}

/** The first record is open, the others wait behind a line. */
function firstAndRest(records, describe, title) {
  const [first, ...rest] = records.map((record, index) => describe(record, place(index, records)));
  if (rest.length === 0) return first ? [first] : [];
  return [first, element('details', {}, element('summary', {}, `${title} (${rest.length})`), ...rest)];
}

function place(index, list) {
  return list.length > 1 ? `${index + 1} of ${list.length}` : '';
}

/** What to do comes first, for most readers need no more. */
function verdictLine({ verdict, reason, remedy }) {
  const label = element('strong', {}, `${verdictLabel(verdict)}.`);
  const line = element('p', { class: 'verdict', 'data-verdict': verdict }, label, ` ${reason}`);
  if (!remedy) return line;
  const advice = element('p', { class: 'remedy' }, element('strong', {}, 'What to do:'), ` ${remedy}`);
  return element('div', {}, advice, line);
}

/** The senders beside each other: Meta compares these three, and nothing else. */
function ids({ browser, server, other }) {
  const sides = [browser, server, ...(other ? [other] : [])];
  const lines = [
    ['Pixel', (side) => side.pixelId],
    ['Event name', (side) => side.name],
    ['Event ID', (side) => side.eventId],
    ['Received', (side) => formatClock(side.atMs)],
  ];
  const titles = ['What Meta compares', 'Browser', 'Server', ...(other ? ['Third sender'] : [])];
  const head = titles.map((text) => element('th', { scope: 'col' }, text));
  const rows = lines.map(([label, read]) => {
    const texts = sides.map((side) => (side ? read(side) : undefined));
    const present = new Set(texts.filter((_text, index) => sides[index]));
    const differs = label !== 'Received' && present.size > 1;
    const cells = texts.map((text, index) =>
      element('td', { class: differs ? 'differs' : null, 'data-label': titles[index + 1] }, text || '–'),
    );
    return element('tr', {}, element('th', { scope: 'row' }, label), ...cells);
  });
  return element(
    'table',
    { class: 'compare stacking' },
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows),
  );
}

function browserDetail(call, position) {
  const { customData, userData, other, hit } = call;
  const from = hit.origin ? `from ${hit.origin}` : '';
  const facts = {
    id: call.pixelId,
    ev: call.eventName,
    eid: call.eventId,
    dl: call.pageUrl,
    fbp: call.fbp,
    fbc: call.fbc,
  };
  const blocks = [
    ['The call', facts],
    ['Custom data, cd[…]', customData],
    ['Advanced matching, ud[…], personal values masked', userData],
    ['Everything else', other],
  ].filter(([, values]) => Object.values(values).some((value) => value !== undefined));
  const note = [position, call.transport ?? hit.method, from].filter(Boolean).join(' · ');
  return element(
    'section',
    { class: 'record record-browser' },
    element('h4', {}, 'Browser: what the pixel sent', element('span', { class: 'muted' }, note)),
    element('div', { class: 'columns' }, ...blocks.map(([title, values]) => block(title, values))),
  );
}

/** The tag had no part in it, so there is nothing but the request and its answer. */
function otherDetail({ sender, attempts }, position) {
  return element(
    'section',
    { class: 'record record-server' },
    element('h4', {}, `Third sender: ${sender}`, element('span', { class: 'muted' }, position)),
    element('div', { class: 'columns' }, ...wentOut({ attempts, target: 'stand-in' })),
  );
}

function block(title, values) {
  return codeBlock({ title, text: JSON.stringify(values) });
}
