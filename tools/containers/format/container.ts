/**
 * A container as GTM exports it, read from text: entities with their parameters. Hand-written exports are read as far as they go:
 * what is missing is empty, and what is wrong is named by `check-format.ts`. Owns the error for files that are no export at all.
 */
import { readStrictJson } from '../../sandbox/json-text.ts';
import type { Context } from './known-types.ts';
import { Parameters, type Node } from './nodes.ts';

export type Kind = 'tag' | 'trigger' | 'variable' | 'client' | 'transformation' | 'customTemplate' | 'folder';

export const KINDS: readonly Kind[] = [
  ...(['tag', 'trigger', 'variable', 'client', 'transformation', 'customTemplate', 'folder'] as const),
];

/** The key of an entity's own number. */
export const idKey = (kind: Kind): string => (kind === 'customTemplate' ? 'templateId' : `${kind}Id`);

/** One member of a list of the export, as it stands there. */
export type Json = Readonly<Record<string, unknown>>;

export interface Entity {
  kind: Kind;
  /** Empty in some hand-written exports. */
  id: string;
  name: string;
  type: string;
  parameters: Parameters;
  json: Json;
}

export interface Container {
  /** What messages call the file. */
  file: string;
  context: Context;
  containerId: string;
  entities: Readonly<Record<Kind, readonly Entity[]>>;
  /** Names of the built-in variables that are switched on. */
  builtIns: readonly string[];
  /** The member `containerVersion`. */
  json: Json;
}

/** The file is no container export; the message says what it is instead, and what to do. */
export class ExportError extends Error {
  override readonly name = 'ExportError';
}

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const objectsIn = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** `Object.hasOwn`, so that no key of a stranger's file reads what every object has. */
export const member = (json: Json, key: string): unknown => (Object.hasOwn(json, key) ? json[key] : undefined);

const HOW = 'In Tag Manager: Admin → Export Container → choose the workspace → Export';

/** @throws ExportError with place and remedy */
export const readContainer = (text: string, file: string): Container => {
  const version = member(readRoot(text), 'containerVersion');
  if (!isObject(version))
    throw new ExportError(`has no "containerVersion": it is JSON, but no container export. ${HOW}`);
  const container = member(version, 'container');
  const usage = isObject(container) ? member(container, 'usageContext') : undefined;
  const context = Array.isArray(usage) ? textOf(usage[0]).toUpperCase() : '';
  if (context !== 'WEB' && context !== 'SERVER') throw new ExportError(describeContext(context));
  return {
    file,
    context,
    containerId: textOf(member(version, 'containerId')),
    entities: Object.fromEntries(
      KINDS.map((kind) => [kind, readEntities(version, kind)]),
    ) as unknown as Container['entities'],
    builtIns: objectsIn(member(version, 'builtInVariable')).map((each) => textOf(member(each, 'name'))),
    json: version,
  };
};

const readRoot = (text: string): Json => {
  const trimmed = text.replace(/^\uFEFF/, '');
  if (trimmed.trim() === '') throw new ExportError(`is empty. ${HOW}`);
  if (/^\s*</.test(trimmed)) throw new ExportError(`is a web page, not an export. ${HOW}`);
  if (/^\s*___[A-Z_]+___/.test(trimmed))
    throw new ExportError('is a template, not a container export; countonce lint checks templates');
  const read = readStrictJson(trimmed);
  if ('problem' in read) {
    const { line, message } = read.problem;
    throw new ExportError(
      `line ${line}: not valid JSON: ${message}. Export the container again; a file edited by hand often has a bracket or comma too few`,
    );
  }
  if (!isObject(read.value)) throw new ExportError(`is JSON, but no object. ${HOW}`);
  return read.value;
};

const describeContext = (context: string): string =>
  context === ''
    ? `does not say for which kind of container it is (containerVersion.container.usageContext). ${HOW}`
    : `is of a container for ${context}; only those for WEB and SERVER are known here`;

const readEntities = (version: Json, kind: Kind): Entity[] =>
  objectsIn(member(version, kind)).map((json) => ({
    kind,
    id: textOf(member(json, idKey(kind))),
    name: textOf(member(json, 'name')),
    type: textOf(member(json, 'type')),
    parameters: new Parameters(nodesIn(member(json, 'parameter'))),
    json,
  }));

/** Well-formed nodes only; depth is bounded by the reader of JSON. */
export const nodesIn = (value: unknown): Node[] =>
  objectsIn(value).map((json) => {
    const [key, text] = [member(json, 'key'), member(json, 'value')];
    return {
      type: textOf(member(json, 'type')),
      ...(typeof key === 'string' && { key }),
      ...((typeof text === 'string' || typeof text === 'boolean' || typeof text === 'number') && {
        value: String(text),
      }),
      ...(Array.isArray(member(json, 'list')) && { list: nodesIn(member(json, 'list')) }),
      ...(Array.isArray(member(json, 'map')) && { map: nodesIn(member(json, 'map')) }),
    };
  });
