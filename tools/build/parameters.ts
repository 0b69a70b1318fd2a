/** Renders the form, `___TEMPLATE_PARAMETERS___`, from the settings table. Key names and types are GTM's. */
import type { ColumnRow, SettingGroupRow, SettingRow, ValidatorRow } from '../../template/spec/row-types.ts';
import { SETTING_GROUPS } from '../../template/spec/settings.ts';

type Json = Record<string, unknown>;

const validator = (row: ValidatorRow): Json => ({
  type: row.type,
  ...(row.args && { args: row.args }),
  errorMessage: row.message,
});

const validators = (rows: readonly ValidatorRow[] | undefined): Json =>
  rows ? { valueValidators: rows.map(validator) } : {};

const selectItems = (choices: readonly (readonly [string, string])[]): Json[] =>
  choices.map(([value, displayValue]) => ({ value, displayValue }));

const column = (row: ColumnRow): Json => ({
  defaultValue: '',
  displayName: row.label,
  name: row.name,
  type: row.choices ? 'SELECT' : 'TEXT',
  ...(row.choices && { selectItems: selectItems(row.choices) }),
  ...(row.unique && { isUnique: true }),
  ...(row.hint && { valueHint: row.hint }),
  ...validators(row.validators),
});

const condition = (row: SettingRow): Json =>
  row.when ? { enablingConditions: [{ paramName: row.when.name, paramValue: row.when.equals, type: 'EQUALS' }] } : {};

/** What each kind of field has beside name, help and condition. */
const BY_KIND: Record<SettingRow['kind'], (row: SettingRow) => Json> = {
  text: (row) => ({
    type: 'TEXT',
    displayName: row.label,
    simpleValueType: true,
    ...(row.preset !== '' && { defaultValue: row.preset }),
    ...(row.hint && { valueHint: row.hint }),
    ...(row.unit && { valueUnit: row.unit }),
    ...validators(row.validators),
    ...(row.summary && { alwaysInSummary: true }),
  }),
  checkbox: (row) => ({
    type: 'CHECKBOX',
    checkboxText: row.label,
    simpleValueType: true,
    defaultValue: row.preset,
  }),
  select: (row) => ({
    type: 'SELECT',
    displayName: row.label,
    macrosInSelect: false,
    selectItems: selectItems(row.choices ?? []),
    simpleValueType: true,
    defaultValue: row.preset,
  }),
  table: (row) => ({
    type: 'SIMPLE_TABLE',
    displayName: row.label,
    simpleTableColumns: (row.columns ?? []).map(column),
    newRowButtonText: row.addRow,
  }),
};

const field = (row: SettingRow): Json => ({
  ...BY_KIND[row.kind](row),
  name: row.name,
  help: row.help,
  ...condition(row),
});

const group = (row: SettingGroupRow): Json => ({
  type: 'GROUP',
  name: row.name,
  displayName: row.label,
  groupStyle: row.open ? 'ZIPPY_OPEN' : 'ZIPPY_CLOSED',
  subParams: row.settings.map(field),
});

export const renderParameters = (): Json[] => SETTING_GROUPS.map(group);
