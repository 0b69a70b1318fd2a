/**
 * Finds methods that the sandbox lacks. The code has no types, so the rule goes by names: a call `x.name()` is fine when `name` is a
 * documented method, a member of an API that the code requires, a property that the code itself gives a value, or a member of `data`.
 * The price: a built-in method goes unnoticed when the code also defines a function property of the same name.
 */
import type { AnyNode, CallExpression, MemberExpression, Program } from 'acorn';
import { findApi } from '../api-table.ts';
import type { Finding } from './finding.ts';
import { ABSENT_METHODS, replacementFor, VALUE_METHODS } from './methods.ts';
import { memberName, ownProperties, type RequiredApis } from './required-apis.ts';
import type { Scopes } from './scopes.ts';
import { positionOf, walkTree } from './syntax-tree.ts';

export interface MemberNames {
  apis: RequiredApis;
  scopes: Scopes;
  /** Further method names that are fine, e.g. matchers in test code. */
  extraMethods: readonly string[];
}

/** Errors for members that APIs lack and for methods that values lack. */
export function checkMembers(program: Program, names: MemberNames): Finding[] {
  const own = definedMethods(program, names);
  const findings: Finding[] = [];
  walkTree(program, (node, ancestors) => {
    if (node.type !== 'MemberExpression') return;
    const api = names.apis.apiOf(node.object);
    const parent = ancestors.at(-1);
    const call = parent?.type === 'CallExpression' && parent.callee === node ? parent : undefined;
    if (api !== undefined) findings.push(...checkApiMember(node, api));
    else if (call) findings.push(...checkMethod(node, own, names));
  });
  return findings;
}

function checkApiMember(node: MemberExpression, api: string): Finding[] {
  const name = memberName(node);
  const entry = findApi(api);
  if (name === undefined || !entry || entry.members.includes(name)) return [];
  const remedy =
    entry.kind === 'function'
      ? `${api} is a function: call it, ${entry.signature}.`
      : `${api} has ${entry.members.join(', ')}.${api === 'Promise' ? ' Use Promise.create.' : ''}`;
  const message = `${api}.${name} does not exist in server containers.`;
  return [{ severity: 'error', rule: 'unknown-api-member', message, remedy, ...positionOf(node.property) }];
}

function checkMethod(node: MemberExpression, own: DefinedMethods, { scopes, extraMethods }: MemberNames): Finding[] {
  const name = memberName(node);
  if (name === undefined || VALUE_METHODS.has(name) || extraMethods.includes(name)) return [];
  // `data` may hold functions; any other free name is an error of its own already.
  if (node.object.type === 'Identifier' && !scopes.bindingOf(node.object)) return [];
  const isBuiltIn = ABSENT_METHODS.has(name);
  if (isBuiltIn ? own.functions.has(name) : own.values.has(name)) return [];
  const rule = isBuiltIn ? 'absent-method' : 'unknown-method';
  const message = isBuiltIn
    ? `${name}() is not in the sandbox's standard library.`
    : `${name}() is neither in the sandbox's standard library nor a member that this code defines.`;
  return [{ severity: 'error', rule, message, remedy: replacementFor(name), ...positionOf(node.property) }];
}

interface DefinedMethods {
  /** Properties that may hold a function, as far as the code tells. */
  values: Set<string>;
  /** Properties that certainly hold a function. */
  functions: Set<string>;
}

function definedMethods(program: Program, { apis, scopes }: MemberNames): DefinedMethods {
  const functions = new Set(apis.requires.flatMap(({ name }) => findApi(name)?.members ?? []));
  const values = new Set(functions);
  walkTree(program, (node) => {
    for (const [key, value] of ownProperties(node)) {
      if (isFunctionValue(value, scopes) || apis.apiOf(value) !== undefined) functions.add(key);
      if (mayBeFunction(value)) values.add(key);
    }
  });
  return { values: new Set([...values, ...functions]), functions };
}

function isFunctionValue(node: AnyNode, scopes: Scopes): boolean {
  if (node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression') return true;
  if (node.type !== 'Identifier') return false;
  const binding = scopes.bindingOf(node);
  if (binding?.kind === 'function' || binding?.kind === 'parameter') return true;
  return binding?.values.some(isFunctionLiteral) ?? false;
}

const isFunctionLiteral = (node: AnyNode) =>
  node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression';

const NEVER_FUNCTIONS = ['Literal', 'TemplateLiteral', 'ObjectExpression', 'ArrayExpression', 'BinaryExpression'];
const mayBeFunction = (node: AnyNode) => !NEVER_FUNCTIONS.includes(node.type);

/** The API that a call calls: a function API, or an object API through one of its members. */
export function calledApi(call: CallExpression, apis: RequiredApis): { name: string; member?: string } | undefined {
  const { callee } = call;
  const direct = apis.apiOf(callee);
  if (direct !== undefined) return { name: direct };
  if (callee.type !== 'MemberExpression') return undefined;
  const name = apis.apiOf(callee.object);
  return name === undefined ? undefined : { name, member: memberName(callee) };
}
