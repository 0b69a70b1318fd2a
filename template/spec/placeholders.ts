/** What sites send instead of a value. */

/** Compared in lower case, trimmed; each between bars. None may be a name, a code or a word for a gender. */
export const PLACEHOLDERS =
  '|null|undefined|[object object]|nil|none|(none)|n/a|#n/a|n.a.|not set|(not set)|not provided|(not provided)' +
  '|not available|not applicable|unknown|(unknown)|empty|(empty)|blank|anonymous|redacted|(redacted)|[redacted]' +
  '|true|false|';

/** What stands in place of an id, by itself or between marks: `_removed_`, `__FBCLID__`. Sites, link cleaners and ad servers. */
export const EMPTY_IDS = '-|nan|fbclid|clickid|click_id|removed|deleted|masked|hidden|filtered|replaced';

/** "Not a number" made into a string, in the spelling of JavaScript only: Nan is also a first name and a province. */
export const NOT_A_NUMBER = 'NaN';

/** Ids that a shop gives to everybody who has none; one id for many people would join them into one. Each between bars. */
export const SHARED_IDS = '|0|-1|guest|visitor|user|test|';

/** What the first versions of Meta's parameter builder put behind a hash, by language; alternatives of a pattern. */
export const HASH_TOKENS = 'AQ|Ag|Aw|BA|BQ|Bg';

/** No placeholder of the table is longer; an unresolved variable is recognised by its beginning. */
export const LONGEST_PLACEHOLDER = 15;
