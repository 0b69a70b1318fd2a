/** The format that Meta's click ID and browser ID share: `fb.level.time.id`, with the library's suffix as a fifth segment. */
import { BASE64URL, consistsOf, DIGITS } from './alphabet.ts';

/** Two characters in older releases of Meta's library, eight in newer ones. */
const isSuffix = (text: string): boolean => (text.length === 2 || text.length === 8) && consistsOf(text, BASE64URL);

/** The id inside; '' when the whole is malformed. Browser IDs have digits only. */
export const readMetaId = (value: string, digitsOnly: boolean): string => {
  const segments = value.split('.');
  const suffix = segments[4];
  if (segments.length < 4 || segments.length > 5 || segments[0] !== 'fb') return '';
  if (suffix !== undefined && !isSuffix(suffix)) return '';
  if (!consistsOf(segments[1] as string, DIGITS) || !consistsOf(segments[2] as string, DIGITS)) return '';
  const id = segments[3] as string;
  return consistsOf(id, digitsOnly ? DIGITS : BASE64URL) ? id : '';
};
