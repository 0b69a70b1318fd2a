/**
 * The syntax tree of the sandbox's language as the compaction sees it: who declares a name, who uses it, what a piece takes
 * when GTM has compiled it. Changes nothing.
 */
import { parse } from 'acorn';
import type { Turns } from './turns.ts';

/** One node; the members that a type does not have are never read. */
export interface Node {
  type: string;
  name: string;
  value: string | number | boolean | null;
  operator: string;
  kind: string;
  computed: boolean;
  prefix: boolean;
  left: Node;
  right: Node;
  argument: Node;
  object: Node;
  property: Node;
  callee: Node;
  test: Node;
  consequent: Node;
  alternate: Node | null;
  init: Node | null;
  update: Node | null;
  id: Node;
  key: Node;
  expression: Node;
  body: Node | Node[];
  params: Node[];
  arguments: Node[];
  elements: Node[];
  properties: Node[];
  declarations: Node[];
  /** Where it stands in the code that was parsed. */
  loc?: { start: { line: number } };
  /** Of an operand that is not always evaluated: how often ordinary events do. */
  turns?: Turns;
  /** Of an identifier that stands for a variable, parameter or function. */
  declared?: Declared | undefined;
}

export interface Declared {
  name: string;
  kind: string;
  /** The declarator or function. */
  node: Node;
  /** Uses apart from the declaration. */
  uses: Node[];
  /** Calls, of a function. */
  calls: Node[];
  isWritten: boolean;
  isTop: boolean;
}

export const make = (type: string, members: Partial<Node>): Node => ({ type, ...members }) as unknown as Node;

/** The list of statements of a function, block or program. */
export const statementsOf = (node: Node): Node[] => (Array.isArray(node.body) ? node.body : (node.body.body as Node[]));

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** The members that hold nodes, in the order in which they are evaluated, and the types of the sandbox's language that have them. */
const MEMBERS = new Map(
  Object.entries({
    '': 'BreakStatement ContinueStatement EmptyStatement Identifier Literal',
    body: 'Program BlockStatement',
    expression: 'ExpressionStatement',
    declarations: 'VariableDeclaration',
    'id init': 'VariableDeclarator',
    'id params body': 'FunctionDeclaration FunctionExpression',
    'params body': 'ArrowFunctionExpression',
    argument: 'ReturnStatement UpdateExpression UnaryExpression',
    'test consequent alternate': 'IfStatement ConditionalExpression',
    'init test update body': 'ForStatement',
    'left right body': 'ForInStatement ForOfStatement',
    'test body': 'WhileStatement DoWhileStatement',
    'left right': 'LogicalExpression BinaryExpression AssignmentExpression',
    'callee arguments': 'CallExpression',
    'object property': 'MemberExpression',
    elements: 'ArrayExpression',
    properties: 'ObjectExpression',
    value: 'Property',
  }).flatMap(([members, types]) =>
    types.split(' ').map((type) => [type, members.split(' ').filter(Boolean) as (keyof Node)[]] as const),
  ),
);

/** Calls for each of the nodes right below; names of members and keys are none. */
function eachChild(node: Node, visit: (node: Node) => void): void {
  const members = MEMBERS.get(node.type);
  if (!members) throw new Error(`The compaction does not know ${node.type}: add its members in tree.ts.`);
  for (const key of members) {
    if (key === 'property' && !node.computed) continue;
    const member: unknown = node[key];
    if (Array.isArray(member)) for (const child of member as Node[]) visit(child);
    else if (isNode(member)) visit(member);
  }
}

export function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  eachChild(node, (child) => children.push(child));
  return children;
}

/** Calls for the node and all below it. */
export const eachNode = (node: Node, visit: (node: Node) => void): void => {
  visit(node);
  eachChild(node, (child) => eachNode(child, visit));
};

export const isFunction = (node: Node): boolean => /Function/.test(node.type);

/** A copy whose identifiers still know what they stand for. */
export function copyOf(node: Node): Node {
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node) as [string, unknown][]) {
    if (key === 'declared') copy[key] = value;
    else if (Array.isArray(value)) copy[key] = value.map((each: unknown) => (isNode(each) ? copyOf(each) : each));
    else copy[key] = isNode(value) ? copyOf(value) : value;
  }
  return copy as unknown as Node;
}

/** Makes `target` what `source` is, in place. */
export function become(target: Node, source: Node): void {
  const members = { ...source };
  for (const key of Object.keys(target)) Reflect.deleteProperty(target, key);
  Object.assign(target, members);
}

type Scope = Map<string, Declared>;

function declare(scope: Scope, id: Node, declared: Pick<Declared, 'kind' | 'node' | 'isTop'>): void {
  const known = { ...declared, name: id.name, uses: [], calls: [], isWritten: false };
  scope.set(id.name, known);
  id.declared = known;
}

/** Functions and `var` are known in all of their function; the rest of a block in all of the block. */
function declareIn(statements: Node[], scope: Scope, isTop: boolean): void {
  for (const statement of statements) {
    if (statement.type === 'FunctionDeclaration')
      declare(scope, statement.id, { kind: 'function', node: statement, isTop });
    if (statement.type !== 'VariableDeclaration') continue;
    for (const node of statement.declarations) declare(scope, node.id, { kind: statement.kind, node, isTop });
  }
}

const OPENS_SCOPE = new Set(['BlockStatement', 'Program', 'ForStatement', 'ForInStatement', 'ForOfStatement']);

/** Only what the node itself declares; undefined for a node that is no scope. */
function scopeOf(node: Node): Scope | undefined {
  if (!isFunction(node) && !OPENS_SCOPE.has(node.type)) return undefined;
  const scope: Scope = new Map();
  if (isFunction(node)) for (const id of node.params) declare(scope, id, { kind: 'param', node: id, isTop: false });
  if (node.type === 'BlockStatement' || node.type === 'Program')
    declareIn(node.body as Node[], scope, node.type === 'Program');
  const head = node.type === 'ForStatement' ? node.init : node.type === 'ForOfStatement' ? node.left : undefined;
  if (head?.type === 'VariableDeclaration') declareIn([head], scope, false);
  return scope;
}

/** `found` has every declaration once, in the order in which the code names them. */
function resolve(node: Node, scopes: Scope[], found: Set<Declared>): void {
  if (node.type === 'Identifier') {
    const declared = scopes.findLast((scope) => scope.has(node.name))?.get(node.name);
    if (declared) found.add(declared);
    // The identifier of the declaration itself has it already.
    if (node.declared === declared) return;
    node.declared = declared;
    declared?.uses.push(node);
    return;
  }
  const scope = scopeOf(node);
  if (scope) scopes.push(scope);
  eachChild(node, (child) => resolve(child, scopes, found));
  if (scope) scopes.pop();
  if (node.type === 'CallExpression') node.callee.declared?.calls.push(node);
  const target =
    node.type === 'AssignmentExpression' ? node.left : node.type === 'UpdateExpression' ? node.argument : undefined;
  if (target?.declared) target.declared.isWritten = true;
}

/** Every declaration of the program, with its uses as they are now. */
export function declarations(program: Node): Declared[] {
  const found = new Set<Declared>();
  resolve(program, [], found);
  return [...found];
}

export const parseProgram = (code: string): Node =>
  parse(code, { ecmaVersion: 2017, allowReturnOutsideFunction: true, locations: true }) as unknown as Node;
