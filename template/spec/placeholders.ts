/** What sites send instead of a value. */

/** Compared in lower case, trimmed; each between bars. None may be a name, a code or a word for a gender. */
export const PLACEHOLDERS =
  '|null|undefined|[object object]|nil|none|(none)|n/a|#n/a|n.a.|not set|(not set)|not provided|(not provided)' +
  '|not available|not applicable|unknown|(unknown)|empty|(empty)|blank|anonymous|redacted|(redacted)|[redacted]' +
  '|true|false|';

/** "Not a number" made into a string, in the spelling of JavaScript only: Nan is also a first name and a province. */
export const NOT_A_NUMBER = 'NaN';

/** Ids that a shop gives to everybody who has none; one id for many people would join them into one. Each between bars. */
export const SHARED_IDS = '|0|-1|guest|visitor|user|test|';

/** SHA-256 of the empty text, of `null` and of `undefined`, MD5 of the empty text. */
export const EMPTY_DIGESTS: readonly string[] = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b',
  'eb045d78d273107348b0300c01d29b7552d622abbc6faf81b3ec55359aa9950c',
  'd41d8cd98f00b204e9800998ecf8427e',
];

/** What the first versions of Meta's parameter builder put behind a hash, by language; each between dots. */
export const HASH_TOKENS = '.AQ.Ag.Aw.BA.BQ.Bg.';
