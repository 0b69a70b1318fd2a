/** Turns one raw value into what Meta takes in a field, by the kind in its row. What is wrong with a value is noted here. */
import { CURRENCIES } from '../../spec/generated/currencies.ts';
import type { ProblemCode } from '../../spec/problems.ts';
import { makeNumber, Math, Object } from '../gtm.ts';
import { isNobodysId } from '../placeholders.ts';
import { looksPersonal } from '../privacy.ts';
import { nameAtMeta, toSeconds } from '../read/event.ts';
import { isBlank, type Places } from '../read/places.ts';
import {
  isEmpty,
  isNumber,
  isScalar,
  membersOf,
  saysYes,
  textOf,
  unpacked,
  type Fields,
  type Table,
} from '../values.ts';
import { note } from '../words.ts';
import { plainNumber } from './amounts.ts';

/** The field whose value is read; '' where what is wrong concerns nobody, because another place had the first word. */
let field = '';

function lack(code: ProblemCode): undefined {
  if (field) note(code, field);
  return undefined;
}

const NUMBERS = 'number amount count';

/** Beyond it whole numbers are no longer exact; no price and no count is that large. */
const LARGEST_NUMBER = 1000000000000000;

/** Meta takes values from zero on, and counts from one. Source: Meta, custom data parameters. */
function toNumber(raw: unknown, kind: string): number | undefined {
  const text = typeof raw === 'string' ? raw.trim() : '';
  const plain = text && plainNumber(text);
  const number = plain ? makeNumber(plain) : raw;
  const isWhole = kind !== 'count' || ((number as number) > 0 && Math.floor(number as number) === number);
  if (!isNumber(number) || Math.abs(number) >= LARGEST_NUMBER || !isWhole)
    return lack(typeof raw === 'object' ? 'wrong_type' : 'not_a_number');
  if (kind === 'amount' && number < 0) return lack('below_zero');
  if (plain !== text) lack('amount_repaired');
  // Bare digits may be the customer's phone; `1.234.567,89 €` is not, though a phone may end so.
  else if (looksPersonal(text)) return lack('personal_parameter');
  return number;
}

/** A placeholder would be one order of all customers; a flag may be a boolean. */
function toText(raw: unknown, kind?: unknown): unknown {
  const text = textOf(raw);
  if (kind === 'flag' && typeof raw === 'boolean') return raw;
  if (!isScalar(raw)) return lack('wrong_type');
  if (kind === 'order' ? isNobodysId(text) : isEmpty(text)) return lack('placeholder');
  return looksPersonal(text) ? lack('personal_parameter') : text;
}

/** Whether the text is a code of ISO 4217 such as `EUR`, in capitals. */
export function isCurrency(code: string): boolean {
  return code.length === 3 && CURRENCIES.indexOf(code) % 3 === 0;
}

function toCurrency(raw: unknown): unknown {
  const code = textOf(raw).toUpperCase();
  return isCurrency(code) ? code : lack('not_a_currency');
}

/** `choices` stand between slashes. */
function toChoice(raw: unknown, choices: string): unknown {
  const text = textOf(raw).toLowerCase();
  const isChoice = text.indexOf('/') < 0 && choices.indexOf('/' + text + '/') >= 0;
  return isChoice ? text : lack('not_a_choice');
}

/** A list, a list as JSON text, or one member. Ids are texts: the catalog's "007" is not 7. */
function toList(raw: unknown): unknown {
  const members = membersOf(unpacked(raw)) || [raw];
  const texts = members.map(toText).filter((text) => text !== undefined);
  return texts.length > 0 ? texts : undefined;
}

/** Meta wants every position of extinfo, blank where unknown. Source: Meta, app data parameters. */
const POSITIONS = ',,,,,,,,,,,,,,,';

/** Position 0 is a2 or i2; whether it and position 4, the OS version, are there is looked at with the other requirements. */
function toDevice(raw: unknown): unknown {
  const members = membersOf(unpacked(raw));
  if (!members) return undefined;
  // Blank positions are as they should be.
  field = '';
  const texts = members.map((member) => toText(member) || '');
  if (texts[0] !== 'a2' && texts[0] !== 'i2') texts[0] = '';
  return texts.concat(POSITIONS.split(',')).slice(0, POSITIONS.length + 1);
}

function toBit(raw: unknown): number | undefined {
  const answer = saysYes(raw);
  return answer === undefined ? undefined : answer ? 1 : 0;
}

function toTime(raw: unknown): unknown {
  return toSeconds(toText(raw));
}

function toName(raw: unknown): unknown {
  const name = toText(raw);
  return name && nameAtMeta(name as string);
}

/** `kind` is one of the kinds of spec/row-types.ts, or the choices between slashes; `name` is the field's, or '' for no notes. */
export function convert(raw: unknown, kind: string, name: string): unknown {
  field = name;
  if (NUMBERS.indexOf(kind) >= 0) return toNumber(raw, kind);
  if (kind === 'currency') return toCurrency(raw);
  if (kind === 'ids') return toList(raw);
  if (kind === 'device') return toDevice(raw);
  if (kind === 'time') return toTime(raw);
  if (kind === 'bit') return toBit(raw);
  if (kind === 'name') return toName(raw);
  return kind.charAt(0) === '/' ? toChoice(raw, kind) : toText(raw, kind);
}

/**
 * The members of one of Meta's objects that the event has; `kinds` is the table of the object's keys. The first usable value
 * of all places wins; what the first one lacked is noted.
 */
export function readMembers(places: Places, kinds: Table, object: string): Fields {
  const members: Fields = {};
  for (const key of Object.keys(places)) {
    const kind = kinds['.' + key];
    if (!kind) continue;
    let noted = object + '.' + key;
    for (const place of places[key] || []) {
      if (isBlank(place)) continue;
      const value = convert(place.raw, kind, noted);
      if (value !== undefined) {
        members[key] = value;
        break;
      }
      noted = '';
    }
  }
  return members;
}
