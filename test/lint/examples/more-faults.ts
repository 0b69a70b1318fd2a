/** Further faults and near misses for rules that look at several things. Each rule's main pair is in the other files. */
import { ACCOUNT, flag, maps, permission, tag, text, texts, withCode, withFields, withInfo } from '../template-text.ts';

const column = (changes: Record<string, unknown>) => ({
  type: 'SIMPLE_TABLE',
  name: 'rows',
  simpleTableColumns: [{ type: 'TEXT', name: 'key', displayName: 'Key', defaultValue: '', ...changes }],
});
const cell = (param: unknown) => ({
  type: 'PARAM_TABLE',
  name: 'rows',
  paramTableColumns: [{ param, isUnique: false }],
});
const select = (changes: Record<string, unknown>) => ({
  type: 'SELECT',
  name: 'mode',
  simpleValueType: true,
  selectItems: [{ value: 'a', displayValue: 'A' }],
  ...changes,
});
const dependsOn = (target: unknown, paramValue: unknown) =>
  withFields(target, {
    ...ACCOUNT,
    name: 'extra',
    enablingConditions: [{ paramName: 'mode', paramValue, type: 'EQUALS' }],
  });
const radio = { type: 'RADIO', name: 'mode', simpleValueType: true, radioItems: [{ value: 'a', displayValue: 'A' }] };

const variable = (code: string) => withCode(code, { type: 'MACRO' });
const client = (code: string, ...permissions: unknown[]) => withCode(code, { type: 'CLIENT', permissions });
const CLAIM = "const claimRequest = require('claimRequest');\n";
const END = 'data.gtmOnSuccess();';
const listed = (...items: unknown[]) => permission('get_cookies', { cookieNames: { type: 2, listItem: items } });

/** [title, template, the rule that finds it]. */
export const FAULTS: [string, string, string][] = [
  ['Windows line ends', tag().replaceAll('\n', '\r\n'), 'encoding'],
  ['a NUL byte', `${tag()}\0`, 'encoding'],
  ['a character lost in a conversion', withInfo({ displayName: 'Caf\uFFFD' }), 'encoding'],
  ['a brand that is a text', withInfo({ brand: 'Acme' }), 'info-brand'],
  ['an unknown key in brand', withInfo({ brand: { icon: 'x' } }), 'info-brand'],
  ['another version', withInfo({ version: '1' }), 'info-constant'],
  ['a security group', withInfo({ securityGroups: ['a'] }), 'info-constant'],
  ['an empty description', withInfo({ description: '' }), 'description'],
  ['a description that is a number', withInfo({ description: 7 }), 'description'],
  ['categories as a text', withInfo({ categories: 'ANALYTICS' }), 'category-count'],
  ['a column of a type that only fields have', withFields(column({ type: 'CHECKBOX' })), 'field-type'],
  ['a column without a default value', withFields(column({ defaultValue: undefined })), 'field-attribute-missing'],
  ['a column with an attribute of fields', withFields(column({ help: 'x' })), 'field-attribute-unknown'],
  ['a cell that is a group', withFields(cell({ type: 'GROUP', name: 'a', subParams: [] })), 'field-type'],
  [
    'a name taken under a radio item',
    withFields({ ...radio, radioItems: [{ value: 'a', displayValue: 'A', subParams: [ACCOUNT] }] }),
    'field-name-duplicate',
  ],
  ['a choice that is a text', withFields(select({ selectItems: ['a'] })), 'item-form'],
  ['a choice without displayValue', withFields(select({ selectItems: [{ value: 'a' }] })), 'item-form'],
  ['a number as default among texts', withFields(select({ defaultValue: 1 })), 'default-not-in-items'],
  ['a condition on a radio’s label', dependsOn(radio, 'A'), 'condition-value'],
  ['an API in a variable that nobody reads', withCode(`const JSON = require('JSON');\n${END}`), 'unused-require'],
  ['an API that is only assigned', withCode(`let json;\njson = require('JSON');\n${END}`), 'unused-require'],
  ['an API that is dropped at once', withCode(`require('JSON');\n${END}`), 'unused-require'],
  [
    'an unread variable beside a computed member',
    withCode(`const JSON = require('JSON');\nlet a = 'gtmOnSuccess';\nconst f = data[a];\nf();`),
    'unused-require',
  ],
  ['claimRequest in a variable', variable("return require('claimRequest')();"), 'api-context'],
  ['getAllEventData in a client', client("require('claimRequest')();\nrequire('getAllEventData')();"), 'api-context'],
  ['runContainer in a variable', variable("return require('runContainer')({});"), 'api-context'],
  ['gtmOnFailure in a variable', variable('data.gtmOnFailure();\nreturn 1;'), 'callback-misplaced'],
  ['a return without a value', variable('return;'), 'return-missing'],
  [
    'a claim when a promise settles',
    client(`${CLAIM}require('sendHttpGet')('https://a.test/').then(() => claimRequest());`),
    'claim-in-callback',
  ],
  ['a text list with one bad item', tag({ permissions: [listed(text('a'), { type: 1 })] }), 'permission-encoding'],
  [
    'a text with a second value',
    tag({ permissions: [listed({ type: 1, string: 'a', boolean: true })] }),
    'permission-encoding',
  ],
  [
    'a flag that is a text',
    tag({ permissions: [permission('send_http', { allowGoogleDomains: text('true') })] }),
    'permission-encoding',
  ],
  ['an instance without key', tag({ permissions: [{ instance: {}, isRequired: true }] }), 'permission-form'],
];

