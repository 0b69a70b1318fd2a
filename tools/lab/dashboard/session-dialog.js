/* global document, fetch, location */
/** The dialog about sessions: save to a file, load one, replay it, show the differences. */
import { element } from './element.js';
import { formatCount } from './words.js';

const byId = (id) => document.getElementById(id);

export function watchSessions() {
  byId('sessions').addEventListener('click', () => byId('session-dialog').showModal());
  byId('session-close').addEventListener('click', () => byId('session-dialog').close());
  byId('save').addEventListener('click', () => {
    location.assign(`/api/session${byId('scrub').checked ? '' : '?personal=keep'}`);
  });
  byId('session-file').addEventListener('change', () => {
    const chosen = byId('session-file').files.length > 0;
    byId('load').disabled = !chosen;
    byId('replay').disabled = !chosen;
  });
  byId('load').addEventListener('click', () => run('/api/session', showLoaded));
  byId('replay').addEventListener('click', () => run('/api/session/replay', showReport));
}

/** Never rejects: what goes wrong is said in the dialog. */
async function run(path, show) {
  const session = await byId('session-file').files[0].text();
  const template = await byId('template-file').files[0]?.text();
  byId('session-result').replaceChildren(element('p', {}, 'Working…'));
  try {
    const body = JSON.stringify({ session, template });
    const response = await fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
    const answer = await response.json();
    byId('session-result').replaceChildren(
      response.ok ? show(answer) : element('p', { class: 'fault' }, `${answer.error.reason} ${answer.error.remedy}`),
    );
  } catch {
    byId('session-result').replaceChildren(
      element('p', { class: 'fault' }, 'The lab does not answer. Is it still running?'),
    );
  }
}

function showLoaded({ records }) {
  return element('p', {}, `${formatCount(records, 'record')} loaded. They stand behind this dialog.`);
}

function showReport({ events, changed, before, after }) {
  const title = `${formatCount(events, 'event')} replayed, ${changed.length} different. Before: ${before}. After: ${after}.`;
  return element(
    'div',
    {},
    element('p', {}, element('strong', {}, title)),
    element('ol', {}, ...changed.map(changedEvent)),
  );
}

function changedEvent({ title, differences }) {
  const lines = differences.map(({ field, before, after }) =>
    element('li', {}, element('code', {}, `${field}: ${before ?? 'absent'} → ${after ?? 'absent'}`)),
  );
  return element('li', {}, element('strong', {}, title), element('ul', {}, ...lines));
}
