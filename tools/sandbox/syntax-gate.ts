/**
 * The gate before the realm: lets through only the syntax that sandboxed JavaScript has. A list of what is allowed, so
 * that syntax nobody thought of is refused. The linter explains the same rules in more words.
 */
import type { AnyNode, Program } from 'acorn';
import { freeIdentifiers } from './language/scopes.ts';
import { childrenOf, parseSandboxedCode } from './language/syntax-tree.ts';

export interface SyntaxRefusal {
  message: string;
  /** Line within the code; the first line is 1. */
  line: number;
}

/** Template code as a tree, ready to be instrumented. */
export interface CheckedCode {
  program: Program;
}

const ALLOWED = new Set(
  [
    'Program ArrayExpression ArrowFunctionExpression AssignmentExpression BinaryExpression BlockStatement BreakStatement',
    'CallExpression ConditionalExpression ContinueStatement DoWhileStatement EmptyStatement ExpressionStatement ForInStatement',
    'ForOfStatement ForStatement FunctionDeclaration FunctionExpression Identifier IfStatement Literal',
    'LogicalExpression MemberExpression ObjectExpression Property ReturnStatement SwitchCase',
    'SwitchStatement UnaryExpression UpdateExpression VariableDeclaration VariableDeclarator WhileStatement',
  ].flatMap((line) => line.split(' ')),
);

const ASSIGNMENTS = ['=', '+='];
const UNARY = ['-', '!', '~', 'typeof'];
const NO_BINARY = ['in', 'instanceof', '**'];
const NO_LOGICAL = ['??'];

/** Why a node of an allowed type is still not part of the language, or undefined. */
const refuseDetail = (node: AnyNode): string | undefined => {
  switch (node.type) {
    case 'Literal':
      return node.regex ? 'a regex literal; use createRegex' : node.bigint ? 'a bigint' : undefined;
    case 'Property':
      if (node.shorthand) return 'a shorthand property; write {a: a}';
      if (node.key.type === 'Literal' && node.key.bigint) return 'a bigint';
      if (node.computed || node.method || node.kind !== 'init')
        return 'a computed key, method or accessor in an object';
      return keyOf(node.key) === '__proto__' ? '__proto__ as a key' : undefined;
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return node.async || node.generator ? 'an async function or a generator' : undefined;
    case 'AssignmentExpression':
      return ASSIGNMENTS.includes(node.operator) ? undefined : `the operator ${node.operator}`;
    case 'UnaryExpression':
      return UNARY.includes(node.operator) ? undefined : `the operator ${node.operator}`;
    case 'BinaryExpression':
      return NO_BINARY.includes(node.operator) ? `the operator ${node.operator}` : undefined;
    case 'LogicalExpression':
      return NO_LOGICAL.includes(node.operator) ? `the operator ${node.operator}` : undefined;
    case 'ForOfStatement':
      return node.await ? 'for await' : undefined;
    case 'MemberExpression':
    case 'CallExpression':
      return node.optional ? 'optional chaining' : undefined;
    default:
      return undefined;
  }
};

const keyOf = (key: AnyNode): unknown =>
  key.type === 'Identifier' ? key.name : key.type === 'Literal' ? key.value : undefined;

/** What people call it, where the tree's name for it does not say. GTM's interpreter has no instruction for either. */
const WORDS: Partial<Record<AnyNode['type'], string>> = {
  LabeledStatement: 'labels; leave a function with return',
  SequenceExpression: 'the comma operator; write two statements',
};

const refuseNode = (node: AnyNode): string | undefined =>
  ALLOWED.has(node.type) ? refuseDetail(node) : (WORDS[node.type] ?? `the syntax ${node.type}`);

const findRefusal = (node: AnyNode): SyntaxRefusal | undefined => {
  const what = refuseNode(node);
  if (what) return { message: `sandboxed JavaScript does not have ${what}`, line: node.loc?.start.line ?? 1 };
  for (const child of childrenOf(node)) {
    const found = findRefusal(child);
    if (found) return found;
  }
  return undefined;
};

/** @param globals names that the code may use without declaring them */
export const checkSyntax = (code: string, globals: readonly string[]): CheckedCode | SyntaxRefusal => {
  const tree = parseSandboxedCode(code);
  if ('message' in tree) return { message: `the code does not parse: ${tree.message}`, line: tree.line };
  const refusal = findRefusal(tree.program);
  if (refusal) return refusal;
  const unknown = freeIdentifiers(tree.program).find((identifier) => !globals.includes(identifier.name));
  if (!unknown) return { program: tree.program };
  const message = `"${unknown.name}" is not declared; sandboxed JavaScript has no globals, load APIs with require('…')`;
  return { message, line: unknown.loc?.start.line ?? 1 };
};
