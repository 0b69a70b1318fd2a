/**
 * Takes text out of what machines wrap around it: full-width and small signs, percent encoding as UTF-8 or broken, escapes of
 * JSON and HTML. Knows nothing of what the text says.
 */
import { decodeUriComponent, JSON, makeNumber } from './gtm.ts';
import { find, matchesOf, pattern } from './values.ts';

/** Full-width forms, small forms, digits of the Arabic scripts, the full stops of Chinese and Japanese. */
const WIDE_SIGNS = '[\\x{FE50}-\\x{FE6B}\\x{FF01}-\\x{FF61}\\x{0660}-\\x{0669}\\x{06F0}-\\x{06F9}\\x{3002}]';
const WIDE =
  'ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ０１２３４５６７８９٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹＠．＋％－（）／＿＼＃＆；﹫﹒﹢﹪﹣﹙﹚﹟﹠﹔。｡';
const NARROW = 'abcdefghijklmnopqrstuvwxyz012345678901234567890123456789@.+%-()/_\\#&;@.+%-()#&;..';

/** Lower-case text with full-width and small signs and Arabic digits as ASCII; other characters as they are. */
export function narrow(text: string): string {
  let changed = text;
  for (const sign of matchesOf(text, WIDE_SIGNS)) {
    const at = WIDE.indexOf(sign);
    if (at >= 0) changed = changed.split(sign).join(NARROW.charAt(at));
  }
  return changed;
}

const ESCAPES =
  '\\\\u[0-9a-fA-F]{4}|\\\\x[0-9a-fA-F]{2}|&(?:amp;)*#x?[0-9a-fA-F]{2,6};?|&(?:amp;)*(?:commat|plus|period|nbsp|sol|lpar|rpar);';
const NAMED = '|commat@|plus+|period.|nbsp |sol/|lpar(|rpar)';

/** `\u0040`, `&#64;`, `&#x40;`, `&commat;` → `@`. */
function characterOf(escape: string): string {
  const mark = escape.lastIndexOf('#');
  const body = escape.slice(mark + 1).split(';')[0] as string;
  let hex = escape.slice(2);
  if (mark >= 0) hex = body.charAt(0) === 'x' ? body.slice(1) : makeNumber(body).toString(16);
  else if (escape.charAt(0) === '&') {
    const name =
      '|' +
      (escape
        .slice(escape.lastIndexOf('&') + 1)
        .split('amp;')
        .join('')
        .split(';')[0] as string);
    return NAMED.charAt(NAMED.indexOf(name) + name.length);
  }
  return (JSON.parse('"\\u' + ('000' + hex).slice(-4) + '"') as string | undefined) || escape;
}

/** Without the escapes of JSON and HTML. */
export function unescaped(text: string): string {
  let plain = text;
  if (text.indexOf('\\') < 0 && text.indexOf('&') < 0) return text;
  for (const escape of matchesOf(text, ESCAPES)) plain = plain.split(escape).join(characterOf(escape));
  return plain;
}

/** Encoded ASCII, and of the rest what narrow() or a separator may be: full-width signs, spaces, dashes, Arabic digits. */
const PIECES =
  '%[0-7][0-9a-fA-F]|%[eE][fF]%[bB][9cdCD]%[89abAB][0-9a-fA-F]|%[eE]2%8[0-3]%[89abAB][0-9a-fA-F]|%[cC]2%[aA][0dD]|%[dD][9bB]%[abAB][0-9]';
/** A byte that is no ASCII, as Latin-1 has it. */
const BYTE = '%[89a-fA-F][0-9a-fA-F]';

/**
 * Decoded once more. Where that fails as a whole (Latin-1 forms, a lone %), piece by piece; a byte that belongs to nothing
 * becomes a blank.
 */
export function decoded(text: string): string {
  const whole = decodeUriComponent(text);
  if (whole) return whole;
  let parts = text;
  for (const piece of matchesOf(text, PIECES)) parts = parts.split(piece).join(decodeUriComponent(piece) || piece);
  const byte = find(parts, BYTE, -1) >= 0 ? pattern(BYTE) : null;
  return byte ? parts.replace(byte, ' ') : parts;
}
