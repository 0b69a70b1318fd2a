/** Writes template files for the linter's tests: a good tag to begin with, and changes to it. Encodes permissions as GTM exports them. */

type Json = Record<string, unknown>;

export interface Parts {
  terms?: string;
  info?: Json;
  parameters?: unknown;
  code?: string;
  permissions?: unknown[];
  tests?: string;
}

export const TERMS = `By creating or modifying this file you agree to Google Tag Manager's Community
Template Gallery Developer Terms of Service available at
https://developers.google.com/tag-manager/gallery-tos (or such other URL as
Google may provide), as modified from time to time.`;

/** A picture of one colour: the header of a PNG with this width and height is all that the linter reads. */
export function png(width: number, height: number, size = 100): string {
  const bytes = Buffer.alloc(Math.max(size, 24));
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(bytes);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return `data:image/png;base64,${bytes.subarray(0, size).toString('base64')}`;
}

export const INFO: Json = {
  type: 'TAG',
  id: 'cvt_temp_public_id',
  version: 1,
  securityGroups: [],
  displayName: 'Acme Events',
  description: 'Sends events to Acme.',
  categories: ['ANALYTICS'],
  brand: { id: 'brand_dummy', displayName: '', thumbnail: png(64, 64) },
  containerContexts: ['SERVER'],
};

export const CODE = `const logToConsole = require('logToConsole');

logToConsole('sent', data.account);
data.gtmOnSuccess();`;

export const ACCOUNT = { type: 'TEXT', name: 'account', displayName: 'Account', simpleValueType: true };

export const TESTS = `scenarios:
- name: Reports success
  code: |-
    runCode({account: '1'});
    assertApi('gtmOnSuccess').wasCalled();
`;

export const text = (value: string) => ({ type: 1, string: value });
export const flag = (value: boolean) => ({ type: 8, boolean: value });
export const texts = (...values: string[]) => ({ type: 2, listItem: values.map(text) });
export const maps = (...rows: Record<string, string>[]) => ({
  type: 2,
  listItem: rows.map((row) => ({
    type: 3,
    mapKey: Object.keys(row).map(text),
    mapValue: Object.values(row).map(text),
  })),
});

export const permission = (publicId: string, params: Json = {}) => ({
  instance: {
    key: { publicId, versionId: '1' },
    param: Object.entries(params).map(([key, value]) => ({ key, value })),
  },
  isRequired: true,
});

export const LOGGING = permission('logging', { environments: text('debug') });

const section = (marker: string, body: string | undefined) => (body === undefined ? '' : `${marker}\n\n${body}\n\n\n`);
const json = (value: unknown) => JSON.stringify(value, null, 2);

/** A tag without findings, with these parts replaced. */
export function tag(parts: Parts = {}): string {
  return [
    section('___TERMS_OF_SERVICE___', parts.terms ?? TERMS),
    section('___INFO___', json(parts.info ?? INFO)),
    section('___TEMPLATE_PARAMETERS___', json(parts.parameters === undefined ? [ACCOUNT] : parts.parameters)),
    section('___SANDBOXED_JS_FOR_SERVER___', parts.code ?? CODE),
    section('___SERVER_PERMISSIONS___', json(parts.permissions === undefined ? [LOGGING] : parts.permissions)),
    section('___TESTS___', parts.tests ?? TESTS),
    '___NOTES___\n\nCreated on 1/1/2026\n',
  ].join('');
}

/** The tag with some keys of INFO replaced; `undefined` removes a key. */
export const withInfo = (changes: Json) => tag({ info: { ...INFO, ...changes } });

/** The tag with further fields, which its code reads. */
export function withFields(...fields: unknown[]): string {
  return tag({ parameters: [ACCOUNT, ...fields], code: CODE.replace('data.account', 'data.account, data') });
}

/** A tag, variable or client with this code and these permissions, without fields and tests. */
export function withCode(code: string, { type = 'TAG', permissions = [] as unknown[] } = {}): string {
  return tag({ info: { ...INFO, type }, parameters: [], code, permissions, tests: 'scenarios: []\n' });
}
