/**
 * Compiles template code into the arrays that GTM ships and interprets: `[opcode, …arguments]`, a plain call as
 * `["name", …arguments]`. Owns functions, scopes and the way from a node to its instruction; statements and expressions
 * have files of their own. Source: public copies of gtm.js.
 */
import type {
  AnyNode,
  ArrowFunctionExpression,
  BlockStatement,
  FunctionDeclaration,
  FunctionExpression,
  Program,
  Statement,
} from 'acorn';
import { blockNames, functionNames, isFunctionNode } from '../language/declarations.ts';
import { childrenOf } from '../language/syntax-tree.ts';
import { encodeExpression } from './encode-expression.ts';
import { encodeStatement } from './encode-statement.ts';
import { localName, nameLocals, type NameOf } from './local-names.ts';
import { OPCODES } from './opcodes.ts';

/** An instruction, or a constant. */
export type Code = Code[] | string | number | boolean;

type FunctionNode = FunctionDeclaration | FunctionExpression | ArrowFunctionExpression;

/** Where an instruction comes from. */
export interface Origin {
  /** Line within the code; the first line is 1. */
  line: number;
  /** The name of a function, as the source has it. */
  name?: string;
}

export interface Encoded {
  /** `[50, name, [46, …parameters], …statements]`. */
  code: Code[];
  /** Of functions and statements. */
  originOf: (code: Code[]) => Origin | undefined;
}

/** Code that has no instruction. */
export class NotEncodable extends Error {
  readonly line: number;
  constructor(what: string, line: number) {
    super(`GTM has no instruction for ${what}`);
    this.line = line;
  }
}

export interface EncodeOptions {
  /** What GTM calls the template; for one in a container, `__cvt_` and two numbers. */
  name: string;
  /** Names that the code may use without declaring them and that are the template's parameters, `data` for example. */
  parameters: readonly string[];
}

/** @throws NotEncodable for syntax that has no instruction */
export const encodeProgram = (program: Program, { name, parameters }: EncodeOptions): Encoded => {
  const encoder = new Encoder(program, parameters);
  const code = encoder.program(name);
  return { code, originOf: (node) => encoder.origins.get(node) };
};

export class Encoder {
  readonly origins = new Map<Code[], Origin>();
  private readonly root: Program;
  private readonly parameters: readonly string[];
  private readonly nameOf: NameOf;
  /** Names of functions by their nodes, for those that are assigned to something. */
  private readonly titles = new Map<AnyNode, string>();

  constructor(root: Program, parameters: readonly string[]) {
    this.root = root;
    this.parameters = parameters;
    this.nameOf = nameLocals(root, parameters);
  }

  program(name: string): Code[] {
    const parameters = this.parameters.map((_, index) => localName(index));
    const code = [OPCODES.function, name, [OPCODES.list, ...parameters], ...this.body(this.root)];
    this.origins.set(code, { line: 1, name: 'the template itself' });
    return code;
  }

  /** A name as the compiled code has it; one that the code does not declare stays as it is. */
  name(identifier: AnyNode & { name: string }): string {
    return this.nameOf(identifier);
  }

  expression(node: AnyNode): Code {
    return encodeExpression(this, node);
  }

  /** Several instructions for a declaration, none for an empty statement. */
  statement(node: AnyNode): Code[] {
    const codes = encodeStatement(this, node);
    for (const code of codes) {
      if (Array.isArray(code) && !this.origins.has(code)) this.origins.set(code, { line: lineOf(node) });
    }
    return codes;
  }

  /** What a function consists of: its variables, its functions, then its statements. */
  body(node: Program | FunctionNode): Code[] {
    if (node.type !== 'Program' && node.body.type !== 'BlockStatement') {
      return [[OPCODES.return, this.expression(node.body)]];
    }
    const declared = functionNames(node);
    const variables = declared.filter(({ kind }) => kind === 'var').map((each) => this.name(each.node));
    const statements = (node.type === 'Program' ? node.body : (node.body as BlockStatement).body) as AnyNode[];
    return [
      ...(variables.length > 0 ? [[OPCODES.declare, ...new Set(variables)]] : []),
      ...statements.flatMap(hoistedFunctions).map((each) => this.functionDeclaration(each)),
      ...statements.flatMap((each) => this.statement(each)),
    ];
  }

  private functionDeclaration(node: FunctionDeclaration): Code {
    const parameters = node.params.map((parameter) => this.name(parameter as AnyNode & { name: string }));
    const code = [OPCODES.function, this.name(node.id), [OPCODES.list, ...parameters], ...this.body(node)];
    this.origins.set(code, { line: lineOf(node), name: node.id.name });
    return code;
  }

  functionExpression(node: FunctionNode): Code {
    const parameters = node.params.map((parameter) => this.name(parameter as AnyNode & { name: string }));
    const own = node.id ? this.name(node.id) : '';
    const code = [OPCODES.functionExpression, own, [OPCODES.array, ...parameters], ...this.body(node)];
    this.origins.set(code, { line: lineOf(node), name: node.id?.name ?? this.titles.get(node) ?? 'a function' });
    return code;
  }

  /** Remembers what a function is called that has no name of its own. */
  title(value: AnyNode | null | undefined, name: string): void {
    if (value && isFunctionNode(value)) this.titles.set(value, name);
  }

  /** The statements behind an `if`, a loop or a `case`. A block is a scope only where it declares something. */
  branch(node: AnyNode): Code[] {
    if (node.type !== 'BlockStatement') return [OPCODES.list, ...this.statement(node)];
    const statements = this.statements(node.body);
    return [OPCODES.list, ...(blockNames(node).length > 0 ? [[OPCODES.block, ...statements]] : statements)];
  }

  statements(nodes: readonly Statement[]): Code[] {
    return nodes.flatMap((each) => this.statement(each));
  }

  refuse(what: string, node: AnyNode): never {
    throw new NotEncodable(what, lineOf(node));
  }
}

export const lineOf = (node: AnyNode): number => node.loc?.start.line ?? 1;

/** Functions that are declared anywhere in a function, but not in the functions inside it. */
const hoistedFunctions = (node: AnyNode): FunctionDeclaration[] => {
  if (node.type === 'FunctionDeclaration') return [node as FunctionDeclaration];
  return isFunctionNode(node) ? [] : childrenOf(node).flatMap(hoistedFunctions);
};
