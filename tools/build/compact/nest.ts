/** Puts declarations into the one function that uses them: GTM evaluates a declaration only when it comes to it. */
import type { TurnsOf } from './outline.ts';
import { isFree } from './expressions.ts';
import { declarations, eachNode, statementsOf, type Declared, type Node } from './tree.ts';
import { NEVER } from './turns.ts';

/** The top-level statement that declares a function, or a value that is the same wherever it is evaluated. */
function statementOf({ node, isTop, isWritten }: Declared, statements: readonly Node[]): Node | undefined {
  if (!isTop) return undefined;
  if (node.type === 'FunctionDeclaration') return node;
  if (node.type !== 'VariableDeclarator' || isWritten || !isFree(node.init)) return undefined;
  return statements.find(({ type, declarations: all }) => type === 'VariableDeclaration' && all[0] === node && !all[1]);
}

/** The top-level function in which a name is used, if it is the only place. */
function onlyUser(declared: Declared, users: Map<Node, Node>): Node | undefined {
  const places = new Set(declared.uses.map((use) => users.get(use)));
  const [place] = places;
  return places.size === 1 ? place : undefined;
}

/** The function that the template calls itself: what is in it is evaluated at every event anyway. */
const entryOf = (statements: Node[]): Node | undefined => {
  const last = statements.at(-1);
  const call = last?.type === 'ExpressionStatement' ? last.expression : undefined;
  return call?.type === 'CallExpression' ? call.callee.declared?.node : undefined;
};

/** Whether ordinary events run the function, and so whatever is declared in it. */
const isRun = (user: Node, turnsOf: TurnsOf): boolean =>
  statementsOf(user).some((statement) => turnsOf(statement) !== NEVER);

/** One pass; true when something has moved. */
export function nestDeclarations(program: Node, turnsOf: TurnsOf): boolean {
  const all = declarations(program);
  const statements = program.body as Node[];
  const users = new Map<Node, Node>();
  for (const statement of statements) eachNode(statement, (node) => void users.set(node, statement));
  const entry = entryOf(statements);
  let moved = false;
  for (const declared of all) {
    const statement = statementOf(declared, statements);
    const user = statement && onlyUser(declared, users);
    if (user?.type !== 'FunctionDeclaration' || user === entry || user === statement) continue;
    // What many events evaluate in their function would be evaluated at each call.
    if (statement?.type !== 'FunctionDeclaration' && isRun(user, turnsOf)) continue;
    statements.splice(statements.indexOf(statement as Node), 1);
    statementsOf(user).unshift(statement as Node);
    moved = true;
  }
  return moved;
}