const PARTS = [
  ['getRequestHeader', 'headersAllowed'],
  ['getRequestPath', 'pathAllowed'],
  ['getRequestBody', 'bodyAllowed'],
  ['getRemoteAddress', 'remoteAddressAllowed'],
  ['getRequestQueryParameter', 'queryParametersAllowed'],
  ['getRequestQueryParameters', 'queryParametersAllowed'],
  ['getRequestQueryString', 'queryParametersAllowed'],
] as const;

/** Every part of a request: [API, template without its flag, template with it]. */
export const REQUEST_PARTS = PARTS.map(([api, name]): [string, string, string] => {
  const template = (value: boolean) => {
    const granted = permission('read_request', { requestAccess: text('specific'), [name]: flag(value) });
    return withCode(`require('${api}')(data.gtmOnSuccess);`, { permissions: [granted] });
  };
  return [api, template(false), template(true)];
});

/** Templates that may alarm nobody: [why, template]. */
export const NEAR_MISSES: [string, string][] = [
  ['a select may hold a variable', dependsOn(select({ macrosInSelect: true }), 'b')],
  ['a select may be left unset', dependsOn(select({ notSetText: 'none' }), '')],
  ['a text field has any value', dependsOn({ ...ACCOUNT, name: 'mode' }, 'b')],
  [
    'an empty default of a column chooses nothing',
    withFields(column({ type: 'SELECT', selectItems: [{ value: 'a', displayValue: 'A' }] })),
  ],
  [
    'a cell may be a checkbox',
    withFields(cell({ type: 'CHECKBOX', name: 'on', checkboxText: 'On', simpleValueType: true })),
  ],
  [
    'a claim in a function of its own',
    client(`${CLAIM}const claim = () => claimRequest();\nclaim();`, permission('return_response')),
  ],
  [
    'a parameter of a permission may be absent',
    withCode(`require('logToConsole')(1);\n${END}`, {
      permissions: [{ ...permission('logging'), instance: { key: { publicId: 'logging', versionId: '1' } } }],
    }),
  ],
  [
    'the newer database key of Firestore',
    withCode(`require('Firestore').read('a/b').then(data.gtmOnSuccess, data.gtmOnFailure);`, {
      permissions: [
        permission('access_firestore', {
          allowedOptions: maps({ projectId: 'p', path: 'a/*', operation: 'read', databaseId: 'd' }),
        }),
      ],
    }),
  ],
  [
    'a pattern of which only the beginning is known',
    withCode(`const end = require('getType')(1);\nrequire('createRegex')('(?' + end + ')');\n${END}`),
  ],
  [
    'no URL but those of Google',
    withCode(`require('sendHttpGet')('https://www.googleapis.com/a').then(data.gtmOnSuccess, data.gtmOnFailure);`, {
      permissions: [
        permission('send_http', { allowedUrls: text('specific'), allowGoogleDomains: flag(true), urls: texts() }),
      ],
    }),
  ],
];
