/**
 * Tells how often ordinary events evaluate operands: what stands behind `&&`, `||` and `?` is written as a function that is called at
 * once, on a line of its own, for the one run that looks which lines are reached. Owns these marks, and takes them out again.
 */
import { isSimple } from './expressions.ts';
import { become, eachNode, make, type Node } from './tree.ts';
import { NEVER, type Turns } from './turns.ts';

/** The operands of a node that are not always evaluated. */
function branchesOf({ type, right, consequent, alternate }: Node): Node[] {
  if (type === 'LogicalExpression') return [right];
  return type === 'ConditionalExpression' ? [consequent, alternate as Node] : [];
}

export function markBranches(program: Node): void {
  eachNode(program, (node) => {
    for (const branch of branchesOf(node).filter((each) => !isSimple(each))) {
      const argument = { ...branch };
      const body = make('BlockStatement', { body: [make('ReturnStatement', { argument })] });
      const callee = make('ArrowFunctionExpression', { params: [], body });
      become(branch, make('CallExpression', { callee, arguments: [] }));
    }
  });
}

/** Takes the marks out; the operands know then how often they are evaluated. */
export function unmarkBranches(program: Node, turns: ReadonlyMap<number, Turns>): void {
  eachNode(program, (node) => {
    for (const branch of branchesOf(node)) {
      const { callee } = branch;
      if (branch.type !== 'CallExpression' || callee.type !== 'ArrowFunctionExpression') continue;
      const [statement] = (callee.body as Node).body as Node[];
      if (!statement) continue;
      become(branch, statement.argument);
      branch.turns = turns.get(statement.loc?.start.line ?? 0) ?? NEVER;
    }
  });
}
