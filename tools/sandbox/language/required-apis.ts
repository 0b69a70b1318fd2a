/**
 * Finds which expressions of a program hold a server API: `require('Math')` itself, variables and object properties that were given
 * one. It follows names, not values: a property name that holds an API in one object literal is taken
 * to hold that API in every object, unless another literal gives the same property something else.
 */
import type { AnyNode, CallExpression, MemberExpression, Program } from 'acorn';
import { findApi } from '../api-table.ts';
import type { Scopes } from './scopes.ts';
import { walkTree } from './syntax-tree.ts';

export interface RequiredApis {
  /** Every require call with a literal name. */
  requires: { name: string; node: CallExpression }[];
  /** The API that an expression holds, as far as the names tell. */
  apiOf: (node: AnyNode) => string | undefined;
}

/** Never throws; what cannot be followed holds no API. */
export function findRequiredApis(program: Program, scopes: Scopes): RequiredApis {
  const requires: RequiredApis['requires'] = [];
  const properties = new Map<string, AnyNode[]>();
  walkTree(program, (node) => {
    const name = requiredName(node, scopes);
    if (name !== undefined) requires.push({ name, node: node as CallExpression });
    for (const [key, value] of ownProperties(node)) {
      const known = properties.get(key);
      if (known) known.push(value);
      else properties.set(key, [value]);
    }
  });
  const resolver = {
    scopes,
    properties,
    pending: new Set<AnyNode>(),
    known: new Map<AnyNode, string | undefined>(),
    circles: 0,
  };
  return { requires, apiOf: (node) => resolve(node, resolver) };
}

interface Resolver {
  scopes: Scopes;
  /** Property name → the values that literals and assignments give it. */
  properties: Map<string, AnyNode[]>;
  /** Expressions being resolved: `a = b; b = a` must end. */
  pending: Set<AnyNode>;
  /** Expressions that have been resolved: many can lead to one. */
  known: Map<AnyNode, string | undefined>;
  /** How often an expression led back to itself. */
  circles: number;
}

function resolve(node: AnyNode, resolver: Resolver): string | undefined {
  if (resolver.pending.has(node)) {
    resolver.circles += 1;
    return undefined;
  }
  if (resolver.known.has(node)) return resolver.known.get(node);
  const circlesBefore = resolver.circles;
  resolver.pending.add(node);
  const name = requiredName(node, resolver.scopes) ?? only(sourcesOf(node, resolver), resolver);
  resolver.pending.delete(node);
  const isCallOfFunction = node.type === 'CallExpression' && node.arguments.length === 0;
  const held = isCallOfFunction && findApi(name ?? '')?.kind === 'function' ? undefined : name;
  // Inside a circle the answer is not the last word.
  if (resolver.circles === circlesBefore) resolver.known.set(node, held);
  return held;
}

/** The one API that all sources hold; a source that holds none makes the answer unknown. */
function only(sources: AnyNode[], resolver: Resolver): string | undefined {
  const names = new Set(sources.map((source) => resolve(source, resolver)));
  return names.size === 1 ? [...names][0] : undefined;
}

/** The expressions whose value this expression takes over. */
function sourcesOf(node: AnyNode, { scopes, properties }: Resolver): AnyNode[] {
  if (node.type === 'Identifier') return scopes.bindingOf(node)?.values ?? [];
  if (node.type === 'MemberExpression') return properties.get(memberName(node) ?? '') ?? [];
  if (node.type === 'ConditionalExpression') return [node.consequent, node.alternate];
  // Templates of older days write `getType(BigQuery) === 'function' ? BigQuery() : BigQuery`, since a mock makes it a function.
  if (node.type === 'CallExpression' && node.arguments.length === 0) return [node.callee];
  return [];
}

/** The literal that `require` is called with here; undefined for anything else. */
export function requiredName(node: AnyNode, scopes: Scopes): string | undefined {
  if (node.type !== 'CallExpression' || node.arguments.length !== 1) return undefined;
  const { callee } = node;
  if (callee.type !== 'Identifier' || callee.name !== 'require' || scopes.bindingOf(callee)) return undefined;
  const [argument] = node.arguments;
  return argument?.type === 'Literal' && typeof argument.value === 'string' ? argument.value : undefined;
}

/** The name of a member that is written out, `a.b` or `a['b']`. */
export function memberName(node: MemberExpression): string | undefined {
  const { property } = node;
  if (!node.computed) return property.type === 'Identifier' ? property.name : undefined;
  return property.type === 'Literal' && typeof property.value === 'string' ? property.value : undefined;
}

/** The properties that a node defines: those of an object literal, or the one of `a.b = …`. */
export function ownProperties(node: AnyNode): [key: string, value: AnyNode][] {
  if (node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression') {
    const key = memberName(node.left);
    return key === undefined ? [] : [[key, node.right]];
  }
  if (node.type !== 'ObjectExpression') return [];
  return node.properties.flatMap((property): [string, AnyNode][] => {
    if (property.type !== 'Property' || property.computed) return [];
    const key =
      property.key.type === 'Identifier' ? property.key.name : String((property.key as { value?: unknown }).value);
    return [[key, property.value]];
  });
}
