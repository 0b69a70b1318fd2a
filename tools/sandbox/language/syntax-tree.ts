/** Parses sandboxed JavaScript as the body of a function and walks the tree. Judges nothing: newer syntax parses, so that the rules can name it. */
import { parse, type AnyNode, type Program, type Token } from 'acorn';
import { base } from 'acorn-walk';

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

const MOST_TOKENS = 100_000;
/** The parser looks through all names of a scope for each new one, so its time grows with their square. */
const MOST_NAMES = 10_000;
/** Every walk through the tree goes as deep as the tree. */
const MAX_DEPTH = 500;

/** What acorn says of code that is nested too deeply for it. */
const STACK_IS_FULL = 'Not enough stack space';

/** Code that no template comes near; reading it would take time or stack without bound. */
class TooMuch extends Error {
  readonly loc: { line: number; column: number };
  constructor(message: string, loc = { line: 1, column: 0 }) {
    super(message);
    this.loc = loc;
  }
}

/** Modules, `await` and `super` parse anywhere, since the construct table refuses them with a better message than a parser has. */
export function parseSandboxedCode(code: string): SyntaxTree | SyntaxProblem {
  const tokens: Token[] = [];
  const names = new Set<string>();
  try {
    const program = parse(code, {
      ecmaVersion: 'latest',
      locations: true,
      ranges: true,
      onToken: (token) => {
        if (token.type.label === 'name') names.add(code.slice(token.start, token.end));
        if (tokens.push(token) > MOST_TOKENS || names.size > MOST_NAMES)
          throw new TooMuch('more code than any template has', token.loc?.start);
      },
      allowReturnOutsideFunction: true,
      allowImportExportEverywhere: true,
      allowAwaitOutsideFunction: true,
      allowSuperOutsideMethod: true,
    });
    checkDepth(program);
    return { program, tokens };
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof TooMuch)) throw error;
    const { line, column } = (error as TooMuch).loc;
    if (error.message.startsWith(STACK_IS_FULL)) return { message: 'nested too deeply', line: 1, column: 0 };
    return { message: error.message.replace(/ \(\d+:\d+\)$/, ''), line, column };
  }
}

/** Without recursion, which is what deep trees break. */
function checkDepth(program: Program): void {
  let level: AnyNode[] = [program];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) throw new TooMuch(`nested more than ${MAX_DEPTH} deep`, level[0]?.loc?.start);
    level = level.flatMap(childrenOf);
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

type Step = (node: AnyNode, state: undefined, type?: string) => void;

/** What acorn-walk knows of each type of node: which of its parts are nodes that mean something by themselves. */
const PARTS = base as unknown as Readonly<Record<string, (node: AnyNode, state: undefined, step: Step) => void>>;

/** The direct children of a node; names of members and keys that are written out are no children, but parts of it. */
export function childrenOf(node: AnyNode): AnyNode[] {
  const children: AnyNode[] = [];
  // A node can be looked at as a more general type first: a declared function as a function.
  const step: Step = (child, state, type = '') => {
    if (child === node) PARTS[type]?.(node, state, step);
    else children.push(child);
  };
  PARTS[node.type]?.(node, undefined, step);
  return children;
}

/** Start of a node as a finding wants it. */
export function positionOf(node: AnyNode): { line: number; column: number } {
  return node.loc?.start ?? { line: 1, column: 0 };
}
