/** Finds which form of a value was hashed, by hashing the likely forms again. Owns no rule of Meta's: it only recognises. */
import { createHash } from 'node:crypto';

const HIGHEST_CALLING_CODE = 999;
const LONGEST = 200;

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The form whose hash is among `sent`; undefined when none of the tried ones is. */
export function findNormalised(text: string, sent: readonly string[]): string | undefined {
  if (text.length > LONGEST) return undefined;
  const wanted = new Set(sent);
  return [...likelyForms(text), ...phoneForms(text)].find((form) => wanted.has(form) || wanted.has(sha256(form)));
}

/** As it came, without case, spaces, punctuation or accents; initials; the first part of a long postal code. */
function likelyForms(text: string): Set<string> {
  const lower = text.trim().toLowerCase();
  const letters = lower.replace(/[^\p{L}\p{N}]/gu, '');
  const plain = letters.normalize('NFKD').replace(/\p{M}/gu, '');
  const digits = lower.replace(/\D/g, '');
  const zip = (lower.split('-')[0] ?? '').replace(/\s/g, '');
  return new Set([
    lower,
    lower.replace(/\s/g, ''),
    letters,
    plain,
    digits,
    zip,
    lower.slice(0, 1),
    ...dateForms(lower),
  ]);
}

/** `31.01.1990`, `01/31/1990` and `1990-01-31` are `19900131`. */
function dateForms(text: string): string[] {
  const dayFirst = /^(\d{1,2})\D(\d{1,2})\D(\d{4})$/.exec(text);
  if (dayFirst === null) return [];
  const [, one = '', two = '', year = ''] = dayFirst;
  const pad = (part: string): string => part.padStart(2, '0');
  return [`${year}${pad(two)}${pad(one)}`, `${year}${pad(one)}${pad(two)}`];
}

/** A number without its country gets one from the tag; every calling code is tried. */
function* phoneForms(text: string): Generator<string> {
  const digits = text.replace(/\D/g, '');
  if (digits.length < 5 || digits.length > 15) return;
  const national = digits.replace(/^0+/, '');
  yield national;
  for (let code = 1; code <= HIGHEST_CALLING_CODE; code++) yield `${code}${national}`;
}
