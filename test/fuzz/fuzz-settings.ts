/** The saved form, as people fill it in and as nobody should: any JSON in any field. */
import fc from 'fast-check';
import { SETTING_GROUPS } from '../../template/spec/settings.ts';
import type { SettingRow } from '../../template/spec/row-types.ts';
import { hostileJson, objectOf } from './hostile-json.ts';
import { PATHS } from './likely-values.ts';

const SETTINGS: readonly SettingRow[] = SETTING_GROUPS.flatMap(({ settings }) => [...settings] as SettingRow[]);

/** Left as the test sets them: without them nothing is sent or logged. */
const KEPT = ['pixelId', 'accessToken', 'logLevel'];

const TEXTS = [
  '',
  'de',
  'US',
  'item_name',
  'SKU_',
  'v25.0',
  'v99',
  '1500',
  '0',
  '-1',
  'TEST123',
  'auto',
  'lead',
  'value,coupon',
  '.evil.example/',
];

const cell = fc.oneof(fc.constantFrom(...TEXTS, ...PATHS), hostileJson);

const tableRow = (columns: readonly string[]): fc.Arbitrary<unknown> =>
  fc.tuple(...columns.map((name) => fc.tuple(fc.constant(name), cell))).map(objectOf);

const valueOf = (setting: SettingRow): fc.Arbitrary<unknown> => {
  const columns = 'columns' in setting ? (setting.columns ?? []).map(({ name }) => name) : [];
  if (columns.length > 0) return fc.oneof(fc.array(tableRow(columns), { maxLength: 3 }), hostileJson);
  const choices = 'choices' in setting ? (setting.choices ?? []).map(([value]) => value) : [];
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom<unknown>(...choices, ...TEXTS, true, false, 'true') },
    { weight: 1, arbitrary: hostileJson },
  );
};

const fields = SETTINGS.filter(({ name }) => !KEPT.includes(name));

export const fuzzSettings: fc.Arbitrary<Record<string, unknown>> = fc
  .array(
    fc.constantFrom(...fields).chain((setting) => fc.tuple(fc.constant(setting.name), valueOf(setting))),
    { maxLength: 6 },
  )
  .map(objectOf);
