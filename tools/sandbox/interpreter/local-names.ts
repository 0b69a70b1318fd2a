/**
 * Names the locals of a program as GTM's compiler does: a, b … z, ba, bb …, each scope going on where the one around it
 * ends, so that no name hides another. Source: public copies of gtm.js.
 */
import type { AnyNode, Program } from 'acorn';
import { blockNames, functionNames, isFunctionNode, type Declared } from '../language/declarations.ts';
import { analyseScopes, type Binding } from '../language/scopes.ts';
import { childrenOf } from '../language/syntax-tree.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** 0 is a, 25 is z, 26 is ba. */
export const localName = (index: number): string => {
  const last = LETTERS.charAt(index % LETTERS.length);
  return index < LETTERS.length ? last : localName(Math.floor(index / LETTERS.length)) + last;
};

const BLOCKS = ['BlockStatement', 'ForStatement', 'ForInStatement', 'ForOfStatement', 'SwitchStatement'];

/** The short name of an identifier; its own where the code does not declare it. */
export type NameOf = (identifier: AnyNode & { name: string }) => string;

/** @param parameters names that come from outside under short names, the first ones: `data` of a template */
export const nameLocals = (program: Program, parameters: readonly string[]): NameOf => {
  const { bindingOf } = analyseScopes(program);
  const names = new Map<Binding, string>();
  const open = (declared: Declared[], first: number): number => {
    let next = first;
    for (const { node } of [...declared].sort((a, b) => a.node.start - b.node.start)) {
      const binding = bindingOf(node);
      if (binding && !names.has(binding)) names.set(binding, localName(next++));
    }
    return next;
  };
  const visit = (node: AnyNode, first: number): void => {
    let next = first;
    if (isFunctionNode(node)) next = open([...ownName(node), ...functionNames(node), ...bodyNames(node.body)], first);
    else if (BLOCKS.includes(node.type)) next = open(blockNames(node), first);
    for (const child of childrenOf(node)) visit(child, next);
  };
  const top = open([...functionNames(program), ...blockNames(program)], parameters.length);
  for (const child of childrenOf(program)) visit(child, top);
  return (identifier) => {
    const binding = bindingOf(identifier);
    if (binding) return names.get(binding) ?? identifier.name;
    const index = parameters.indexOf(identifier.name);
    return index < 0 ? identifier.name : localName(index);
  };
};

const bodyNames = (body: AnyNode): Declared[] => (body.type === 'BlockStatement' ? blockNames(body) : []);

/** A function expression may call itself by its name. */
const ownName = (node: AnyNode): Declared[] =>
  node.type === 'FunctionExpression' && node.id ? [{ name: node.id.name, kind: 'function', node: node.id }] : [];
