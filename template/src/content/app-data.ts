/** The objects that only some events carry: app_data for action source app, original_event_data for AppendValue. */
import { makeNumber, Object } from '../gtm.ts';
import { looksPersonal } from '../privacy.ts';
import { nameAtMeta } from '../read/event-name.ts';
import { toSeconds } from '../read/event-time.ts';
import { firstValue, type Places } from '../read/fields.ts';
import { isDigits, membersOf, parsed, tableOf, textOf, type Fields } from '../values.ts';

/** Meta wants every position of extinfo, blank where unknown. Source: Meta, app data parameters. */
const DEVICE_POSITIONS = 16;

function toFlag(text: string): number | undefined {
  if (text === '1' || text === 'true') return 1;
  return text === '0' || text === 'false' ? 0 : undefined;
}

function safeText(raw: unknown): string {
  const text = textOf(raw);
  return looksPersonal(text) ? '' : text;
}

/** Unix seconds have ten digits, microseconds sixteen. */
const LONGEST_TIME = 16;

function toTime(text: string): number | undefined {
  const whole = text.split('.')[0] as string;
  return isDigits(whole) && whole.length <= LONGEST_TIME ? toSeconds(makeNumber(whole)) : undefined;
}

function toList(raw: unknown): string[] | undefined {
  const members = membersOf(parsed(raw));
  return members && members.map(safeText);
}

/** Position 0 is a2 or i2; whether it and position 4, the OS version, are there is looked at with the other requirements. */
function toDevice(raw: unknown): string[] | undefined {
  const list = toList(raw);
  if (!list) return undefined;
  if (list[0] !== 'a2' && list[0] !== 'i2') list[0] = '';
  while (list.length < DEVICE_POSITIONS) list.push('');
  return list.slice(0, DEVICE_POSITIONS);
}

function convert(raw: unknown, kind: string): unknown {
  if (kind === 'flag') return toFlag(textOf(raw));
  if (kind === 'time') return toTime(safeText(raw));
  if (kind === 'list') return toList(raw);
  if (kind === 'device') return toDevice(raw);
  const text = safeText(raw);
  return (kind === 'name' && text ? nameAtMeta(text) : text) || undefined;
}

/** The members of an object that the event has; `kinds` is the packed table of the object's keys. */
export function readObject(places: Places, kinds: string): Fields {
  const members: Fields = {};
  const table = tableOf(kinds);
  for (const name of Object.keys(table)) {
    const key = name.substring(1);
    const raw = firstValue(places[key]);
    const value = raw === undefined ? undefined : convert(raw, table[name] || '');
    if (value !== undefined) members[key] = value;
  }
  return members;
}
