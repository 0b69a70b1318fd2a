/**
 * Puts the names that are used most first: GTM's compiler calls the first 26 by one letter and all others by two. Moves nothing
 * that has to happen in its order.
 */
import { isFree } from './expressions.ts';
import { declarations, type Declared, type Node } from './tree.ts';

const isMovable = (statement: Node): boolean =>
  statement.type === 'FunctionDeclaration' ||
  (statement.type === 'VariableDeclaration' && statement.declarations.every(({ init }) => isFree(init)));

export function orderNames(program: Node): void {
  const uses = new Map<Node, Declared['uses']['length']>();
  for (const { node, uses: found } of declarations(program)) uses.set(node, found.length);
  const usesOf = (statement: Node): number =>
    Math.max(...[statement, ...(statement.declarations ?? [])].map((node) => uses.get(node) ?? 0));
  const statements = program.body as Node[];
  const movable = statements.filter(isMovable).sort((a, b) => usesOf(b) - usesOf(a));
  program.body = [...movable, ...statements.filter((statement) => !isMovable(statement))];
}
