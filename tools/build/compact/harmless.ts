/**
 * What changes nothing when it is evaluated, so that it may be evaluated later, or not at all: some methods, the APIs that only
 * read, and the functions that do nothing else. Changes nothing itself.
 */
import { childrenOf, eachNode, isFunction, type Declared, type Node } from './tree.ts';

/** Methods that change nothing; what they call stands in their arguments. */
const METHODS = new Set(
  (
    'charAt concat every filter floor abs round indexOf join keys lastIndexOf map match parse reduce replace search slice some ' +
    'split stringify substring toLowerCase toString toUpperCase trim'
  ).split(' '),
);

/** APIs that only read, or calculate. */
const APIS = new Set(
  (
    'computeEffectiveTldPlusOne createRegex decodeUriComponent fromBase64 getAllEventData getContainerVersion getCookieValues ' +
    'getRequestHeader getTimestampMillis getType makeNumber sha256Sync toBase64'
  ).split(' '),
);

/** Where functions remember what they have calculated: they give the same the second time. */
const MEMORIES = new Set(['patterns', 'spelledTexts']);

/** The variable whose value, or a member of it, is written. */
function targetOf(node: Node): Node {
  return node.type === 'MemberExpression' ? targetOf(node.object) : node;
}

const isMade = ({ node }: Declared): boolean =>
  node.type === 'VariableDeclarator' && /^(?:Object|Array)Expression$/.test(node.init?.type ?? '');

/** Whether what is written was made in the function itself, or is a memory. */
const isOwn = (target: Node, own: ReadonlySet<Declared>): boolean => {
  const { declared, name, type } = targetOf(target);
  if (!declared) return false;
  return (
    MEMORIES.has(name) ||
    (own.has(declared) && (target.type === 'Identifier' || (type === 'Identifier' && isMade(declared))))
  );
};

const isApi = ({ declared }: Node): boolean => {
  const init = declared?.node.type === 'VariableDeclarator' ? declared.node.init : undefined;
  return (
    init?.type === 'CallExpression' && init.callee.name === 'require' && APIS.has(String(init.arguments[0]?.value))
  );
};

/** Whether the call changes nothing, apart from what its arguments do. */
export function isHarmlessCall(
  node: Node,
  harmless: ReadonlySet<Declared>,
  own: ReadonlySet<Declared> = new Set(),
): boolean {
  const { callee } = node;
  // A function that is given as it is will be called.
  const given = node.arguments.every(({ declared }) => declared?.kind !== 'function' || harmless.has(declared));
  if (callee.type === 'MemberExpression') {
    const isPush = callee.property.name === 'push' && isOwn(callee, own);
    return given && !callee.computed && (METHODS.has(callee.property.name) || isPush);
  }
  if (callee.type !== 'Identifier' || !callee.declared) return false;
  return given && (harmless.has(callee.declared) || isApi(callee));
}

function declaredIn(node: Node): Set<Declared> {
  const found = new Set<Declared>();
  eachNode(node, (each) => {
    if (each.type === 'VariableDeclarator' && each.id.declared) found.add(each.id.declared);
  });
  return found;
}

function isHarmless(node: Node, harmless: ReadonlySet<Declared>): boolean {
  const own = declaredIn(node);
  let sound = true;
  eachNode(node, (each) => {
    if (each.type === 'AssignmentExpression') sound &&= isOwn(each.left, own);
    if (each.type === 'UpdateExpression') sound &&= isOwn(each.argument, own);
    if (each.type === 'CallExpression') sound &&= isHarmlessCall(each, harmless, own);
  });
  return sound;
}

/** The functions of the program that change nothing. They may call each other, and themselves. */
export function harmlessFunctions(all: readonly Declared[]): Set<Declared> {
  const harmless = new Set(all.filter(({ node }) => node.type === 'FunctionDeclaration'));
  for (let size = -1; size !== harmless.size;) {
    size = harmless.size;
    for (const declared of harmless) if (!isHarmless(declared.node, harmless)) harmless.delete(declared);
  }
  return harmless;
}

/** Whether evaluating the node changes nothing; functions in it are made, not called. */
export function changesNothing(node: Node, harmless: ReadonlySet<Declared>): boolean {
  if (isFunction(node) || /Assignment|Update/.test(node.type)) return false;
  if (node.type === 'CallExpression' && !isHarmlessCall(node, harmless)) return false;
  return childrenOf(node).every((child) => changesNothing(child, harmless));
}
