/** Reads the fields of an object from a stranger's file, each in the form that it must have. Knows no record. */
import { SessionError } from './session-error.ts';

type Json = Record<string, unknown>;

/** Source: RFC 9110, field names and values. */
const HEADER_NAME = /^[\w!#$%&'*+.^`|~-]{1,200}$/;
const HEADER_VALUE = /^[^\0\r\n]*$/;

/** No lab will run after it, and pages can still add days to it. */
const LAST_TIME_MS = Date.UTC(2200, 0);

/** Reads the fields of one object; each method throws SessionError with the path of the field. */
export class FieldReader {
  readonly path: string;
  readonly #object: Json;

  constructor(object: Json, path: string) {
    this.#object = object;
    this.path = path;
  }

  value(key: string): unknown {
    return Object.hasOwn(this.#object, key) ? this.#object[key] : undefined;
  }

  text(key: string): string {
    return asText(this.value(key), `${this.path}.${key}`);
  }

  optionalText(key: string): string | undefined {
    return this.value(key) === undefined ? undefined : this.text(key);
  }

  number(key: string): number {
    const value = this.value(key);
    // 1e999 is JSON, and Infinity for JavaScript.
    if (Number.isFinite(value)) return value as number;
    throw unfit(`${this.path}.${key}`, 'a number');
  }

  count(key: string): number {
    const value = this.number(key);
    if (Number.isInteger(value) && value >= 0) return value;
    throw unfit(`${this.path}.${key}`, 'a whole number');
  }

  matching(key: string, pattern: RegExp, wanted: string): string {
    const value = this.text(key);
    if (pattern.test(value)) return value;
    throw unfit(`${this.path}.${key}`, wanted);
  }

  optionalNumber(key: string): number | undefined {
    return this.value(key) === undefined ? undefined : this.number(key);
  }

  time(key: string): number {
    const value = this.number(key);
    if (value >= 0 && value <= LAST_TIME_MS) return value;
    throw unfit(`${this.path}.${key}`, 'a time in milliseconds');
  }

  object(key: string): Json {
    return asObject(this.value(key), `${this.path}.${key}`);
  }

  /** An object of texts; an absent one is empty. */
  texts(key: string): Record<string, string> {
    const object = asObject(this.value(key) ?? {}, `${this.path}.${key}`);
    for (const [name, value] of Object.entries(object)) asText(value, `${this.path}.${key}.${name.slice(0, 40)}`);
    return object as Record<string, string>;
  }

  headers(key: string): Record<string, string> {
    const headers = this.texts(key);
    for (const [name, value] of Object.entries(headers)) {
      if (!HEADER_NAME.test(name) || !HEADER_VALUE.test(value)) throw unfit(`${this.path}.${key}`, 'a list of headers');
    }
    return headers;
  }

  list<Item>(key: string, readItem: (value: unknown, path: string) => Item): Item[] {
    const value = this.value(key);
    if (!Array.isArray(value)) throw unfit(`${this.path}.${key}`, 'a list');
    return value.map((item: unknown, index) => readItem(item, `${this.path}.${key}[${index}]`));
  }

  oneOf<Choice extends string>(key: string, choices: readonly Choice[]): Choice {
    const found = choices.find((choice) => choice === this.value(key));
    if (found !== undefined) return found;
    throw unfit(`${this.path}.${key}`, choices.join(' or '));
  }
}

export function asText(value: unknown, path: string): string {
  if (typeof value === 'string') return value;
  throw unfit(path, 'a text');
}

export function asObject(value: unknown, path: string): Json {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json;
  throw unfit(path, 'an object');
}

function unfit(path: string, wanted: string): SessionError {
  return new SessionError(
    path,
    `The field is missing or is not ${wanted}.`,
    'Save the session again; this file was changed or cut.',
  );
}
