/** Rules on how a template ends: a tag reports, a client claims, a variable gives a value. */
import type { AnyNode } from 'acorn';
import { walkTree } from '../../language/syntax-tree.ts';
import { placeInFile, type ApiCall, type CodeFacts } from '../code-facts.ts';
import type { Rule } from '../rule.ts';
import { CODE } from '../subject.ts';

const CALLBACKS = ['gtmOnSuccess', 'gtmOnFailure'];
const PUBLISHED = 'Google, server-side API reference; the published server templates.';

/** Node types around a call that run it later, when they are the argument of another call. */
const isFunction = (node: AnyNode | undefined) =>
  node?.type === 'FunctionExpression' || node?.type === 'ArrowFunctionExpression';

/** Methods that call their function at once, so that what is inside still runs before the client returns. */
const SYNCHRONOUS = ['forEach', 'map', 'filter', 'some', 'every', 'reduce', 'reduceRight', 'sort', 'replace'];

function runsLater({ ancestors }: ApiCall): boolean {
  return ancestors.some((node, index) => {
    const parent = ancestors[index - 1];
    if (!isFunction(node) || parent?.type !== 'CallExpression' || parent.callee === node) return false;
    const { callee } = parent;
    const method =
      callee.type === 'MemberExpression' && callee.property.type === 'Identifier' ? callee.property.name : '';
    return !SYNCHRONOUS.includes(method);
  });
}

/** Whether the code itself, not a function in it, returns a value. */
function returnsValue({ tree }: CodeFacts): boolean {
  let found = false;
  walkTree(tree.program, (node, ancestors) => {
    const isOwn = !ancestors.some((other) => isFunction(other) || other.type === 'FunctionDeclaration');
    if (node.type === 'ReturnStatement' && node.argument && isOwn) found = true;
  });
  return found;
}

export const OUTCOME_RULES: readonly Rule[] = [
  {
    id: 'callback-missing',
    severity: 'error',
    section: CODE,
    title: 'A tag calls data.gtmOnSuccess or data.gtmOnFailure.',
    why: 'GTM waits for one of them; without it the tag never ends, and what follows it never runs.',
    remedy: 'Call exactly one of them exactly once on every path: data.gtmOnSuccess() or data.gtmOnFailure().',
    source: PUBLISHED,
    check: ({ code, kind }) =>
      kind !== 'TAG' || !code || CALLBACKS.some((name) => code.members.has(name))
        ? []
        : [{ line: code.line, message: 'The tag calls neither gtmOnSuccess nor gtmOnFailure.' }],
  },
  {
    id: 'callback-misplaced',
    severity: 'error',
    section: CODE,
    title: 'A variable does not call gtmOnSuccess or gtmOnFailure.',
    why: 'Only tags have them; the call throws.',
    remedy: 'Return the value, or a promise of it.',
    source: PUBLISHED,
    check: ({ code, kind }) =>
      CALLBACKS.filter((name) => kind === 'MACRO' && code?.members.has(name)).map((name) => ({
        line: code?.line ?? 1,
        message: `A variable has no ${name}.`,
      })),
  },
  {
    id: 'claim-missing',
    severity: 'error',
    section: CODE,
    title: 'A client calls claimRequest.',
    why: 'A client that claims nothing never runs the container, and other clients take the request.',
    remedy: "Call require('claimRequest')() when the request is yours.",
    source: PUBLISHED,
    check: ({ code, kind }) =>
      kind !== 'CLIENT' || !code || code.apis.requires.some(({ name }) => name === 'claimRequest')
        ? []
        : [{ line: code.line, message: 'The client never calls claimRequest.' }],
  },
  {
    id: 'claim-in-callback',
    severity: 'error',
    section: CODE,
    title: 'A client claims the request before it returns.',
    why: 'GTM says: "Calling claimRequest from a callback is not supported."',
    remedy: 'Call claimRequest at the top level, before anything that answers later.',
    source: 'The message of GTM’s template editor.',
    check: ({ code }) =>
      (code?.calls ?? [])
        .filter((call) => call.api === 'claimRequest' && runsLater(call))
        .flatMap(({ node }) =>
          code ? [{ ...placeInFile(code, node), message: 'claimRequest is called in a callback.' }] : [],
        ),
  },
  {
    id: 'return-missing',
    severity: 'error',
    section: CODE,
    title: 'A variable returns a value.',
    why: 'Without one it is undefined wherever it is used.',
    remedy: 'Return the value, or a promise of it, at the top level of the code.',
    source: PUBLISHED,
    check: ({ code, kind }) =>
      kind !== 'MACRO' || !code || returnsValue(code)
        ? []
        : [{ line: code.line, message: 'The code of the variable returns no value.' }],
  },
];
