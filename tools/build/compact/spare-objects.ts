/** Takes apart objects that only carry values: each member becomes a variable, or a parameter of the function that is given the object. */
import { childrenOf, declarations, eachNode, become, make, type Declared, type Node } from './tree.ts';

const isPlain = (init: Node | null | undefined): init is Node =>
  init?.type === 'ObjectExpression' && init.properties.length > 0 && init.properties.every(({ key }) => key.name);

const keysOf = (object: Node | null): string[] => object?.properties.map(({ key }) => key.name) ?? [];

/** The reads of members by which alone the object is used; undefined where it is used in any other way. */
function readsOf(declared: Declared, keys: readonly string[], members: ReadonlyMap<Node, Node>): Node[] | undefined {
  const reads = declared.uses.map((use) => members.get(use));
  const sound = reads.every((read) => read && keys.includes(read.property.name));
  return sound ? (reads as Node[]) : undefined;
}

/** Members that are only read, by the name whose member they are. */
function membersIn(program: Node): Map<Node, Node> {
  const members = new Map<Node, Node>();
  eachNode(program, (node) => {
    const isTarget = node.type === 'AssignmentExpression' || node.type === 'UpdateExpression';
    const place = isTarget ? (node.left ?? node.argument) : node.type === 'CallExpression' ? node.callee : undefined;
    for (const child of childrenOf(node)) {
      if (child !== place && child.type === 'MemberExpression' && !child.computed) members.set(child.object, child);
    }
  });
  return members;
}

/** A name for a member that is none yet. */
function nameFor(object: string, key: string, taken: Set<string>): string {
  let name = `${object}_${key}`;
  while (taken.has(name)) name += '_';
  taken.add(name);
  return name;
}

function rename(reads: readonly Node[], key: string, name: string): void {
  for (const read of reads)
    if (read.type === 'MemberExpression' && read.property.name === key) become(read, make('Identifier', { name }));
}

/** Functions that are only called, and always with an object of the same members at this place. */
function keysGiven({ calls, uses }: Declared, at: number): string[] | undefined {
  const given = calls.map((call) => call.arguments[at]);
  const [first] = given;
  const keys = keysOf(first?.type === 'ObjectExpression' ? first : null);
  const sound = given.every((each) => each && isPlain(each) && keysOf(each).join() === keys.join());
  return keys.length > 0 && sound && calls.length === uses.length ? keys : undefined;
}

/** One pass over the parameters; true when an object was taken apart. */
export function spareArguments(program: Node): boolean {
  const all = declarations(program);
  const taken = new Set(all.map(({ name }) => name));
  const members = membersIn(program);
  let changed = false;
  for (const declared of all.filter(({ node }) => node.type === 'FunctionDeclaration')) {
    const { params } = declared.node;
    for (const [at, param] of params.entries()) {
      const keys = keysGiven(declared, at);
      const reads = keys && param.declared && !param.declared.isWritten && readsOf(param.declared, keys, members);
      if (!keys || !reads) continue;
      const names = keys.map((key) => nameFor(param.name, key, taken));
      keys.forEach((key, index) => rename(reads, key, names[index] as string));
      params.splice(at, 1, ...names.map((name) => make('Identifier', { name })));
      for (const call of declared.calls) {
        const values = (call.arguments[at] as Node).properties.map(({ value }) => value as unknown as Node);
        call.arguments.splice(at, 1, ...values);
      }
      changed = true;
      break;
    }
  }
  return changed;
}

/** One pass over the constants; true when an object was taken apart. */
export function spareObjects(program: Node): boolean {
  const all = declarations(program);
  const taken = new Set(all.map(({ name }) => name));
  const members = membersIn(program);
  const reads = new Map<Node, Node[]>();
  for (const declared of all) {
    if (declared.kind !== 'const' || declared.isWritten || declared.isTop || !isPlain(declared.node.init)) continue;
    const found = readsOf(declared, keysOf(declared.node.init), members);
    if (found) reads.set(declared.node, found);
  }
  eachNode(program, (parent) => {
    if (!Array.isArray(parent.body)) return;
    parent.body = parent.body.flatMap((statement) => {
      const [declarator, ...more] = statement.type === 'VariableDeclaration' ? statement.declarations : [];
      const found = declarator && more.length === 0 ? reads.get(declarator) : undefined;
      return found && declarator ? apart(declarator, found, taken) : [statement];
    });
  });
  return reads.size > 0;
}

function apart(declarator: Node, reads: readonly Node[], taken: Set<string>): Node[] {
  return (declarator.init as Node).properties.map(({ key, value }) => {
    const name = nameFor(declarator.id.name, key.name, taken);
    rename(reads, key.name, name);
    const id = make('Identifier', { name });
    const init = value as unknown as Node;
    return make('VariableDeclaration', { kind: 'const', declarations: [make('VariableDeclarator', { id, init })] });
  });
}
