/* global document */
/** Draws one field of a template's form for each of its parameter types, and reads it. Text goes in as text only. */

let counter = 0;

export function make(tag, properties = {}, ...children) {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children.filter((child) => child !== undefined));
  return node;
}

const help = (parameter, id) => parameter.help && make('p', { className: 'field-help', id }, parameter.help);

const fault = () => {
  const node = make('p', { className: 'field-fault' });
  node.setAttribute('role', 'alert');
  return node;
};

/** Names of fields whose values are never shown and never saved; the lab says which. */
export const secretNames = new Set();

function makeInput({ name, valueHint = '' }, value, isKept) {
  const secret = secretNames.has(name);
  const placeholder = isKept ? 'Set. Leave it empty to keep it.' : valueHint;
  const input = make('input', { type: secret ? 'password' : 'text', placeholder, value: value ?? '' });
  input.autocomplete = secret ? 'new-password' : 'off';
  input.spellcheck = false;
  return input;
}

function makeSelect(items, value) {
  const options = items.map((item) => make('option', { value: String(item.value) }, item.displayValue));
  const select = make('select', {}, ...options);
  select.selectedIndex = Math.max(
    0,
    items.findIndex((item) => item.value === value),
  );
  return { node: select, read: () => items[select.selectedIndex]?.value };
}

const nameHint = ({ name }) => make('code', { className: 'field-name' }, name);

/** Label, control, unit, help and the place for a fault. */
function framed(parameter, control) {
  const id = `field-${++counter}`;
  control.id = id;
  if (parameter.help) control.setAttribute('aria-describedby', `${id}-help`);
  const label = make('label', { htmlFor: id }, parameter.displayName ?? parameter.name, nameHint(parameter));
  const line = parameter.valueUnit ? make('div', { className: 'field-line' }, control, parameter.valueUnit) : control;
  return make('div', { className: 'field' }, label, line, fault(), help(parameter, `${id}-help`));
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
  const input = make('input', { type: 'checkbox', checked: value === true });
  const label = make(
    'label',
    { className: 'field-check' },
    input,
    make('span', {}, parameter.checkboxText, nameHint(parameter)),
  );
  return { node: make('div', { className: 'field' }, label, fault(), help(parameter)), read: () => input.checked };
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
  const remove = make('button', { type: 'button', className: 'button button-small', textContent: 'Remove' });
  const node = make('tr', {}, ...drawn.map((cell) => make('td', {}, cell.node)), make('td', {}, remove));
  return { node, remove, read: () => Object.fromEntries(columns.map(({ name }, at) => [name, drawn[at].read()])) };
}

function drawTable(parameter, { value = [], kept, changed }) {
  const { name, displayName, newRowButtonText = 'Add a row', simpleTableColumns } = parameter;
  const body = make('tbody');
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
  const add = make('button', { type: 'button', className: 'button button-small' }, newRowButtonText);
  add.addEventListener('click', () => {
    addRow({}, -1);
    changed();
  });
  const titles = simpleTableColumns.map((column) => make('th', {}, column.displayName));
  const head = make('thead', {}, make('tr', {}, ...titles, make('th')));
  const table = make('div', { className: 'table' }, make('table', {}, head, body), add);
  const legend = make('legend', {}, displayName, nameHint(parameter));
  const node = make('fieldset', { className: 'field' }, legend, help(parameter), table, fault());
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
  return draw ? draw(parameter, state) : { node: make('p', { className: 'label' }, parameter.displayName ?? '') };
}
