/** The server's half of an opened row: outcome, warnings, trace, and the raw request and answer. */
import { codeBlock, copyButton } from './code-block.js';
import { curlCommand } from './curl-command.js';
import { element } from './element.js';
import { eventFacts } from './event-facts.js';
import { traceTable } from './trace-table.js';
import { formatCount, OUTCOMES } from './words.js';

export function problem(text) {
  return element('p', { class: 'fault', role: 'alert' }, text);
}

export function serverDetail(view, position) {
  const { outcome, reason, row, attempts, durationMs } = view;
  const note = [position, `the tag ran ${Math.round(durationMs)} ms`].filter(Boolean).join(' · ');
  return element(
    'section',
    { class: 'record record-server' },
    element('h4', {}, 'Server: what the tag made of it', element('span', { class: 'muted' }, note)),
    element(
      'p',
      { class: 'outcome', 'data-outcome': outcome },
      element('strong', {}, `${OUTCOMES[outcome]}.`),
      ` ${reason}`,
    ),
    warnings(attempts.at(-1)?.warnings ?? []),
    row.mapped ? eventFacts(row.mapped) : null,
    traceTable(view.trace),
    element(
      'div',
      { class: 'columns' },
      element('div', { class: 'column' }, ...cameIn(view)),
      element('div', { class: 'column' }, ...wentOut(view)),
    ),
  );
}

function warnings(list) {
  if (list.length === 0) return null;
  return element(
    'div',
    { class: 'warnings' },
    element('h5', {}, `${formatCount(list.length, 'warning')} about this request`),
    element('ul', {}, ...list.map((text) => element('li', {}, text))),
  );
}

function panel(title, note, ...blocks) {
  const words = element('h5', {}, title, note ? element('span', { class: 'muted' }, note) : null);
  return element('section', { class: 'panel' }, words, ...blocks);
}

function cameIn({ hit, eventData, logs, cookies }) {
  const from = hit.origin ? ` from ${hit.origin}` : '';
  const panels = [];
  if (Object.keys(eventData).length > 0) {
    const text = JSON.stringify(Object.fromEntries(Object.entries(eventData).toSorted(byInterest)));
    const note = `${hit.method}${from}, ${formatCount(hit.bytes, 'byte')}`;
    panels.push(panel('What came in', note, codeBlock({ title: 'Event Data, personal values masked', text })));
  }
  if (logs.length > 0)
    panels.push(panel('What the tag logged', null, codeBlock({ title: 'Console', text: logs.join('\n') })));
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

/** Requests and answers, in turn. */
export function wentOut({ attempts, target }) {
  const whose = target === 'meta' ? 'What Meta answered' : 'What the stand-in for Meta answered';
  return attempts.flatMap((attempt, index) => {
    const note = attempts.length > 1 ? `attempt ${index + 1} of ${attempts.length}` : null;
    const request = ['Outgoing HTTP Request', note].filter(Boolean).join(', ');
    return [panel('What was sent', request, requestBlock(attempt)), panel(whose, note, answerBlock(attempt))];
  });
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
