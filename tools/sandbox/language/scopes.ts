/** Scope analysis: finds which declaration, if any, each identifier of a program refers to. Knows JavaScript, not GTM. */
import type { AnyNode, Expression, Identifier, Program } from 'acorn';
import { blockNames, functionNames, isFunctionNode, type Declared } from './declarations.ts';
import { childrenOf } from './syntax-tree.ts';

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
  /** Identifiers that refer to nothing the code declares. */
  free: Identifier[];
  bindingOf: (identifier: AnyNode) => Binding | undefined;
}

interface Scope {
  names: Map<string, Binding>;
  parent?: Scope;
}

const BLOCKS = ['BlockStatement', 'ForStatement', 'ForInStatement', 'ForOfStatement', 'SwitchStatement', 'CatchClause'];

/** Never throws: unknown node types are walked like any other. */
export function analyseScopes(program: Program): Scopes {
  const analysis = new ScopeAnalysis();
  analysis.run(program);
  const { bindings, free, resolved } = analysis;
  return { bindings, free, bindingOf: (identifier) => resolved.get(identifier) };
}

class ScopeAnalysis {
  bindings: Binding[] = [];
  free: Identifier[] = [];
  resolved = new Map<AnyNode, Binding>();

  run(program: Program): void {
    this.visitChildren(program, this.open([...functionNames(program), ...blockNames(program)]));
  }

  private open(declared: Declared[], parent?: Scope): Scope {
    const names = new Map<string, Binding>();
    for (const entry of declared) {
      const binding = names.get(entry.name) ?? { ...entry, values: [], isChanged: false, reads: 0 };
      if (!names.has(entry.name)) this.bindings.push(binding);
      names.set(entry.name, binding);
      this.resolved.set(entry.node, binding);
    }
    return { names, parent };
  }

  private visitChildren(node: AnyNode, scope: Scope): void {
    for (const child of childrenOf(node)) this.visit(child, scope);
  }

  private visit(node: AnyNode, scope: Scope): void {
    if (isFunctionNode(node)) return this.visitFunction(node, scope);
    if (node.type === 'Identifier') return this.read(node, scope);
    if (node.type === 'VariableDeclarator' && node.init) return this.assign(node.id, node.init, scope);
    if (node.type === 'AssignmentExpression' && node.operator === '=') return this.assign(node.left, node.right, scope);
    const inner = BLOCKS.includes(node.type) ? this.open(blockNames(node), scope) : scope;
    for (const child of usedChildren(node)) this.visit(child, inner);
    const changed = changedBy(node);
    const binding = changed && this.resolved.get(changed);
    if (binding) binding.isChanged = true;
  }

  private visitFunction(node: Parameters<typeof functionNames>[0] & AnyNode, scope: Scope): void {
    const isNamed = node.type === 'FunctionExpression' && node.id;
    const outer = isNamed ? this.open([{ name: isNamed.name, kind: 'function', node: isNamed }], scope) : scope;
    const inner = this.open(functionNames(node), outer);
    this.visitChildren(node, inner);
  }

  /** A write is not a read: a variable that is only assigned to is unused. */
  private assign(target: AnyNode, value: Expression, scope: Scope): void {
    if (target.type === 'Identifier') {
      const binding = this.lookUp(target, scope);
      if (binding) binding.values.push(value);
    } else {
      this.visit(target, scope);
    }
    this.visit(value, scope);
  }

  private read(node: Identifier, scope: Scope): void {
    // The identifier of a declaration is resolved when its scope opens.
    if (this.resolved.has(node)) return;
    const binding = this.lookUp(node, scope);
    if (binding) binding.reads += 1;
  }

  private lookUp(node: Identifier, scope: Scope): Binding | undefined {
    let current: Scope | undefined = scope;
    while (current && !current.names.has(node.name)) current = current.parent;
    const binding = current?.names.get(node.name);
    if (binding) this.resolved.set(node, binding);
    else this.free.push(node);
    return binding;
  }
}

/** The variable that a node changes without a plain assignment. */
function changedBy(node: AnyNode): AnyNode | undefined {
  if (node.type === 'UpdateExpression') return node.argument;
  if (node.type === 'AssignmentExpression') return node.left;
  if (node.type !== 'ForInStatement' && node.type !== 'ForOfStatement') return undefined;
  return node.left.type === 'VariableDeclaration' ? node.left.declarations[0]?.id : node.left;
}

/** The children that may refer to variables: not the names of members, keys and labels. */
function usedChildren(node: AnyNode): AnyNode[] {
  if (node.type === 'MemberExpression') return node.computed ? [node.object, node.property] : [node.object];
  if (node.type === 'Property' || node.type === 'MethodDefinition' || node.type === 'PropertyDefinition') {
    return childrenOf(node).filter((child) => node.computed || child !== node.key);
  }
  if (node.type === 'LabeledStatement') return [node.body];
  const hasNoReads = ['BreakStatement', 'ContinueStatement', 'MetaProperty', 'ImportDeclaration', 'ExportSpecifier'];
  return hasNoReads.includes(node.type) ? [] : childrenOf(node);
}
