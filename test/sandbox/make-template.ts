/** Builds small templates for tests, so that a test shows only the code that matters. Not a test itself. */
import type { RunOptions, RunResult } from '../../tools/sandbox/runtime.ts';
import type { Compile } from '../../tools/sandbox/program.ts';
import { createRuntime } from '../../tools/sandbox/runtime.ts';
import { parseTemplateFile } from '../../tools/sandbox/template-file.ts';
import type { PermissionValue, TemplateFile } from '../../tools/sandbox/template-file.ts';

/** Permission parameters by publicId, in plain values. */
export type PlainPermissions = Record<string, Record<string, unknown>>;

export interface TemplateParts {
  code: string;
  type?: 'TAG' | 'MACRO' | 'CLIENT';
  permissions?: PlainPermissions;
  /** The YAML of ___TESTS___. */
  tests?: string;
}

/** GTM's encoding: 1 = string, 2 = list, 3 = map, 8 = boolean. */
const encode = (value: unknown): PermissionValue => {
  if (typeof value === 'boolean') return { type: 8, boolean: value };
  if (Array.isArray(value)) return { type: 2, listItem: value.map(encode) };
  if (typeof value !== 'object' || value === null) return { type: 1, string: String(value) };
  return { type: 3, mapKey: Object.keys(value).map(encode), mapValue: Object.values(value).map(encode) };
};

const encodePermission = ([publicId, params]: [string, Record<string, unknown>]) => ({
  instance: {
    key: { publicId, versionId: '1' },
    param: Object.entries(params).map(([key, value]) => ({ key, value: encode(value) })),
  },
  isRequired: true,
});

/** Everything that most tests need, as widely as GTM can grant it. */
export const ALL_PERMISSIONS: PlainPermissions = {
  access_bigquery: { allowedTables: [{ projectId: '*', datasetId: '*', tableId: '*', operation: 'write' }] },
  access_firestore: { allowedOptions: [{ projectId: '*', path: '*', operation: 'read_write' }] },
  access_response: { writeResponseAccess: 'any' },
  access_template_storage: {},
  get_cookies: { cookieAccess: 'any' },
  logging: { environments: 'all' },
  read_container_data: {},
  read_event_data: { eventDataAccess: 'any' },
  read_event_metadata: {},
  read_request: { requestAccess: 'any' },
  return_response: {},
  run_container: {},
  send_http: { allowedUrls: 'any' },
  send_pixel_from_browser: { allowedUrls: 'any' },
  set_cookies: { allowedCookies: [{ name: '*', domain: '*', path: '*', secure: 'any', session: 'any' }] },
  use_custom_private_keys: { keyIds: ['k1'] },
  use_google_credentials: { allowedScopes: ['scope-a'] },
  use_message: { allowedActions: 'any' },
};

/** Line of the file on which the code of such a template begins. */
export const CODE_LINE = 6;

export const makeTemplateText = ({ code, type = 'TAG', permissions = ALL_PERMISSIONS, tests }: TemplateParts): string =>
  [
    '___INFO___',
    JSON.stringify({ type, displayName: 'Example', containerContexts: ['SERVER'] }),
    '___TEMPLATE_PARAMETERS___',
    '[]',
    '___SANDBOXED_JS_FOR_SERVER___',
    code,
    '___SERVER_PERMISSIONS___',
    JSON.stringify(Object.entries(permissions).map(encodePermission)),
    '___TESTS___',
    tests ?? 'scenarios: []',
  ].join('\n');

export const makeTemplate = (parts: TemplateParts): TemplateFile => parseTemplateFile(makeTemplateText(parts));

/** How a run differs from one without form and event in the engine. */
interface HowToRun extends Partial<RunOptions> {
  compile?: Compile;
}

/** Runs code once as a variable with all permissions. */
export const runCode = (code: string, how: HowToRun = {}): Promise<RunResult> =>
  runTemplate({ code, type: 'MACRO' }, how);

export const runTemplate = (parts: TemplateParts, { compile, ...options }: HowToRun = {}): Promise<RunResult> =>
  createRuntime(makeTemplate(parts), compile).run({ data: {}, ...options });

/** What the code returns; an error of the code fails the test. */
export const valueOf = async (code: string, how: HowToRun = {}): Promise<unknown> => {
  const { error, returnValue } = await runCode(code, how);
  if (error) throw new Error(error.message);
  return returnValue;
};

/** The message of the error in which the code ends. */
export const errorOf = async (code: string, how: HowToRun = {}): Promise<string | undefined> =>
  (await runCode(code, how)).error?.message;
