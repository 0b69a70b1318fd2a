/**
 * Where the tag does not send what Meta's library would, on purpose: one row each, with the reason, a source and an example
 * that shows the row is needed. Nothing else may differ.
 */
import type { RuleName } from '../../template/spec/row-types.ts';
import { isPlaceholder } from '../../template/src/placeholders.ts';
import type { Exception } from './exception.ts';
import { metaForm } from './normal-forms.ts';
import { PHONE_EXCEPTIONS } from './phone-exceptions.ts';

const EVERY: readonly RuleName[] = [
  'email',
  'phone',
  'name',
  'gender',
  'birthdate',
  'city',
  'state',
  'zip',
  'country',
  'external_id',
];
const CUSTOMER = 'Meta, customer information parameters';

const lettersAndDigits = (value: string): number => (value.match(/[\p{L}\p{N}\p{M}]/gu) ?? []).length;

/** As the library hashes ids. */
const spaceless = (value: string): string => value.replace(/\s/g, '');

/** Whether YYYYMMDD is a day of the calendar between 1900 and this year. */
function isBirthDate(form: string): boolean {
  const iso = `${form.slice(0, 4)}-${form.slice(4, 6)}-${form.slice(6)}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return date.toString() !== 'Invalid Date' && date.toISOString().startsWith(iso) && form >= '1900' && form < '2027';
}

export const EXCEPTIONS: readonly Exception[] = [
  {
    name: 'placeholders',
    rules: EVERY,
    reason: 'null, N/A and (not set) are no data: their hash would join everybody who has none.',
    source: `${CUSTOMER}: send only what you have`,
    covers: ({ value }) => isPlaceholder(value) || isPlaceholder(value.replace(/[^\p{L}\p{N}]/gu, '')),
    example: { rule: 'name', value: 'N/A', country: '' },
  },
  {
    name: 'nothing but signs',
    rules: ['name', 'city', 'zip'],
    reason: 'The documents take punctuation and special characters out; the library keeps those outside ASCII.',
    source: CUSTOMER,
    covers: ({ rule, value }) =>
      lettersAndDigits(value.normalize('NFC').replace(/[\u02b0-\u02ff]|\p{Variation_Selector}/gu, '')) <
      (rule === 'zip' ? 2 : 1),
    example: { rule: 'name', value: '🎉', country: '' },
  },
  {
    name: 'dates that nobody was born on',
    rules: ['birthdate'],
    reason: 'The library checks neither the calendar nor eight digits in a row, and allows 1800 to next year.',
    source: `${CUSTOMER}: YYYYMMDD, year from 1900 to the current one`,
    covers: ({ value }) => !isBirthDate(metaForm('birthdate', value)),
    example: { rule: 'birthdate', value: '1997-02-30', country: '' },
  },
  {
    name: 'countries by ISO 3166',
    rules: ['country'],
    reason:
      'The library takes the first two letters of a name it does not know, which are another country’s code or none’s.',
    source: 'ISO 3166-1',
    covers: () => true,
    example: { rule: 'country', value: 'Österreich', country: '' },
  },
  ...PHONE_EXCEPTIONS,
  {
    name: 'shared ids',
    rules: ['external_id'],
    reason: 'Shops give 0 or guest to everybody who is not signed in; one id must be one person.',
    source: `${CUSTOMER}: external_id, any unique ID from the advertiser`,
    covers: ({ value }) => /^(0+|-1|guest|visitor|user|test)$/i.test(spaceless(value)),
    example: { rule: 'external_id', value: '0', country: '' },
  },
  {
    name: 'words for an id that is not there',
    rules: ['external_id'],
    reason: 'Link cleaners write _removed_, ad servers leave __USER_ID__, analytics a dash, phones the UUID of zeros.',
    source: 'facebook/facebook-for-woocommerce, issue 3668; Apple, advertisingIdentifier',
    covers: ({ value }) =>
      /^(_*(removed|deleted|masked|hidden|filtered|replaced|fbclid|click_?id|nan)_*|-|0{8}(-0{4}){3}-0{12})$/i.test(
        spaceless(value),
      ),
    example: { rule: 'external_id', value: '_removed_', country: '' },
  },
  {
    name: 'macros that nobody has filled in',
    rules: ['external_id'],
    reason: 'The same for everybody. Only closed ones: a GUID in braces is somebody’s.',
    source:
      'facebook/facebook-for-woocommerce, issue 3668 (__FBCLID__); Google Ads, ValueTrack ({gclid}); OpenRTB (${AUCTION_ID}); IAB, VAST ([TIMESTAMP]); DoubleClick (%%CLICK_URL%%)',
    covers: ({ value }) =>
      /^(__[A-Z][A-Z_]+__|\{\{.*|\$?\{[A-Za-z_.]+\}|\[[A-Z_]+\]|%+[A-Z_]+%+)$/.test(spaceless(value)),
    example: { rule: 'external_id', value: '__USER_ID__', country: '' },
  },
  {
    name: 'names of JavaScript',
    rules: ['state'],
    reason:
      'The library looks names up in an object and finds Object’s constructor there, whose text begins with "fu".',
    source: 'capi-param-builder, stringUtil: getFromMap',
    covers: ({ value }) => value.toLowerCase().replace(/[^a-z]/g, '') === 'constructor',
    example: { rule: 'state', value: 'constructor', country: '' },
  },
  {
    name: 'suffixes outside base64url',
    rules: EVERY,
    reason: 'The library takes any eight characters behind a hash for its own suffix, which is base64url of six bytes.',
    source: 'capi-param-builder, AppendixProvider',
    covers: ({ value }) => /^\s*([0-9a-f]{64}|[0-9a-f]{32})\.(?![\w-]{8}\s*$)[^.]{8}\s*$/i.test(value),
    example: { rule: 'city', value: `${'a1'.repeat(32)}.AQYC AAA`, country: '' },
  },
  {
    name: 'digests of nothing',
    rules: EVERY,
    reason: 'Digests of the empty text and of placeholders are the same for everybody.',
    source: `${CUSTOMER}: send only what you have`,
    covers: ({ value }) => value.trim().toLowerCase().startsWith('e3b0c44298fc1c149afbf4c8996fb924'),
    example: { rule: 'email', value: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', country: '' },
  },
];
