/** Tells placeholders from data. Owns no field's own rules. */
import { EMPTY_IDS, PLACEHOLDERS } from '../spec/generated/people.ts';
import { LONGEST_PLACEHOLDER, NOT_A_NUMBER } from '../spec/placeholders.ts';
import { find, without } from './values.ts';

/** Whether a raw value stands for "no value": blank, a row of the placeholder table, or an unresolved `{{variable}}`. */
export function isPlaceholder(value: string): boolean {
  const text = value.trim();
  return PLACEHOLDERS.indexOf('|' + text.toLowerCase() + '|') >= 0 || text.indexOf('{{') === 0 || text === NOT_A_NUMBER;
}

/**
 * Macros that nobody has filled in: `__FBCLID__` of ad servers, `{fbclid}` of Google Ads, `{{ad.id}}` of Meta, `${AUCTION_ID}`
 * of OpenRTB, `[TIMESTAMP]` of IAB's VAST, `%%CLICK_URL%%` of DoubleClick. Closed ones: `{3F2504E0-…}` is somebody's GUID.
 */
const MACROS = '^(?:__[A-Z][A-Z_]+__|\\{\\{.*|\\$?\\{[A-Za-z_.]+\\}|\\[[A-Z_]+\\]|%+[A-Z_]+%+)$';

/** What is left of the UUID of zeros, which phones without ad tracking send. Source: Apple, advertisingIdentifier. */
const DASHES = '----';
const UUID_LENGTH = 36;

/** Whether the id of anything is a word for none (`removed`, `_removed_`), a macro, or zero in whatever width. */
export function isNobodysId(id: string): boolean {
  const isMarked = '0_{[%$'.indexOf(id.charAt(0)) >= 0;
  if (id.length > LONGEST_PLACEHOLDER && !isMarked) return false;
  if ((PLACEHOLDERS + EMPTY_IDS).indexOf('|' + id.toLowerCase() + '|') >= 0) return true;
  if (!isMarked) return false;
  const rest = id.split('0').join('');
  if (rest === '' || (rest === DASHES && id.length === UUID_LENGTH) || find(id, MACROS, -1) === 0) return true;
  return find(id, '^_.*_$', -1) === 0 && isNobodysId(without(id, '^_+|_+$'));
}
