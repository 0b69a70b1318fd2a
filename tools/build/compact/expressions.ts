/** What is known of expressions and declarations without running them. Changes nothing but what it is told to remove. */
import { eachNode, type Declared, type Node } from './tree.ts';

export const isLiteral = (node: Node | null | undefined): boolean =>
  node?.type === 'Literal' || (node?.type === 'UnaryExpression' && node.operator === '-' && isLiteral(node.argument));

/** What can be written at several places, or evaluated earlier or later, without a difference. */
export const isSimple = (node: Node): boolean =>
  isLiteral(node) || (node.type === 'Identifier' && (!node.declared || !node.declared.isWritten));

export const countOf = (node: Node, declared: Declared): number => {
  let count = 0;
  eachNode(node, (each) => void (count += each.declared === declared ? 1 : 0));
  return count;
};

export function removeDeclarator(program: Node, { node }: Declared): void {
  eachNode(program, (parent) => {
    if (!Array.isArray(parent.body)) return;
    parent.body = parent.body.filter((statement) => {
      if (statement === node) return false;
      if (statement.type !== 'VariableDeclaration') return true;
      statement.declarations = statement.declarations.filter((declarator) => declarator !== node);
      return statement.declarations.length > 0;
    });
  });
}
