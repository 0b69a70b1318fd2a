/**
 * Shapes of values, packed tables and patterns: what every stage needs and nothing that knows a field. Event data may hold
 * any JSON anywhere, so nothing is read without a look first. Written for GTM's interpreter, where each evaluated node
 * costs and native calls cost next to nothing: https://developers.google.com/tag-platform/tag-manager/templates/sandboxed-javascript
 */
import { createRegex, getType, JSON, makeNumber, Object } from './gtm.ts';

/** A JSON object. */
export type Fields = Record<string, unknown>;

/** A finite number: NaN and the infinities minus themselves are not zero. */
export function isNumber(value: unknown): value is number {
  return typeof value === 'number' && value - value === 0;
}

/** What can stand as the text of one value. */
export function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'boolean' || isNumber(value);
}

/** An object or a list; JSON knows nothing else with properties. */
export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

/** Trimmed text of a scalar; '' for anything else. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (value === undefined) return '';
  return isScalar(value) ? `${value}` : '';
}

/** What a boolean, a digit or a word of consent says, in any case; undefined where it says nothing. */
export function saysYes(value: unknown): boolean | undefined {
  const word = '|' + textOf(value).toLowerCase() + '|';
  return '|granted|true|1|'.indexOf(word) >= 0 || ('|denied|false|0|'.indexOf(word) >= 0 ? false : undefined);
}

/** What stands in a parameter that has no value. Unlike in customer information, words such as "none" may be meant. */
const EMPTY_PARAMETERS = '|undefined|null|NaN|(not set)|[object Object]||';

export function isEmpty(text: string): boolean {
  return EMPTY_PARAMETERS.indexOf('|' + text + '|') >= 0;
}

/** Numbers of two digits more are exact, so their text is what was parsed. */
const EXACT = 13;

/** No number that anybody asks for here has more. */
const MOST_DIGITS = 40;

/** Whether the text has the digits 0 to 9 only, one at least and forty at most. Between 1 and 0 it keeps its zeros, and stays whole. */
export function isDigits(text: string): boolean {
  if (text.length > EXACT)
    return text.length <= MOST_DIGITS && isDigits(text.slice(0, EXACT)) && isDigits(text.slice(EXACT));
  const digits = '1' + text + '0';
  return text !== '' && '' + makeNumber(digits) === digits;
}

/** More members than this are not looked at where one customer's values are expected: hostile events must stay cheap. */
export const MOST_VALUES = 20;

/**
 * The members of a list, whether it came as an array or as GA4 sends it: an object with the keys "0", "1", …, of which some
 * may be missing. Undefined when the value is neither.
 */
export function membersOf(value: unknown): unknown[] | undefined {
  if (!isObject(value)) return undefined;
  if (getType(value) === 'array') return value as unknown as unknown[];
  const keys = Object.keys(value);
  // The first key tells most objects: digits stand before the colon, letters behind it.
  const isList = value['0'] !== undefined || ((keys[0] as string) < ':' && keys.every(isDigits));
  if (!isList) return undefined;
  return keys.filter(isDigits).map((key: string) => value[key]);
}

/** The value itself, or the object or list that it spells as JSON text: gtag sends objects in this form only. */
export function unpacked(value: unknown): unknown {
  return (typeof value === 'string' && '{['.indexOf(value.trim().charAt(0)) >= 0 && JSON.parse(value)) || value;
}

/** An object, be it as JSON text; undefined for lists and for all else. */
export function objectIn(given: unknown): Fields | undefined {
  const value = unpacked(given);
  return isObject(value) && !membersOf(value) ? value : undefined;
}

/** The value at a dotted path; undefined where the path leads nowhere or to null. */
export function valueAt(root: unknown, path: string): unknown {
  let value = root;
  for (const segment of path.split('.'))
    value = typeof value === 'object' && value ? (value as Fields)[segment] : undefined;
  return value === null ? undefined : value;
}

/**
 * A packed table, `name:value;name:value`, as an object, made by native calls alone. Its names begin with a dot, so that
 * names from outside, such as `constructor`, never meet what objects inherit.
 */
export function tableOf(text: string): Table {
  return JSON.parse('{".' + text.split(':').join('":"').split(';').join('",".') + '"}') as Table;
}

/** What a packed table has behind one name; '' for none. Cheaper where only one name is asked for. */
export function valueIn(table: string, name: string): string {
  return ((';' + table).split(`;${name}:`)[1] || '').split(';')[0] as string;
}

/** Whether a packed table has a row of that name. */
export function hasRow(table: string, name: string): boolean {
  return (';' + table).indexOf(';' + name + ':') >= 0;
}

export type Table = Record<string, string | undefined>;

/** A text that the build has packed: behind it, each after a mark, stands what is abbreviated, at last the signs that do it. */
export function unpack(packed: string): string {
  const parts = packed.split('~');
  let spelled = parts[0] as string;
  for (const sign of (parts.pop() as string).split('')) spelled = spelled.split(sign).join(parts.pop());
  return spelled;
}

type Regex = Exclude<ReturnType<typeof createRegex>, null>;

/** Patterns of RE2, each compiled once and only when it is needed. */
const patterns: Record<string, Regex | null> = {};

/** Null on server images before 2.0.0, which have no createRegex. Source: Google, release notes of the server image. */
export function pattern(source: string): Regex | null {
  return patterns[source] || (patterns[source] = createRegex(source, 'g'));
}

/** Where the pattern first fits; -1 where it does not; `blind` where there are no patterns. */
export function find(text: string, source: string, blind: number): number {
  const made = patterns[source] || pattern(source);
  return made ? text.search(made) : blind;
}

/** Each text once, and none that is empty. */
export function unique(texts: readonly string[]): string[] {
  return texts.filter((text: string, index: number) => text && texts.indexOf(text) === index);
}

/** All that fits. */
export function matchesOf(text: string, source: string): string[] {
  const made = pattern(source);
  return (made && text.match(made)) || [];
}

/** With something else in place of all that fits; the text as it is where there are no patterns. */
export function replaced(text: string, source: string, by: string | ((match: string) => string)): string {
  const made = patterns[source] || pattern(source);
  return made ? text.replace(made, by as string) : text;
}

/** What goes where there are no patterns. */
const COMMON_SIGNS = " .-_()/+',";

/** The text without what the pattern fits; without patterns, without the commonest signs. */
export function without(text: string, source: string): string {
  const made = patterns[source] || pattern(source);
  if (made) return text.replace(made, '');
  let rest = text;
  for (const sign of COMMON_SIGNS.split('')) rest = rest.split(sign).join('');
  return rest;
}

/** All but the letters a to z and digits. */
export const SIGNS = '[^a-z0-9]+';
/** All but digits. */
export const NO_DIGITS = '\\D+';
/** White space as trim() understands it, for a class of characters. */
export const SPACES = '\\s\\x{0B}\\p{Z}\\x{FEFF}';

/** All that an ordinary text does not hold: letters beyond ASCII, hints of an address, of a number, of an encoding. */
const UNUSUAL = '[^ -~]|[@%+\\\\]|&(#|[a-z]{3,6};)|wa\\.me/|tel:|sms:|callto:|send\\?|(^|[^0-9A-Za-z.])00[-(./1-9 ]';

/** What a service gives as a code: letters, digits, `_` and `-`, at most forty. */
export function isShortWord(text: string): boolean {
  return find(text, '^[\\w-]{1,40}$', 0) === 0;
}

/** The one cheap look that spares ordinary texts all others. */
export function isUnusual(text: string): boolean {
  return find(text, UNUSUAL, 0) >= 0;
}
