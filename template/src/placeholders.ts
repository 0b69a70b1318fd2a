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
 * Zeros in whatever width, and the UUID of zeros, which phones without ad tracking send; macros that nobody has filled in:
 * `__FBCLID__` of ad servers, `{fbclid}` of Google Ads, `{{ad.id}}` of Meta, `${AUCTION_ID}` of OpenRTB, `[TIMESTAMP]` of IAB's
 * VAST, `%%CLICK_URL%%` of DoubleClick. Closed ones: `{3F2504E0-…}` is somebody's GUID. Source: Apple, advertisingIdentifier.
 */
const NOTHINGS =
  '^(0+(-0{4}-0{4}-0{4}-0{12})?|__[A-Z][A-Z_]+__|\\{\\{.*|\\$?\\{[A-Za-z_.]+\\}|\\[[A-Z_]+\\]|%+[A-Z_]+%+)$';
/** How they begin, and words in a frame. */
const MARKS = '0_{[%$';

/** Whether the id of anything is a word for none (`removed`, `_removed_`), a macro, or zero. */
export function isNobodysId(id: string): boolean {
  const isMarked = MARKS.indexOf(id.charAt(0)) >= 0;
  if (id.length > LONGEST_PLACEHOLDER && !isMarked) return false;
  const word = isMarked ? without(id, '^_+|_+$') : id;
  if ((PLACEHOLDERS + EMPTY_IDS).indexOf('|' + word.toLowerCase() + '|') >= 0) return true;
  return isMarked && find(id, NOTHINGS, -1) === 0;
}
