/** Stage: the objects that only some events carry: app_data for action source app, original_event_data for AppendValue. */
import { APP_FIELDS, ORIGINAL_FIELDS } from '../spec/meta-fields.ts';
import type { PlainFieldRow } from '../spec/row-types.ts';
import type { Gtm } from './gtm.ts';
import { firstAt } from './path.ts';
import { isNumber, isScalar, isText, membersOf } from './shape.ts';
import type { EventData, Fields } from './types.ts';

/** Meta wants every position of extinfo, blank where unknown. Source: Meta, app data parameters. */
const DEVICE_POSITIONS = 16;

type Read = (raw: unknown, gtm: Gtm) => unknown;

const toFlag: Read = (raw) => {
  if (raw === true || raw === 1 || raw === '1' || raw === 'true') return 1;
  return raw === false || raw === 0 || raw === '0' || raw === 'false' ? 0 : undefined;
};

const toText: Read = (raw) => (isScalar(raw) ? ('' + raw).trim() || undefined : undefined);

const toTime: Read = (raw, gtm) => {
  const time = isScalar(raw) ? gtm.makeNumber(raw) : 0;
  return isNumber(time) && time > 0 ? gtm.Math.floor(time) : undefined;
};

const toList: Read = (raw, gtm) => {
  const members = membersOf(isText(raw) ? gtm.JSON.parse(raw) : raw, gtm);
  return members ? members.map((member) => (isScalar(member) ? '' + member : '')) : undefined;
};

/** Positions 0 (a2 or i2) and 4 (OS version) are required; a blank one refuses the event (subcode 2804043). */
const toDevice: Read = (raw, gtm) => {
  const list = toList(raw, gtm) as string[] | undefined;
  if (!list || (list[0] !== 'a2' && list[0] !== 'i2') || !list[4]) return undefined;
  const device = list.slice(0, DEVICE_POSITIONS);
  while (device.length < DEVICE_POSITIONS) device.push('');
  return device;
};

const READERS: Record<PlainFieldRow['kind'], Read> = {
  flag: toFlag,
  text: toText,
  time: toTime,
  list: toList,
  device: toDevice,
};

const readRows = (rows: readonly PlainFieldRow[], event: EventData, gtm: Gtm): Fields => {
  const value: Fields = {};
  for (const row of rows) {
    const raw = firstAt(event, row.from);
    if (raw === undefined) continue;
    const reader = READERS[row.kind];
    const read = reader(raw, gtm);
    if (read !== undefined) value[row.key] = read;
  }
  return value;
};

export const readAppData = (event: EventData, gtm: Gtm): Fields => readRows(APP_FIELDS, event, gtm);

export const readOriginalEvent = (event: EventData, gtm: Gtm): Fields => readRows(ORIGINAL_FIELDS, event, gtm);
