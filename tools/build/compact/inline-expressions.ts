/** Puts functions that are one expression where they are called, if that makes what GTM ships smaller or spares it a call. */
import { countOf, isSimple, removeDeclarations } from './expressions.ts';
import { isFirst } from './inline-variables.ts';
import { sizeOf } from './size.ts';
import {
  become,
  childrenOf,
  copyOf,
  declarations,
  eachNode,
  isFunction,
  make,
  statementsOf,
  type Declared,
  type Node,
} from './tree.ts';

const isPure = (node: Node): boolean => {
  let pure = true;
  eachNode(node, ({ type }) => void (pure &&= !/Call|Assignment|Update|Function/.test(type)));
  return pure;
};

/** Replaces parameters by arguments in a copy. */
function withArguments(node: Node, params: Node[], args: Node[]): Node {
  const copy = copyOf(node);
  const visit = (each: Node): void => {
    const at = each.type === 'Identifier' ? params.findIndex((param) => param.declared === each.declared) : -1;
    if (at >= 0) become(each, args[at] ? copyOf(args[at]) : make('Identifier', { name: 'undefined' }));
    else childrenOf(each).forEach(visit);
  };
  visit(copy);
  return copy;
}

/** The one expression that the function returns, if it does nothing else. */
function onlyReturn(node: Node): Node | undefined {
  const [statement, ...more] = statementsOf(node);
  return more.length === 0 && statement?.type === 'ReturnStatement' ? statement.argument : undefined;
}

/** Written where it is called, a function this small takes hardly more than the call. */
const SMALL_BYTES = 60;

/** Whether the arguments of the call may stand where the parameters stand in the expression. */
function fits(call: Node, params: Node[], expression: Node): boolean {
  let nested = false;
  eachNode(expression, (each) => void (nested ||= isFunction(each)));
  return params.every((param, index) => {
    const argument = call.arguments[index];
    const count = param.declared ? countOf(expression, param.declared) : 0;
    if (!argument || isSimple(argument)) return true;
    if (nested || count !== 1) return false;
    const isOnly = call.arguments.every((other) => other === argument || isSimple(other));
    return isPure(argument) || (isOnly && param.declared !== undefined && isFirst(expression, param.declared));
  });
}

/** Bytes of a declaration with its return, of each parameter, of a call, of each argument beside itself. */
const DECLARATION = 26;
const PARAMETER = 5;
const CALL = 6;

/** The function that this one only hands its parameters on to. */
function handsOnTo({ params }: Node, expression: Node): Node | undefined {
  if (expression.type !== 'CallExpression' || expression.callee.declared?.kind !== 'function') return undefined;
  const { callee, arguments: given } = expression;
  const isSame = given.length === params.length && given.every(({ declared }, at) => declared === params[at]?.declared);
  return isSame ? callee : undefined;
}

/** `(each) => f(each)` → `f`, where f takes no more than it is given there. */
export function spareArrows(program: Node): void {
  declarations(program);
  eachNode(program, (node) => {
    const only =
      node.type === 'ArrowFunctionExpression' && node.body && !Array.isArray(node.body) ? node.body : undefined;
    const body = only?.type === 'BlockStatement' ? onlyReturn(node) : only;
    const other = body && handsOnTo(node, body);
    if (other && other.declared?.node.params.length === node.params.length) become(node, copyOf(other));
  });
}

/** Functions that take more than they save, once all others are as they are to be; and such as only stand for another one. */
export function dissolve(program: Node): boolean {
  for (const declared of declarations(program)) {
    const { node, calls, uses } = declared;
    const expression = node.type === 'FunctionDeclaration' ? onlyReturn(node) : undefined;
    if (!expression || countOf(expression, declared) > 0) continue;
    const other = handsOnTo(node, expression);
    if (!other && (calls.length < uses.length || !calls.every((call) => fits(call, node.params, expression)))) continue;
    const written = calls.map((call) => withArguments(expression, node.params, call.arguments));
    const now =
      DECLARATION +
      PARAMETER * node.params.length +
      sizeOf(expression) +
      calls.reduce((sum, call) => sum + CALL + call.arguments.reduce((all, each) => all + sizeOf(each) + 1, 0), 0);
    if (!other && written.reduce((sum, each) => sum + sizeOf(each), 0) >= now) continue;
    if (other) for (const use of uses) become(use, copyOf(other));
    else calls.forEach((call, at) => become(call, written[at] as Node));
    removeDeclarations(program, new Set([node]));
    return true;
  }
  return false;
}

/** Functions that are one expression, where the arguments may stand in the place of the parameters. */
export function inlineExpressions(program: Node): boolean {
  /** Names in code that was copied in this pass: their uses are known again in the next. */
  const copied = new Set<Declared>();
  const gone = new Set<Node>();
  let changed = false;
  for (const declared of declarations(program)) {
    const { node, calls, uses } = declared;
    const expression = node.type === 'FunctionDeclaration' ? onlyReturn(node) : undefined;
    if (!expression || copied.has(declared) || countOf(expression, declared) > 0) continue;
    const fitting = calls.filter((call) => fits(call, node.params, expression));
    if (fitting.length === 0 || (uses.length > 1 && sizeOf(expression) > SMALL_BYTES)) continue;
    for (const call of fitting) {
      const written = withArguments(expression, node.params, call.arguments);
      eachNode(written, (each) => void (each.declared && copied.add(each.declared)));
      become(call, written);
    }
    if (fitting.length === uses.length) gone.add(node);
    changed = true;
  }
  if (gone.size > 0) removeDeclarations(program, gone);
  return changed;
}
