/**
 * Whether Tag Manager could import a container: ids, names, references, types, templates, texts. Says nothing about what the
 * container does. `countonce audit` shows what breaks an import; whatever this project writes has to pass all of it.
 */
import {
  idKey,
  isObject,
  KINDS,
  member,
  textOf,
  type Container,
  type Entity,
  type Json,
  type Kind,
} from './container.ts';
import {
  EVENT_REFERENCE,
  isKnownType,
  RESERVED_TRIGGERS,
  TEMPLATE_TYPE,
  TRIGGER_TYPES,
  USUAL_BUILT_INS,
} from './known-types.ts';
import { referencesIn } from './references.ts';
import { templateOf } from './templates.ts';

export type FaultCode =
  | 'dangling-variable'
  | 'built-in-off'
  | 'dangling-trigger'
  | 'dangling-template'
  | 'dangling-tag'
  | 'dangling-folder'
  | 'unknown-trigger-type'
  | 'unknown-type'
  | 'id-missing'
  | 'id-twice'
  | 'id-shared'
  | 'name-missing'
  | 'name-twice'
  | 'not-text'
  | 'empty-list';

export interface Fault {
  code: FaultCode;
  kind: Kind;
  /** Of the entity. */
  name: string;
  message: string;
}

export const checkFormat = (container: Container): Fault[] => [
  ...KINDS.flatMap((kind) => [...idFaults(container, kind), ...nameFaults(container, kind)]),
  ...sharedIds(container),
  ...all(container).flatMap((entity) => [
    ...referenceFaults(container, entity),
    ...typeFaults(container, entity),
    ...shapeFaults(entity),
  ]),
];

const all = ({ entities }: Container): Entity[] => KINDS.flatMap((kind) => [...entities[kind]]);

const fault = ({ kind, name }: Entity, code: FaultCode, message: string): Fault => ({ code, kind, name, message });

const twice = (entities: readonly Entity[], of: (entity: Entity) => string): Entity[] => {
  const seen = new Set<string>();
  return entities.filter((entity) => of(entity) !== '' && (seen.has(of(entity)) || !seen.add(of(entity))));
};

const idFaults = ({ entities }: Container, kind: Kind): Fault[] => [
  ...entities[kind].filter(({ id }) => id === '').map((entity) => fault(entity, 'id-missing', `has no ${idKey(kind)}`)),
  ...twice(entities[kind], ({ id }) => id).map((entity) =>
    fault(entity, 'id-twice', `has the ${idKey(kind)} ${entity.id}, which another ${kind} has already`),
  ),
];

/** GTM counts through all lists: a trigger and a variable never have one number. */
const sharedIds = (container: Container): Fault[] => {
  const seen = new Map<string, Entity>();
  return all(container).flatMap((entity) => {
    const other = seen.get(entity.id);
    if (!other) seen.set(entity.id, entity);
    const isShared = other && other.kind !== entity.kind && entity.id !== '';
    return isShared
      ? [fault(entity, 'id-shared', `has the number ${entity.id} of the ${other.kind} "${other.name}"`)]
      : [];
  });
};

const nameFaults = ({ entities }: Container, kind: Kind): Fault[] => [
  ...entities[kind]
    .filter(({ name }) => name === '')
    .map((entity) => fault(entity, 'name-missing', `the ${kind} ${entity.id} has no name`)),
  ...twice(entities[kind], ({ name }) => name).map((entity) =>
    fault(entity, 'name-twice', `two ${kind}s have this name`),
  ),
];

const referenceFaults = (container: Container, entity: Entity): Fault[] => {
  const { kind, json } = entity;
  const missing = (names: readonly string[], isThere: (name: string) => boolean): string[] =>
    [...new Set(names)].filter((name) => !isThere(name));
  const variables = new Set([...container.builtIns, ...container.entities.variable.map(({ name }) => name)]);
  const triggers = new Set(container.entities.trigger.map(({ id }) => id));
  const tags = new Set(container.entities.tag.map(({ name }) => name));
  const folder = textOf(member(json, 'parentFolderId'));
  return [
    ...missing(
      kind === 'customTemplate' ? [] : namesIn(json),
      (name) => name === EVENT_REFERENCE || variables.has(name),
    ).map((name) =>
      USUAL_BUILT_INS.includes(name)
        ? fault(entity, 'built-in-off', `uses {{${name}}}, which this file does not switch on`)
        : fault(entity, 'dangling-variable', `uses {{${name}}}, which is no variable of this file`),
    ),
    ...missing(triggersOf(json), (id) => triggers.has(id) || isReserved(container, id)).map((id) =>
      fault(entity, 'dangling-trigger', `has the trigger ${id}, which is not in this file`),
    ),
    ...missing(sequenceOf(json), (name) => tags.has(name)).map((name) =>
      fault(entity, 'dangling-tag', `has the tag "${name}" in its sequence, which is not in this file`),
    ),
    ...(folder === '' || container.entities.folder.some(({ id }) => id === folder)
      ? []
      : [fault(entity, 'dangling-folder', `is in the folder ${folder}, which is not in this file`)]),
  ];
};

export const isReserved = ({ context }: Container, id: string): boolean =>
  context === 'WEB' && Object.values(RESERVED_TRIGGERS).some((reserved) => reserved === id);

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];

export const triggersOf = (json: Json): string[] => [
  ...texts(member(json, 'firingTriggerId')),
  ...texts(member(json, 'blockingTriggerId')),
];

/** Names of the tags that fire before or after. */
export const sequenceOf = (json: Json): string[] =>
  ['setupTag', 'teardownTag'].flatMap((key) => {
    const list = member(json, key);
    return Array.isArray(list) ? list.filter(isObject).map((each) => textOf(member(each, 'tagName'))) : [];
  });

/** All that stands under a key `value`, wherever it is: parameters, filters, monitoring. */
const namesIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key === 'value' && typeof each === 'string' ? referencesIn(each) : namesIn(each),
  );
};

const typeFaults = (container: Container, entity: Entity): Fault[] => {
  const { kind, type } = entity;
  if (kind === 'folder' || kind === 'customTemplate') return [];
  if (TEMPLATE_TYPE.test(type)) {
    if (templateOf(container, type)) return [];
    return [fault(entity, 'dangling-template', `is of the type ${type}, whose template is not in this file`)];
  }
  if (kind === 'trigger') {
    if (TRIGGER_TYPES[container.context].includes(type)) return [];
    return [
      fault(
        entity,
        'unknown-trigger-type',
        `is of the type "${type}", which triggers of ${container.context} containers do not have`,
      ),
    ];
  }
  if (isKnownType(container.context, entity)) return [];
  return [fault(entity, 'unknown-type', `is of the type "${type}", which is not known here`)];
};

const shapeFaults = (entity: Entity): Fault[] => [
  ...(isTextual(member(entity.json, 'parameter'))
    ? []
    : [fault(entity, 'not-text', 'has a parameter whose value is no text')]),
  ...(hasEmptyList(entity.json) ? [fault(entity, 'empty-list', 'has an empty list, which exports leave out')] : []),
];

const isTextual = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.every(isTextual);
  if (!isObject(value)) return true;
  return Object.entries(value).every(([key, each]) =>
    ['type', 'key', 'value'].includes(key) ? typeof each === 'string' : isTextual(each),
  );
};

const hasEmptyList = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.length === 0 || value.some(hasEmptyList);
  return isObject(value) && Object.values(value).some(hasEmptyList);
};
