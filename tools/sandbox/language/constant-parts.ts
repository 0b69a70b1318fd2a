/**
 * Finds expressions that give the same whenever they are evaluated: literals, operators, methods, and functions that look at nothing
 * but their arguments. GTM runs a template from top to bottom at every event, and unpacks its tables each time. Evaluates nothing.
 */
import type { AnyNode, Program } from 'acorn';
import { analyze, type Reference, type Scope, type Variable } from 'eslint-scope';
import { childrenOf, walkTree } from './syntax-tree.ts';

type Root = Parameters<typeof analyze>[0];
type Identifiers = ReadonlySet<unknown>;

/** What may stand for a call of its value; a member may be what a method is called on, and a list is a new one each time. */
const CANDIDATES = new Set([
  'BinaryExpression',
  'CallExpression',
  'ConditionalExpression',
  'LogicalExpression',
  'UnaryExpression',
]);

/** The largest ones that call something, in source order. What they give may still be a list or an object. */
export function findConstantParts(program: Program): AnyNode[] {
  const { scopes } = analyze(program as unknown as Root, { ecmaVersion: 2022, sourceType: 'module' });
  const callees = calleesIn(program);
  const closed = closedFunctions(scopes, callees);
  const open = new Map<unknown, Range>();
  for (const reference of scopes.flatMap(({ references }) => references))
    if (!isClosed(reference, closed, callees)) open.set(reference.identifier, rangeOf(reference.resolved));
  return look(program, open).found;
}

/** Where a name is declared: from the beginning of its scope to the end. */
type Range = readonly [start: number, end: number];

const EVERYWHERE: Range = [-Infinity, Infinity];
const NOWHERE: Range = [Infinity, -Infinity];

function rangeOf(variable: Variable | null): Range {
  const { range } = (variable?.scope.block ?? {}) as { range?: Range };
  return range ?? EVERYWHERE;
}

interface Seen {
  found: AnyNode[];
  /** All that the names in it need. */
  needs: Range;
  hasCall: boolean;
}

function look(node: AnyNode, open: ReadonlyMap<unknown, Range>): Seen {
  const seen: Seen = { found: [], needs: open.get(node) ?? NOWHERE, hasCall: node.type === 'CallExpression' };
  for (const child of childrenOf(node)) {
    const { found, needs, hasCall } = look(child, open);
    seen.found.push(...found);
    seen.needs = [Math.min(seen.needs[0], needs[0]), Math.max(seen.needs[1], needs[1])];
    seen.hasCall ||= hasCall;
  }
  const isConstant = seen.needs[0] >= node.start && seen.needs[1] <= node.end;
  if (isConstant && seen.hasCall && CANDIDATES.has(node.type)) seen.found = [node];
  return seen;
}

function calleesIn(program: Program): Identifiers {
  const callees = new Set<unknown>();
  walkTree(program, (node) => void (node.type === 'CallExpression' && callees.add(node.callee)));
  return callees;
}

/** Functions that see nothing but their arguments and each other. They are only ever called, so that nothing can be hung on them. */
function closedFunctions(scopes: readonly Scope[], callees: Identifiers): ReadonlySet<Variable> {
  const throughOf = new Map(scopes.map(({ block, through }) => [block as unknown, through]));
  const closed = new Set(
    scopes.flatMap(({ variables }) => variables.filter((variable) => isOnlyCalled(variable, callees))),
  );
  const isOpen = ({ defs: [def] }: Variable): boolean =>
    (throughOf.get(def?.node) ?? []).some((reference) => !isClosed(reference, closed, callees));
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

function isClosed({ identifier, resolved }: Reference, closed: ReadonlySet<Variable>, callees: Identifiers): boolean {
  if (resolved === null) return identifier.name === 'undefined';
  return closed.has(resolved) && callees.has(identifier);
}
