/** Stage: the objects that only some events carry: app_data for action source app, original_event_data for AppendValue. */
import type { PlainRow } from '../spec/row-types.ts';
import { consistsOf, DIGITS } from './characters.ts';
import { firstAt } from './flat.ts';
import { knownName, listedName } from './meta-name.ts';
import { looksPersonal, type Guard } from './personal.ts';
import { membersOf, parsed, textOf } from './shape.ts';
import type { Fields, Incoming } from './types.ts';
import { toSeconds } from './unix-time.ts';

/** Meta wants every position of extinfo, blank where unknown. Source: Meta, app data parameters. */
const DEVICE_POSITIONS = 16;

type Read = (raw: unknown, incoming: Incoming) => unknown;

const toFlag: Read = (raw) => {
  const text = textOf(raw);
  if (text === '1' || text === 'true') return 1;
  return text === '0' || text === 'false' ? 0 : undefined;
};

const toText = (raw: unknown, guard: Guard): string => {
  const text = textOf(raw);
  return looksPersonal(text, guard) ? '' : text;
};

/** The name under which the original event was sent, whichever spelling the site has for it. */
const toName: Read = (raw, incoming) => {
  const name = toText(raw, incoming);
  return listedName(name, incoming) || knownName(name) || name || undefined;
};

const toTime: Read = (raw, guard) => {
  const text = textOf(raw);
  return consistsOf(text, DIGITS) && text.length <= 16
    ? guard.gtm.Math.floor(toSeconds(guard.gtm.makeNumber(text)))
    : undefined;
};

const toList = (raw: unknown, guard: Guard): string[] | undefined => {
  const members = membersOf(parsed(raw, guard.gtm), guard.gtm);
  return members && members.map((member) => toText(member, guard));
};

/** Position 0 is a2 or i2; whether it and position 4, the OS version, are there is looked at with the other requirements. */
const toDevice: Read = (raw, incoming) => {
  const list = toList(raw, incoming);
  if (!list) return undefined;
  if (list[0] !== 'a2' && list[0] !== 'i2') list[0] = '';
  while (list.length < DEVICE_POSITIONS) list.push('');
  return list.slice(0, DEVICE_POSITIONS);
};

const READERS: Record<PlainRow['kind'], Read> = {
  flag: toFlag,
  text: (raw, guard) => toText(raw, guard) || undefined,
  name: toName,
  time: toTime,
  list: toList,
  device: toDevice,
};

/** The members that the rows find in the event. */
export const readNested = (rows: readonly PlainRow[], incoming: Incoming): Fields => {
  const value: Fields = {};
  for (const row of rows) {
    const raw = firstAt(incoming.flat, row.from);
    const reader = READERS[row.kind];
    const read = raw === undefined ? undefined : reader(raw, incoming);
    if (read !== undefined) value[row.key] = read;
  }
  return value;
};
