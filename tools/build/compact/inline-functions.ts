/**
 * Puts functions where they are called, if that makes what GTM ships smaller or spares it a call. In GTM's interpreter each
 * call and each declaration costs.
 */
import { countOf, isSimple, removeDeclarations } from './expressions.ts';
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
    return !argument || isSimple(argument) || (!nested && isPure(argument) && count === 1);
  });
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

/** Returns of the function itself, not of those in it. */
function returnsOf(node: Node): Node[] {
  const found: Node[] = [];
  const visit = (each: Node): void => {
    if (each.type === 'ReturnStatement') found.push(each);
    for (const child of childrenOf(each)) if (!isFunction(child)) visit(child);
  };
  statementsOf(node).forEach(visit);
  return found;
}

/** How a statement uses the call of a function: as its whole. */
function callIn(statement: Node): Node | undefined {
  const [declarator] = statement.type === 'VariableDeclaration' ? statement.declarations : [];
  const whole =
    statement.type === 'ExpressionStatement'
      ? statement.expression
      : statement.type === 'ReturnStatement'
        ? statement.argument
        : declarator?.init;
  return whole?.type === 'CallExpression' ? whole : undefined;
}

/** The statements of the function in the place of one that calls it; undefined where that would change what happens. */
function unfolded(statement: Node, call: Node, node: Node): Node[] | undefined {
  const statements = statementsOf(node);
  const last = statements.at(-1);
  const returns = returnsOf(node);
  const bound = node.params.map((param, index) => {
    const init = call.arguments[index] ?? make('Identifier', { name: 'undefined' });
    return make('VariableDeclaration', {
      kind: 'const',
      declarations: [make('VariableDeclarator', { id: param, init })],
    });
  });
  if (node.params.some((param) => param.declared?.isWritten)) return undefined;
  if (statement.type === 'ReturnStatement') {
    const ends = last?.type === 'ReturnStatement' ? [] : [make('ReturnStatement', {})];
    return [...bound, ...statements, ...ends];
  }
  if (returns.length === 0 && statement.type === 'ExpressionStatement') return [...bound, ...statements];
  if (returns.length !== 1 || last?.type !== 'ReturnStatement' || !last.argument) return undefined;
  become(call, last.argument);
  return [...bound, ...statements.slice(0, -1), statement];
}

/** Functions that are called once, by a statement of its own. */
export function inlineStatements(program: Node): boolean {
  const done: Declared[] = [];
  declarations(program);
  const visit = (parent: Node, within: Node[]): void => {
    const statements = Array.isArray(parent.body) ? parent.body : [];
    // Code of the template itself runs once as well, but its `return` would end the run.
    for (let at = 0; parent.type !== 'Program' && at < statements.length; at++) {
      const statement = statements[at] as Node;
      const call = callIn(statement);
      const declared = call?.callee.declared;
      if (!call || declared?.node.type !== 'FunctionDeclaration' || declared.uses.length !== 1) continue;
      if (within.includes(declared.node) || done.includes(declared)) continue;
      const replacement = unfolded(statement, call, declared.node);
      if (replacement) {
        statements.splice(at, 1, ...replacement);
        done.push(declared);
      }
    }
    for (const child of childrenOf(parent)) visit(child, [...within, parent]);
  };
  visit(program, []);
  if (done.length > 0) removeDeclarations(program, new Set(done.map(({ node }) => node)));
  return done.length > 0;
}
