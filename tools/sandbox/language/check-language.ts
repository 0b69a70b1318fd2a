/**
 * Checks sandboxed JavaScript against what GTM's server sandbox is known to accept: constructs, names, APIs and methods. Checks the
 * code alone; permissions, fields and the rest of a template are the linter's.
 */
import { checkApiNames } from './check-apis.ts';
import { checkConstructs } from './check-constructs.ts';
import { checkFreeIdentifiers, checkRequireCalls, TEMPLATE_GLOBALS } from './check-identifiers.ts';
import { checkMembers } from './check-members.ts';
import type { Finding } from './finding.ts';
import { findRequiredApis } from './required-apis.ts';
import { analyseScopes } from './scopes.ts';
import { parseSandboxedCode, type SyntaxTree } from './syntax-tree.ts';

export type { Finding } from './finding.ts';

export interface LanguageOptions {
  /** Names the code may use without declaring them; those of template code unless given. */
  globals?: readonly string[];
  /** Method names that are fine beside the documented ones. */
  extraMethods?: readonly string[];
}

/**
 * Findings in source order; none for code that GTM is known to accept. Code that does not parse gives one finding, `syntax`.
 * Never throws.
 */
export function checkLanguage(code: string, options: LanguageOptions = {}): Finding[] {
  const tree = parseSandboxedCode(code);
  if (!('program' in tree)) {
    const { message, ...position } = tree;
    const remedy = 'Correct the syntax; GTM refuses to import or save code that does not parse.';
    return [
      { severity: 'error', rule: 'syntax', message: `The code does not parse: ${message}.`, remedy, ...position },
    ];
  }
  return checkTree(tree, options).sort((a, b) => a.line - b.line || a.column - b.column);
}

function checkTree(tree: SyntaxTree, { globals = TEMPLATE_GLOBALS, extraMethods = [] }: LanguageOptions): Finding[] {
  const scopes = analyseScopes(tree.program);
  const apis = findRequiredApis(tree.program, scopes);
  return [
    ...checkConstructs(tree),
    ...checkFreeIdentifiers(scopes, globals),
    ...checkRequireCalls(tree.program, scopes),
    ...checkApiNames(apis),
    ...checkMembers(tree.program, { apis, scopes, extraMethods }),
  ];
}
