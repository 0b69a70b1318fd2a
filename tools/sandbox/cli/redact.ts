/** Keeps secrets of the saved form out of what the commands print. Knows no template: a field's name tells. */

const SECRET_NAMES = /token|secret|password|apikey|api_key/i;
/** Shorter values would blot out half of the output. */
const SHORTEST = 4;
const MASK = '[redacted]';

function secretsIn(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return SECRET_NAMES.test(name) && value.length >= SHORTEST ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => secretsIn(entry, Array.isArray(value) ? name : key));
}

/** A value for JSON without the form's secrets. */
export function redactValue(value: unknown, data: unknown, name = ''): unknown {
  if (typeof value === 'string') return /^authorization$/i.test(name) ? redactHeader(value) : redact(value, data);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((entry: unknown) => redactValue(entry, data, name));
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, redactValue(entry, data, key)]));
}

const redactHeader = (value: string): string => value.replace(/^((?:Bearer |Basic )?)[^]*$/i, `$1${MASK}`);

/** The text without the form's secrets, in their plain, JSON and URL spelling, and without the token of any Authorization header. */
export function redact(text: string, data: unknown): string {
  const spellings = secretsIn(data).flatMap((secret) => [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
  ]);
  return spellings
    .sort((a, b) => b.length - a.length)
    .reduce((rest, secret) => rest.replaceAll(secret, MASK), text)
    .replace(/(authorization"?: ?"?(?:Bearer |Basic )?)[^\s",]+/gi, `$1${MASK}`);
}
