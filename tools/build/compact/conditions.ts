/** Writes conditions without negations and without `true` and `false` in their branches, where that is the same. */
import { become, eachNode, make, type Node } from './tree.ts';

const EQUALITY: Record<string, string> = { '===': '!==', '!==': '===', '==': '!=', '!=': '==' };
const ORDER: Record<string, string> = { '<': '>=', '>=': '<', '>': '<=', '<=': '>' };

/** A number for certain, and never NaN, for which the opposite of `<` is `>=`. */
const isCount = (node: Node): boolean =>
  (node.type === 'MemberExpression' && !node.computed && node.property.name === 'length') ||
  (node.type === 'CallExpression' &&
    node.callee.type === 'MemberExpression' &&
    /^(?:indexOf|lastIndexOf|search)$/.test(node.callee.property.name));

const isFixed = (node: Node): boolean => node.type === 'Literal' && typeof node.value === 'number';

const isZero = (node: Node): boolean => node.type === 'Literal' && node.value === 0;

const isNot = (node: Node): boolean => node.type === 'UnaryExpression' && node.operator === '!';

/** `true` or `false` for certain. */
const isBoolean = (node: Node): boolean =>
  isNot(node) ||
  (node.type === 'BinaryExpression' && (node.operator in EQUALITY || node.operator in ORDER)) ||
  (node.type === 'LogicalExpression' && isBoolean(node.left) && isBoolean(node.right));

/** The opposite, as short as it can be said; of a value only whether it counts as true. */
function opposite(node: Node): Node {
  if (isNot(node)) return node.argument;
  const { operator, left, right } = node;
  const other =
    node.type !== 'BinaryExpression'
      ? undefined
      : (EQUALITY[operator] ?? (isCount(left) && isFixed(right) ? ORDER[operator] : undefined));
  if (other) return make('BinaryExpression', { operator: other, left, right });
  return make('UnaryExpression', { operator: '!', prefix: true, argument: node });
}

const isLiteral = (node: Node | null, value: boolean): boolean => node?.type === 'Literal' && node.value === value;

/** `a === b ? true : c` → `a === b || c`, and the three like it. */
function withoutLiteral({ test, consequent, alternate }: Node): Node | undefined {
  if (!alternate || !isBoolean(test)) return undefined;
  const join = (operator: string, left: Node, right: Node): Node =>
    make('LogicalExpression', { operator, left, right });
  if (isLiteral(consequent, true)) return join('||', test, alternate);
  if (isLiteral(consequent, false)) return join('&&', opposite(test), alternate);
  if (isLiteral(alternate, false)) return join('&&', test, consequent);
  return isLiteral(alternate, true) ? join('||', opposite(test), consequent) : undefined;
}

/** `!a ? b : c` → `a ? c : b`; the same for `if` with `else`. */
function withoutNot(node: Node): void {
  const { test, consequent, alternate } = node;
  if (!alternate || !isNot(test)) return;
  node.test = test.argument;
  node.consequent = alternate;
  node.alternate = consequent;
}

const isLength = ({ type, computed, property }: Node): boolean =>
  type === 'MemberExpression' && !computed && property.name === 'length';

/** Whether it is `true` or `false` for certain, and the opposite takes no more. */
const hasOpposite = (node: Node): boolean =>
  isBoolean(node) && (!isNot(node) || isBoolean(node.argument)) && !isNot(opposite(node));

/** `a !== b || c !== d` → `a === b && c === d`: the opposite of the whole */
function negated(node: Node): Node | undefined {
  const { type, operator, left, right } = node;
  if (type !== 'LogicalExpression' || !hasOpposite(left) || !hasOpposite(right)) return undefined;
  return make(type, { operator: operator === '||' ? '&&' : '||', left: opposite(left), right: opposite(right) });
}

/** `a.length > 0` → `a.length`, `!!a` → `a`, where only its truth is asked for. */
function asTruth(node: Node): void {
  const inner = isNot(node) ? node.argument : undefined;
  if (inner && isNot(inner)) become(node, inner.argument);
  if (node.type === 'LogicalExpression') [node.left, node.right].forEach(asTruth);
  if (node.type === 'BinaryExpression' && node.operator === '>' && isLength(node.left) && isZero(node.right))
    become(node, node.left);
}

/** `if (a) { if (b) c(); }` → `if (a && b) c();` */
function joinConditions(node: Node): void {
  const { consequent } = node;
  const [inner, ...more] = consequent.type === 'BlockStatement' ? (consequent.body as Node[]) : [consequent];
  if (inner?.type !== 'IfStatement' || more.length > 0 || node.alternate || inner.alternate) return;
  node.test = make('LogicalExpression', { operator: '&&', left: node.test, right: inner.test });
  node.consequent = inner.consequent;
}

function askForTruth(node: Node): void {
  if (node.type === 'IfStatement') joinConditions(node);
  if (/^(?:Conditional|If|While)/.test(node.type)) asTruth(node.test);
  if (isNot(node)) asTruth(node.argument);
  if (node.type === 'ExpressionStatement' && node.expression.type === 'LogicalExpression')
    asTruth(node.expression.left);
}

export function shortenConditions(program: Node): void {
  eachNode(program, (node) => {
    askForTruth(node);
    if (node.type === 'ConditionalExpression' || node.type === 'IfStatement') withoutNot(node);
    const joined = node.type === 'ConditionalExpression' ? withoutLiteral(node) : undefined;
    if (joined) become(node, joined);
    if (isNot(node) && node.argument.type === 'BinaryExpression') {
      const said = opposite(node.argument);
      if (!isNot(said)) become(node, said);
    }
  });
}

/** The last step: before it, equal conditions are to look equal. */
export function resolveNegations(program: Node): void {
  eachNode(program, (node) => {
    const said = isNot(node) ? negated(node.argument) : undefined;
    if (said) become(node, said);
  });
}
