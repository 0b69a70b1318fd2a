/* global fetch, location */
/** The dialog about sessions: save to a file, load one or a browser's recording, replay it, show the differences. */
import { byId, element } from './element.js';
import { differenceList } from './differences.js';
import { formatCount } from './words.js';

/** @param {() => number} countLive How many actions loading would replace. */
export function watchSessions(countLive) {
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
  byId('recording-file').addEventListener('change', () => {
    byId('open-recording').disabled = byId('recording-file').files.length === 0;
  });
  const ask = (load) => (countLive() === 0 ? load() : say(question(countLive(), load)));
  byId('load').addEventListener('click', () => ask(() => void run('/api/session', readSession, showLoaded)));
  byId('open-recording').addEventListener('click', () =>
    ask(() => void run('/api/session', readRecording, showLoaded)),
  );
  byId('replay').addEventListener('click', () => void run('/api/session/replay', readSession, showReport));
}

const readSession = async () => ({
  session: await byId('session-file').files[0].text(),
  template: await byId('template-file').files[0]?.text(),
});

const readRecording = async () => ({ recording: await byId('recording-file').files[0].text() });

const say = (node) => byId('session-result').replaceChildren(node);

/** What is on the page comes back only if it was saved before. */
function question(count, load) {
  const them = count === 1 ? 'it' : 'them';
  const keep = () => say(element('p', {}, 'Nothing was replaced.'));
  return element(
    'div',
    { role: 'alert' },
    element(
      'p',
      {},
      `This replaces ${formatCount(count, 'action')} in every open window. Save ${them} first to keep ${them}.`,
    ),
    element(
      'p',
      { class: 'session-actions' },
      element('button', { type: 'button', class: 'button', on: { click: keep } }, 'Keep what is there'),
      element('button', { type: 'button', class: 'button button-danger', on: { click: load } }, 'Replace'),
    ),
  );
}

/** Never rejects: what goes wrong is said in the dialog. */
async function run(path, read, show) {
  say(element('p', {}, 'Working…'));
  try {
    const body = JSON.stringify(await read());
    const response = await fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
    const answer = await response.json();
    say(response.ok ? show(answer) : element('p', { class: 'fault' }, `${answer.error.reason} ${answer.error.remedy}`));
  } catch {
    say(element('p', { class: 'fault' }, 'The lab does not answer. Is it still running?'));
  }
}

function showLoaded({ records }) {
  return element('p', {}, `${formatCount(records, 'record')} loaded. They stand behind this dialog.`);
}

function showReport(report) {
  const { events, changed, before, after, unknownFields = [] } = report;
  const title = `${formatCount(events, 'event')} replayed, ${changed.length} different. Before: ${before}. After: ${after}.`;
  return element(
    'div',
    {},
    element('p', {}, element('strong', {}, title)),
    ...unknownFields.map(unknownLine),
    differenceList(changed),
  );
}

/** A form that was filled in for one tag says little about another. */
function unknownLine({ template, fields }) {
  const text = `${template} has no ${fields.length === 1 ? 'field' : 'fields'} ${fields.join(', ')}: what the session’s form says there has no effect.`;
  return element('p', { class: 'warnings' }, text);
}
