/**
 * Puts constants, functions and variables where they are used, if that makes what GTM ships smaller or spares it a call.
 * In GTM's interpreter a name costs at every use, and a declaration at every event; a literal costs nothing.
 */
import { become, childrenOf, copyOf, declarations, eachNode, isFunction, make, statementsOf, type Declared, type Node } from './tree.ts';
import { sizeOf } from './size.ts';

/** What a declaration of a constant and each of its uses take, beside the value. */
const DECLARATION_BYTES = 14;
const USE_BYTES = 9;

const isLiteral = (node: Node | null | undefined): node is Node =>
  node?.type === 'Literal' || (node?.type === 'UnaryExpression' && node.operator === '-' && isLiteral(node.argument));

/** Text and numbers that are declared once and never change. */
export function inlineConstants(program: Node): boolean {
  let changed = false;
  for (const declared of declarations(program)) {
    const init = declared.node.type === 'VariableDeclarator' ? declared.node.init : undefined;
    if (!isLiteral(init) || declared.isWritten) continue;
    const size = sizeOf(init);
    const uses = declared.uses.length;
    if (uses > 1 && uses * size > uses * USE_BYTES + size + DECLARATION_BYTES) continue;
    for (const use of declared.uses) become(use, copyOf(init));
    removeDeclarator(program, declared);
    changed = true;
  }
  return changed;
}

function removeDeclarator(program: Node, { node }: Declared): void {
  eachNode(program, (parent) => {
    if (!Array.isArray(parent.body)) return;
    parent.body = parent.body.filter((statement) => {
      if (statement === node) return false;
      if (statement.type !== 'VariableDeclaration') return true;
      statement.declarations = statement.declarations.filter((declarator) => declarator !== node);
      return statement.declarations.length > 0;
    });
  });
}

/** What can be written at several places, or evaluated earlier or later, without a difference. */
const isSimple = (node: Node): boolean =>
  isLiteral(node) || (node.type === 'Identifier' && (!node.declared || !node.declared.isWritten));

const isPure = (node: Node): boolean => {
  let pure = true;
  eachNode(node, ({ type }) => void (pure &&= !/Call|Assignment|Update|Function/.test(type)));
  return pure;
};

const countOf = (node: Node, declared: Declared): number => {
  let count = 0;
  eachNode(node, (each) => void (count += each.declared === declared ? 1 : 0));
  return count;
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
    if (fitting.length === uses.length) removeDeclarator(program, declared);
    changed = true;
  }
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
    return make('VariableDeclaration', { kind: 'const', declarations: [make('VariableDeclarator', { id: param, init })] });
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
  for (const declared of done) removeDeclarator(program, declared);
  return done.length > 0;
}

/** Whether the variable's one use is reached before anything that its value could change or be changed by. */
function isFirst(node: Node, declared: Declared): boolean {
  let reached = false;
  let blocked = false;
  const visit = (each: Node, certain: boolean): void => {
    if (reached || blocked) return;
    if (each.declared === declared && each.type === 'Identifier') {
      reached = certain;
      blocked = !certain;
      return;
    }
    if (isFunction(each) || (each.type === 'Identifier' && each.declared?.isWritten)) blocked = true;
    if (each.type === 'LogicalExpression' || each.type === 'ConditionalExpression') {
      const [first, ...rest] = childrenOf(each);
      if (first) visit(first, certain);
      for (const part of rest) visit(part, false);
      return;
    }
    for (const child of childrenOf(each)) visit(child, certain);
    if (!reached && /Call|Member|Assignment|Update/.test(each.type)) blocked = true;
  };
  visit(node, true);
  return reached;
}

/** Methods that change nothing and depend on nothing but what they are given. */
const HARMLESS = new Set(
  'charAt concat indexOf join lastIndexOf search slice split substring toLowerCase toString toUpperCase trim'.split(' '),
);

const isHarmlessCall = ({ type, callee }: Node): boolean =>
  type === 'CallExpression' && callee.type === 'MemberExpression' && HARMLESS.has(callee.property.name);

/** Whether evaluating it changes nothing. */
const changesNothing = (node: Node): boolean => {
  let nothing = true;
  eachNode(node, (each) => void (nothing &&= !/Call|Assignment|Update|Function/.test(each.type) || isHarmlessCall(each)));
  return nothing;
};

const readsNothingWritten = (node: Node): boolean => {
  let sound = true;
  eachNode(node, ({ declared }) => void (sound &&= !declared?.isWritten));
  return sound;
};

/** Whether nothing changes anything between a variable's declaration and its one use, and the use is not repeated. */
function isReached(statements: Node[], declared: Declared): boolean {
  let state: 'before' | 'reached' | 'blocked' = 'before';
  const visit = (each: Node): void => {
    if (state !== 'before') return;
    if (each.type === 'Identifier' && each.declared === declared) state = 'reached';
    else if (isFunction(each) || /^For|^While/.test(each.type)) {
      state = countOf(each, declared) > 0 || !changesNothing(each) ? 'blocked' : state;
    } else {
      childrenOf(each).forEach(visit);
      const changes = /Call|Assignment|Update/.test(each.type) && !isHarmlessCall(each);
      if (state === 'before' && changes) state = 'blocked';
    }
  };
  for (const statement of statements) {
    // What a loop goes through is evaluated once.
    if (statement.type === 'ForOfStatement') visit(statement.right);
    visit(statement);
  }
  return state === 'reached';
}

/** What of a statement is evaluated once, and first. */
function headOf(statement: Node | undefined): Node | null | undefined {
  if (statement?.type === 'ReturnStatement') return statement.argument;
  if (statement?.type === 'ExpressionStatement') return statement.expression;
  if (statement?.type === 'IfStatement') return statement.test;
  if (statement?.type === 'ForOfStatement') return statement.right;
  return statement?.type === 'VariableDeclaration' ? statement.declarations[0]?.init : undefined;
}

/** Variables that are read once, in the next statement; or that only repeat another name. */
export function inlineVariables(program: Node): boolean {
  let changed = false;
  declarations(program);
  eachNode(program, (parent) => {
    if (!Array.isArray(parent.body) || parent.type === 'Program') return;
    for (let at = 0; at < parent.body.length; at++) {
      const statement = parent.body[at];
      const declarator = statement?.type === 'VariableDeclaration' ? statement.declarations[0] : undefined;
      const declared = declarator?.id.declared;
      const init = declarator?.init;
      if (!declared || !init || statement?.declarations.length !== 1 || declared.isWritten) continue;
      const next = headOf(parent.body[at + 1]);
      const isAlias = init.type === 'Identifier' && isSimple(init);
      const isOnce = declared.uses.length === 1;
      const isNext = isOnce && next && isFirst(next, declared);
      const isPureOnce =
        isOnce &&
        changesNothing(init) &&
        readsNothingWritten(init) &&
        isReached(parent.body.slice(at + 1), declared);
      if (!isAlias && !isNext && !isPureOnce) continue;
      for (const use of declared.uses) become(use, copyOf(init));
      parent.body.splice(at, 1);
      changed = true;
      at = at - 2 < -1 ? -1 : at - 2;
    }
  });
  return changed;
}
