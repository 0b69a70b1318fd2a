/** Keys and types of one event. Owns the wording of subcode 2804019, which names the place as a JSON path. */
import type { Refusal } from './graph-types.ts';
import {
  APPEND_EVENTS,
  APP_KEYS,
  CONTENT_KEYS,
  CUSTOM_KEYS,
  EVENT_KEYS,
  ORIGINAL_EVENT_KEYS,
  REQUIRED_KEYS,
  USER_KEYS,
  type KeyTable,
  type KeyType,
} from './known-keys.ts';
import { isObject } from './request-fields.ts';

/** Objects inside an event whose keys are known. custom_data takes any other key as a custom property. */
const NESTED: readonly { key: string; table: KeyTable; open?: true }[] = [
  { key: 'user_data', table: USER_KEYS },
  { key: 'custom_data', table: CUSTOM_KEYS, open: true },
  { key: 'app_data', table: APP_KEYS },
  { key: 'original_event_data', table: ORIGINAL_EVENT_KEYS },
];

/** What each type takes, and how Meta's message goes on after "must be". */
const TYPES: Readonly<Record<Exclude<KeyType, readonly string[]>, { fits: (value: unknown) => boolean; is: string }>> =
  {
    string: { fits: (value) => typeof value === 'string', is: 'a string' },
    digits: { fits: (value) => Number.isInteger(value) || matches(value, /^\d{1,20}$/), is: 'an integer' },
    numeric: {
      fits: (value) => Number.isFinite(value) || matches(value, /^-?\d{1,20}(?:\.\d{1,20})?$/),
      is: 'a number',
    },
    flag: {
      fits: (value) => [true, false, 0, 1, '0', '1', 'true', 'false'].includes(value as string),
      is: 'a boolean',
    },
    list: { fits: Array.isArray, is: 'an array' },
    ids: { fits: (value) => listOf(value, isId), is: 'an array' },
    object: { fits: isObject, is: 'an object' },
    hashes: { fits: (value) => isText(value) || listOf(value, isText), is: 'a string or an array of strings' },
    strings: { fits: (value) => isText(value) || listOf(value, isText), is: 'a string or an array of strings' },
    any: { fits: () => true, is: 'anything' },
  };

/** The first thing wrong with event number `index`. */
export function checkSchema(event: unknown, index: number): Refusal | undefined {
  const place = `$['data'][${index}]`;
  if (!isObject(event)) return refuse(`The parameter ${place} must be an object.`);
  const problem =
    findMissing(event, place) ?? checkKeys(event, { place, table: EVENT_KEYS }) ?? checkNested(event, place);
  return problem === undefined ? undefined : refuse(problem);
}

function findMissing(event: Record<string, unknown>, place: string): string | undefined {
  const isAppended = APPEND_EVENTS.includes(event.event_name as string);
  const missing = REQUIRED_KEYS.find((key) => {
    return (event[key] === undefined || event[key] === '') && !(isAppended && key === 'action_source');
  });
  return missing === undefined ? undefined : `The parameter ${place}['${missing}'] is required.`;
}

function checkNested(event: Record<string, unknown>, place: string): string | undefined {
  for (const { key, table, open } of NESTED) {
    const value = event[key];
    const problem = isObject(value) ? checkKeys(value, { place: `${place}['${key}']`, table, open }) : undefined;
    if (problem !== undefined) return problem;
  }
  return isObject(event.custom_data) ? checkContents(event.custom_data.contents, place) : undefined;
}

function checkContents(contents: unknown, place: string): string | undefined {
  if (!Array.isArray(contents)) return undefined;
  for (const [index, content] of contents.entries()) {
    const at = `${place}['custom_data']['contents'][${index}]`;
    if (!isObject(content)) return `The parameter ${at} must be an object.`;
    const problem = checkKeys(content, { place: at, table: CONTENT_KEYS });
    if (problem !== undefined) return problem;
  }
  return undefined;
}

interface KeyRules {
  place: string;
  table: KeyTable;
  open?: true;
}

function checkKeys(value: Record<string, unknown>, { place, table, open }: KeyRules): string | undefined {
  for (const [key, member] of Object.entries(value)) {
    const type = Object.hasOwn(table, key) ? table[key] : undefined;
    if (type === undefined && !open) return `Unexpected key "${key.slice(0, 100)}" on param "${place}".`;
    const problem = type && checkType(member, type);
    if (problem) return `The parameter ${place}['${key}'] must be ${problem}.`;
  }
  return undefined;
}

/** The type that the value should have had, if it has not. */
function checkType(value: unknown, type: KeyType): string | undefined {
  if (typeof type !== 'string') {
    return isText(value) && type.includes(value) ? undefined : `one of ${type.join(', ')}`;
  }
  return TYPES[type].fits(value) ? undefined : TYPES[type].is;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isId(value: unknown): boolean {
  return isText(value) || Number.isFinite(value);
}

function matches(value: unknown, pattern: RegExp): boolean {
  return isText(value) && pattern.test(value);
}

function listOf(value: unknown, fits: (member: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(fits);
}

function refuse(detail: string): Refusal {
  return { error: 'schema', detail };
}
