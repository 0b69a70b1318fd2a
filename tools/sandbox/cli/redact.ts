/**
 * Keeps secrets of the saved form out of what the commands print: the form's own, in every spelling that output has, and the
 * credentials of any Authorization header. What is a secret is tools/privacy's.
 */
import { createRedact } from '../../privacy/redact.ts';
import { listSecrets } from '../../privacy/secrets.ts';

const MASK = '[token]';

/** Shorter values would blot out half of the output. */
const SHORTEST = 4;

export interface Redactor {
  line: (text: string) => string;
  /** A value for JSON. */
  value: (value: unknown) => unknown;
}

export const createRedactor = (data: Record<string, unknown>): Redactor => {
  const secrets = listSecrets(data).filter(({ length }) => length >= SHORTEST);
  const spellings = secrets.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]);
  // The longest first: one secret can be the beginning of another.
  const withoutSecrets = createRedact(...spellings.sort((a, b) => b.length - a.length));
  const line = (text: string): string => withoutCredentials(withoutSecrets(text));
  const value = (given: unknown, name = ''): unknown => {
    if (typeof given === 'string') return isCredentials(name) ? withoutToken(given) : line(given);
    if (typeof given !== 'object' || given === null) return given;
    if (Array.isArray(given)) return given.map((entry: unknown) => value(entry, name));
    return Object.fromEntries(Object.entries(given).map(([key, entry]) => [key, value(entry, key)]));
  };
  return { line, value };
};

const withoutCredentials = (text: string): string =>
  text.replace(/(authorization"?: ?"?(?:Bearer |Basic )?)[^\s",]+/gi, `$1${MASK}`);

const isCredentials = (name: string): boolean => /^authorization$/i.test(name);

const withoutToken = (header: string): string => header.replace(/^((?:Bearer |Basic )?)[^]*$/i, `$1${MASK}`);
