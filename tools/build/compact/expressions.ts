/** What is known of expressions and declarations without running them. Changes nothing but what it is told to remove. */
import { eachNode, type Declared, type Node } from './tree.ts';

export const isLiteral = (node: Node | null | undefined): boolean =>
  node?.type === 'Literal' || (node?.type === 'UnaryExpression' && node.operator === '-' && isLiteral(node.argument));

/** What may be evaluated before everything else, or never: it depends on nothing and changes nothing. */
export const isFree = (init: Node | null | undefined): boolean =>
  init?.type === 'Literal' ||
  (init?.type === 'CallExpression' && init.callee.type === 'Identifier' && init.callee.name === 'require');

/** What can be written at several places, or evaluated earlier or later, without a difference. */
export const isSimple = (node: Node): boolean =>
  isLiteral(node) || (node.type === 'Identifier' && (!node.declared || !node.declared.isWritten));

export const countOf = (node: Node, declared: Declared): number => {
  let count = 0;
  eachNode(node, (each) => void (count += each.declared === declared ? 1 : 0));
  return count;
};

/** What of a statement is evaluated once, and first. */
export function headOf(statement: Node | undefined): Node | null | undefined {
  if (statement?.type === 'ReturnStatement') return statement.argument;
  if (statement?.type === 'ExpressionStatement') return statement.expression;
  if (statement?.type === 'IfStatement') return statement.test;
  if (statement?.type === 'ForOfStatement') return statement.right;
  return statement?.type === 'VariableDeclaration' ? statement.declarations[0]?.init : undefined;
}

/** Takes the declarations of variables and functions out of the program. */
export function removeDeclarations(program: Node, gone: ReadonlySet<Node>): void {
  eachNode(program, (parent) => {
    if (!Array.isArray(parent.body)) return;
    parent.body = parent.body.filter((statement) => {
      if (statement.type !== 'VariableDeclaration') return !gone.has(statement);
      statement.declarations = statement.declarations.filter((declarator) => !gone.has(declarator));
      return statement.declarations.length > 0;
    });
  });
}
