/** Takes off the numbers by which names were told apart while code was moved, where a name without them means the same. */
import { childrenOf, declarations, isFunction, type Declared, type Node } from './tree.ts';
import { NUMBER } from './unique-names.ts';

/** A stretch of the program, in the order of its nodes. */
interface Extent {
  from: number;
  to: number;
}

/** Where each node stands, and in which scope each declaration. */
function measure(program: Node): { places: Map<Node, number>; scopes: Map<Declared, Extent> } {
  const places = new Map<Node, number>();
  const scopes = new Map<Declared, Extent>();
  let at = 0;
  const visit = (node: Node, outer: Extent): void => {
    places.set(node, at++);
    const opens = isFunction(node) || /^Block|^For|^Program/.test(node.type);
    const own: Extent = opens ? { from: at, to: Infinity } : outer;
    // The name of a function belongs to the scope around it.
    if (node.type === 'FunctionDeclaration' && node.id.declared) scopes.set(node.id.declared, outer);
    for (const param of node.params ?? []) if (param.declared) scopes.set(param.declared, own);
    if (node.type === 'VariableDeclarator' && node.id.declared) scopes.set(node.id.declared, own);
    for (const child of childrenOf(node)) visit(child, own);
    if (opens) own.to = at;
  };
  visit(program, { from: 0, to: Infinity });
  return { places, scopes };
}

export function plainNames(program: Node): void {
  const all = declarations(program);
  const { places, scopes } = measure(program);
  const byName = new Map<string, Set<Declared>>();
  for (const each of all) byName.set(each.name, (byName.get(each.name) ?? new Set()).add(each));
  const isIn = (scope: Extent, node: Node): boolean => {
    const at = places.get(node) ?? -1;
    return at >= scope.from && at < scope.to;
  };
  /** Whether one of two of the same name would hide the other where that is used. */
  const collide = (one: Declared, other: Declared): boolean => {
    const [a, b] = [scopes.get(one), scopes.get(other)];
    if (!a || !b) return true;
    if (a.from === b.from && a.to === b.to) return true;
    return (
      [...one.uses, one.node].some((use) => isIn(b, use)) || [...other.uses, other.node].some((use) => isIn(a, use))
    );
  };
  for (const declared of all) {
    const [base = '', number] = declared.name.split(NUMBER);
    for (let count = 1; number !== undefined; count++) {
      const name = count === 1 ? base : `${base}${count}`;
      const rivals = byName.get(name) ?? new Set<Declared>();
      if (!WORDS.has(name) && [...rivals].every((rival) => !collide(declared, rival))) {
        byName.get(declared.name)?.delete(declared);
        declared.name = name;
        byName.set(name, rivals.add(declared));
        break;
      }
    }
  }
  rename(program);
}

/** Names that are none of the program's. */
const WORDS = new Set(['data', 'undefined', 'require']);

function rename(node: Node): void {
  if (node.type === 'Identifier' && node.declared) node.name = node.declared.name;
  childrenOf(node).forEach(rename);
}
