/** Judges each construct of a program by the construct tables. A construct in no row is an error: the tables are a whitelist. */
import type { AnyNode } from 'acorn';
import type { Construct } from './construct.ts';
import { EXPRESSION_CONSTRUCTS } from './expression-constructs.ts';
import type { Finding } from './finding.ts';
import { OPERATOR_CONSTRUCTS } from './operator-constructs.ts';
import { STATEMENT_CONSTRUCTS } from './statement-constructs.ts';
import { positionOf, walkTree, type SyntaxTree } from './syntax-tree.ts';

/** Every construct of the language, in one list. */
export const CONSTRUCTS: readonly Construct[] = [
  ...STATEMENT_CONSTRUCTS,
  ...EXPRESSION_CONSTRUCTS,
  ...OPERATOR_CONSTRUCTS,
];

/** Node types that are parts of a construct which has been judged already. */
const PARTS = new Set([
  'TemplateElement',
  'CatchClause',
  'ClassBody',
  'MethodDefinition',
  'PropertyDefinition',
  'PrivateIdentifier',
  'StaticBlock',
  'ImportSpecifier',
  'ImportDefaultSpecifier',
  'ImportNamespaceSpecifier',
  'ImportAttribute',
  'ExportSpecifier',
]);

const byType = new Map<string, Construct[]>();
for (const construct of CONSTRUCTS) {
  for (const type of construct.types) byType.set(type, [...(byType.get(type) ?? []), construct]);
}

/** One finding per construct that is unproven, rejected or unknown. */
export function checkConstructs(tree: SyntaxTree): Finding[] {
  const findings: Finding[] = [];
  walkTree(tree.program, (node, ancestors) => findings.push(...judge(node, ancestors)));
  return [...findings, ...trailingCommas(tree)];
}

function judge(node: AnyNode, ancestors: readonly AnyNode[]): Finding[] {
  if (PARTS.has(node.type)) return [];
  const rows = (byType.get(node.type) ?? []).filter((construct) => construct.matches(node, ancestors));
  if (rows.length === 0) return [{ ...unknownConstruct(node), ...positionOf(node) }];
  return rows.flatMap((construct) => verdictOn(construct, node));
}

function verdictOn(construct: Construct, node: AnyNode): Finding[] {
  const { id: rule, name, remedy } = construct;
  if (construct.verdict === 'ACCEPT') return [];
  if (construct.verdict === 'REJECT') {
    return [
      { severity: 'error', rule, message: `${name} is not part of the sandbox language.`, remedy, ...positionOf(node) },
    ];
  }
  const message = `${name} is in no published server template; GTM may refuse it.`;
  return [{ severity: 'warning', rule, message, remedy, ...positionOf(node) }];
}

function unknownConstruct(node: AnyNode): Pick<Finding, 'severity' | 'rule' | 'message' | 'remedy'> {
  return {
    severity: 'error',
    rule: 'unknown-construct',
    message: `${node.type} is not a construct of the sandbox language.`,
    remedy: 'Write it with plain statements and expressions.',
  };
}

/** ECMAScript 2017's comma before `)`, which leaves no trace in the tree; a comma before `)` can be nothing else. */
function trailingCommas({ tokens }: SyntaxTree): Finding[] {
  const commas = tokens.filter((token, index) => token.type.label === ',' && tokens[index + 1]?.type.label === ')');
  return commas.map((token) => ({
    severity: 'error',
    rule: 'trailing-comma',
    message: 'A trailing comma in a call or a parameter list is not part of the sandbox language.',
    remedy: 'Remove the comma.',
    line: token.loc?.start.line ?? 1,
    column: token.loc?.start.column ?? 0,
  }));
}
