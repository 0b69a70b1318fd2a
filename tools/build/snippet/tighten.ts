/**
 * What a minifier leaves undone because it cannot know that it is safe. Here it is: no function of the snippet is handed
 * more than it has parameters for, nothing compares values of two types, and callbacks of lists, which get an index as
 * well, are left alone. Each step returns edits; none knows what the script does.
 */
import { parse, type Node } from 'acorn';
import { ancestor } from 'acorn-walk';
import { analyze, type Scope } from 'eslint-scope';
import { assemble, edited, type Edit, type Text } from './text.ts';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- acorn's own types know no members of a node in general
type AnyNode = Node & { [member: string]: any };

const treeOf = (code: string): AnyNode => parse(code, { ecmaVersion: 2022, sourceType: 'module', ranges: true });
const scopesOf = (tree: AnyNode): Scope[] => analyze(tree as never, { ecmaVersion: 2022, sourceType: 'module' }).scopes;
const topOf = (scopes: readonly Scope[]): Scope => scopes.find(({ type }) => type === 'module')!;
const rangeOf = ({ start, end }: Node): [number, number] => [start, end];

const IS_FUNCTION = /Function/;

/** Whether a function has a name at the top of the script, or is what such a function returns. */
function isNamed(fn: AnyNode, above: readonly AnyNode[]): boolean {
  const [holder, outer] = [above.at(-1), above.at(-2)];
  if (holder?.type === 'ArrowFunctionExpression') return holder['body'] === fn && isNamed(holder, above.slice(0, -1));
  return holder?.type === 'VariableDeclarator' && outer !== undefined && above.length === 3;
}

interface Locals {
  fn: AnyNode;
  declarations: { node: AnyNode; parent: AnyNode }[];
}

/** The declarations inside of functions that may become parameters. */
function localsOf(tree: AnyNode): Locals[] {
  const all = new Map<AnyNode, Locals>();
  ancestor(tree, {
    VariableDeclaration(node, _state, ancestors) {
      const path = ancestors as AnyNode[];
      const at = path.findLastIndex(({ type }) => IS_FUNCTION.test(type));
      const fn = path[at];
      if (fn?.type !== 'ArrowFunctionExpression' || !isNamed(fn, path.slice(0, at))) return;
      if ((fn['params'] as AnyNode[]).some(({ type }) => type === 'RestElement')) return;
      const found = all.get(fn) ?? { fn, declarations: [] };
      found.declarations.push({ node: node, parent: path.at(-2)! });
      all.set(fn, found);
    },
  });
  return [...all.values()];
}

/**
 * `(a) => { let b = a.c; return b; }` → `(a, b = a.c) => b`: what a function declares first becomes parameters with
 * defaults, what it declares later parameters that are assigned. The minifier then finds expressions for bodies.
 */
export function localsAsParameters(code: string): Edit[] {
  return localsOf(treeOf(code)).flatMap(({ fn, declarations }) => {
    const statements = (fn['body'] as AnyNode)['body'] as AnyNode[];
    const isFirst = (node: AnyNode): boolean =>
      statements.slice(0, statements.indexOf(node)).every(({ type }) => type === 'VariableDeclaration') &&
      statements.includes(node);
    const parameters = fn['params'] as AnyNode[];
    const names = new Set<string>();
    const texts = parameters.map((node) => code.slice(...rangeOf(node)));
    const edits = declarations.map(({ node }): Edit => {
      const parts = node['declarations'] as AnyNode[];
      for (const { id } of parts) {
        const { name } = id as { name: string };
        if (names.has(name)) throw new Error(`a function of the snippet has two variables ${name}; rename one`);
        names.add(name);
      }
      const [from, to] = rangeOf(node);
      if (isFirst(node)) {
        texts.push(...parts.map((part) => code.slice(...rangeOf(part))));
        return { from, to, pieces: [] };
      }
      texts.push(...parts.map(({ id }) => (id as { name: string }).name));
      const values = parts.filter(({ init }) => init).map((part) => code.slice(...rangeOf(part)));
      return { from, to, pieces: values.length > 0 ? [`${values.join()};`] : [] };
    });
    const arrow = code.indexOf('=>', parameters.at(-1)?.end ?? fn.start);
    return [{ from: fn.start, to: arrow, pieces: [`(${texts.join()})`] }, ...edits];
  });
}

