/** Which names a function or a block declares, hoisting included. Does not resolve uses: that is scopes.ts. */
import type { AnyNode, Function as FunctionNode, Identifier, Program } from 'acorn';
import { childrenOf } from './syntax-tree.ts';

export interface Declared {
  name: string;
  kind: 'const' | 'let' | 'var' | 'function' | 'parameter' | 'other';
  node: Identifier;
}

const FUNCTION_TYPES = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'];

export function isFunctionNode(node: AnyNode): node is AnyNode & FunctionNode {
  return FUNCTION_TYPES.includes(node.type);
}

/** The names that a pattern binds; a plain identifier is the usual pattern, and the only one the sandbox accepts. */
export function patternNames(pattern: AnyNode): Identifier[] {
  if (pattern.type === 'Identifier') return [pattern];
  if (pattern.type === 'AssignmentPattern') return patternNames(pattern.left);
  if (pattern.type === 'Property') return patternNames(pattern.value);
  return childrenOf(pattern).flatMap(patternNames);
}

/** Names at the level of a function or of the program: parameters, `var`, and functions declared anywhere in it. */
export function functionNames(node: Program | FunctionNode): Declared[] {
  const parameters = node.type === 'Program' ? [] : (node as FunctionNode).params.flatMap(patternNames);
  return [
    ...parameters.map((id) => ({ name: id.name, kind: 'parameter' as const, node: id })),
    ...hoisted((node.type === 'Program' ? node : (node as FunctionNode).body) as AnyNode),
  ];
}

function hoisted(node: AnyNode): Declared[] {
  const own = ownHoisted(node);
  if (isFunctionNode(node)) return own;
  return [...own, ...childrenOf(node).flatMap(hoisted)];
}

function ownHoisted(node: AnyNode): Declared[] {
  if (node.type === 'FunctionDeclaration' && node.id) return [{ name: node.id.name, kind: 'function', node: node.id }];
  if (node.type !== 'VariableDeclaration' || node.kind !== 'var') return [];
  return declarators(node, 'var');
}

/** Names that belong to the block itself: let, const, class, imports, a catch clause's parameter. */
export function blockNames(node: AnyNode): Declared[] {
  if (node.type === 'CatchClause') {
    const names = node.param ? patternNames(node.param) : [];
    return names.map((id) => ({ name: id.name, kind: 'let', node: id }));
  }
  const statements = node.type === 'SwitchStatement' ? node.cases.flatMap((row) => row.consequent) : childrenOf(node);
  return statements.flatMap(lexicalNames);
}

function lexicalNames(node: AnyNode): Declared[] {
  if (node.type === 'ClassDeclaration' && node.id) return [{ name: node.id.name, kind: 'other', node: node.id }];
  if (node.type === 'ImportDeclaration') {
    return node.specifiers.map(({ local }) => ({ name: local.name, kind: 'other', node: local }));
  }
  if (node.type !== 'VariableDeclaration' || node.kind === 'var') return [];
  return declarators(node, node.kind === 'let' ? 'let' : 'const');
}

function declarators(node: Extract<AnyNode, { type: 'VariableDeclaration' }>, kind: Declared['kind']): Declared[] {
  const names = node.declarations.flatMap((declarator) => patternNames(declarator.id));
  return names.map((id) => ({ name: id.name, kind, node: id }));
}
