/**
 * A set of realistic templates of our own with their tests, and broken variants of them: what a person breaks by mistake
 * must fail, with a message that says what is wrong.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRuntime } from '../../tools/sandbox/runtime.ts';
import { runScenarios } from '../../tools/sandbox/scenarios.ts';
import { parseTemplateFile } from '../../tools/sandbox/template-file.ts';
import { createFirestoreStore } from '../../tools/sandbox/stores/firestore-store.ts';

const FOLDER = join(import.meta.dirname, 'templates');
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.tpl'));
const read = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

/** Removes one permission, as somebody does who thinks it is not needed. */
const withoutPermission = (text: string, publicId: string): string => {
  const [before = '', rest = ''] = text.split('___SERVER_PERMISSIONS___\n');
  const [json = '', after = ''] = rest.split('___TESTS___');
  const entries = JSON.parse(json) as { instance: { key: { publicId: string } } }[];
  const kept = entries.filter(({ instance }) => instance.key.publicId !== publicId);
  return `${before}___SERVER_PERMISSIONS___\n${JSON.stringify(kept)}\n___TESTS___${after}`;
};

describe('the templates', () => {
  test('are of all kinds and many', () => {
    const kinds = FILES.map((name) => parseTemplateFile(read(name)).info.type);
    expect(FILES.length).toBeGreaterThanOrEqual(12);
    expect(new Set(kinds)).toEqual(new Set(['TAG', 'MACRO', 'CLIENT']));
  });

  test.each(FILES)('%s passes its tests', async (name) => {
    const reports = await runScenarios(parseTemplateFile(read(name)));
    expect(reports.length).toBeGreaterThanOrEqual(2);
    expect(reports.filter(({ passed }) => !passed)).toEqual([]);
  });
});

/** A change to a template, and what the failing scenarios say. */
const BROKEN: [file: string, from: string, to: string, message: string][] = [
  ['tag-callback.tpl', "require('makeNumber');", "require('makeNumbr');", 'require: there is no API "makeNumbr"'],
  ['tag-callback.tpl', 'pieces += makeNumber', 'pieces = makeNumber', 'first difference at pieces; expected'],
  ['tag-callback.tpl', 'data.gtmOnFailure();', '', 'expected gtmOnFailure to be called, but there was no call'],
  ['tag-promise.tpl', '.toLowerCase()', '.normalize()', 'normalize is not a function'],
  ['tag-promise.tpl', 'statusCode >= 400', 'statusCode >= 500', 'expected gtmOnFailure to be called'],
  [
    'tag-promise.tpl',
    'const emails =',
    'const {emails} = event; const all =',
    'does not have the syntax ObjectPattern',
  ],
  ['client-hits.tpl', "event['x-' + key]", 'event[key]', 'first difference at plan; expected'],
  ['client-hits.tpl', 'claimRequest();\n', '', 'expected claimRequest to be called'],
  ['client-answer.tpl', 'returnResponse();', '', 'expected returnResponse to be called'],
  ['macro-firestore.tpl', ', () => data.fallback', '', 'expected undefined to equal "none"'],
  ['macro-firestore.tpl', "'gold'", "'silver'", 'expected "silver" to equal "gold"'],
  ['macro-promise.tpl', 'encodeUriComponent(data.currency)', 'data.currency', 'to=A&B" to equal'],
  ['tag-bigquery.tpl', 'row.timestamp = getTimestampMillis();', '', 'first difference at 0.timestamp'],
  ['tag-storage.tpl', 'if (cached && cached.expires', 'if (cached && cached.expired', 'expected 2 to equal 1'],
  ['macro-regex.tpl', "'[^0-9]', 'g'", "'[^0-9]'", 'expected "44(20) 7946-0958" to equal "442079460958"'],
  ['macro-regex.tpl', "'^0+'", "'^(?=0)0+'", 'expected "49030123456" to equal "4930123456"'],
  ['tag-cookies.tpl', "setCookie('first_visit'", "setCookie('last_visit'", 'add a row for "last_visit"'],
  ['tag-messages.tpl', 'Math.max(', 'Math.min(', 'but there was sendMessage("highest_price", {value: 0})'],
  ['client-batch.tpl', 'finish();\nevents', 'events', 'expected setResponseBody to be called with ("[]")'],
  ['macro-domain.tpl', 'case own:', "case 'own':", 'expected "shop.co.uk" to be undefined'],
  ['tag-sheets.tpl', 'authorization: auth', '', 'expected undefined to be defined'],
];

