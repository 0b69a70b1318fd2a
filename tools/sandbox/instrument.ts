/**
 * Adds a call at the start of every function and loop body, so that the host can stop code that does not end. Lines keep
 * their numbers; columns move.
 */
import type { AnyNode, Program } from 'acorn';
import { childrenOf } from './language/syntax-tree.ts';

interface Insertion {
  offset: number;
  text: string;
}

const LOOPS = new Set(['ForStatement', 'ForInStatement', 'ForOfStatement', 'WhileStatement', 'DoWhileStatement']);
const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/** @param tick a name that the code does not contain */
export const instrument = (code: string, program: Program, tick: string): string => {
  const insertions: Insertion[] = [];
  collect(program, insertions, `${tick}()`);
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

const collect = (node: AnyNode, insertions: Insertion[], call: string): void => {
  const body = bodyOf(node);
  const [before, after] = body ? textAround(node, body, call) : ['', ''];
  if (body) insertions.push({ offset: body.start + (body.type === 'BlockStatement' ? 1 : 0), text: before });
  for (const child of childrenOf(node)) collect(child, insertions, call);
  if (body && after) insertions.push({ offset: body.end, text: after });
};

const bodyOf = (node: AnyNode): AnyNode | undefined =>
  LOOPS.has(node.type) || FUNCTIONS.has(node.type) ? (node as unknown as { body: AnyNode }).body : undefined;

const textAround = (node: AnyNode, body: AnyNode, call: string): [before: string, after: string] => {
  if (body.type === 'BlockStatement') return [`${call};`, ''];
  return LOOPS.has(node.type) ? [`{${call};`, '}'] : [`(${call},`, ')'];
};
