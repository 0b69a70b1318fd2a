/**
 * Finds expressions that give the same whenever they are evaluated: literals, settled names, operators, methods, and functions and
 * APIs that look at nothing but their arguments. GTM runs a template from top to bottom at every event, and unpacks its tables each time. Evaluates nothing.
 */
import type { AnyNode, Program } from 'acorn';
import type { Reference, Scope, Variable } from 'eslint-scope';
import { scopesOf } from './scopes.ts';
import { findSettledNames, type SettledNames } from './settled-names.ts';
import { childrenOf, walkTree } from './syntax-tree.ts';

type Identifiers = ReadonlySet<unknown>;

/** What may stand for a call of its value; a member may be what a method is called on, and a list is a new one each time. */
const CANDIDATES = new Set([
  'BinaryExpression',
  'CallExpression',
  'ConditionalExpression',
  'LogicalExpression',
  'UnaryExpression',
]);

export interface ConstantPart {
  node: AnyNode;
  /** The part whose list it takes members of: constant as long as that gives texts and the like. */
  of?: AnyNode;
}

/** The largest ones that call something or put texts together, in source order. What they give may still be a list or an object. */
export function findConstantParts(program: Program, areApisReal = false): ConstantPart[] {
  const { scopes } = scopesOf(program);
  const { values, apis } = findSettledNames(program, scopes);
  const callees = calleesIn(program);
  const constants: Constants = {
    values,
    callees,
    pure: areApisReal ? callsOf(apis, callees) : new Set(),
    closed: new Set(),
  };
  constants.closed = closedFunctions(scopes, constants);
  const references = scopes.flatMap((scope) => scope.references);
  const texts = new Set<unknown>();
  const open = new Map<unknown, Range>();
  for (const reference of references) {
    if (!isClosed(reference, constants)) open.set(reference.identifier, rangeOf(reference.resolved));
    else if (reference.resolved && values.has(reference.resolved)) texts.add(reference.identifier);
  }
  const lists = listsIn(program, scopes);
  for (;;) {
    const { found } = look(program, { open, texts, lists });
    const nodes = new Set<unknown>(found.map(({ node }) => node));
    const before = lists.size;
    for (const [identifier, init] of lists) if (!nodes.has(init)) lists.delete(identifier);
    if (lists.size === before) return found;
  }
}

/** Where a name is declared: from the beginning of its scope to the end. */
type Range = readonly [start: number, end: number];

const EVERYWHERE: Range = [-Infinity, Infinity];
const NOWHERE: Range = [Infinity, -Infinity];

function rangeOf(variable: Variable | null): Range {
  const { range } = (variable?.scope.block ?? {}) as { range?: Range };
  return range ?? EVERYWHERE;
}

interface Names {
  open: ReadonlyMap<unknown, Range>;
  /** Of settled texts. */
  texts: Identifiers;
  /** Of lists, and what they were made of. */
  lists: ReadonlyMap<unknown, AnyNode>;
}

interface Seen {
  found: ConstantPart[];
  /** All that the names in it need. */
  needs: Range;
  /** It calls something, or puts texts together. */
  isWork: boolean;
  hasText: boolean;
  of: ReadonlySet<AnyNode>;
}

function look(node: AnyNode, names: Names): Seen {
  const list = names.lists.get(node);
  const seen: Seen = {
    found: [],
    needs: (list === undefined ? names.open.get(node) : undefined) ?? NOWHERE,
    isWork: node.type === 'CallExpression',
    hasText: names.texts.has(node),
    of: new Set(list === undefined ? [] : [list]),
  };
  for (const child of childrenOf(node)) {
    const { found, needs, isWork, hasText, of } = look(child, names);
    seen.found.push(...found);
    seen.needs = [Math.min(seen.needs[0], needs[0]), Math.max(seen.needs[1], needs[1])];
    seen.isWork ||= isWork;
    seen.hasText ||= hasText;
    if (of.size > 0) seen.of = new Set([...seen.of, ...of]);
  }
  seen.isWork ||= node.type === 'BinaryExpression' && node.operator === '+' && seen.hasText;
  const isConstant = seen.needs[0] >= node.start && seen.needs[1] <= node.end && seen.of.size < 2;
  const [of] = seen.of;
  if (isConstant && seen.isWork && CANDIDATES.has(node.type)) seen.found = [{ node, ...(of && { of }) }];
  return seen;
}

