/** Finds names that nothing declares, and uses of `require` that GTM cannot follow. */
import type { AnyNode, Identifier, Program } from 'acorn';
import type { Finding } from './finding.ts';
import { requiredName } from './required-apis.ts';
import type { Scopes } from './scopes.ts';
import { positionOf, walkTree } from './syntax-tree.ts';

/** The only names that a template's code has without declaring them. Source: all published server templates. */
export const TEMPLATE_GLOBALS: readonly string[] = ['require', 'data', 'undefined', 'arguments'];

/** One error per free identifier. GTM reports them at compile time, also on branches that never run. */
export function checkFreeIdentifiers(scopes: Scopes, globals: readonly string[]): Finding[] {
  return scopes.free
    .filter((identifier) => !globals.includes(identifier.name))
    .map((identifier) => ({
      severity: 'error',
      rule: 'undeclared',
      message: `${identifier.name} is not declared; templates have no global but ${globals.join(', ')}.`,
      remedy: remedyFor(identifier),
      ...positionOf(identifier),
    }));
}

/** APIs that replace the globals of a browser or of Node. */
const API_FOR_GLOBAL: Record<string, string> = {
  console: 'logToConsole',
  Date: 'getTimestampMillis',
  fetch: 'sendHttpRequest',
  parseInt: 'makeInteger',
  parseFloat: 'makeNumber',
  Number: 'makeNumber',
  String: 'makeString',
  RegExp: 'createRegex',
  URL: 'parseUrl',
  btoa: 'toBase64',
  atob: 'fromBase64',
  setTimeout: 'callLater',
  encodeURIComponent: 'encodeUriComponent',
  decodeURIComponent: 'decodeUriComponent',
  encodeURI: 'encodeUri',
  decodeURI: 'decodeUri',
  Array: 'getType',
};
const SAME_NAME = ['JSON', 'Math', 'Object', 'Promise'];

function remedyFor({ name }: Identifier): string {
  if (SAME_NAME.includes(name)) return `Add const ${name} = require('${name}');`;
  if (Object.hasOwn(API_FOR_GLOBAL, name)) return `Use require('${API_FOR_GLOBAL[name]}').`;
  if (name === 'NaN' || name === 'isNaN') return 'Compare the value with itself: only NaN differs from itself.';
  return `Declare ${name}, or load the API with require.`;
}

/** `require` must be called with one literal: permissions and APIs are found by reading the code. */
export function checkRequireCalls(program: Program, scopes: Scopes): Finding[] {
  const findings: Finding[] = [];
  walkTree(program, (node, ancestors) => {
    if (!isFreeRequire(node, scopes) || isCalledWithLiteral(node, ancestors.at(-1), scopes)) return;
    findings.push({
      severity: 'error',
      rule: 'require-literal',
      message: 'require is used other than with one string in the code, so GTM cannot see which API is meant.',
      remedy: "Write require('nameOfTheApi').",
      ...positionOf(node),
    });
  });
  return findings;
}

const isFreeRequire = (node: AnyNode, scopes: Scopes): node is Identifier =>
  node.type === 'Identifier' && node.name === 'require' && scopes.free.includes(node);

function isCalledWithLiteral(node: AnyNode, parent: AnyNode | undefined, scopes: Scopes): boolean {
  return parent?.type === 'CallExpression' && parent.callee === node && requiredName(parent, scopes) !== undefined;
}
