/** What the rules need to know of the template's code: the tree, the APIs it loads and the calls it makes. Owns no rule. */
import type { AnyNode, CallExpression } from 'acorn';
import { calledApi } from '../language/check-members.ts';
import { findRequiredApis, memberName, type RequiredApis } from '../language/required-apis.ts';
import { analyseScopes, type Binding, type Scopes } from '../language/scopes.ts';
import { parseSandboxedCode, walkTree, type SyntaxTree } from '../language/syntax-tree.ts';
import type { Section } from '../sections.ts';

/** A call of a server API. */
export interface ApiCall {
  api: string;
  member?: string;
  node: CallExpression;
  /** The nodes around the call, the parent last. */
  ancestors: AnyNode[];
}

export interface CodeFacts {
  code: string;
  /** Line of the file where the code begins. */
  line: number;
  tree: SyntaxTree;
  scopes: Scopes;
  apis: RequiredApis;
  calls: ApiCall[];
  /** Names of the members that the code reads or writes anywhere. */
  members: ReadonlySet<string>;
}

/** Undefined for code that does not parse: the language rules say so. */
export function readCode(section: Section): CodeFacts | undefined {
  const tree = parseSandboxedCode(section.body);
  if (!('program' in tree)) return undefined;
  const scopes = analyseScopes(tree.program);
  const apis = findRequiredApis(tree.program, scopes);
  const calls: ApiCall[] = [];
  const members = new Set<string>();
  walkTree(tree.program, (node, ancestors) => {
    if (node.type === 'MemberExpression') members.add(memberName(node) ?? '');
    if (node.type !== 'CallExpression') return;
    const called = calledApi(node, apis);
    if (called) calls.push({ api: called.name, member: called.member, node, ancestors: [...ancestors] });
  });
  return { code: section.body, line: section.line, tree, scopes, apis, calls, members };
}

/** Line and column of a node in the file. */
export function placeInFile(facts: CodeFacts, node: AnyNode): { line: number; column: number } {
  const { line, column } = node.loc?.start ?? { line: 1, column: 0 };
  return { line: facts.line + line - 1, column };
}

/** The text that an expression is known to have: the whole of it, or only its beginning. */
export interface KnownText {
  text: string;
  isWhole: boolean;
}

/** Follows literals, variables that never change, `+`, and `concat`, which compilers make of template literals. */
export function knownText(node: AnyNode | undefined, scopes: Scopes, depth = 0): KnownText | undefined {
  if (!node || depth > 20) return undefined;
  if (node.type === 'Literal') return typeof node.value === 'string' ? { text: node.value, isWhole: true } : undefined;
  if (node.type === 'Identifier') return knownText(onlyValue(scopes.bindingOf(node)), scopes, depth + 1);
  const [first, ...others] = joinedParts(node).map((part) => knownText(part, scopes, depth + 1));
  return first && others.reduce<KnownText>(append, first);
}

function append(left: KnownText, right: KnownText | undefined): KnownText {
  if (!left.isWhole) return left;
  return right ? { text: left.text + right.text, isWhole: right.isWhole } : { text: left.text, isWhole: false };
}

/** The value of a variable that is set once, where it is declared. */
function onlyValue(binding: Binding | undefined): AnyNode | undefined {
  const isVariable = binding && ['const', 'let', 'var'].includes(binding.kind);
  return isVariable && !binding.isChanged && binding.values.length === 1 ? binding.values[0] : undefined;
}

/** The expressions whose texts an expression puts in a row. */
function joinedParts(node: AnyNode): AnyNode[] {
  if (node.type === 'BinaryExpression' && node.operator === '+') return [node.left, node.right];
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return [];
  return memberName(node.callee) === 'concat' ? [node.callee.object, ...node.arguments] : [];
}
