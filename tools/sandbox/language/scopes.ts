/** Which declaration, if any, each identifier of a program refers to, by eslint-scope. Knows JavaScript, not GTM. */
import type { AnyNode, Expression, Identifier, Program } from 'acorn';
import { analyze, type Reference, type ScopeManager, type Variable } from 'eslint-scope';
import type { Declared } from './declarations.ts';

/** A declared name. */
export interface Binding extends Declared {
  /** The expressions that are ever assigned to it: initialisers and plain assignments. */
  values: Expression[];
  /** Whether it changes in another way: `+=`, `++`, or as the variable of a loop. */
  isChanged: boolean;
  /** How many places read it. */
  reads: number;
}

export interface Scopes {
  bindings: Binding[];
  /** Identifiers that refer to nothing the code declares, in source order. */
  free: Identifier[];
  bindingOf: (identifier: AnyNode) => Binding | undefined;
}

type Root = Parameters<typeof analyze>[0];

/** Several ask about the same tree, which nobody changes. */
const known = new WeakMap<Program, ScopeManager>();

/** Never throws. As a module, since only there imports are looked at; the rules refuse them with better words. */
export function scopesOf(program: Program): ScopeManager {
  const manager =
    known.get(program) ?? analyze(program as unknown as Root, { ecmaVersion: 2022, sourceType: 'module' });
  known.set(program, manager);
  return manager;
}

/** Identifiers that refer to nothing the code declares, in source order. */
export const freeIdentifiers = (program: Program): Identifier[] =>
  (scopesOf(program).globalScope?.through ?? [])
    .map(({ identifier }) => identifier as unknown as Identifier)
    .sort((a, b) => a.start - b.start);

/** Never throws. */
export function analyseScopes(program: Program): Scopes {
  const manager = scopesOf(program);
  const resolved = new Map<unknown, Binding>();
  const bindings = manager.scopes.flatMap(({ variables }) =>
    variables.flatMap((variable) => toBinding(variable, resolved)),
  );
  return { bindings, free: freeIdentifiers(program), bindingOf: (identifier) => resolved.get(identifier) };
}

/** None for `arguments`, which nobody declares. */
function toBinding(variable: Variable, resolved: Map<unknown, Binding>): Binding[] {
  const [first] = variable.identifiers as unknown as Identifier[];
  if (!first) return [];
  const { references, identifiers, name } = variable;
  const binding: Binding = {
    name,
    kind: kindOf(variable),
    node: first,
    values: references.flatMap((reference) =>
      isAssignment(reference) ? [reference.writeExpr as unknown as Expression] : [],
    ),
    isChanged: references.some((reference) => reference.isWrite() && !isAssignment(reference)),
    reads: references.filter((reference) => reference.isRead()).length,
  };
  for (const identifier of [...identifiers, ...references.map((reference) => reference.identifier)])
    resolved.set(identifier, binding);
  return [binding];
}

/** `=` and initialisers; a loop's variable is written with what the loop goes over, which is not its value. */
const isAssignment = (reference: Reference): boolean =>
  reference.isWriteOnly() && Boolean(reference.writeExpr) && !reference.partial;

const KINDS: Readonly<Record<string, Binding['kind']>> = {
  Parameter: 'parameter',
  FunctionName: 'function',
  CatchClause: 'let',
};

function kindOf({ defs: [def] }: Variable): Binding['kind'] {
  if (def?.type !== 'Variable') return KINDS[def?.type ?? ''] ?? 'other';
  const kind = (def.parent as { kind?: string } | null)?.kind;
  return kind === 'var' || kind === 'let' ? kind : 'const';
}
