/** Puts functions into the one function that uses them: GTM evaluates a declaration only when it comes to it. */
import { childrenOf, declarations, eachNode, isFunction, statementsOf, type Declared, type Node } from './tree.ts';

const isFunctionOf = ({ node, isTop }: Declared): boolean => node.type === 'FunctionDeclaration' && isTop;

/** The top-level function in which a name is used, if it is the only place. */
function onlyUser(declared: Declared, users: Map<Node, Node>): Node | undefined {
  const places = new Set(declared.uses.map((use) => users.get(use)));
  const [place] = places;
  return places.size === 1 && place !== declared.node ? place : undefined;
}

/** Names that are used in a loop, or in a function that is called by others. */
function repeated(program: Node): Set<Declared> {
  const found = new Set<Declared>();
  const visit = (node: Node, inLoop: boolean): void => {
    if (inLoop && node.type === 'Identifier' && node.declared) found.add(node.declared);
    const isLoop = /^For|^While/.test(node.type) || (isFunction(node) && node.type !== 'FunctionDeclaration');
    for (const child of childrenOf(node)) visit(child, inLoop || isLoop);
  };
  visit(program, false);
  return found;
}

/** A function that is called more often than this would declare the others again and again. */
const MOST_CALLS = 3;

/** One pass; true when something has moved. */
export function nestFunctions(program: Node): boolean {
  const all = declarations(program);
  const hot = repeated(program);
  for (const declared of all) if (declared.calls.length > MOST_CALLS) hot.add(declared);
  const isHot = (node: Node): boolean => all.some((declared) => declared.node === node && hot.has(declared));
  const statements = program.body as Node[];
  const users = new Map<Node, Node>();
  for (const statement of statements) eachNode(statement, (node) => void users.set(node, statement));
  let moved = false;
  for (const declared of all.filter(isFunctionOf)) {
    const user = onlyUser(declared, users);
    if (user?.type !== 'FunctionDeclaration' || isHot(user)) continue;
    statements.splice(statements.indexOf(declared.node), 1);
    statementsOf(user).unshift(declared.node);
    moved = true;
  }
  return moved;
}
