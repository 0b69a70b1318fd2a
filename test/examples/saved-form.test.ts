/**
 * The form as the first release saved it gives the same request forever: names of settings are a public contract.
 * saved-form.json is never edited; a later release adds a file of its own.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SETTING_GROUPS } from '../../template/spec/settings.ts';
import type { Example, Json, Ran } from './example.ts';
import { bodiesOf } from './judge.ts';
import { runTemplate } from './run-template.ts';
import { sha } from './visit.ts';

interface Saved {
  form: Json;
  event: Json;
  cookies: Record<string, string>;
  requests: { url: string; authorization: string; timeoutMs: number }[];
  sent: Json;
  minimalForm: Json;
  minimalSent: Json;
}

const HASH = 'sha256 of ';
const SAVED = JSON.parse(readFileSync(join(import.meta.dirname, 'saved-form.json'), 'utf8'), (_key, value: unknown) =>
  typeof value === 'string' && value.startsWith(HASH) ? sha(value.slice(HASH.length)) : value,
) as Saved;

const exampleOf = (settings: Json): Example => ({
  title: 'saved form',
  description: 'the form of the first release',
  in: { settings, event: SAVED.event, cookies: SAVED.cookies },
  out: { outcome: 'sent' },
});

const requestsOf = (ran: Ran): Saved['requests'] =>
  ran.requests.map(({ url, headers, timeoutMs }) => ({ url, authorization: headers.Authorization ?? '', timeoutMs }));

test('the first release’s form gives the same requests', async () => {
  const ran = await runTemplate(exampleOf(SAVED.form));
  expect(requestsOf(ran)).toEqual(SAVED.requests);
  expect(bodiesOf(ran).map(({ data }) => data)).toEqual([[SAVED.sent], [SAVED.sent]]);
  expect(ran.callbacks).toEqual(['gtmOnSuccess']);
});

test('a form with pixel and token alone behaves as the presets say', async () => {
  const ran = await runTemplate(exampleOf({ ...SAVED.minimalForm, logLevel: undefined }));
  expect(bodiesOf(ran).map(({ data }) => data)).toEqual([[SAVED.minimalSent]]);
  expect(ran.requests.map(({ url, timeoutMs }) => [url.split('/')[3], timeoutMs])).toEqual([['v27.0', 1500]]);
  expect(ran.logs).toEqual([]);
});

test('every field of the first release is still in the form', () => {
  const names = SETTING_GROUPS.flatMap(({ settings }) => settings.map(({ name }): string => name));
  // GTM adds its own members to a saved form.
  const saved = Object.keys(SAVED.form).filter((name) => name !== 'gtmTagId');
  expect(saved.filter((name) => !names.includes(name))).toEqual([]);
});
