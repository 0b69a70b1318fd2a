/**
 * Writes expressions of one shape once, as a function, where that makes what GTM ships smaller. A call evaluates more nodes than what
 * it stands for, so each node that an ordinary event evaluates has its price. Owns the choice; shapes.ts says what a shape is.
 */
import { isSimple } from './expressions.ts';
import { shapesOf, type Shape } from './shapes.ts';
import { become, childrenOf, declarations, make, type Node } from './tree.ts';
import { ALWAYS, priceOf, type Turns } from './turns.ts';
import { NUMBER } from './unique-names.ts';

export type TurnsOf = (statement: Node) => Turns;

const isStatement = ({ type }: Node): boolean => /Statement$|^VariableDeclaration$/.test(type);

interface Occurrence {
  node: Node;
  shape: Shape;
  /** The parts, each once: a variable that stands in two holes is one argument. */
  args: Node[];
  /** For each hole, which of them. */
  argOf: number[];
  /** Bytes that the call saves here, less the worth of the nodes that it evaluates more: itself, a return, and reading its parameters. */
  gain: number;
}

/** Bytes of a call and of a declaration, without and for each argument, and of reading one. */
const CALL = 6;
const DECLARATION = 22;
const PARAMETER = 5;
const READ = 9;
const LEAST_GAIN = 8;

function occurrenceOf(node: Node, shape: Shape, turns: Turns): Occurrence {
  const args: Node[] = [];
  const argOf = shape.holes.map((hole) => {
    const same = args.findIndex((each) => each.declared && each.declared === hole.declared && isSimple(hole));
    return same >= 0 ? same : args.push(hole) - 1;
  });
  const bytes = shape.bytes + READ * (argOf.length - args.length) - CALL - args.length;
  return { node, shape, args, argOf, gain: bytes - (2 + args.length) * priceOf(turns) };
}

const gainOf = (occurrences: readonly Occurrence[]): number => {
  const [first] = occurrences;
  if (!first || occurrences.length < 2) return 0;
  const { shape, args, argOf } = first;
  const declaration = DECLARATION + PARAMETER * args.length + shape.bytes + READ * argOf.length + priceOf(ALWAYS);
  return occurrences.reduce((sum, { gain }) => sum + gain, -declaration);
};

/** Every shape of the expressions where a call is worth its nodes. */
function findShapes(program: Node, turnsOf: TurnsOf): Map<string, Occurrence[]> {
  const groups = new Map<string, Occurrence[]>();
  const visit = (node: Node, outer: Turns): void => {
    const turns = node.turns ?? (isStatement(node) ? turnsOf(node) : outer);
    for (const shape of shapesOf(node)) {
      const occurrence = occurrenceOf(node, shape, turns);
      if (occurrence.gain <= 0) continue;
      const key = `${shape.key}${occurrence.argOf.join()}`;
      const known = groups.get(key);
      if (known) known.push(occurrence);
      else groups.set(key, [occurrence]);
    }
    // What is assigned to, and the method of a call, are no values.
    const isTarget = node.type === 'AssignmentExpression' || node.type === 'UpdateExpression';
    const place = isTarget ? (node.left ?? node.argument) : node.type === 'CallExpression' ? node.callee : undefined;
    for (const child of childrenOf(node)) {
      if (child !== place) visit(child, turns);
      else if (child.type === 'MemberExpression') childrenOf(child).forEach((part) => visit(part, turns));
    }
  };
  visit(program, ALWAYS);
  return groups;
}

/** `indexOf_0` for `a.indexOf(b) >= 0`. */
const titleOf = (key: string): string => `${/[A-Za-z]{3,}/.exec(key)?.[0] ?? 'shape'}_`;

/** The title and the first number that makes it a name of its own. */
function nameFor(title: string, taken: Set<string>): string {
  let count = 0;
  while (taken.has(`${title}${count}`)) count++;
  taken.add(`${title}${count}`);
  return `${title}${count}`;
}

function write(occurrences: readonly Occurrence[], key: string, taken: Set<string>): Node {
  const { shape, args, argOf } = occurrences[0] as Occurrence;
  const name = nameFor(titleOf(key), taken);
  // Each a name of its own: later steps may put the function where it is called.
  const params = args.map(() => nameFor(`_${NUMBER}`, taken));
  const identifier = (text: string | undefined): Node => make('Identifier', { name: text ?? '' });
  const argument = shape.write(argOf.map((at) => identifier(params[at])));
  for (const { node, args: given } of occurrences) {
    become(node, make('CallExpression', { callee: identifier(name), arguments: [...given] }));
  }
  return make('FunctionDeclaration', {
    id: identifier(name),
    params: params.map(identifier),
    body: make('BlockStatement', { body: [make('ReturnStatement', { argument })] }),
  });
}

/** One pass; true when something was written anew. What is a call now may be a part of larger shapes in the next. */
export function outline(program: Node, turnsOf: TurnsOf): boolean {
  const taken = new Set(declarations(program).map(({ name }) => name));
  const groups = [...findShapes(program, turnsOf)]
    .map(([key, all]) => ({ key, all, gain: gainOf(all) }))
    .filter(({ gain }) => gain >= LEAST_GAIN);
  const used = new Set<Node>();
  const made: Node[] = [];
  for (;;) {
    groups.sort((a, b) => b.gain - a.gain);
    const best = groups[0];
    if (!best || best.gain < LEAST_GAIN) break;
    // Of expressions that hold each other only the outer one is written anew now.
    const free: Occurrence[] = [];
    const ours = new Set<Node>();
    for (const each of best.all) {
      if (each.shape.fixed.some((node) => used.has(node) || ours.has(node))) continue;
      each.shape.fixed.forEach((node) => ours.add(node));
      free.push(each);
    }
    best.gain = gainOf(free);
    if (free.length < best.all.length) {
      best.all = free;
      continue;
    }
    ours.forEach((node) => used.add(node));
    made.push(write(free, best.key, taken));
    best.gain = 0;
  }
  (program.body as Node[]).unshift(...made);
  return made.length > 0;
}