/** Names of `const` lists of which nothing but members by number is ever read, each with what the list is made of. */
function listsIn(program: Program, scopes: readonly Scope[]): Map<unknown, AnyNode> {
  const members = new Set<unknown>();
  walkTree(program, (node, ancestors) => {
    if (node.type !== 'MemberExpression' || !node.computed || node.property.type !== 'Literal') return;
    if (typeof node.property.value === 'number' && isTaken(node, ancestors.at(-1))) members.add(node.object);
  });
  const lists = new Map<unknown, AnyNode>();
  for (const { defs, references } of scopes.flatMap(({ variables }) => variables)) {
    const [def] = defs;
    const { init, id } = (def?.node ?? {}) as { init?: AnyNode | null; id?: AnyNode };
    const isConst = def?.type === 'Variable' && def.parent?.kind === 'const' && id?.type === 'Identifier';
    const reads = references.filter((reference) => reference.isRead());
    if (defs.length !== 1 || !isConst || !init || !reads.every(({ identifier }) => members.has(identifier))) continue;
    for (const { identifier } of reads) lists.set(identifier, init);
  }
  return lists;
}

/** As an argument or a value, which changes nothing. */
function isTaken(node: AnyNode, parent: AnyNode | undefined): boolean {
  if (parent?.type === 'CallExpression') return parent.callee !== node;
  if (parent?.type === 'AssignmentExpression') return parent.right === node;
  return parent?.type === 'VariableDeclarator' || parent?.type === 'BinaryExpression';
}

interface Constants {
  /** Names of settled texts. */
  values: ReadonlySet<Variable>;
  callees: Identifiers;
  /** Names of APIs, where they stand in a call that looks at nothing but its arguments. */
  pure: Identifiers;
  closed: ReadonlySet<Variable>;
}

function callsOf(apis: SettledNames['apis'], callees: Identifiers): Identifiers {
  const pure = new Set<unknown>();
  for (const [{ references }, members] of apis)
    for (const { identifier } of references) if (members === null && callees.has(identifier)) pure.add(identifier);
  const objects = new Map(
    [...apis].flatMap(([{ references }, members]) => references.map((each) => [each.identifier as unknown, members])),
  );
  for (const callee of callees) {
    const { type, computed, object, property } = callee as {
      type: string;
      computed?: boolean;
      object?: unknown;
      property?: { name?: string };
    };
    if (type === 'MemberExpression' && !computed && objects.get(object)?.includes(property?.name ?? ''))
      pure.add(object);
  }
  return pure;
}

function calleesIn(program: Program): Identifiers {
  const callees = new Set<unknown>();
  walkTree(program, (node) => void (node.type === 'CallExpression' && callees.add(node.callee)));
  return callees;
}

/** Functions that see nothing but their arguments and each other. They are only ever called, so that nothing can be hung on them. */
function closedFunctions(scopes: readonly Scope[], constants: Constants): ReadonlySet<Variable> {
  const { callees } = constants;
  const throughOf = new Map(scopes.map(({ block, through }) => [block as unknown, through]));
  const closed = new Set(
    scopes.flatMap(({ variables }) => variables.filter((variable) => isOnlyCalled(variable, callees))),
  );
  const isOpen = ({ defs: [def] }: Variable): boolean =>
    (throughOf.get(def?.node) ?? []).some((reference) => !isClosed(reference, { ...constants, closed }));
  for (let before = -1; before !== closed.size;) {
    before = closed.size;
    for (const variable of closed) if (isOpen(variable)) closed.delete(variable);
  }
  return closed;
}

const isOnlyCalled = ({ defs, references }: Variable, callees: Identifiers): boolean =>
  defs.length === 1 &&
  (defs[0]?.node as { type?: string } | undefined)?.type === 'FunctionDeclaration' &&
  defs[0]?.type === 'FunctionName' &&
  references.every(({ identifier }) => callees.has(identifier));

function isClosed({ identifier, resolved }: Reference, { values, callees, pure, closed }: Constants): boolean {
  if (resolved === null) return identifier.name === 'undefined';
  if (pure.has(identifier) || values.has(resolved)) return true;
  return closed.has(resolved) && callees.has(identifier);
}
