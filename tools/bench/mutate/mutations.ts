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
  /** What has to be evaluated before the change can matter. */
  expression: Expression;
}

export interface Expression {
  start: number;
  end: number;
  /** Of a condition: what it has to be. */
  truth?: boolean;
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

interface Change extends Pick<Mutation, 'start' | 'end' | 'replacement'> {
  /** The expression that is changed. */
  of: AnyNode;
  truth?: boolean;
}

/** @param random gives a number from 0 up to 1; says which character of a long text is taken away */
export const findMutations = (code: string, random: () => number): Mutation[] => {
  const tree = parseSandboxedCode(code);
  if ('message' in tree) throw new Error(`the code does not parse in line ${tree.line}: ${tree.message}`);
  const mutations: Mutation[] = [];
  walkTree(tree.program, (node, ancestors) => {
    const innermost = ancestors.findLast(isFunctionNode);
    const functionLine = innermost?.loc?.start.line;
    for (const { of, truth, ...change } of changesOf(node, ancestors.at(-1), { code, random })) {
      const expression = { start: of.start, end: of.end, ...(truth !== undefined && { truth }) };
      mutations.push({
        ...change,
        line: lineAt(code, change.start),
        ...(functionLine && { functionLine }),
        expression,
      });
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
      return replacement === undefined ? [] : [{ of: node, start, end: start + node.operator.length, replacement }];
    }
    case 'UnaryExpression':
      return node.operator === 'typeof'
        ? []
        : [{ of: node, start: node.start, end: node.argument.start, replacement: '' }];
    case 'IfStatement':
    case 'ConditionalExpression':
      return [true, false].map((value) => ({
        of: node.test,
        start: node.test.start,
        end: node.test.end,
        replacement: String(value),
        truth: !value,
      }));
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

const changeConstant = (of: Literal, random: () => number): Change[] => {
  const { value, start, end } = of;
  if (typeof value === 'boolean') return [{ of, start, end, replacement: String(!value) }];
  // In a set of names, which has a one at each, another number would change nothing.
  if (typeof value === 'number') return [{ of, start, end, replacement: value === 1 ? '0' : String(value + 1) }];
  return typeof value === 'string' ? [{ of, start, end, replacement: JSON.stringify(changeText(value, random)) }] : [];
};

const changeText = (text: string, random: () => number): string => {
  if (text === '') return '?';
  if (text.length <= SHORT_TEXT) return '';
  const at = Math.floor(random() * text.length);
  return text.slice(0, at) + text.slice(at + 1);
};
