/** Reads Stape's and Meta's server tags out of an export: pixel, name at Meta, tables and triggers. Changes and decides nothing. */
import { isReserved, sequenceOf } from '../../format/check-format.ts';
import { isObject, member, type Container, type Entity, type Json } from '../../format/container.ts';
import type { Row } from '../../format/nodes.ts';
import { soleReference } from '../../format/references.ts';
import { productOf } from '../../format/templates.ts';
import type { Sender } from './setting-map.ts';

export interface OldTag {
  name: string;
  product: Sender;
  entity: Entity;
  /** Digits, or empty where the tag or its constant does not say. */
  pixelId: string;
  /** The one name that it gives to every event; undefined where the name comes from the event. */
  fixedName?: string;
  triggers: readonly Entity[];
  blockingTriggers: readonly Entity[];
  consentSettings?: Json;
  /** Tags that fire before or after it. */
  sequence: readonly string[];
}

export const readOldTags = (container: Container): OldTag[] =>
  container.entities.tag.flatMap((entity) => {
    const product = productOf(container, entity);
    const isSender = product === 'stape-capi' || product === 'meta-capi';
    return isSender && member(entity.json, 'paused') !== true ? [readOldTag(container, entity, product)] : [];
  });

const readOldTag = (container: Container, entity: Entity, product: Sender): OldTag => {
  const { json, name, parameters } = entity;
  const consent = member(json, 'consentSettings');
  const fixedName =
    product === 'stape-capi' && parameters.text('inheritEventName') === 'override' ? overrideOf(entity) : undefined;
  return {
    name,
    product,
    entity,
    pixelId: digits(constantOf(container, parameters.text('pixelId'))),
    ...(fixedName !== undefined && { fixedName }),
    triggers: triggersBy(container, json, 'firingTriggerId'),
    blockingTriggers: triggersBy(container, json, 'blockingTriggerId'),
    ...(isObject(consent) && member(consent, 'consentStatus') === 'NEEDED' && { consentSettings: consent }),
    sequence: sequenceOf(json),
  };
};

const overrideOf = ({ parameters }: Entity): string =>
  parameters.text(parameters.text('eventName') === 'custom' ? 'eventNameCustom' : 'eventNameStandard');

const digits = (text: string): string => (/^\d+$/.test(text.trim()) ? text.trim() : '');

/** The text itself, or that of the constant which it refers to. */
export const constantOf = ({ entities }: Container, text: string): string => {
  const name = soleReference(text);
  if (name === undefined) return text;
  return (
    entities.variable.find((variable) => variable.name === name && variable.type === 'c')?.parameters.text('value') ??
    ''
  );
};

const triggersBy = (container: Container, json: Json, key: string): Entity[] => {
  const ids = member(json, key);
  const wanted = Array.isArray(ids) ? ids.filter((id) => typeof id === 'string' && !isReserved(container, id)) : [];
  return container.entities.trigger.filter(({ id }) => wanted.includes(id));
};

/** The incoming event's name where the trigger asks for exactly one. */
export const soleEventOf = (trigger: Entity): string | undefined => {
  const filters = member(trigger.json, 'customEventFilter');
  if (trigger.type !== 'CUSTOM_EVENT' || !Array.isArray(filters) || filters.length !== 1) return undefined;
  const [filter] = filters.filter(isObject);
  const parts = filter && member(filter, 'parameter');
  if (!filter || member(filter, 'type') !== 'EQUALS' || !Array.isArray(parts) || parts.length !== 2) return undefined;
  const value = parts.filter(isObject).find((part) => member(part, 'key') === 'arg1');
  const name = value && member(value, 'value');
  return typeof name === 'string' && !name.includes('{{') ? name : undefined;
};

/** `event_id`, `event_time` … that the old tag takes from somewhere else than the event's own parameter of that name. */
export const serverRowsElsewhere = (container: Container, { entity }: OldTag): Row[] =>
  entity.parameters.rows('serverEventDataList').filter((row) => {
    const name = soleReference(row['value'] ?? '');
    const variable = container.entities.variable.find((each) => each.name === name);
    return !(variable?.type === 'ed' && variable.parameters.text('keyPath') === row['name']);
  });
