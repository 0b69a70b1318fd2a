/**
 * Statements and declarations of the sandbox language, one row per construct. Sources: Google, "Sandboxed JavaScript"; and what the
 * published server templates of the gallery use, which is less than the documentation's "some ECMAScript 6" suggests.
 */
import type { AnyNode } from 'acorn';
import { accept, reject, unproven, type Construct } from './construct.ts';

const isPlain = (node: { async: boolean; generator: boolean }) => !node.async && !node.generator;

/** True directly inside the program or the body of a function; false inside a bare block, an if, a loop or a switch. */
function isInBody(ancestors: readonly AnyNode[]): boolean {
  const [owner, parent] = ancestors.slice(-2);
  if (ancestors.length <= 1) return true;
  return parent?.type === 'BlockStatement' && owner !== undefined && owner.type.includes('Function');
}

/** True for a block that is nobody's body: it stands in a list of statements. */
function isBare(ancestors: readonly AnyNode[]): boolean {
  return ['Program', 'BlockStatement', 'SwitchCase', 'StaticBlock'].includes(ancestors.at(-1)?.type ?? '');
}

const DECLARATIONS: Construct[] = [
  accept('const', 'VariableDeclaration', (node) => node.kind === 'const'),
  accept('let', 'VariableDeclaration', (node) => node.kind === 'let'),
  accept('var', 'VariableDeclaration', (node) => node.kind === 'var'),
  reject(
    { id: 'using', name: 'A `using` declaration', remedy: 'Use const.' },
    'VariableDeclaration',
    (node) => !['const', 'let', 'var'].includes(node.kind),
  ),
  accept('declarator', 'VariableDeclarator'),
  accept('function-declaration', 'FunctionDeclaration', (node, ancestors) => isPlain(node) && isInBody(ancestors)),
  unproven(
    {
      id: 'function-in-block',
      name: 'A function declaration inside a block',
      remedy: 'Move it to the top level or to the start of the enclosing function, or use `const f = () => {…}`.',
    },
    'FunctionDeclaration',
    (node, ancestors) => isPlain(node) && !isInBody(ancestors),
  ),
  reject({ id: 'class', name: 'A class', remedy: 'Use functions and plain objects.' }, [
    'ClassDeclaration',
    'ClassExpression',
  ]),
  reject(
    {
      id: 'module',
      name: 'A module declaration (import, export)',
      remedy: 'Load APIs with require(); a template is one script.',
    },
    [
      'ImportDeclaration',
      'ExportNamedDeclaration',
      'ExportDefaultDeclaration',
      'ExportAllDeclaration',
      'ImportExpression',
    ],
  ),
];

const LOOPS: Construct[] = [
  accept('for', 'ForStatement'),
  accept('for-in', 'ForInStatement', (node) => ['VariableDeclaration', 'Identifier'].includes(node.left.type)),
  unproven(
    { id: 'loop-target', name: 'A loop that assigns to a member or a pattern', remedy: 'Declare a loop variable.' },
    ['ForInStatement', 'ForOfStatement'],
    (node) => !['VariableDeclaration', 'Identifier'].includes(node.left.type),
  ),
  accept('for-of', 'ForOfStatement', (node) => !node.await),
  reject(
    { id: 'async', name: '`for await`', remedy: 'Use promises with then().' },
    'ForOfStatement',
    (node) => node.await,
  ),
  accept('while', ['WhileStatement', 'DoWhileStatement']),
];

const LABEL = { id: 'label', name: 'A label', remedy: 'Move the loops into a function and leave it with return.' };

const FLOW: Construct[] = [
  accept('program', 'Program'),
  accept('return', 'ReturnStatement'),
  accept('if', 'IfStatement'),
  accept('switch', ['SwitchStatement', 'SwitchCase']),
  accept('break', ['BreakStatement', 'ContinueStatement'], (node) => !node.label),
  reject(LABEL, 'LabeledStatement'),
  reject(LABEL, ['BreakStatement', 'ContinueStatement'], (node) => Boolean(node.label)),
  accept('block', 'BlockStatement', (_node, ancestors) => !isBare(ancestors)),
  unproven(
    { id: 'bare-block', name: 'A bare block', remedy: 'Remove the braces or make it a function.' },
    'BlockStatement',
    (_node, ancestors) => isBare(ancestors),
  ),
  accept('expression-statement', 'ExpressionStatement', (node) => node.directive === undefined),
  unproven(
    {
      id: 'directive',
      name: 'A directive such as "use strict"',
      remedy: 'Remove it: strict mode changes nothing in a template.',
    },
    'ExpressionStatement',
    (node) => node.directive !== undefined,
  ),
  accept('empty-statement', 'EmptyStatement'),
  reject(
    {
      id: 'exceptions',
      name: 'try, catch, finally and throw',
      remedy: 'APIs give undefined or null instead of throwing: test the result; use a promise’s catch() for failures.',
    },
    ['TryStatement', 'ThrowStatement'],
  ),
  reject({ id: 'with', name: 'A with statement', remedy: 'Name the object.' }, 'WithStatement'),
  reject({ id: 'debugger', name: 'A debugger statement', remedy: 'Remove it; use logToConsole.' }, 'DebuggerStatement'),
];

export const STATEMENT_CONSTRUCTS: readonly Construct[] = [...DECLARATIONS, ...LOOPS, ...FLOW];
