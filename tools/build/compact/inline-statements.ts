/**
 * Puts functions that are called once where they are called. In GTM's interpreter each call and each declaration costs. Owns where
 * the statements of a function may stand in the place of a call.
 */
import { headOf, isSimple, removeDeclarations } from './expressions.ts';
import { become, childrenOf, declarations, isFunction, make, statementsOf, type Declared, type Node } from './tree.ts';

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

/** `if (a) return; b();` → `if (!a) { b(); }`; undefined where a return is left. */
function withoutReturns(statements: Node[]): Node[] | undefined {
  const at = statements.findIndex((each) => returnsOf({ ...each, body: [each] }).length > 0);
  const first = statements[at];
  if (!first) return statements;
  const consequent = first.type === 'IfStatement' ? first.consequent : undefined;
  const [only, ...more] = consequent?.type === 'BlockStatement' ? (consequent.body as Node[]) : [consequent];
  const isBare = only?.type === 'ReturnStatement' && !only.argument && more.length === 0 && !first.alternate;
  const rest = isBare ? withoutReturns(statements.slice(at + 1)) : undefined;
  if (!rest || rest.length === 0) return undefined;
  const test = make('UnaryExpression', { operator: '!', prefix: true, argument: first.test });
  const block = make('BlockStatement', { body: rest });
  return [...statements.slice(0, at), make('IfStatement', { test, consequent: block, alternate: null })];
}

/** Whether the function's one result stands at its end, so that it can be unfolded before the statement that uses it. */
const endsInResult = ({ node, uses }: Declared): boolean => {
  if (node.type !== 'FunctionDeclaration' || uses.length !== 1) return false;
  const last = statementsOf(node).at(-1);
  return last?.type === 'ReturnStatement' && last.argument !== undefined && returnsOf(node).length === 1;
};

/** The call that a statement evaluates before anything else that matters. */
function firstCall(node: Node | null | undefined): Node | undefined {
  if (!node || isFunction(node)) return undefined;
  const { callee } = node;
  if (node.type === 'CallExpression' && callee.declared && endsInResult(callee.declared)) return node;
  const isLazy = node.type === 'LogicalExpression' || node.type === 'ConditionalExpression';
  const first = childrenOf(node).find((child) => !isSimple(child));
  return first && (!isLazy || first === childrenOf(node)[0]) ? firstCall(first) : undefined;
}

/** `return g(f(a));` as `const x = f(a); return g(x);` */
function drawOut(statement: Node): Node[] {
  const head = headOf(statement);
  const call = firstCall(head);
  if (!call || call === head) return [statement];
  const name = `${call.callee.name}_result`;
  const init = { ...call };
  become(call, make('Identifier', { name }));
  const id = make('Identifier', { name });
  const declarator = make('VariableDeclarator', { id, init });
  return [make('VariableDeclaration', { kind: 'const', declarations: [declarator] }), statement];
}

/** `a && f();` as `if (a) { f(); }`. */
function openBranch(statement: Node): void {
  const joined = statement.type === 'ExpressionStatement' ? statement.expression : undefined;
  if (joined?.type !== 'LogicalExpression' || joined.operator !== '&&') return;
  const call = joined.right;
  const declared = call.type === 'CallExpression' ? call.callee.declared : undefined;
  if (declared?.node.type !== 'FunctionDeclaration' || declared.uses.length !== 1) return;
  if (!withoutReturns(statementsOf(declared.node))) return;
  const body = [make('ExpressionStatement', { expression: call })];
  become(
    statement,
    make('IfStatement', { test: joined.left, consequent: make('BlockStatement', { body }), alternate: null }),
  );
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
  if (statement.type === 'ExpressionStatement') {
    const straight = withoutReturns(statements);
    if (straight) return [...bound, ...straight];
  }
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
      openBranch(statement);
      const drawn = drawOut(statement);
      if (drawn.length > 1) {
        statements.splice(at, 1, ...drawn);
        declarations(program);
      }
      const call = callIn(statements[at] as Node);
      const declared = call?.callee.declared;
      if (!call || declared?.node.type !== 'FunctionDeclaration' || declared.uses.length !== 1) continue;
      if (within.includes(declared.node) || done.includes(declared)) continue;
      const replacement = unfolded(statements[at] as Node, call, declared.node);
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
