/** Writes statements and expressions in the way that compiles to the least. Moves nothing from one function to another. */
import { become, eachNode, isFunction, make, statementsOf, type Node } from './tree.ts';

const isText = (node: Node): boolean => node.type === 'Literal' && typeof node.value === 'string';

/** Whether it is a text for certain, and is known to be one from its left end: `"a" + b + c`. */
const isSum = (node: Node): boolean =>
  isText(node) ||
  (node.type === 'BinaryExpression' && node.operator === '+' && (isSum(node.left) || isText(node.right)));

/** `"".concat(a, b)`, which esbuild makes of template literals, → `"" + a + b`; texts that meet become one. */
function joinTexts(node: Node): void {
  const callee = node.type === 'CallExpression' ? node.callee : undefined;
  if (callee?.type === 'MemberExpression' && callee.property.name === 'concat' && isSum(callee.object)) {
    const parts = [callee.object, ...node.arguments].filter((part) => !(isText(part) && part.value === ''));
    // Between numbers, plus would add.
    const start = parts.slice(0, 2).some(isSum) ? parts : [callee.object, ...parts];
    become(
      node,
      start.reduce((left, right) => make('BinaryExpression', { operator: '+', left, right })),
    );
  }
  if (node.type !== 'BinaryExpression' || node.operator !== '+' || !isText(node.right)) return;
  if (isText(node.left))
    become(node, make('Literal', { value: `${String(node.left.value)}${String(node.right.value)}` }));
  else if (node.left.type === 'BinaryExpression' && node.left.operator === '+' && isText(node.left.right)) {
    const value = `${String(node.left.right.value)}${String(node.right.value)}`;
    become(node, make('BinaryExpression', { operator: '+', left: node.left.left, right: make('Literal', { value }) }));
  }
}

const NAME = /^[A-Za-z_$][\w$]*$/;

/** `event["user_data"]` → `event.user_data`: what stands in brackets is evaluated. */
function spareBrackets(node: Node): void {
  if (node.type !== 'MemberExpression' || !node.computed || !isText(node.property)) return;
  const name = String(node.property.value);
  if (NAME.test(name))
    become(node, make('MemberExpression', { object: node.object, property: make('Identifier', { name }) }));
}

/** The one statement of a branch. */
const only = (branch: Node | null): Node | undefined => {
  if (branch?.type !== 'BlockStatement') return branch ?? undefined;
  return (branch.body as Node[]).length === 1 ? (branch.body as Node[])[0] : undefined;
};

const returned = (statement: Node | undefined): Node | undefined =>
  statement?.type === 'ReturnStatement' ? statement.argument : undefined;

const expressionOf = (statement: Node | undefined): Node | undefined =>
  statement?.type === 'ExpressionStatement' && /Call|Assignment/.test(statement.expression.type)
    ? statement.expression
    : undefined;

/** `if (a) return b; return c;` → `return a ? b : c;` at the end of a list of statements. */
function joinReturns(statements: Node[]): void {
  for (;;) {
    const [before, last] = statements.slice(-2);
    const otherwise = before?.type === 'IfStatement' && before.alternate ? undefined : returned(last);
    const consequent = before?.type === 'IfStatement' ? returned(only(before.consequent)) : undefined;
    if (!before || !consequent || !otherwise) return;
    const argument = make('ConditionalExpression', { test: before.test, consequent, alternate: otherwise });
    statements.splice(-2, 2, make('ReturnStatement', { argument }));
  }
}

/** `if (a) b();` → `a && b();`, `if (a) b = c;` → `a && (b = c);` */
function joinBranches(statement: Node): void {
  if (statement.type !== 'IfStatement') return;
  const consequent = expressionOf(only(statement.consequent));
  const alternate = expressionOf(only(statement.alternate));
  if (!consequent || (statement.alternate && !alternate)) return;
  const expression = alternate
    ? make('ConditionalExpression', { test: statement.test, consequent, alternate })
    : make('LogicalExpression', { operator: '&&', left: statement.test, right: consequent });
  become(statement, make('ExpressionStatement', { expression }));
}

export function shorten(program: Node): void {
  eachNode(program, joinTexts);
  eachNode(program, spareBrackets);
  eachNode(program, (node) => {
    if (!Array.isArray(node.body)) return;
    joinReturns(node.body);
    node.body.forEach(joinBranches);
  });
}

const isUndefined = (node: Node | undefined): boolean => node?.type === 'Identifier' && node.name === 'undefined';

/** `return undefined;` → `return;`, and none at the end of a function. The last step: others look for what is returned. */
export function shortenReturns(program: Node): void {
  eachNode(program, (node) => {
    if (node.type === 'ReturnStatement' && isUndefined(node.argument)) Reflect.deleteProperty(node, 'argument');
  });
  eachNode(program, (node) => {
    if (!isFunction(node) || (!Array.isArray(node.body) && node.body.type !== 'BlockStatement')) return;
    const last = statementsOf(node).at(-1);
    if (last?.type === 'ReturnStatement' && !last.argument) statementsOf(node).pop();
  });
}
