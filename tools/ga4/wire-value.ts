/** Turns the text of one parameter into the value its row's type asks for. Owns number syntax and the usage bit set. */
import type { DecodeOptions } from './decode-options.ts';
import type { EventValue } from './event-data.ts';
import type { WireType } from './wire-names.ts';

/** JavaScript's decimal numbers, which is what gtag writes; no hexadecimal, no empty text, no Infinity. */
const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const BASE64URL = /^[A-Za-z0-9_-]+$/;

/** The value, or undefined when the parameter is to leave no trace. */
export function readWireValue(type: WireType, text: string, options: DecodeOptions): EventValue | undefined {
  switch (type) {
    case 'number':
      return readNumber(text, options);
    case 'flag':
      return options.documentedBooleans === 'boolean' ? text === '1' : text;
    case 'system-flag':
      return options.systemFlags === 'number' ? readNumber(text, options) : text;
    case 'true-if-1':
      return text === '1';
    case 'bits':
      return readBits(text);
    case 'text':
      return text;
  }
}

/** A decimal number, or what `nonNumeric` says of a text that is none. */
export function readNumber(text: string, options: DecodeOptions): EventValue | undefined {
  const number = parseDecimal(text);
  if (number !== undefined) return number;
  if (options.nonNumeric === 'nan') return NaN;
  return options.nonNumeric === 'text' ? text : undefined;
}

/** A finite decimal number, or undefined. */
export function parseDecimal(text: string): number | undefined {
  const number = DECIMAL.test(text) ? Number(text) : NaN;
  return Number.isFinite(number) ? number : undefined;
}

/** Usage bits: unpadded base64url, least significant bit first, given as the set bits' numbers ("AAAAAAQ" is [34]). */
function readBits(text: string): EventValue {
  if (!BASE64URL.test(text)) return text;
  const bytes = Buffer.from(text, 'base64url');
  const isSet = (bit: number) => (((bytes[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 1;
  return Array.from({ length: bytes.length * 8 }, (_, bit) => bit).filter(isSet);
}
