/** Checks which characters a text consists of. The sandbox's regular expressions must be compiled for every event; a scan is cheaper. */

export const DIGITS = '0123456789';
export const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Whether the text is not empty and has characters of the alphabet only. */
export const consistsOf = (text: string, alphabet: string): boolean => {
  for (let index = 0; index < text.length; index++) if (alphabet.indexOf(text.charAt(index)) < 0) return false;
  return text.length > 0;
};

/** The ASCII digits of a text, in order. */
export const digitsOf = (text: string): string => {
  let digits = '';
  for (let index = 0; index < text.length; index++) {
    if (DIGITS.indexOf(text.charAt(index)) >= 0) digits += text.charAt(index);
  }
  return digits;
};
