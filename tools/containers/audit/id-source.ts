/** Where an event id comes from: follows a text of a field to the variable behind it. Knows no tags. */
import type { Container, Entity } from '../format/container.ts';
import { referencesIn, soleReference } from '../format/references.ts';

export type IdSource =
  /** There is none. */
  | { kind: 'none' }
  /** The same text for every event. */
  | { kind: 'fixed'; text: string }
  /** Another value each time that a tag asks. */
  | { kind: 'random'; name: string }
  /** A number that begins anew on every page: other visitors have it too. */
  | { kind: 'counter'; name: string }
  /** One value for all who ask at one moment; equal keys are equal values. */
  | { kind: 'shared'; key: string; name: string; canBeUnset: boolean }
  /** Made by code or a setting that is not read here. */
  | { kind: 'unknown' };

/** Variables of Google that can be without a value. */
const UNSET_TYPES = ['v', 'k', 'j', 'u', 'd', 'aev', 'ed'];

export const readIdSource = (container: Container, text: string): IdSource => {
  if (text.trim() === '') return { kind: 'none' };
  const names = referencesIn(text);
  if (names.length === 0) return { kind: 'fixed', text };
  const sources = names.map((name) => ofVariable(container, name));
  const [first = { kind: 'none' }] = sources;
  if (soleReference(text) !== undefined) return first;
  const changing = sources.find(({ kind }) => kind === 'random');
  if (changing) return changing;
  const canBeUnset = sources.some((source) => source.kind === 'shared' && source.canBeUnset);
  return { kind: 'shared', key: `text ${text}`, name: names.join(', '), canBeUnset };
};

const ofVariable = (container: Container, name: string): IdSource => {
  const variable = container.entities.variable.find((each) => each.name === name);
  if (variable) return BY_TYPE[variable.type]?.(variable) ?? shared(variable, `${variable.type} ${name}`);
  if (name === 'Random Number' && container.builtIns.includes(name)) return { kind: 'random', name };
  return { kind: 'shared', key: `name ${name}`, name, canBeUnset: true };
};

const shared = ({ name, type, parameters }: Entity, key: string): IdSource => ({
  kind: 'shared',
  key,
  name,
  canBeUnset: UNSET_TYPES.includes(type) && !parameters.isOn('setDefaultValue'),
});

const BY_TYPE: Readonly<Record<string, (variable: Entity) => IdSource>> = {
  // Two variables that read one place are one value.
  v: (variable) => {
    const path = variable.parameters.text('name');
    return path === 'gtm.uniqueEventId' ? { kind: 'counter', name: variable.name } : shared(variable, `v ${path}`);
  },
  ed: (variable) => shared(variable, `ed ${variable.parameters.text('keyPath')}`),
  c: ({ name, parameters }) =>
    parameters.text('value').includes('{{') ? { kind: 'unknown' } : { kind: 'fixed', text: `{{${name}}}` },
  r: ({ name }) => ({ kind: 'random', name }),
  jsm: (variable) =>
    isRandomCode(variable.parameters.text('javascript'))
      ? { kind: 'random', name: variable.name }
      : shared(variable, `jsm ${variable.name}`),
};

const CHANGES = /Math\s*\.\s*random|Date\s*\.\s*now|new\s+Date\b|crypto\s*\.|performance\s*\.\s*now|randomUUID/;

/** What outlives one evaluation, so that the next tag finds the same id. */
const KEEPS =
  /\bwindow\b|\bself\b|globalThis|google_tag_manager|sessionStorage|localStorage|\.cookie|dataLayer|\.set\s*\(/;

/** `window.crypto` keeps nothing. */
const HARMLESS = /(?:window|self|globalThis)\s*\.\s*(?:crypto|msCrypto|performance|Math|Date)/g;

/** GTM evaluates a Custom JavaScript variable anew for every tag that uses it. */
const isRandomCode = (code: string): boolean => CHANGES.test(code) && !KEEPS.test(code.replace(HARMLESS, '$crypto.'));

/** Whether two fields can hold one id; what is not known is not held against anybody. */
export const canBeSame = (one: IdSource, other: IdSource): boolean => {
  if (one.kind === 'unknown' || other.kind === 'unknown') return true;
  return one.kind === 'shared' && other.kind === 'shared' ? one.key === other.key : one.kind === other.kind;
};

export const describeSource = (source: IdSource): string => {
  if (source.kind === 'none') return 'no id';
  if (source.kind === 'fixed') return `always “${source.text}”`;
  return source.kind === 'unknown' ? 'an id made elsewhere' : `{{${source.name}}}`;
};
