/** The format that Meta's click ID and browser ID share: `fb.level.time.id`, with the library's suffix as a fifth segment. */
import { BASE64URL, consistsOf, DIGITS } from './characters.ts';

/** Two characters in older releases of Meta's library, eight in newer ones. */
const isSuffix = (text: string): boolean => (text.length === 2 || text.length === 8) && consistsOf(text, BASE64URL);

/** Meta's libraries ignore longer click IDs. Source: capi-param-builder. */
export const LONGEST_CLICK_ID = 500;

const isNumber = (text: string, longest: number): boolean => text.length <= longest && consistsOf(text, DIGITS);

/** What the clocks of a browser and a server may differ by. */
const CLOCK_ERROR_MS = 86400000;

/** Unix milliseconds: 13 digits until the year 2286, so that texts compare like numbers. Seconds are a known fault of sites. */
const isTime = (text: string, nowMs: number): boolean =>
  text.length === 13 && consistsOf(text, DIGITS) && text <= `${nowMs + CLOCK_ERROR_MS}`;

/** The id inside; '' when the whole is malformed. Browser IDs have digits only. */
export const readMetaId = (value: string, digitsOnly: boolean, nowMs: number): string => {
  const segments = value.split('.');
  const suffix = segments[4];
  if (segments.length < 4 || segments.length > 5 || segments[0] !== 'fb') return '';
  if (suffix !== undefined && !isSuffix(suffix)) return '';
  if (!isNumber(segments[1] as string, 2) || !isTime(segments[2] as string, nowMs)) return '';
  const id = segments[3] as string;
  const valid = digitsOnly ? isNumber(id, 20) : id.length <= LONGEST_CLICK_ID && consistsOf(id, BASE64URL);
  return valid ? id : '';
};
