/**
 * Takes variables over into the new file, under names of our own, with all that they refer to. What is made of a template stays
 * behind: two containers' templates would have to be one. Owns the new names.
 */
import { isObject, member, textOf, type Container, type Entity, type Json } from '../../format/container.ts';
import { EVENT_REFERENCE, TEMPLATE_TYPE } from '../../format/known-types.ts';
import { referencesIn, replaceReferences } from '../../format/references.ts';
import { holdsToken } from '../../tokens.ts';
import { named } from '../frame.ts';

/** Of the container, not of the variable. */
const OWN_KEYS = [
  'accountId',
  'containerId',
  'variableId',
  'triggerId',
  'fingerprint',
  'parentFolderId',
  'path',
  'tagManagerUrl',
  'notes',
];

export class Carried {
  readonly #variables = new Map<string, Record<string, unknown>>();
  readonly #builtIns = new Map<string, { type: string; name: string }>();
  readonly #container: Container;

  constructor(container: Container) {
    this.#container = container;
  }

  variables(): Record<string, unknown>[] {
    return [...this.#variables.values()];
  }

  builtIns(): { type: string; name: string }[] {
    return [...this.#builtIns.values()];
  }

  /** The text with the new names. Undefined where a variable cannot come along; `missing` says which. */
  text(text: string): string | undefined {
    return this.missing(text) === undefined ? replaceReferences(text, (name) => `{{${this.#take(name)}}}`) : undefined;
  }

  /** The first variable behind the text that cannot come along. */
  missing(text: string, within: readonly string[] = []): string | undefined {
    for (const name of referencesIn(text)) {
      if (name === EVENT_REFERENCE || this.#builtIn(name) || within.includes(name)) continue;
      const variable = this.#variable(name);
      const parameters = JSON.stringify(variable?.json['parameter'] ?? '');
      if (!variable || TEMPLATE_TYPE.test(variable.type) || holdsToken(parameters)) return name;
      const behind = this.missing(parameters, [...within, name]);
      if (behind !== undefined) return behind;
    }
    return undefined;
  }

  /** A copy without the container's own keys, with the new names in all texts. */
  copy(json: Json, name: string): Record<string, unknown> {
    const kept = Object.entries(json).filter(([key]) => !OWN_KEYS.includes(key));
    return { ...(this.#renamed(Object.fromEntries(kept)) as Record<string, unknown>), name: named(name) };
  }

  #variable(name: string): Entity | undefined {
    return this.#container.entities.variable.find((variable) => variable.name === name);
  }

  #builtIn(name: string): { type: string; name: string } | undefined {
    const list = member(this.#container.json, 'builtInVariable');
    const found = Array.isArray(list) ? list.filter(isObject).find((each) => member(each, 'name') === name) : undefined;
    return found && { type: textOf(member(found, 'type')), name };
  }

  /** The new name; the variable comes along. */
  #take(name: string): string {
    const builtIn = this.#builtIn(name);
    if (builtIn) this.#builtIns.set(name, builtIn);
    const variable = builtIn ? undefined : this.#variable(name);
    if (!variable) return name;
    if (!this.#variables.has(name)) {
      // Set before its own references are followed: variables can go in a circle.
      this.#variables.set(name, {});
      this.#variables.set(name, this.copy(variable.json, name));
    }
    return named(name);
  }

  #renamed(value: unknown): unknown {
    if (typeof value === 'string') return replaceReferences(value, (name) => `{{${this.#take(name)}}}`);
    if (Array.isArray(value)) return value.map((each) => this.#renamed(each));
    if (!isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, this.#renamed(each)]));
  }
}