const IS_MOVABLE = /^(Arrow|Literal)/;

/** What stands at the top of the script and is used once: a function or a pattern, to stand where it is used. */
export function onceInPlace(code: string): Edit[] {
  const tree = treeOf(code);
  const scopes = scopesOf(tree);
  const top = topOf(scopes);
  for (const statement of tree['body'] as AnyNode[]) {
    const all = statement.type === 'VariableDeclaration' ? (statement['declarations'] as AnyNode[]) : [];
    for (const [index, node] of all.entries()) {
      const init = node['init'] as AnyNode | null;
      if (!init || !IS_MOVABLE.test(init.type) || (init.type === 'Literal' && !init['regex'])) continue;
      const uses = top.set.get((node['id'] as { name: string }).name)!.references.filter(({ init: isInit }) => !isInit);
      const [use] = uses;
      if (uses.length !== 1 || !use || isHidden(init, use.from, scopes)) continue;
      const next = all[index + 1];
      const [from, to] = next ? [node.start, next.start] : [all[index - 1]?.end ?? node.start, node.end];
      const [start, end] = use.identifier.range!;
      return [
        { from, to, pieces: [] },
        { from: start, to: end, pieces: [rangeOf(init)] },
      ];
    }
  }
  return [];
}

/** Whether a name of the top that `node` uses means something else in `place`. */
function isHidden(node: Node, place: Scope, scopes: readonly Scope[]): boolean {
  const top = topOf(scopes);
  const used = new Set(
    scopes.flatMap(({ references }) =>
      references.flatMap(({ identifier, resolved }) =>
        identifier.range![0] >= node.start && identifier.range![1] <= node.end && (!resolved || resolved.scope === top)
          ? [identifier.name]
          : [],
      ),
    ),
  );
  for (let scope: Scope | null = place; scope && scope !== top; scope = scope.upper)
    if (scope.variables.some(({ name }) => used.has(name))) return true;
  return false;
}

/** `a === b` → `a == b`, no parentheses around defaults, no braces around the one expression of a callback. */
export function shorterSigns(code: string): Edit[] {
  const edits: Edit[] = [];
  ancestor(treeOf(code), {
    BinaryExpression(found) {
      const { left, right, operator } = found as AnyNode;
      if (!/^[!=]==$/.test(operator as string)) return;
      const at = code.indexOf(operator as string, (left as Node).end);
      if (at < (right as Node).start) edits.push({ from: at + 2, to: at + 3, pieces: [] });
    },
    CallExpression(found) {
      for (const { type, body } of (found as AnyNode)['arguments'] as AnyNode[]) {
        if (type !== 'ArrowFunctionExpression' || (body as Node).type !== 'BlockStatement') continue;
        const [only, ...others] = (body as { body: AnyNode[] }).body;
        const value = only?.['expression'] as Node | undefined;
        if (!only || !value || others.length > 0 || value.type === 'SequenceExpression') continue;
        const { start, end } = body as Node;
        edits.push({ from: start, to: only.start, pieces: [] }, { from: value.end, to: end, pieces: [] });
      }
    },
    AssignmentPattern(found) {
      const { start, end } = (found as AnyNode)['right'] as Node;
      if (code[start - 1] === '(' && code[end] === ')')
        edits.push({ from: start - 1, to: start, pieces: [] }, { from: end, to: end + 1, pieces: [] });
    },
  });
  return edits;
}

/** Applies a step, again if it leaves something to do. */
export function apply(text: Text, step: (code: string) => Edit[], again = false): Text {
  const edits = step(text.code);
  if (edits.length === 0) return text;
  const next = assemble(text, edited(text.code, edits));
  return again ? apply(next, step, true) : next;
}
