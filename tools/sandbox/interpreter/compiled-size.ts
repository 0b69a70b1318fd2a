/** How many bytes compiled code takes in a container. */
import type { Code } from './encode.ts';

/** `< > = & '` and the two line separators are written as six characters each. Source: public copies of gtm.js. */
const ESCAPED = /[<>=&'\u2028\u2029]/g;
const LENGTH_OF_ESCAPE = 6;

export const compiledText = (code: Code): string =>
  JSON.stringify(code).replace(
    ESCAPED,
    (sign) =>
      `\\u${sign
        .charCodeAt(0)
        .toString(16)
        .padStart(LENGTH_OF_ESCAPE - 2, '0')}`,
  );

/** Bytes in UTF-8. */
export const compiledSize = (code: Code): number => Buffer.byteLength(compiledText(code));
