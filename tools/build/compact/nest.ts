/** Puts functions into the one function that uses them: GTM evaluates a declaration only when it comes to it. */
import { declarations, eachNode, statementsOf, type Declared, type Node } from './tree.ts';

const isFunctionOf = ({ node, isTop }: Declared): boolean => node.type === 'FunctionDeclaration' && isTop;

/** The top-level function in which a name is used, if it is the only place. */
function onlyUser(declared: Declared, users: Map<Node, Node>): Node | undefined {
  const places = new Set(declared.uses.map((use) => users.get(use)));
  const [place] = places;
  return places.size === 1 && place !== declared.node ? place : undefined;
}

/** The function that the template calls itself: what is in it is evaluated at every event anyway. */
const entryOf = (statements: Node[]): Node | undefined => {
  const last = statements.at(-1);
  const call = last?.type === 'ExpressionStatement' ? last.expression : undefined;
  return call?.type === 'CallExpression' ? call.callee.declared?.node : undefined;
};

/** One pass; true when something has moved. */
export function nestFunctions(program: Node): boolean {
  const all = declarations(program);
  const statements = program.body as Node[];
  const users = new Map<Node, Node>();
  for (const statement of statements) eachNode(statement, (node) => void users.set(node, statement));
  const entry = entryOf(statements);
  let moved = false;
  for (const declared of all.filter(isFunctionOf)) {
    const user = onlyUser(declared, users);
    if (user?.type !== 'FunctionDeclaration' || user === entry) continue;
    statements.splice(statements.indexOf(declared.node), 1);
    statementsOf(user).unshift(declared.node);
    moved = true;
  }
  return moved;
}
