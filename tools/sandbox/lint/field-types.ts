/** The field types of ___TEMPLATE_PARAMETERS___ with their attributes, as exported server templates use them. A table; owns no rule. */

/** JSON form of an attribute's value. */
export type Form = 'text' | 'boolean' | 'number' | 'text or number' | 'list' | 'anything';

export interface FieldType {
  attributes: Readonly<Record<string, Form>>;
  /** Attributes without which the field does nothing. */
  required: readonly string[];
  /** Whether `data` has a value for it. */
  hasValue: boolean;
}

const COMMON: Record<string, Form> = {
  type: 'text',
  name: 'text',
  displayName: 'text',
  help: 'text',
  enablingConditions: 'list',
};
const VALUE: Record<string, Form> = { ...COMMON, alwaysInSummary: 'boolean', valueValidators: 'list' };
const SIMPLE: Record<string, Form> = { ...VALUE, simpleValueType: 'boolean' };

export const FIELD_TYPES: Readonly<Record<string, FieldType>> = {
  TEXT: {
    attributes: {
      ...SIMPLE,
      defaultValue: 'text or number',
      valueHint: 'text',
      notSetText: 'text',
      canBeEmptyString: 'boolean',
      valueUnit: 'text',
      lineCount: 'number',
      textAsList: 'boolean',
    },
    required: [],
    hasValue: true,
  },
  GROUP: { attributes: { ...COMMON, subParams: 'list', groupStyle: 'text' }, required: ['subParams'], hasValue: false },
  CHECKBOX: {
    attributes: { ...SIMPLE, checkboxText: 'text', defaultValue: 'boolean', subParams: 'list' },
    required: [],
    hasValue: true,
  },
  SELECT: {
    attributes: {
      ...SIMPLE,
      selectItems: 'list',
      macrosInSelect: 'boolean',
      defaultValue: 'anything',
      notSetText: 'text',
      subParams: 'list',
    },
    required: ['selectItems'],
    hasValue: true,
  },
  RADIO: {
    attributes: { ...SIMPLE, radioItems: 'list', defaultValue: 'anything' },
    required: ['radioItems'],
    hasValue: true,
  },
  LABEL: { attributes: COMMON, required: [], hasValue: false },
  SIMPLE_TABLE: {
    attributes: { ...VALUE, simpleTableColumns: 'list', newRowButtonText: 'text' },
    required: ['simpleTableColumns'],
    hasValue: true,
  },
  PARAM_TABLE: {
    attributes: {
      ...VALUE,
      paramTableColumns: 'list',
      newRowButtonText: 'text',
      newRowTitle: 'text',
      editRowTitle: 'text',
    },
    required: ['paramTableColumns'],
    hasValue: true,
  },
};

const COLUMN: Record<string, Form> = {
  type: 'text',
  name: 'text',
  displayName: 'text',
  defaultValue: 'anything',
  valueValidators: 'list',
  isUnique: 'boolean',
  valueHint: 'text',
};
const COLUMN_KEYS = ['defaultValue', 'displayName', 'name'];

/** Columns of a SIMPLE_TABLE: every exported one has a default value and a title, be they empty. */
export const COLUMN_TYPES: Readonly<Record<string, FieldType>> = {
  TEXT: { attributes: COLUMN, required: COLUMN_KEYS, hasValue: true },
  SELECT: {
    attributes: { ...COLUMN, selectItems: 'list', macrosInSelect: 'boolean' },
    required: [...COLUMN_KEYS, 'selectItems'],
    hasValue: true,
  },
};

/** Cells of a PARAM_TABLE are fields of these types. */
export const PARAMETER_TYPES: Readonly<Record<string, FieldType>> = Object.fromEntries(
  Object.entries(FIELD_TYPES).filter(([type]) => ['TEXT', 'SELECT', 'CHECKBOX'].includes(type)),
);

/** The types that a field of this role may have. */
export function typesFor(role: 'field' | 'column' | 'parameter'): Readonly<Record<string, FieldType>> {
  if (role === 'field') return FIELD_TYPES;
  return role === 'column' ? COLUMN_TYPES : PARAMETER_TYPES;
}

/** Whether a value has the form. */
export function hasForm(value: unknown, form: Form): boolean {
  if (form === 'anything') return value !== null;
  if (form === 'list') return Array.isArray(value);
  const forms: unknown[] = form === 'text or number' ? ['string', 'number'] : [form === 'text' ? 'string' : form];
  return forms.includes(typeof value);
}
