/** Finds the values of customer information parameters. Owns the precedence of their sources, no normalising. */
import type { UserRow } from '../spec/row-types.ts';
import { USER_ROWS } from '../spec/runtime.ts';
import { textsAt } from './flat.ts';
import { RULES } from './rules.ts';
import { isScalar, membersOf } from './shape.ts';
import type { Incoming } from './types.ts';

/** The parts of the incoming event in which customer information stands. */
type Sources = Pick<Incoming, 'gtm' | 'flat' | 'overrides' | 'userAgentHeader'>;

/** Visits the values of a field, source by source, the best first: the form, the paths of its row, the request's header. */
export const eachSource = (
  row: UserRow,
  incoming: Sources,
  visit: (texts: string[], source: string) => boolean,
): void => {
  const override = incoming.overrides[row.key];
  if (override !== undefined) {
    const texts = (membersOf(override, incoming.gtm) || [override]).filter(isScalar).map((value) => `${value}`);
    if (visit(texts, 'the form')) return;
  }
  for (const path of row.from) {
    const texts = incoming.flat[path] ? textsAt(incoming.flat, path, incoming.gtm) : [];
    if (texts.length > 0 && visit(texts, path)) return;
  }
  if (row.plain === 'user_agent') visit([incoming.userAgentHeader], 'the request header');
};

/** Every phone number that the event or the form names. */
export const customerPhones = (incoming: Sources): string[] => {
  let phones: string[] = [];
  for (const row of USER_ROWS) {
    if (row.rule !== 'phone') continue;
    eachSource(row, incoming, (texts) => {
      phones = phones.concat(texts);
      return false;
    });
  }
  return phones;
};

/** Longer texts name no place, and rules need not be quick beyond it. */
const LONGEST_PLACE = 100;

/** The customer's country or state as its rule has it; '' when unknown. */
export const customerPlace = (rule: 'country' | 'state', incoming: Sources, country: string): string => {
  const normalise = RULES[rule];
  let place = '';
  for (const row of USER_ROWS) {
    if (row.rule !== rule) continue;
    eachSource(row, incoming, (texts) => {
      for (const text of texts) {
        place = place || normalise(text.substring(0, LONGEST_PLACE), { gtm: incoming.gtm, country }).documented;
      }
      return place !== '';
    });
  }
  return place;
};
