/** Reads the decimal digits of other scripts as ASCII. */

const DIGITS = '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९০১২৩৪৫৬৭৮৯๐๑๒๓๔๕๖๗๘๙０１２３４５６７８９';

/** One character, in ASCII if it is a digit. Covers Arabic, Persian, Devanagari, Bengali, Thai and full-width digits. */
export function asciiDigit(ch: string): string {
  if (ch <= '~') return ch;
  const at = DIGITS.indexOf(ch);
  return at < 0 ? ch : '0123456789'.charAt(at % 10);
}

/** The text with all digits in ASCII. */
export function withAsciiDigits(text: string): string {
  let converted = '';
  for (let i = 0; i < text.length; i++) converted = converted + asciiDigit(text.charAt(i));
  return converted;
}
