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

/** Names that the code does not contain, and how far its parts are evaluated once. */
export interface Added {
  /** Called with nothing. */
  tick: string;
  /** Called with the number of a constant part, a function that evaluates it, and the number of the part that it takes members of. */
  once: string;
  /** Nothing stands between the code and the APIs that it requires. */
  areApisReal: boolean;
}

export const instrument = (code: string, program: Program, { tick, once, areApisReal }: Added): string => {
  const insertions: Insertion[] = [];
  const found = findConstantParts(program, areApisReal);
  const numbers = new Map(found.map(({ node }, index) => [node, index]));
  const parts = new Map(
    found.map(({ node, of }, index): [AnyNode, Around] => {
      const number = of && numbers.get(of);
      return [node, [`${once}(${index},()=>(`, number === undefined ? '))' : `),${number})`]];
    }),
  );
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
  /** What stands around each constant part. */
  parts: ReadonlyMap<AnyNode, Around>;
}

type Around = readonly [before: string, after: string];

const collect = (node: AnyNode, insertions: Insertion[], additions: Additions): void => {
  const body = bodyOf(node);
  const part = additions.parts.get(node);
  const [before, after] = body ? textAround(node, body, additions.call) : ['', ''];
  if (part) insertions.push({ offset: node.start, text: part[0] });
  if (body) insertions.push({ offset: body.start + (body.type === 'BlockStatement' ? 1 : 0), text: before });
  for (const child of childrenOf(node)) collect(child, insertions, additions);
  if (body && after) insertions.push({ offset: body.end, text: after });
  if (part) insertions.push({ offset: node.end, text: part[1] });
};

const bodyOf = (node: AnyNode): AnyNode | undefined =>
  LOOPS.has(node.type) || FUNCTIONS.has(node.type) ? (node as unknown as { body: AnyNode }).body : undefined;

const textAround = (node: AnyNode, body: AnyNode, call: string): [before: string, after: string] => {
  if (body.type === 'BlockStatement') return [`${call};`, ''];
  return LOOPS.has(node.type) ? [`{${call};`, '}'] : [`(${call},`, ')'];
};
