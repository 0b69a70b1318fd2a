/** What sites send instead of a value. Compared in lower case, trimmed; no row may be a name, a code or a word for a gender. */
export const PLACEHOLDERS = [
  'null',
  'undefined',
  '[object object]',
  'nil',
  'none',
  '(none)',
  'n/a',
  '#n/a',
  'n.a.',
  'not set',
  '(not set)',
  '(not provided)',
  '(direct)',
  'not available',
  'not provided',
  'not applicable',
  'unknown',
  '(unknown)',
  'empty',
  '(empty)',
  'blank',
  'anonymous',
  'redacted',
  '(redacted)',
  '[redacted]',
  'true',
  'false',
] as const;

/** "Not a number" made into a string, in the spelling of JavaScript only: Nan is also a first name and a province. */
export const NOT_A_NUMBER = 'NaN';

/** Ids that a shop gives to everybody who has none; one id for many people would join them into one. */
export const SHARED_IDS = ['0', '-1', 'guest', 'visitor', 'user', 'test'] as const;

/** Digests of nothing: of the empty text and of the commonest placeholders, SHA-256 and MD5. */
export const EMPTY_DIGESTS = [
  { of: '', digest: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' },
  { of: 'null', digest: '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b' },
  { of: 'undefined', digest: 'eb045d78d273107348b0300c01d29b7552d622abbc6faf81b3ec55359aa9950c' },
  { of: '', digest: 'd41d8cd98f00b204e9800998ecf8427e' },
] as const;

/** The last part of a hash that Meta's parameter builder has made: language tokens of its first versions. */
export const HASH_TOKENS = ['AQ', 'Ag', 'Aw', 'BA', 'BQ', 'Bg'] as const;
