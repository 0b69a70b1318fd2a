/**
 * What the settings of other Conversions API tags are in this tag's form, one row per field, and what to do about those that
 * have no place there. Field names are those of the vendors' templates:
 * https://github.com/stape-io/facebook-tag, https://github.com/facebookincubator/ConversionsAPI-Tag-for-GoogleTagManager.
 * docs/migrate.md says the same in words.
 */
import type { Product } from '../../format/templates.ts';

export type Sender = Extract<Product, 'stape-capi' | 'meta-capi'>;

export interface SettingRow {
  product: Sender;
  field: string;
  /** The field of this tag's form; absent where there is none, or where other code reads the field. */
  to?: string;
  /** How the text becomes the value there; without it text stays text. */
  value?: (text: string) => string | boolean | undefined;
  /** What to do, if the field holds anything but the given texts. */
  remedy?: string;
  /** Texts that need no remedy, beside nothing and `false`. */
  harmless?: readonly string[];
}

const isOn = (text: string): boolean => text === 'true';

/** Pixel, token, names and tables are read by migrate.ts. */
const READ_ELSEWHERE = [
  ...[
    'pixelId',
    'accessToken',
    'apiAccessToken',
    'inheritEventName',
    'eventName',
    'eventNameStandard',
    'eventNameCustom',
  ],
  ...['serverEventDataList', 'userDataList', 'customDataList', 'overrideCookieDomain'],
];

const LOG_LEVELS: Readonly<Record<string, string>> = { debug: 'preview', always: 'always', no: 'never' };

const STAPE: readonly Omit<SettingRow, 'product'>[] = [
  { field: 'actionSource', to: 'actionSource' },
  { field: 'testId', to: 'testEventCode' },
  { field: 'itemIdKey', to: 'itemIdField', value: (text) => text || undefined },
  { field: 'generateFbp', to: 'createBrowserId', value: isOn },
  { field: 'useHttpOnlyCookie', to: 'cookieHttpOnly', value: isOn },
  {
    field: 'overridenCookieDomain',
    to: 'cookieDomain',
    value: (text) => (text === 'auto' ? undefined : text || undefined),
  },
  { field: 'enableEventEnhancement', to: 'rememberUserData', value: isOn },
  { field: 'useOptimisticScenario', to: 'optimistic', value: isOn },
  {
    field: 'adStorageConsent',
    to: 'respectConsent',
    value: (text) => text !== 'optional',
    remedy:
      'as before, events are sent whatever the consent says; tick “Respect consent signals” if they should not be',
    harmless: ['required'],
  },
  { field: 'logType', to: 'logLevel', value: (text) => LOG_LEVELS[text] },
  { field: 'enableMultipixelSetup', remedy: 'enter the further pixels and their tokens under “Further pixels”' },
  { field: 'messaging_channel', remedy: 'send it as the event parameter messaging_channel', harmless: ['messenger'] },
  {
    field: 'useAppSecretProof',
    remedy: 'make a token in Events Manager that needs no proof, or put its proof into “App secret proof”',
  },
  {
    field: 'bigQueryLogType',
    remedy: 'there is no BigQuery log; “Log outcomes” writes to the console',
    harmless: ['no'],
  },
  { field: 'mapViewItemListToViewContent', to: 'listsAsViewContent', value: isOn },
  { field: 'UpdateWithAppEngineGeoDataFromHeaders', to: 'placeFromHeaders', value: isOn },
  { field: 'appDataList', remedy: 'send app_data as a parameter of the event' },
  { field: 'originalEventDataList', remedy: 'send original_event_data as a parameter of the event' },
  ...['autoMapServerEventData', 'autoMapUserData', 'autoMapCustomData'].map((field) => ({
    field,
    remedy: 'there is no field; what the event says is read in any case',
    harmless: ['true'],
  })),
];

const META: readonly Omit<SettingRow, 'product'>[] = [
  { field: 'actionSource', to: 'actionSource' },
  { field: 'testEventCode', to: 'testEventCode' },
  { field: 'extendCookies', to: 'keepCookies', value: isOn },
  { field: 'enableEventEnhancement', to: 'rememberUserData', value: isOn },
];

const ROWS: readonly SettingRow[] = [
  ...STAPE.map((row): SettingRow => ({ product: 'stape-capi', ...row })),
  ...META.map((row): SettingRow => ({ product: 'meta-capi', ...row })),
];

export const settingRows = (product: Sender): SettingRow[] => ROWS.filter((row) => row.product === product);

/** Fields that hold something and stand in no row: nobody has looked at them yet. */
export const isUnknownField = (product: Sender, field: string): boolean =>
  !READ_ELSEWHERE.includes(field) && !settingRows(product).some((row) => row.field === field);
