/**
 * Writes expressions of one shape once, as a function, where that makes what GTM ships smaller. A call evaluates more nodes than what
 * it stands for, so code that ordinary events run is left alone. Owns the choice; shapes.ts says what a shape is.
 */
import { isSimple } from './expressions.ts';
import { shapesOf, type Shape } from './shapes.ts';
import { become, childrenOf, declarations, make, type Node } from './tree.ts';

/** Whether ordinary events run the statement. */
export type IsOrdinary = (statement: Node) => boolean;

const isStatement = ({ type }: Node): boolean => /Statement$|^VariableDeclaration$/.test(type);

interface Occurrence {
  node: Node;
  shape: Shape;
  /** The parts, each once: a variable that stands in two holes is one argument. */
  args: Node[];
  /** For each hole, which of them. */
  argOf: number[];
}

/** Bytes of a call and of a declaration, without and for each argument, and of reading one. */
const CALL = 6;
const DECLARATION = 22;
const PARAMETER = 5;
const READ = 9;
/** A declaration is evaluated at every event. */
const LEAST_GAIN = 40;

function occurrenceOf(node: Node, shape: Shape): Occurrence {
  const args: Node[] = [];
  const argOf = shape.holes.map((hole) => {
    const same = args.findIndex((each) => each.declared && each.declared === hole.declared && isSimple(hole));
    return same >= 0 ? same : args.push(hole) - 1;
  });
  return { node, shape, args, argOf };
}

const gainOf = (occurrences: readonly Occurrence[]): number => {
  const [first] = occurrences;
  if (!first || occurrences.length < 2) return 0;
  const { shape, args, argOf } = first;
  const once = shape.bytes + READ * (argOf.length - args.length) - CALL - args.length;
  return occurrences.length * once - DECLARATION - PARAMETER * args.length - shape.bytes - READ * argOf.length;
};

/** Every shape of the expressions that only seldom events evaluate. */
function findShapes(program: Node, isOrdinary: IsOrdinary): Map<string, Occurrence[]> {
  const groups = new Map<string, Occurrence[]>();
  const visit = (node: Node, isSeldom: boolean): void => {
    const seldom = isStatement(node) ? !isOrdinary(node) : isSeldom;
    for (const shape of seldom ? shapesOf(node) : []) {
      const occurrence = occurrenceOf(node, shape);
      const key = `${shape.key}${occurrence.argOf.join()}`;
      const known = groups.get(key);
      if (known) known.push(occurrence);
      else groups.set(key, [occurrence]);
    }
    // What is assigned to, and the method of a call, are no values.
    const isTarget = node.type === 'AssignmentExpression' || node.type === 'UpdateExpression';
    const place = isTarget ? (node.left ?? node.argument) : node.type === 'CallExpression' ? node.callee : undefined;
    for (const child of childrenOf(node)) {
      if (child !== place) visit(child, seldom);
      else if (child.type === 'MemberExpression') childrenOf(child).forEach((part) => visit(part, seldom));
    }
  };
  visit(program, false);
  return groups;
}

/** `indexOf` for `a.indexOf(b) >= 0`. */
const titleOf = (key: string): string => /[A-Za-z]{3,}/.exec(key)?.[0] ?? 'shape';

function write(occurrences: readonly Occurrence[], name: string): Node {
  const { shape, args, argOf } = occurrences[0] as Occurrence;
  const params = args.map((_, index) => `_${index}`);
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

export function outline(program: Node, isOrdinary: IsOrdinary): void {
  declarations(program);
  const groups = [...findShapes(program, isOrdinary)]
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
    const taken = new Set<Node>();
    for (const each of best.all) {
      if (each.shape.fixed.some((node) => used.has(node) || taken.has(node))) continue;
      each.shape.fixed.forEach((node) => taken.add(node));
      free.push(each);
    }
    best.gain = gainOf(free);
    if (free.length < best.all.length) {
      best.all = free;
      continue;
    }
    taken.forEach((node) => used.add(node));
    made.push(write(free, `${titleOf(best.key)}_${made.length}`));
    best.gain = 0;
  }
  (program.body as Node[]).unshift(...made);
}
