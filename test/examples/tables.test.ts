/** Every row of the tag's tables is exercised by an example; the rows that none exercises are named. */
import { ACTION_SOURCES, MESSAGING_CHANNELS } from '../../template/spec/action-sources.ts';
import { CONSENT_STATE_PATHS, GCD_NAMES, GCS_NAMES } from '../../template/spec/consent.ts';
import { CONTEXT_FIELDS } from '../../template/spec/context-fields.ts';
import { COOKIES, HEADERS } from '../../template/spec/cookies.ts';
import { GA4_EVENTS, STANDARD_EVENTS } from '../../template/spec/ga4-events.ts';
import { GRAPH_VERSIONS } from '../../template/spec/graph-api.ts';
import { GRAPH_ERRORS } from '../../template/spec/graph-errors.ts';
import { LIMITED_DATA_USE_STATES } from '../../template/spec/limited-data-use.ts';
import * as fields from '../../template/spec/meta-fields.ts';
import { PROBLEMS } from '../../template/spec/problems.ts';
import type { SettingRow } from '../../template/spec/row-types.ts';
import { SETTING_GROUPS } from '../../template/spec/settings.ts';
import { EXAMPLES } from './all-examples.ts';
import { valueAt } from './difference.ts';
import type { Example } from './example.ts';
import { formOf } from './run-template.ts';
import { NOW_MS } from './visit.ts';

const ALL = Object.values(EXAMPLES).flat();

/** The rows that no example fulfils, by name. */
const missing = (names: readonly string[], fulfils: (name: string, example: Example) => boolean): string[] =>
  names.filter((name) => !ALL.some((example) => fulfils(name, example)));

const keysOf = (rows: readonly { key: string }[]): string[] => rows.map(({ key }) => key);

const expects =
  (prefix: string) =>
  (key: string, { out }: Example): boolean =>
    valueAt(out.sent, prefix + key) !== undefined || out.matches?.[prefix + key] !== undefined;

test('every field of the server event is expected by an example', () => {
  expect(missing(keysOf(fields.SERVER_FIELDS), expects(''))).toEqual([]);
  expect(missing(keysOf(fields.USER_FIELDS), expects('user_data.'))).toEqual([]);
  expect(missing(keysOf(fields.CUSTOM_FIELDS), expects('custom_data.'))).toEqual([]);
  expect(missing(keysOf(fields.CONTENT_FIELDS), expects('custom_data.contents.0.'))).toEqual([]);
  expect(missing(keysOf(fields.APP_FIELDS), expects('app_data.'))).toEqual([]);
  expect(missing(keysOf(fields.ORIGINAL_FIELDS), expects('original_event_data.'))).toEqual([]);
});

test('every place where a field may stand is used by an example that expects the field', () => {
  const rows = [
    ...fields.SERVER_FIELDS.map((row) => ({ ...row, prefix: '' })),
    ...fields.USER_FIELDS.map((row) => ({ ...row, prefix: 'user_data.' })),
    ...fields.CUSTOM_FIELDS.map((row) => ({ ...row, prefix: 'custom_data.' })),
    ...fields.APP_FIELDS.map((row) => ({ ...row, prefix: 'app_data.' })),
  ];
  for (const { key, from, prefix } of rows) {
    const unused = missing(from, (path, example) => {
      const used = valueAt(example.in.event, path) !== undefined || Object.hasOwn(example.in.event as object, path);
      return used && expects(prefix)(key, example);
    });
    expect([key, unused]).toEqual([key, []]);
  }
});

test('everything that is read beside the fields stands in the event of an example', () => {
  const stands = (path: string, { in: given }: Example): boolean =>
    valueAt(given.event, path) !== undefined || Object.hasOwn(given.event as object, path);
  expect(
    missing(
      CONTEXT_FIELDS.flatMap(({ from }) => from as readonly string[]),
      stands,
    ),
  ).toEqual([]);
});

test('every event name is exercised', () => {
  const arrives = (name: string, { in: given }: Example) => valueAt(given.event, 'event_name') === name;
  for (const { ga4, meta } of GA4_EVENTS) {
    const fits = ({ out }: Example) => (meta ? out.sent?.event_name === meta : out.reasons?.[0] === 'automatic_event');
    expect([ga4, ALL.some((example) => arrives(ga4, example) && fits(example))]).toEqual([ga4, true]);
  }
  const names = STANDARD_EVENTS.map(({ name }) => name);
  expect(missing(names, (name, { out }) => out.sent?.event_name === name)).toEqual([]);
});

