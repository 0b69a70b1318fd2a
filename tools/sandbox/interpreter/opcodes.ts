/**
 * The numbers of the instructions into which GTM compiles sandboxed JavaScript. Numbers only: what they do is in the
 * evaluator's tables. Source: public copies of gtm.js; that server containers use the same is inferred.
 */
import type { BinaryOperator, LogicalOperator, UnaryOperator } from 'acorn';

export const OPCODES = {
  call: 2,
  assignName: 3,
  break: 4,
  case: 5,
  continue: 6,
  array: 7,
  object: 8,
  default: 9,
  callExpression: 13,
  name: 15,
  computedMember: 16,
  member: 17,
  if: 22,
  not: 28,
  postDecrement: 32,
  postIncrement: 33,
  preDecrement: 34,
  preIncrement: 35,
  return: 36,
  switch: 38,
  conditional: 39,
  declare: 41,
  while: 42,
  assignMember: 43,
  undefined: 44,
  null: 45,
  list: 46,
  function: 50,
  functionExpression: 51,
  const: 52,
  block: 53,
  forLet: 63,
} as const;

/** Loops over keys and members, by how the variable is declared; a name declared elsewhere counts as `var`. */
export const LOOP_OPCODES = {
  ForInStatement: { var: 47, const: 54, let: 55 },
  ForOfStatement: { var: 64, const: 65, let: 66 },
} as const;

export const BINARY_OPCODES: Partial<Record<BinaryOperator | LogicalOperator, number>> = {
  '+': 0,
  '&&': 1,
  '/': 10,
  '==': 12,
  '>': 18,
  '>=': 19,
  '===': 20,
  '!==': 21,
  '<': 23,
  '<=': 24,
  '%': 25,
  '*': 26,
  '!=': 29,
  '||': 30,
  '-': 37,
  '&': 56,
  '<<': 57,
  '|': 59,
  '>>': 60,
  '>>>': 61,
  '^': 62,
};

export const UNARY_OPCODES: Partial<Record<UnaryOperator, number>> = { '-': 27, '!': 28, typeof: 40, '~': 58 };
