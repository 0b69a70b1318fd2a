/**
 * Takes text out of what machines wrap around it: full-width and small signs, percent encoding as UTF-8 or broken, escapes of
 * JSON and HTML. Knows nothing of what the text says.
 */
import { decodeUriComponent, JSON, makeNumber } from './gtm.ts';
import { replaced, valueIn, without } from './values.ts';

/** Full-width forms, small forms, digits of the Arabic scripts, the full stops of Chinese and Japanese. */
const WIDE =
  'ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ０１２３４５６７８９٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹＠．＋％－（）／＿＼＃＆；﹫﹒﹢﹪﹣﹙﹚﹟﹠﹔。｡';
const NARROW = 'abcdefghijklmnopqrstuvwxyz012345678901234567890123456789@.+%-()/_\\#&;@.+%-()#&;..';

/** Lower-case text with full-width and small signs and Arabic digits as ASCII; other characters as they are. */
export function narrow(text: string): string {
  return replaced(text, `[${WIDE}]`, (sign) => NARROW.charAt(WIDE.indexOf(sign)));
}

const ESCAPES = '\\\\(u\\w{4}|x\\w{2})|&(amp;)*(#x?[0-9a-fA-F]{2,6};?|(commat|plus|period|nbsp|sol|lpar|rpar);)';
const NAMED = 'commat:@;plus:+;period:.;nbsp: ;sol:/;lpar:(;rpar:)';
/** What stands around the name or number of a character. */
const AROUND = '^\\\\|^&(amp;)*#?|;';

/** `\u0040`, `&#64;`, `&#x40;`, `&commat;` → `@`. */
function characterOf(escape: string): string {
  const name = without(escape, AROUND);
  // Without a letter before it the number is decimal.
  const hex = name < ':' ? makeNumber(name).toString(16) : name.slice(1);
  return valueIn(NAMED, name) || (JSON.parse('"\\u' + ('000' + hex).slice(-4) + '"') as string | undefined) || escape;
}

/** Without the escapes of JSON and HTML. */
export function unescaped(text: string): string {
  return replaced(text, ESCAPES, characterOf);
}

/** Encoded ASCII, and characters of two and three bytes: full-width signs, spaces, dashes, Arabic digits are among them. */
const PIECES = '%[0-7]\\w|%[cdCD]\\w%[89abAB]\\w|%[eE]\\w(%[89abAB]\\w){2}';
/** A byte that is no ASCII, as Latin-1 has it. */
const BYTE = '%[89a-fA-F][0-9a-fA-F]';

/**
 * Decoded once more. Where that fails as a whole (Latin-1 forms, a lone %), piece by piece; a byte that belongs to nothing
 * becomes a blank.
 */
function decoded(text: string): string {
  const byPiece = (piece: string): string => decodeUriComponent(piece) || piece;
  return decodeUriComponent(text) || replaced(replaced(text, PIECES, byPiece), BYTE, ' ');
}

/** Text in links is encoded, in links that are passed on in links twice and more often. */
export const MOST_ROUNDS = 5;

/** Whether something is true of the text as people would read it: without its wraps, and decoded up to so many times. */
export function someForm(text: string, rounds: number, isTrue: (plain: string) => boolean): boolean {
  const plain = unescaped(narrow(text));
  return isTrue(plain) || (rounds > 0 && plain.indexOf('%') >= 0 && someForm(decoded(plain), rounds - 1, isTrue));
}
