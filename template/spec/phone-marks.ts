/** What people write between a telephone number and something that does not belong to it. Lower case. */

/** Before an extension, in the languages of libphonenumber's extension patterns and some more. Digits must follow. */
export const EXTENSION_MARKS = [
  'ext',
  'x',
  '#',
  'int',
  'доб',
  'poste',
  'durchwahl',
  'dw',
  'anexo',
  'ramal',
  'wew',
  'toestel',
  '内線',
] as const;

/** Between two numbers; only tried when the whole is no number. */
export const SECOND_NUMBER_MARKS = [
  '/',
  ',',
  ';',
  '|',
  '&',
  '\n',
  ' or ',
  ' oder ',
  ' ou ',
  ' o ',
  ' y ',
  ' and ',
  ' und ',
  ' et ',
] as const;
