/**
 * Shapes of expressions: an expression with holes where its parts may differ. Owns which shapes an expression has, what they take in
 * a container, and whether the parts may be evaluated before the rest. Chooses none.
 */
import { isLiteral, isSimple } from './expressions.ts';
import { copyOf, eachNode, make, type Node } from './tree.ts';

export interface Shape {
  /** Equal for expressions of one shape. */
  key: string;
  /** What is fixed, in the container. */
  bytes: number;
  /** Nodes that are fixed. */
  fixed: Node[];
  holes: Node[];
  /** What happens, in its order. */
  events: ('hole' | 'call' | 'read')[];
  /** The expression with these parts, which are used up. */
  write: (parts: Node[]) => Node;
}

/** An expression taken apart. */
interface Anatomy {
  tag: string;
  /** Bytes without the parts. */
  bytes: number;
  parts: Node[];
  event?: 'call' | 'read';
  /** All parts but the first are not always evaluated. */
  isLazy?: boolean;
  join: (parts: Node[]) => Node;
}

const MOST_FIXED = 5;
const MOST_HOLES = 4;
const MOST_SHAPES = 200;

/** Source of the lengths: tools/sandbox/interpreter. */
const textOf = (node: Node): string =>
  node.type === 'Literal' ? JSON.stringify(node.value) : `-${textOf(node.argument)}`;
const literalBytes = (node: Node): number => textOf(node).replace(/[<>=&']/g, '123456').length;

const isShared = ({ type, name, declared }: Node): boolean =>
  type === 'Identifier' && (name === 'undefined' || (declared?.isTop === true && !declared.isWritten));

const keyOf = ({ key }: Node): string =>
  String((key as unknown as { name?: string; value?: string }).name ?? key.value);

const ANATOMIES: Record<string, (node: Node) => Anatomy | undefined> = {
  CallExpression(node) {
    const { callee, arguments: given } = node;
    if (callee.type === 'Identifier') {
      if (!isShared(callee)) return undefined;
      const join = (parts: Node[]): Node => make('CallExpression', { callee: copyOf(callee), arguments: parts });
      return { tag: `${callee.name}${given.length}`, bytes: 6 + given.length, parts: given, event: 'call', join };
    }
    if (callee.type !== 'MemberExpression' || callee.computed) return undefined;
    const { property } = callee;
    return {
      tag: `.${property.name}${given.length}`,
      bytes: 11 + property.name.length + given.length,
      parts: [callee.object, ...given],
      event: 'call',
      join: ([object, ...rest]) =>
        make('CallExpression', {
          callee: make('MemberExpression', { object: object, property: copyOf(property), computed: false }),
          arguments: rest,
        }),
    };
  },
  MemberExpression({ object, property, computed }) {
    const parts = computed ? [object, property] : [object];
    return {
      tag: computed ? '[]' : `.${property.name}`,
      bytes: computed ? 6 : 8 + property.name.length,
      parts,
      event: 'read',
      join: ([of, at]) => make('MemberExpression', { object: of, property: at ?? copyOf(property), computed }),
    };
  },
  BinaryExpression: (node) => operation(node, [node.left, node.right]),
  LogicalExpression: (node) => ({ ...operation(node, [node.left, node.right]), isLazy: true }),
  UnaryExpression: ({ operator, argument }) => ({
    tag: operator,
    bytes: 5,
    parts: [argument],
    join: ([part]) => make('UnaryExpression', { operator, prefix: true, argument: part }),
  }),
  ConditionalExpression: ({ test, consequent, alternate }) => ({
    tag: '?',
    bytes: 7,
    parts: [test, consequent, alternate as Node],
    isLazy: true,
    join: ([a, b, c]) => make('ConditionalExpression', { test: a, consequent: b, alternate: c }),
  }),
  ObjectExpression: ({ properties }) => ({
    tag: `{${properties.map(keyOf).join()}}`,
    bytes: 3 + properties.reduce((sum, property) => sum + keyOf(property).length + 4, 0),
    parts: properties.map(({ value }) => value as unknown as Node),
    join: (parts) =>
      make('ObjectExpression', {
        properties: properties.map((property, index) => ({ ...property, value: parts[index] }) as unknown as Node),
      }),
  }),
  ArrayExpression: ({ elements }) => ({
    tag: `[${elements.length}]`,
    bytes: 3 + elements.length,
    parts: elements,
    join: (parts) => make('ArrayExpression', { elements: parts }),
  }),
};

const operation = ({ type, operator }: Node, parts: Node[]): Anatomy => ({
  tag: operator,
  bytes: 6,
  parts,
  join: ([left, right]) => make(type, { operator, left: left, right: right }),
});

const holeAt = (node: Node): Shape => ({
  key: '_',
  bytes: 0,
  fixed: [],
  holes: [node],
  events: ['hole'],
  write: (parts) => parts.shift() as Node,
});

const fixedLeaf = (node: Node, key: string, bytes: number): Shape => ({
  key,
  bytes,
  fixed: [],
  holes: [],
  events: [],
  write: () => copyOf(node),
});

function shapesOfPart(node: Node, isLazy: boolean): Shape[] {
  const shapes = isLazy && !isSimple(node) ? [] : [holeAt(node)];
  if (isLiteral(node)) return [...shapes, fixedLeaf(node, textOf(node), literalBytes(node))];
  if (isShared(node)) return [...shapes, fixedLeaf(node, node.name, node.name === 'undefined' ? 4 : 9)];
  return [...shapes, ...shapesOf(node, isLazy)];
}

const changes = (node: Node): boolean => {
  let found = false;
  eachNode(node, ({ type }) => void (found ||= /Call|Assignment|Update/.test(type)));
  return found;
};

/** Whether the parts may be evaluated before all that is fixed. */
function isOrderly({ events, holes }: Shape): boolean {
  let at = 0;
  for (const [index, event] of events.entries()) {
    if (event !== 'hole') continue;
    const hole = holes[at++] as Node;
    const before = events.slice(0, index);
    if (!isSimple(hole) && (before.includes('call') || (before.includes('read') && changes(hole)))) return false;
  }
  return true;
}

const joined = (node: Node, { tag, bytes, event, join }: Anatomy, parts: Shape[]): Shape => ({
  key: `(${tag} ${parts.map(({ key }) => key).join(' ')})`,
  bytes: bytes + parts.reduce((sum, part) => sum + part.bytes, 0),
  fixed: [node, ...parts.flatMap(({ fixed }) => fixed)],
  holes: parts.flatMap(({ holes }) => holes),
  events: [...parts.flatMap(({ events }) => events), ...(event ? [event] : [])],
  write: (given) => join(parts.map((part) => part.write(given))),
});

const count = (shapes: readonly Shape[], what: 'fixed' | 'holes'): number =>
  shapes.reduce((sum, shape) => sum + shape[what].length, 0);

/** The shapes of an expression whose fixed part begins with the expression itself. */
export function shapesOf(node: Node, isLazy = false): Shape[] {
  const anatomy = ANATOMIES[node.type]?.(node);
  if (!anatomy) return [];
  let choices: Shape[][] = [[]];
  for (const [index, part] of anatomy.parts.entries()) {
    const shapes = shapesOfPart(part, isLazy || (anatomy.isLazy === true && index > 0));
    choices = choices
      .flatMap((chosen) => shapes.map((shape) => [...chosen, shape]))
      .filter((chosen) => count(chosen, 'fixed') < MOST_FIXED && count(chosen, 'holes') <= MOST_HOLES)
      .slice(0, MOST_SHAPES);
  }
  return choices.map((parts) => joined(node, anatomy, parts)).filter(isOrderly);
}