const failuresOf = async (text: string): Promise<string[]> => {
  const reports = await runScenarios(parseTemplateFile(text));
  return reports.flatMap(({ failure }) => failure?.message ?? []);
};

describe('broken variants', () => {
  test.each(BROKEN)('of %s: %s → %s', async (...[file, from, to, message]) => {
    const text = read(file);
    expect(text).toContain(from);
    expect(await failuresOf(text.replace(from, to))).toContainEqual(expect.stringContaining(message));
  });

  test.each([
    ['tag-callback.tpl', 'logging', 'logToConsole'],
    ['client-answer.tpl', 'access_response', 'setResponseStatus'],
    ['client-batch.tpl', 'read_event_metadata', 'addEventCallback'],
    ['macro-firestore.tpl', 'access_firestore', 'Firestore.read'],
    ['macro-promise.tpl', 'send_http', 'sendHttpGet'],
    ['tag-bigquery.tpl', 'access_bigquery', 'BigQuery.insert'],
    ['tag-storage.tpl', 'access_template_storage', 'templateDataStorage.getItemCopy'],
    ['tag-cookies.tpl', 'set_cookies', 'setCookie'],
    ['tag-sheets.tpl', 'use_google_credentials', 'getGoogleAuth'],
  ])('of %s without the permission %s', async (file, permission, api) => {
    const message = `${api}: permission missing; add the permission "${permission}"`;
    expect(await failuresOf(withoutPermission(read(file), permission))).toContainEqual(
      expect.stringContaining(message),
    );
  });

  test('pass without the permission of an API that every scenario mocks, as in GTM', async () => {
    expect(await failuresOf(withoutPermission(read('tag-promise.tpl'), 'send_http'))).toEqual([]);
  });
});

describe('the templates at work', () => {
  const runtimeOf = (name: string) => createRuntime(parseTemplateFile(read(name)));

  test('the cookie tag writes a cookie that it understands later', async () => {
    const runtime = runtimeOf('tag-cookies.tpl');
    const eventData = { page_location: 'https://www.shop.example/shoes?utm_campaign=x' };
    const headers = { host: 'sgtm.shop.example' };
    const first = await runtime.run({ data: {}, eventData, request: { headers } });
    const [cookie] = first.cookies;
    expect(cookie?.header).toMatch(
      /^first_visit=.*; Domain=shop\.example; Path=\/; Max-Age=31536000; HttpOnly; Secure; SameSite=Lax$/,
    );
    const pair = cookie?.header.split(';')[0] ?? '';
    const second = await runtime.run({ data: {}, request: { headers: { ...headers, cookie: pair } } });
    expect(second.cookies[0]?.value).toBe(cookie?.value);
    expect([first.outcome, second.outcome]).toEqual(['success', 'success']);
  });

  test('the storage tag asks for a token once when runs share the storage', async () => {
    const runtime = runtimeOf('tag-storage.tpl');
    const storage = new Map<string, unknown>();
    const urls: string[] = [];
    const sendHttp = ({ url }: { url: string }) => {
      urls.push(new URL(url).hostname);
      return Promise.resolve({ statusCode: 200, headers: {}, body: '{"access_token":"t","expires_in":60}' });
    };
    for (const data of [{ clientId: 'c' }, { clientId: 'c' }]) await runtime.run({ data, storage, sendHttp });
    expect(urls).toEqual(['auth.example', 'api.example', 'api.example']);
  });

  test('the Firestore variable reads a document', async () => {
    const firestore = createFirestoreStore({ 'customers/c1': { tier: 'gold' } });
    const options = { data: { collection: 'customers', fallback: 'none' }, firestore };
    const runtime = runtimeOf('macro-firestore.tpl');
    expect((await runtime.run({ ...options, eventData: { user_id: 'c1' } })).returnValue).toBe('gold');
    expect((await runtime.run({ ...options, eventData: { user_id: 'c2' } })).returnValue).toBe('none');
  });

  test('the hit client claims, runs the container and answers with a pixel', async () => {
    const request = { method: 'GET', path: '/count', query: 'e=sign_up&plan=pro', remoteAddress: '192.0.2.1' };
    const result = await runtimeOf('client-hits.tpl').run({ data: { requestPath: '/count' }, request });
    expect(result.events).toEqual([{ event_name: 'sign_up', ip_override: '192.0.2.1', 'x-plan': 'pro' }]);
    expect(result.response).toMatchObject({ status: 200, returned: true, headers: { 'content-type': 'image/gif' } });
    expect(result.claimed).toBe(true);
  });
});
