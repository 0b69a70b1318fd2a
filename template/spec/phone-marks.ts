/** What people write between a telephone number and something that does not belong to it. Patterns for lower-case text. */

/** Before an extension, with its first digit. */
export const EXTENSION = '(ext|x|#|доб|poste|durchwahl|dw|anexo|ramal|wew|内線)\\s*[\\d:.=]';

/** Before another number; only tried when the whole is no number. */
export const SECOND_NUMBER = '[/,;|&\\n]|\\s(or|and|und|oder|ou|et|o|y)\\s';
