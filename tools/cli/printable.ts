/**
 * Makes text from outside fit for a terminal: what a template, a file name or an answer says can neither steer the terminal nor
 * forge a line. Everything that commands print goes through here. Owns no layout.
 */

/**
 * Control characters, line ends among them; characters that turn the direction of writing (Trojan Source, CVE-2021-42574) or
 * take no space; halves of pairs.
 */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** One line, whatever is in the text. Inside JSON the result is still JSON of the same value. */
export const printable = (text: string): string => text.replace(UNPRINTABLE, escape);

const escape = (sign: string): string => {
  const short = SHORT[sign];
  if (short !== undefined) return short;
  // Beyond the first plane a sign is written as the pair that JSON knows.
  return Array.from({ length: sign.length }, (_, at) => `\\u${hex(sign.charCodeAt(at))}`).join('');
};

const hex = (code: number): string => code.toString(16).padStart(4, '0');