test('every action source, channel and state is exercised', () => {
  const sources = ACTION_SOURCES.map(({ value }) => value);
  expect(missing(sources, (source, { out }) => out.sent?.action_source === source)).toEqual([]);
  for (const { channel, needs } of MESSAGING_CHANNELS) {
    expect(missing([channel], (name, { out }) => out.sent?.messaging_channel === name)).toEqual([]);
    const reason = `user_data.${needs[0]} required_missing`;
    expect(missing([channel], (_name, { out }) => out.reasons?.[0] === reason)).toEqual([]);
  }
  const codes = LIMITED_DATA_USE_STATES.map(({ code }) => String(code));
  expect(missing(codes, (code, { out }) => String(out.sent?.data_processing_options_state) === code)).toEqual([]);
});

test('every consent signal is exercised, granted and denied', () => {
  const paths = [...CONSENT_STATE_PATHS, ...GCS_NAMES, ...GCD_NAMES];
  const read = (path: string, { in: given }: Example) => valueAt(given.event, path) !== undefined;
  expect(missing(paths, (path, example) => read(path, example) && example.out.outcome === 'skipped')).toEqual([]);
  expect(missing(GCS_NAMES, (path, example) => read(path, example) && example.out.outcome === 'sent')).toEqual([]);
});

test('every reason is given by an example', () => {
  const codes = PROBLEMS.map(({ code }): string => code);
  const gives = (code: string, { out }: Example) =>
    (out.reasons ?? []).some((reason) => reason === code || reason.endsWith(` ${code}`));
  expect(missing(codes, gives)).toEqual([]);
});

/** A setting, and the value that an example must give it; undefined: any value. */
interface Wanted {
  name: string;
  value: unknown;
}

/** Choices and switches apart from presets: those hold in every example that does not have the setting. */
const wantedOf = ({ name, kind, preset, choices = [] }: SettingRow): Wanted[] => {
  if (kind === 'checkbox') return [{ name, value: preset !== true }];
  if (kind !== 'select') return [{ name, value: undefined }];
  return choices.map(([value]) => ({ name, value })).filter(({ value }) => value !== preset);
};

test('every setting is used, every choice chosen, every checkbox switched', () => {
  const wanted = SETTING_GROUPS.flatMap(({ settings }): Wanted[] => settings.flatMap(wantedOf));
  const uses = ({ name, value }: Wanted): boolean =>
    ALL.some(({ in: given }) => {
      const saved = formOf(given.settings)[name];
      return saved !== undefined && (value === undefined || saved === value);
    });
  expect(wanted.filter((want) => !uses(want))).toEqual([]);
});

test('every error and version of Graph is exercised', () => {
  const answered =
    (code: number, subcode: number) =>
    ({ in: given }: Example) =>
      (given.answers ?? []).some((answer) => {
        const error = valueAt(typeof answer === 'string' ? {} : answer.body, 'error');
        return valueAt(error, 'code') === code && (valueAt(error, 'error_subcode') ?? 0) === subcode;
      });
  const errors = GRAPH_ERRORS.filter(({ code, subcode }) => !ALL.some(answered(code, subcode)));
  expect(errors.map(({ code, subcode }) => `${code}/${subcode}`)).toEqual([]);
  const alive = GRAPH_VERSIONS.filter(({ expires }) => Date.parse(expires) > NOW_MS).map(({ version }) => version);
  expect(missing(alive, (version, { out }) => out.url?.includes(`/${version}/`) === true)).toEqual([]);
});

test('every cookie is read, and written where it may be; every header is read', () => {
  const names = COOKIES.map(({ name }) => name);
  expect(missing(names, (name, { in: given }) => given.cookies?.[name] !== undefined)).toEqual([]);
  const written = COOKIES.filter(({ write }) => write).map(({ name }) => name);
  expect(missing(written, (name, { out }) => out.cookies?.[name] !== undefined)).toEqual([]);
  const reads = (name: string, { in: given }: Example) =>
    Object.keys(given.headers ?? {}).some((key) => key.toLowerCase() === name);
  expect(missing(HEADERS, reads)).toEqual([]);
});
