/** Examples for the rules on fields: types, attributes, names, choices. */
import { ACCOUNT, CODE, tag, withFields } from '../template-text.ts';
import type { Example } from './example.ts';

const field = (type: string, attributes: Record<string, unknown>) => ({
  type,
  name: 'extra',
  displayName: 'Extra',
  simpleValueType: true,
  ...attributes,
});
const plain = (type: string, attributes: Record<string, unknown>) => ({ type, name: 'extra', ...attributes });
const items = (...values: unknown[]) => values.map((value) => ({ value, displayValue: `Choice ${String(value)}` }));
const column = (name: string, attributes = {}) => ({
  type: 'TEXT',
  name,
  displayName: name,
  defaultValue: '',
  ...attributes,
});

export const FIELD_EXAMPLES: Example[] = [
  {
    rule: 'field-type',
    bad: withFields(plain('PARAGRAPH', { displayName: 'Read this' })),
    good: withFields(plain('LABEL', { displayName: 'Read this' })),
    names: 'PARAGRAPH',
    at: '"type": "PARAGRAPH",',
  },
  {
    rule: 'field-attribute-unknown',
    bad: withFields(field('TEXT', { placeholder: 'abc' })),
    good: withFields(field('TEXT', { valueHint: 'abc', lineCount: 3, textAsList: true, canBeEmptyString: true })),
    names: 'placeholder',
    at: '"placeholder": "abc"',
  },
  {
    rule: 'field-attribute-missing',
    bad: withFields(field('SELECT', { macrosInSelect: true })),
    good: withFields(plain('GROUP', { subParams: [] })),
    names: 'selectItems',
  },
  {
    rule: 'field-attribute-form',
    bad: withFields(field('CHECKBOX', { checkboxText: 'Yes', defaultValue: 'true' })),
    good: withFields(field('CHECKBOX', { checkboxText: 'Yes', defaultValue: true })),
    names: 'defaultValue is "true"',
    at: '"defaultValue": "true"',
  },
  {
    rule: 'simple-value-type',
    bad: withFields(plain('RADIO', { radioItems: items('a') })),
    good: withFields(plain('SIMPLE_TABLE', { simpleTableColumns: [column('key')] })),
    names: 'simpleValueType',
  },
  {
    rule: 'group-style',
    bad: withFields(plain('GROUP', { subParams: [], groupStyle: 'ZIPPY' })),
    good: withFields(plain('GROUP', { subParams: [], groupStyle: 'ZIPPY_OPEN_ON_PARAM' })),
    names: 'ZIPPY',
    at: '"groupStyle": "ZIPPY"',
  },
  {
    rule: 'field-name-missing',
    bad: withFields({ type: 'LABEL', displayName: 'Read this' }),
    good: withFields({ type: 'LABEL', name: 'note' }),
    names: 'LABEL',
  },
  {
    rule: 'field-name-duplicate',
    bad: withFields(plain('GROUP', { subParams: [{ ...ACCOUNT, displayName: 'Again' }] })),
    // Two tables may have columns of one name.
    good: withFields(plain('SIMPLE_TABLE', { simpleTableColumns: [column('name'), column('value')] }), {
      ...plain('SIMPLE_TABLE', { simpleTableColumns: [column('name'), column('value')] }),
      name: 'other',
    }),
    names: 'account',
  },
  {
    rule: 'field-name-style',
    bad: withFields({ ...ACCOUNT, name: 'pixel_id' }),
    good: withFields({ ...ACCOUNT, name: 'pixelId2' }),
    names: 'pixel_id',
    at: '"name": "pixel_id",',
  },
  {
    rule: 'data-field-unknown',
    bad: tag({ code: CODE.replace('data.account', 'data.account, data.acount') }),
    // What the code itself puts into data is no field.
    good: tag({
      code: CODE.replace('data.account', 'data.account = 1, data.account').replace('1, data', '1);\nlogToConsole(data'),
    }),
    names: 'acount',
    at: "logToConsole('sent', data.account, data.acount);",
  },
  {
    rule: 'field-unread',
    bad: tag({ parameters: [ACCOUNT, { ...ACCOUNT, name: 'forgotten' }] }),
    // A field that only opens another one does something.
    good: tag({
      parameters: [
        { ...field('CHECKBOX', { checkboxText: 'More' }), name: 'more' },
        { ...ACCOUNT, enablingConditions: [{ paramName: 'more', paramValue: true, type: 'EQUALS' }] },
      ],
    }),
    names: 'forgotten',
  },
  {
    rule: 'item-form',
    bad: withFields(field('SELECT', { selectItems: [{ value: 'a', displayValue: 'A', subParams: [] }] })),
    good: withFields(field('RADIO', { radioItems: [{ value: 'a', displayValue: 'A', help: 'Why', subParams: [] }] })),
    names: 'subParams',
  },
  {
    rule: 'item-duplicate',
    bad: withFields(field('SELECT', { selectItems: items('a', 'b', 'a') })),
    good: withFields(field('SELECT', { selectItems: items('1', 1, true) })),
    names: '"a"',
  },
  {
    rule: 'default-not-in-items',
    bad: withFields(field('RADIO', { radioItems: items('a', 'b'), defaultValue: 'Choice a' })),
    good: withFields(field('RADIO', { radioItems: items('a', 'b'), defaultValue: 'b' })),
    names: '"Choice a"',
    at: '"defaultValue": "Choice a"',
  },
];
