/* global fetch */
/** The opened row: what came in, what was sent, what was answered, and why it ended as it did. */
import { codeBlock, copyButton } from './code-block.js';
import { curlCommand } from './curl-command.js';
import { element } from './element.js';
import { eventFacts } from './event-facts.js';
import { formatCount, OUTCOMES } from './words.js';

/** Never rejects: a record that the lab has dropped is said to be dropped. */
export async function fetchDetail(row) {
  try {
    const response = await fetch(`/api/records/${row.id}`);
    const answer = await response.json();
    return response.ok ? detail(answer) : problem(`${answer.error.reason} ${answer.error.remedy}`);
  } catch {
    return problem('The lab does not answer. Is it still running?');
  }
}

function problem(text) {
  return element('p', { class: 'fault', role: 'alert' }, text);
}

function detail(view) {
  return element(
    'div',
    { class: 'detail-body' },
    verdict(view),
    warnings(view.attempts.at(-1)?.warnings ?? []),
    view.row.mapped ? eventFacts(view.row.mapped) : null,
    element(
      'div',
      { class: 'columns' },
      element('div', { class: 'column' }, ...cameIn(view)),
      element('div', { class: 'column' }, ...wentOut(view)),
    ),
  );
}

function verdict({ outcome, reason }) {
  return element(
    'p',
    { class: 'verdict', 'data-outcome': outcome },
    element('strong', {}, `${OUTCOMES[outcome].label}.`),
    ` ${reason}`,
  );
}

function warnings(list) {
  if (list.length === 0) return null;
  return element(
    'div',
    { class: 'warnings' },
    element('h4', {}, `${formatCount(list.length, 'warning')} about this request`),
    element('ul', {}, ...list.map((text) => element('li', {}, text))),
  );
}

function panel(title, note, ...blocks) {
  return element(
    'section',
    { class: 'panel' },
    element('h4', {}, title, note ? element('span', { class: 'muted' }, note) : null),
    ...blocks,
  );
}

function cameIn(view) {
  const { hit, eventData, logs, cookies, durationMs } = view;
  const from = hit.origin ? ` from ${hit.origin}` : '';
  const panels = [];
  if (Object.keys(eventData).length > 0) {
    const text = JSON.stringify(Object.fromEntries(Object.entries(eventData).toSorted(byInterest)));
    const note = `${hit.method}${from}, ${formatCount(hit.bytes, 'byte')}`;
    panels.push(panel('What came in', note, codeBlock({ title: 'Event data, personal values masked', text })));
  }
  if (logs.length > 0) {
    const note = `the tag ran ${Math.round(durationMs)} ms`;
    panels.push(panel('What the tag logged', note, codeBlock({ title: 'logToConsole', text: logs.join('\n') })));
  }
  if (cookies.length > 0) {
    const text = cookies.map((cookie) => cookie.header ?? `${cookie.name} could not be sent`).join('\n');
    panels.push(panel('Cookies for the browser', null, codeBlock({ title: 'Set-Cookie', text })));
  }
  return panels;
}

/** The name first, then what sites send, then GA4's own `x-ga-…` keys. */
function byInterest([one], [other]) {
  const rank = (key) => (key === 'event_name' ? 0 : key.startsWith('x-') ? 2 : 1);
  return rank(one) - rank(other);
}

function wentOut(view) {
  if (view.attempts.length === 0) return [];
  const many = view.attempts.length > 1;
  return view.attempts.flatMap((attempt, index) => {
    const note = many ? `attempt ${index + 1} of ${view.attempts.length}` : null;
    return [panel('What was sent', note, requestBlock(attempt)), panel(answerTitle(view), note, answerBlock(attempt))];
  });
}

function answerTitle({ target }) {
  return target === 'meta' ? 'What Meta answered' : 'What the stand-in for Meta answered';
}

function requestBlock(attempt) {
  const headers = Object.entries(attempt.headers).map(([name, value]) => `${name}: ${value}`);
  const lines = element('pre', { class: 'code-lines' }, [`${attempt.method} ${attempt.url}`, ...headers].join('\n'));
  const actions = [copyButton('Copy as cURL', '', () => curlCommand(attempt))];
  return element('div', {}, lines, codeBlock({ title: 'Body', text: attempt.body, copyLabel: 'Copy body', actions }));
}

function answerBlock({ answer, fault }) {
  if (answer === undefined) return problem(fault ?? 'No answer came in time.');
  return codeBlock({ title: `Status ${answer.statusCode}`, text: answer.body });
}
