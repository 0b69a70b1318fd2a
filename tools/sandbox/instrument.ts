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
  /** Where what it stands in place of ends. */
  end?: number;
}

/** A change of the code that leaves its structure. */
export interface Edit {
  start: number;
  end: number;
  replacement: string;
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

/** Gives the code with its additions, and with one edit if that is asked for. */
export const instrument = (
  code: string,
  program: Program,
  { tick, once, areApisReal }: Added,
): ((edit?: Edit) => string) => {
  const found = findConstantParts(program, areApisReal);
  const numbers = new Map(found.map(({ node }, index) => [node, index]));
  const parts = new Map(
    found.map(({ node, of }, index): [AnyNode, Around] => {
      const number = of && numbers.get(of);
      return [node, [`${once}(${index},()=>(`, number === undefined ? '))' : `),${number})`]];
    }),
  );
  return (edit) => {
    const insertions: Insertion[] = edit ? [{ offset: edit.start, text: edit.replacement, end: edit.end }] : [];
    collect(program, insertions, { call: `${tick}()`, parts, ...(edit && { edit }) });
    return insert(code, insertions);
  };
};

const insert = (code: string, insertions: Insertion[]): string => {
  // Insertions at the same place keep the order in which they were found: outer before inner, and an edit behind both.
  insertions.sort((a, b) => a.offset - b.offset || Number(a.end !== undefined) - Number(b.end !== undefined));
  let last = 0;
  let out = '';
  for (const { offset, text, end = offset } of insertions) {
    out += code.slice(last, offset) + text;
    last = end;
  }
  return out + code.slice(last);
};

interface Additions {
  call: string;
  /** What stands around each constant part. */
  parts: ReadonlyMap<AnyNode, Around>;
  edit?: Edit;
}

type Around = readonly [before: string, after: string];

const collect = (node: AnyNode, insertions: Insertion[], additions: Additions): void => {
  const { edit } = additions;
  // What is replaced is not there.
  if (edit && node.start >= edit.start && node.end <= edit.end) return;
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
