/** Parses sandboxed JavaScript as the body of a function and walks the tree. Judges nothing: newer syntax parses, so that the rules can name it. */
import { parse, type AnyNode, type Program, type Token } from 'acorn';

export interface SyntaxTree {
  program: Program;
  tokens: Token[];
}

/** Where and why the code does not parse at all. */
export interface SyntaxProblem {
  message: string;
  /** 1-based. */
  line: number;
  /** 0-based. */
  column: number;
}

/** Modules, `await` and `super` parse anywhere, since the construct table refuses them with a better message than a parser has. */
export function parseSandboxedCode(code: string): SyntaxTree | SyntaxProblem {
  const tokens: Token[] = [];
  try {
    const program = parse(code, {
      ecmaVersion: 'latest',
      locations: true,
      onToken: tokens,
      allowReturnOutsideFunction: true,
      allowImportExportEverywhere: true,
      allowAwaitOutsideFunction: true,
      allowSuperOutsideMethod: true,
    });
    return { program, tokens };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const { line, column } = (error as SyntaxError & { loc: { line: number; column: number } }).loc;
    return { message: error.message.replace(/ \(\d+:\d+\)$/, ''), line, column };
  }
}

/** `ancestors` are the nodes around `node`, the program first, the parent last; the list changes as the walk goes on. */
export type Visit = (node: AnyNode, ancestors: readonly AnyNode[]) => void;

/** Calls `visit` for each node in source order, a parent before its children. */
export function walkTree(root: AnyNode, visit: Visit): void {
  const ancestors: AnyNode[] = [];
  const walk = (node: AnyNode) => {
    visit(node, ancestors);
    ancestors.push(node);
    childrenOf(node).forEach(walk);
    ancestors.pop();
  };
  walk(root);
}

/** The direct children of a node, whatever its type. A plain loop: every check walks the whole tree with it. */
export function childrenOf(node: AnyNode): AnyNode[] {
  const children: AnyNode[] = [];
  for (const key in node) {
    const value: unknown = node[key as keyof AnyNode];
    if (Array.isArray(value)) children.push(...(value as unknown[]).filter(isNode));
    else if (isNode(value)) children.push(value);
  }
  return children;
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

/** Start of a node as a finding wants it. */
export function positionOf(node: AnyNode): { line: number; column: number } {
  return node.loc?.start ?? { line: 1, column: 0 };
}
