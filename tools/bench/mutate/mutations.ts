/** Finds every small change that a mistake could be: one operator, constant or condition at a time. Applies and judges none. */
import type { AnyNode, BinaryOperator, Literal, LogicalOperator } from 'acorn';
import { isFunctionNode } from '../../sandbox/language/declarations.ts';
import { parseSandboxedCode, walkTree } from '../../sandbox/language/syntax-tree.ts';

export interface Mutation {
  /** Place in the code. */
  start: number;
  end: number;
  replacement: string;
  /** Line within the code; the first line is 1. */
  line: number;
  /** Line of the innermost function around it; undefined outside of all functions. */
  functionLine?: number;
}

const OPERATORS: Partial<Record<BinaryOperator | LogicalOperator, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '==': '!=',
  '!=': '==',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '&&': '||',
  '||': '&&',
};

/** Texts up to this length become empty; of longer ones, which are tables, one character is taken away. */
const SHORT_TEXT = 16;

type Change = Pick<Mutation, 'start' | 'end' | 'replacement'>;

/** @param random gives a number from 0 up to 1; says which character of a long text is taken away */
export const findMutations = (code: string, random: () => number): Mutation[] => {
  const tree = parseSandboxedCode(code);
  if ('message' in tree) throw new Error(`the code does not parse in line ${tree.line}: ${tree.message}`);
  const mutations: Mutation[] = [];
  walkTree(tree.program, (node, ancestors) => {
    const innermost = ancestors.findLast(isFunctionNode);
    const functionLine = innermost?.loc?.start.line;
    for (const change of changesOf(node, ancestors.at(-1), { code, random })) {
      mutations.push({ ...change, line: lineAt(code, change.start), ...(functionLine && { functionLine }) });
    }
  });
  return mutations;
};

const lineAt = (code: string, offset: number): number => code.slice(0, offset).split('\n').length;

interface Source {
  code: string;
  random: () => number;
}

const changesOf = (node: AnyNode, parent: AnyNode | undefined, source: Source): Change[] => {
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression': {
      const replacement = OPERATORS[node.operator];
      const start = source.code.indexOf(node.operator, node.left.end);
      return replacement === undefined ? [] : [{ start, end: start + node.operator.length, replacement }];
    }
    case 'UnaryExpression':
      return node.operator === 'typeof' ? [] : [{ start: node.start, end: node.argument.start, replacement: '' }];
    case 'IfStatement':
    case 'ConditionalExpression':
      return ['true', 'false'].map((replacement) => ({ start: node.test.start, end: node.test.end, replacement }));
    case 'Literal':
      return isPlain(parent, node) ? changeConstant(node, source.random) : [];
    default:
      return [];
  }
};

/** Not a key, and not the name of an API: without that nothing runs at all. */
const isPlain = (parent: AnyNode | undefined, node: Literal): boolean => {
  if (parent?.type === 'Property') return parent.value === node;
  return !(
    parent?.type === 'CallExpression' &&
    parent.callee.type === 'Identifier' &&
    parent.callee.name === 'require'
  );
};

const changeConstant = ({ value, start, end }: Literal, random: () => number): Change[] => {
  if (typeof value === 'boolean') return [{ start, end, replacement: String(!value) }];
  // In a set of names, which has a one at each, another number would change nothing.
  if (typeof value === 'number') return [{ start, end, replacement: value === 1 ? '0' : String(value + 1) }];
  return typeof value === 'string' ? [{ start, end, replacement: JSON.stringify(changeText(value, random)) }] : [];
};

const changeText = (text: string, random: () => number): string => {
  if (text === '') return '?';
  if (text.length <= SHORT_TEXT) return '';
  const at = Math.floor(random() * text.length);
  return text.slice(0, at) + text.slice(at + 1);
};

export const applyMutation = (code: string, { start, end, replacement }: Mutation): string =>
  code.slice(0, start) + replacement + code.slice(end);
