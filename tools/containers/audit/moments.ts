/** When tags fire: what a trigger waits for, and whether two can fire at one moment. Knows no tags. */
import { RE2JS } from 're2js';
import { member, objectsIn, textOf, type Container, type Entity, type Json } from '../format/container.ts';
import { RESERVED_TRIGGERS } from '../format/known-types.ts';

/** `unknown`: only a run can tell. */
export type Answer = 'yes' | 'no' | 'unknown';

export interface Condition {
  /** The left side as it stands there, such as `{{Client Name}}`. */
  of: string;
  operator: string;
  value: string;
  isNegated: boolean;
  ignoresCase: boolean;
}

export interface Moment {
  id: string;
  name: string;
  type: string;
  /** On the event's name; at most one. */
  event?: Condition;
  filters: readonly Condition[];
}

const RESERVED_TYPES: Readonly<Record<string, string>> = {
  [RESERVED_TRIGGERS.allPages]: 'PAGEVIEW',
  [RESERVED_TRIGGERS.initialization]: 'INIT',
  [RESERVED_TRIGGERS.consentInitialization]: 'CONSENT_INIT',
};

/** The moments at which a tag fires, or those that keep it from firing. */
export const momentsOf = (
  { entities }: Container,
  tag: Entity,
  key: 'firingTriggerId' | 'blockingTriggerId' = 'firingTriggerId',
): Moment[] => {
  const ids = member(tag.json, key);
  return (Array.isArray(ids) ? ids : []).flatMap((id: unknown) => {
    const type = typeof id === 'string' && Object.hasOwn(RESERVED_TYPES, id) ? RESERVED_TYPES[id] : undefined;
    if (type !== undefined) return [{ id: String(id), name: type, type, filters: [] }];
    const trigger = entities.trigger.find((each) => each.id === id);
    return trigger ? [readMoment(trigger)] : [];
  });
};

export const readMoment = ({ id, name, type, json }: Entity): Moment => {
  const [event] = conditionsIn(json, 'customEventFilter');
  return { id, name, type, ...(event && { event }), filters: conditionsIn(json, 'filter') };
};

const conditionsIn = (json: Json, key: string): Condition[] =>
  objectsIn(member(json, key)).map((filter) => {
    const parts = new Map(
      objectsIn(member(filter, 'parameter')).map((part) => [
        textOf(member(part, 'key')),
        textOf(member(part, 'value')),
      ]),
    );
    return {
      of: parts.get('arg0') ?? '',
      operator: textOf(member(filter, 'type')),
      value: parts.get('arg1') ?? '',
      isNegated: parts.get('negate') === 'true',
      ignoresCase: parts.get('ignore_case') === 'true',
    };
  });

/** Whether a condition holds for a text. */
export const holds = (condition: Condition, text: string): Answer => {
  if (condition.value.includes('{{')) return 'unknown';
  const fold = (each: string): string => (condition.ignoresCase ? each.toLowerCase() : each);
  const answer = compare(condition, fold(text), fold(condition.value));
  if (answer === undefined) return 'unknown';
  return answer === condition.isNegated ? 'no' : 'yes';
};

const compare = ({ operator, value, ignoresCase }: Condition, text: string, wanted: string): boolean | undefined => {
  if (operator === 'EQUALS') return text === wanted;
  if (operator === 'CONTAINS') return text.includes(wanted);
  if (operator === 'STARTS_WITH') return text.startsWith(wanted);
  if (operator === 'ENDS_WITH') return text.endsWith(wanted);
  if (operator !== 'MATCH_REGEX') return undefined;
  try {
    return RE2JS.compile(value, ignoresCase ? RE2JS.CASE_INSENSITIVE : 0)
      .matcher(text)
      .find();
  } catch {
    return undefined;
  }
};

/** Whether some event makes both fire. Filters that are not the same are taken to exclude each other, unless one has none. */
export const canCoincide = (one: Moment, other: Moment): boolean => {
  if (one.id === other.id) return true;
  if (one.type !== other.type || !eventsMeet(one.event, other.event)) return false;
  return (
    one.filters.length === 0 ||
    other.filters.length === 0 ||
    JSON.stringify(one.filters) === JSON.stringify(other.filters)
  );
};

const eventsMeet = (one: Condition | undefined, other: Condition | undefined): boolean => {
  if (!one || !other) return one === other;
  const [exact, open] = one.operator === 'EQUALS' ? [one, other] : [other, one];
  if (exact.operator !== 'EQUALS' || exact.isNegated) return JSON.stringify(one) === JSON.stringify(other);
  return holds(open, exact.value) === 'yes';
};

export const anyCoincide = (ones: readonly Moment[], others: readonly Moment[]): boolean =>
  ones.some((one) => others.some((other) => canCoincide(one, other)));
