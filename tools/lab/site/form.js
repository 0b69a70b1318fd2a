/* global fetch, setTimeout, clearTimeout, Blob, URL */
/** The page /form: draws the template's own parameters, has them checked by the lab while one types, applies, saves, loads. */
import { byId, element } from '/pages/element.js';
import { drawField, secretNames } from './form-fields.js';

const CHECK_AFTER_MS = 150;

/** Name → what draws and reads it. */
const fields = new Map();
const groups = [];

let parameters = [];
let timer;

const readValues = () =>
  Object.fromEntries([...fields].filter(([, { read }]) => read).map(([name, { read }]) => [name, read()]));

const ask = (method, path, values) => fetch(path, { method, body: JSON.stringify(values) });

function showState(text, kind = '') {
  byId('state').textContent = text;
  byId('state').dataset.kind = kind;
}

function drawAll({ parameters: drawn, values, kept, secret }) {
  for (const name of secret) secretNames.add(name);
  parameters = drawn;
  fields.clear();
  groups.length = 0;
  const draw = (parameter) => {
    if (parameter.type === 'GROUP') return drawGroup(parameter);
    const field = drawField(parameter, { value: values[parameter.name], kept, changed: checkSoon });
    fields.set(parameter.name, field);
    const nested = (parameter.subParams ?? []).map(draw);
    return nested.length === 0 ? field.node : element('div', {}, field.node, ...nested);
  };
  const drawGroup = (group) => {
    const count = element('span', { class: 'group-count' });
    const inner = element('div', { class: 'group-fields' }, ...(group.subParams ?? []).map(draw));
    const node = element(
      'details',
      { class: 'group' },
      element('summary', {}, group.displayName ?? group.name, count),
      inner,
    );
    node.open = group.groupStyle !== 'ZIPPY_CLOSED';
    groups.push({ node, count });
    return node;
  };
  byId('fields').replaceChildren(...parameters.map(draw));
}

/** Hides what GTM would hide and shows each fault at its field. */
function showCheck({ shown, problems }) {
  for (const [name, { node }] of fields) {
    if (shown) node.hidden = !shown.includes(name);
    const mine = problems.filter((problem) => problem.name === name);
    node
      .querySelector('.field-fault')
      ?.replaceChildren(...mine.map(({ message }) => element('span', {}, `${message} `)));
    for (const control of node.querySelectorAll('input, select')) control.removeAttribute('aria-invalid');
    for (const { row, column } of mine) markInvalid(node, row, column);
  }
  for (const { node, count } of groups) {
    const faults = node.querySelectorAll('[aria-invalid]').length;
    count.textContent = faults === 0 ? '' : `${faults} to correct`;
  }
}

function markInvalid(node, row, column) {
  const control =
    row === undefined
      ? node.querySelector('input, select')
      : node.querySelectorAll('tbody tr')[row]?.querySelector(`[data-column="${column}"]`);
  control?.setAttribute('aria-invalid', 'true');
}

async function check() {
  const response = await ask('POST', '/api/form/check', readValues());
  const answer = await response.json();
  showCheck(answer);
  if (answer.problems.length > 0) showState('Not every field is in order yet.', 'bad');
  else showState('Not applied yet.');
}

function checkSoon() {
  clearTimeout(timer);
  timer = setTimeout(() => void check(), CHECK_AFTER_MS);
}

async function apply(values) {
  clearTimeout(timer);
  const response = await ask('PUT', '/api/form', values);
  const answer = await response.json();
  if (!response.ok) {
    showCheck(answer);
    const unknown = answer.problems.filter(({ name }) => !fields.has(name));
    const details = unknown.map(({ name, message }) => ` ${name}: ${message}`).join('');
    return showState(`Not applied: ${answer.problems.length} to correct.${details}`, 'bad');
  }
  drawAll(answer);
  showCheck(answer);
  showState('Applied. The next event runs with it.', 'good');
}

function save() {
  const text = JSON.stringify(readValues(), (name, value) => (secretNames.has(name) ? undefined : value), 2);
  const url = URL.createObjectURL(new Blob([`${text}\n`], { type: 'application/json' }));
  element('a', { href: url, download: 'countonce-form.json' }).click();
  URL.revokeObjectURL(url);
}

async function load([file]) {
  if (!file) return;
  try {
    await started;
    await apply(JSON.parse(await file.text()));
  } catch {
    showState(`${file.name} is not JSON. Choose a file that was saved here.`, 'bad');
  }
  byId('file').value = '';
}

byId('form').addEventListener('input', checkSoon);
byId('form').addEventListener('submit', (event) => {
  event.preventDefault();
  void apply(readValues());
});
byId('save').addEventListener('click', save);
byId('load').addEventListener('click', () => byId('file').click());
byId('file').addEventListener('change', ({ target }) => void load([...target.files]));
byId('defaults').addEventListener('click', () => {
  const pixelId = fields.get('pixelId')?.read();
  void apply(pixelId ? { pixelId } : {});
});

/** Before the fields are there, to apply would mean to empty them. */
async function start() {
  const view = await (await fetch('/api/form')).json();
  drawAll(view);
  showCheck(view);
  showState('As the lab runs now.');
  for (const button of byId('form').querySelectorAll('.form-bar button')) button.disabled = false;
}

const started = start();
