/** Draws one field of a template's form for each of its parameter types, and reads it. Text goes in as text only. */

import { element } from '/pages/element.js';

let counter = 0;

const help = (parameter, id) => parameter.help && element('p', { class: 'field-help', id }, parameter.help);

const fault = () => element('p', { class: 'field-fault', role: 'alert' });

/** Names of fields whose values are never shown and never saved; the lab says which. */
export const secretNames = new Set();

function makeInput({ name, valueHint = '' }, value, isKept) {
  const secret = secretNames.has(name);
  const placeholder = isKept ? 'Set. Leave it empty to keep it.' : valueHint;
  const autocomplete = secret ? 'new-password' : 'off';
  return element('input', {
    type: secret ? 'password' : 'text',
    placeholder,
    value,
    autocomplete,
    spellcheck: 'false',
  });
}

function makeSelect(items, value) {
  const options = items.map((item) => element('option', { value: String(item.value) }, item.displayValue));
  const select = element('select', {}, ...options);
  select.selectedIndex = Math.max(
    0,
    items.findIndex((item) => item.value === value),
  );
  return { node: select, read: () => items[select.selectedIndex]?.value };
}

const nameHint = ({ name }) => element('code', { class: 'field-name' }, name);

/** Label, control, unit, help and the place for a fault. */
function framed(parameter, control) {
  const id = `field-${++counter}`;
  control.id = id;
  if (parameter.help) control.setAttribute('aria-describedby', `${id}-help`);
  const label = element('label', { for: id }, parameter.displayName ?? parameter.name, nameHint(parameter));
  const line = parameter.valueUnit ? element('div', { class: 'field-line' }, control, parameter.valueUnit) : control;
  return element('div', { class: 'field' }, label, line, fault(), help(parameter, `${id}-help`));
}

function drawText(parameter, { value, kept }) {
  const input = makeInput(parameter, value, kept.includes(parameter.name));
  return { node: framed(parameter, input), read: () => input.value };
}

function drawSelect(parameter, { value }) {
  const select = makeSelect(parameter.selectItems ?? parameter.radioItems ?? [], value);
  return { node: framed(parameter, select.node), read: select.read };
}

function drawCheckbox(parameter, { value }) {
  const input = element('input', { type: 'checkbox', checked: value === true });
  const label = element(
    'label',
    { class: 'field-check' },
    input,
    element('span', {}, parameter.checkboxText, nameHint(parameter)),
  );
  return { node: element('div', { class: 'field' }, label, fault(), help(parameter)), read: () => input.checked };
}

function drawCell(column, value, isKept) {
  const cell =
    column.type === 'SELECT'
      ? makeSelect([{ value: '', displayValue: '–' }, ...column.selectItems], value)
      : ((input) => ({ node: input, read: () => input.value }))(makeInput(column, value, isKept));
  cell.node.setAttribute('aria-label', column.displayName);
  cell.node.dataset.column = column.name;
  return cell;
}

/** `isKept(column)` says whether the lab holds a secret for that cell. */
function drawRow({ simpleTableColumns: columns }, cells, isKept) {
  const drawn = columns.map((column) => drawCell(column, cells[column.name], isKept(column.name)));
  const remove = element('button', { type: 'button', class: 'button button-small' }, 'Remove');
  const node = element(
    'tr',
    {},
    ...drawn.map(({ node: cell }, at) => element('td', { 'data-title': columns[at].displayName }, cell)),
    element('td', {}, remove),
  );
  return { node, remove, read: () => Object.fromEntries(columns.map(({ name }, at) => [name, drawn[at].read()])) };
}

function drawTable(parameter, { value = [], kept, changed }) {
  const { name, displayName, newRowButtonText = 'Add a row', simpleTableColumns } = parameter;
  const body = element('tbody');
  const rows = [];
  const addRow = (cells, index) => {
    const row = drawRow(parameter, cells, (column) => kept.includes(`${name}.${index}.${column}`));
    row.remove.addEventListener('click', () => {
      rows.splice(rows.indexOf(row), 1);
      row.node.remove();
      changed();
    });
    rows.push(row);
    body.append(row.node);
  };
  value.forEach(addRow);
  const add = element('button', { type: 'button', class: 'button button-small' }, newRowButtonText);
  add.addEventListener('click', () => {
    addRow({}, -1);
    changed();
  });
  const titles = simpleTableColumns.map((column) => element('th', {}, column.displayName));
  const head = element('thead', {}, element('tr', {}, ...titles, element('th')));
  const table = element('div', { class: 'table' }, element('table', {}, head, body), add);
  const legend = element('legend', {}, displayName, nameHint(parameter));
  const node = element('fieldset', { class: 'field' }, legend, help(parameter), table, fault());
  return { node, read: () => rows.map((row) => row.read()) };
}

const DRAWERS = {
  TEXT: drawText,
  SELECT: drawSelect,
  RADIO: drawSelect,
  CHECKBOX: drawCheckbox,
  SIMPLE_TABLE: drawTable,
};

/** @returns {{ node: HTMLElement, read?: () => unknown }} Without `read` for a field that holds no value. */
export function drawField(parameter, state) {
  const draw = DRAWERS[parameter.type];
  return draw ? draw(parameter, state) : { node: element('p', { class: 'label' }, parameter.displayName ?? '') };
}
