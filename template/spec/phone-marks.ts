/** What people write between a telephone number and something that does not belong to it. Patterns for lower-case text. */

/** An extension and what comes behind it. */
export const EXTENSION = '(?s)(?:ext|x|#|доб|poste|durchwahl|dw|anexo|ramal|wew|内線)\\s*[0-9:.=].*';

/** Another number; only tried when the whole is no number. */
export const SECOND_NUMBER = '(?s)(?:[/,;|&\\n]|\\s(?:or|and|und|oder|ou|et|o|y)\\s).*';
