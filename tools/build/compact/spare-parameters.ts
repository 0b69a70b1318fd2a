/**
 * Takes away parameters that are always given the same: a variable of a function around, which what is nested there sees anyway, or a
 * literal. Comes after functions were nested.
 */
import { isLiteral } from './expressions.ts';
import { print } from './print.ts';
import {
  become,
  childrenOf,
  copyOf,
  declarations,
  isFunction,
  make,
  statementsOf,
  type Declared,
  type Node,
} from './tree.ts';

/** For each declared function the functions around it, and for each variable the function to which all of it is known. */
interface Surroundings {
  around: Map<Node, readonly Node[]>;
  owner: Map<Declared, Node>;
}

function surroundings(program: Node): Surroundings {
  const around = new Map<Node, readonly Node[]>();
  const owner = new Map<Declared, Node>();
  const visit = (node: Node, outer: readonly Node[]): void => {
    const opens = isFunction(node) || node.type === 'Program';
    if (isFunction(node)) around.set(node, outer);
    const inner = opens ? [...outer, node] : outer;
    for (const { declared } of node.params ?? []) if (declared) owner.set(declared, node);
    for (const statement of opens ? ownStatements(node) : []) {
      for (const { id } of statement.declarations ?? []) if (id.declared) owner.set(id.declared, node);
    }
    childrenOf(node).forEach((child) => visit(child, inner));
  };
  visit(program, []);
  return { around, owner };
}

const ownStatements = (node: Node): Node[] =>
  Array.isArray(node.body) || node.body.type === 'BlockStatement' ? statementsOf(node) : [];

/** The one variable that all calls give at this place. */
function alwaysGiven({ calls, uses }: Declared, at: number): Declared | undefined {
  const given = new Set(
    calls.map(({ arguments: all }) => (all[at]?.type === 'Identifier' ? all[at].declared : undefined)),
  );
  const [only] = given;
  return given.size === 1 && calls.length === uses.length && only && !only.isWritten ? only : undefined;
}

/** The one short text or number that all calls give at this place. */
function alwaysSaid({ calls, uses }: Declared, at: number): Node | undefined {
  const given = calls.map(({ arguments: all }) => all[at]);
  const [first] = given;
  if (!first || !isLiteral(first) || calls.length !== uses.length) return undefined;
  const text = print(first);
  return given.every((each) => each && isLiteral(each) && print(each) === text) ? first : undefined;
}

/** One pass; true when a parameter was taken away. */
export function spareParameters(program: Node): boolean {
  const all = declarations(program).filter(({ node }) => node.type === 'FunctionDeclaration');
  const { around, owner } = surroundings(program);
  let changed = false;
  for (const declared of all) {
    const { params } = declared.node;
    for (const [at, param] of params.entries()) {
      const own = param.declared;
      if (!own || own.isWritten) continue;
      const given = alwaysGiven(declared, at);
      const home = given && owner.get(given);
      const isSeen = home && around.get(declared.node)?.includes(home);
      const instead = isSeen ? make('Identifier', { name: given.name }) : alwaysSaid(declared, at);
      if (!instead) continue;
      for (const use of own.uses) become(use, copyOf(instead));
      params.splice(at, 1);
      for (const call of declared.calls) call.arguments.splice(at, 1);
      changed = true;
      break;
    }
  }
  return changed;
}
