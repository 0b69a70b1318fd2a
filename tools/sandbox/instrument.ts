/**
 * Adds a call at the start of every function and loop body, so that the host can stop code that does not end, and one around each
 * constant part, so that it is evaluated once. Lines keep their numbers; columns move.
 */
import type { AnyNode, Program } from 'acorn';
import { findConstantParts } from './language/constant-parts.ts';
import { childrenOf } from './language/syntax-tree.ts';

interface Insertion {
  offset: number;
  text: string;
}

const LOOPS = new Set(['ForStatement', 'ForInStatement', 'ForOfStatement', 'WhileStatement', 'DoWhileStatement']);
const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/** Names that the code does not contain. */
export interface AddedNames {
  /** Called with nothing. */
  tick: string;
  /** Called with the number of a constant part, and a function that evaluates it. */
  once: string;
}

export const instrument = (code: string, program: Program, { tick, once }: AddedNames): string => {
  const insertions: Insertion[] = [];
  const parts = new Map(findConstantParts(program).map((part, index) => [part, `${once}(${index},()=>(`]));
  collect(program, insertions, { call: `${tick}()`, parts });
  // Insertions at the same place keep the order in which they were found: outer before inner.
  insertions.sort((a, b) => a.offset - b.offset);
  let last = 0;
  let out = '';
  for (const { offset, text } of insertions) {
    out += code.slice(last, offset) + text;
    last = offset;
  }
  return out + code.slice(last);
};

interface Additions {
  call: string;
  /** What stands before each constant part. */
  parts: ReadonlyMap<AnyNode, string>;
}

const collect = (node: AnyNode, insertions: Insertion[], additions: Additions): void => {
  const body = bodyOf(node);
  const part = additions.parts.get(node);
  const [before, after] = body ? textAround(node, body, additions.call) : ['', ''];
  if (part) insertions.push({ offset: node.start, text: part });
  if (body) insertions.push({ offset: body.start + (body.type === 'BlockStatement' ? 1 : 0), text: before });
  for (const child of childrenOf(node)) collect(child, insertions, additions);
  if (body && after) insertions.push({ offset: body.end, text: after });
  if (part) insertions.push({ offset: node.end, text: '))' });
};

const bodyOf = (node: AnyNode): AnyNode | undefined =>
  LOOPS.has(node.type) || FUNCTIONS.has(node.type) ? (node as unknown as { body: AnyNode }).body : undefined;

const textAround = (node: AnyNode, body: AnyNode, call: string): [before: string, after: string] => {
  if (body.type === 'BlockStatement') return [`${call};`, ''];
  return LOOPS.has(node.type) ? [`{${call};`, '}'] : [`(${call},`, ')'];
};
