/** Rules on how the code uses APIs: unused ones, deprecated ones, those that its kind of template may not call. */
import type { CallExpression } from 'acorn';
import { findApi } from '../../api-table.ts';
import { memberName, ownProperties } from '../../language/required-apis.ts';
import { walkTree } from '../../language/syntax-tree.ts';
import { placeInFile, type CodeFacts } from '../code-facts.ts';
import type { Rule } from '../rule.ts';
import { CODE } from '../subject.ts';

const DOCUMENT = 'Google, server-side API reference.';
const KIND_NAMES = { TAG: 'a tag', MACRO: 'a variable', CLIENT: 'a client' };

/** APIs that only some kinds of published templates use, though no document forbids them to the others. */
const USUAL_KINDS: Record<string, readonly string[]> = { getAllEventData: ['TAG'] };

/** Require calls whose result nothing reads: dropped, in a variable nobody reads, or in a property nobody reads. */
function unusedRequires({ tree, scopes, apis, members }: CodeFacts): { name: string; node: CallExpression }[] {
  const calls = new Set<unknown>(apis.requires.map(({ node }) => node));
  const unused = new Set<unknown>();
  for (const { reads, values } of scopes.bindings) if (reads === 0) values.forEach((value) => unused.add(value));
  walkTree(tree.program, (node) => {
    if (node.type === 'ExpressionStatement') unused.add(node.expression);
    for (const [key, value] of ownProperties(node)) if (calls.has(value) && !members.has(key)) unused.add(value);
  });
  return apis.requires.filter(({ node }) => unused.has(node));
}

/** A computed member, `apis[name]`, may read any property. */
function readsComputedMembers({ tree }: CodeFacts): boolean {
  let found = false;
  walkTree(tree.program, (node) => {
    if (node.type === 'MemberExpression' && memberName(node) === undefined) found = true;
  });
  return found;
}

export const CODE_RULES: readonly Rule[] = [
  {
    id: 'unused-require',
    severity: 'warning',
    section: CODE,
    title: 'Every API that the code loads is used.',
    why: 'GTM asks for the permission of every API that is loaded.',
    remedy: 'Remove the require.',
    source: 'GTM derives the permissions from the code.',
    check: ({ code }) => {
      if (!code) return [];
      const unused = unusedRequires(code).filter(({ node }) => !isProperty(code, node) || !readsComputedMembers(code));
      return unused.map(({ name, node }) => ({
        ...placeInFile(code, node),
        message: `${name} is loaded and never used.`,
      }));
    },
  },
  {
    id: 'deprecated-api',
    severity: 'warning',
    section: CODE,
    title: 'The code uses no deprecated API.',
    why: 'Google may remove it.',
    remedy: 'Use getTimestampMillis.',
    source: DOCUMENT,
    check: ({ code }) =>
      (code?.apis.requires ?? [])
        .filter(({ name }) => name === 'getTimestamp')
        .flatMap(({ node }) => (code ? [{ ...placeInFile(code, node), message: 'getTimestamp is deprecated.' }] : [])),
  },
  {
    id: 'api-context',
    severity: 'error',
    section: CODE,
    title: 'The code loads no API that its kind of template may not call.',
    why: 'The call throws: claimRequest works in clients only, a client runs before there is event data.',
    remedy: 'Move the call to the kind of template that may make it.',
    source: DOCUMENT,
    check: ({ code, kind }) => {
      if (!code || !kind) return [];
      return code.apis.requires
        .filter(({ name }) => findApi(name) && !findApi(name)?.contexts.includes(kind))
        .map(({ name, node }) => ({
          ...placeInFile(code, node),
          message: `${name} does not work in ${KIND_NAMES[kind]}.`,
        }));
    },
  },
  {
    id: 'api-unusual',
    severity: 'warning',
    section: CODE,
    title: 'The code loads no API that no published template of its kind loads.',
    why: 'No document forbids it, and nobody is known to have tried it.',
    remedy: 'Read single keys with getEventData.',
    source: 'The published server templates.',
    check: ({ code, kind }) => {
      if (!code || !kind) return [];
      return code.apis.requires
        .filter(({ name }) => findApi(name)?.contexts.includes(kind) && USUAL_KINDS[name]?.includes(kind) === false)
        .map(({ name, node }) => ({
          ...placeInFile(code, node),
          message: `${name} is in no published template that is ${KIND_NAMES[kind]}.`,
        }));
    },
  },
];

function isProperty({ tree }: CodeFacts, call: CallExpression): boolean {
  let found = false;
  walkTree(tree.program, (node) => {
    if (ownProperties(node).some(([, value]) => value === call)) found = true;
  });
  return found;
}
