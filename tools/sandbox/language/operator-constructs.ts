/**
 * Operators and literals of the sandbox language, one row per construct. Sources: Google, "Sandboxed JavaScript"; what the
 * published server templates use; and the instructions of GTM's interpreter, read in public copies of gtm.js.
 */
import type { AssignmentOperator, BinaryOperator, Literal } from 'acorn';
import { accept, reject, unproven, type Construct } from './construct.ts';

const COMMON_BINARY: BinaryOperator[] = ['+', '-', '*', '/', '%', '===', '!==', '==', '!=', '<', '<=', '>', '>='];
const RARE_BINARY: BinaryOperator[] = ['&', '|', '^', '<<', '>>', '>>>'];
const NEWER_ASSIGNMENT: AssignmentOperator[] = ['**=', '||=', '&&=', '??='];

const NEWER = {
  id: 'newer-operator',
  name: 'An operator that is newer than the language (**, ??, ??=, ||=, &&=)',
  remedy: 'Write it out with Math.pow, a conditional or an if.',
};

const OPERATORS: Construct[] = [
  accept('arithmetic-and-comparison', 'BinaryExpression', (node) => COMMON_BINARY.includes(node.operator)),
  accept('bitwise', 'BinaryExpression', (node) => RARE_BINARY.includes(node.operator)),
  reject(
    {
      id: 'membership-operator',
      name: 'The operator `in` or `instanceof`',
      remedy: 'Use hasOwnProperty, or getType.',
    },
    'BinaryExpression',
    (node) => node.operator === 'in' || node.operator === 'instanceof',
  ),
  reject(NEWER, 'BinaryExpression', (node) => node.operator === '**'),
  accept('logical', 'LogicalExpression', (node) => node.operator !== '??'),
  reject(NEWER, 'LogicalExpression', (node) => node.operator === '??'),
  accept('unary', 'UnaryExpression', (node) => ['-', '!', '~', 'typeof'].includes(node.operator)),
  reject(
    { id: 'unary-plus', name: 'A unary plus', remedy: "Use require('makeNumber')." },
    'UnaryExpression',
    (node) => node.operator === '+',
  ),
  reject(
    {
      id: 'delete-or-void',
      name: 'The operator `delete` or `void`',
      remedy: "Use require('Object').delete(object, key); write undefined for void 0.",
    },
    'UnaryExpression',
    (node) => node.operator === 'delete' || node.operator === 'void',
  ),
  accept('increment', 'UpdateExpression'),
  accept('assignment', 'AssignmentExpression', (node) => node.operator === '=' || node.operator === '+='),
  reject(NEWER, 'AssignmentExpression', (node) => NEWER_ASSIGNMENT.includes(node.operator)),
  reject(
    { id: 'compound-assignment', name: 'A compound assignment other than +=', remedy: 'Write it out: a = a - b.' },
    'AssignmentExpression',
    (node) => !['=', '+=', ...NEWER_ASSIGNMENT].includes(node.operator),
  ),
  reject({ id: 'comma-operator', name: 'The comma operator', remedy: 'Write two statements.' }, 'SequenceExpression'),
];

const PLAIN_DECIMAL = /^(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** Hexadecimal, exponents and abbreviated decimals: ECMAScript 5, yet in no published template. */
const OTHER_ES5_NUMBER = /^(?:0x[\da-f]+|(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)$/i;
const OLD_OCTAL = /^0\d/;

const raw = (node: Literal) => node.raw ?? '';
const isNumber = (node: Literal) => typeof node.value === 'number' || typeof node.value === 'bigint';
const isOtherNumber = (node: Literal) =>
  isNumber(node) && !PLAIN_DECIMAL.test(raw(node)) && OTHER_ES5_NUMBER.test(raw(node)) && !OLD_OCTAL.test(raw(node));
/** The escapes that published templates use are \n \t \r \\ \' \"; a Unicode character can be written as itself. */
const hasRareEscape = (node: Literal) =>
  typeof node.value === 'string' && /\\[^ntr\\'"]/.test(raw(node).replace(/\\\\/g, ''));
const isRegex = (node: Literal) => node.regex !== undefined;

const LITERALS: Construct[] = [
  accept('literal', 'Literal', (node) => !isRegex(node) && !isNumber(node) && !hasRareEscape(node)),
  accept('number', 'Literal', (node) => isNumber(node) && PLAIN_DECIMAL.test(raw(node))),
  unproven(
    { id: 'number-notation', name: 'A number that is not a plain decimal', remedy: 'Write it as a plain decimal.' },
    'Literal',
    isOtherNumber,
  ),
  reject(
    {
      id: 'newer-number',
      name: 'An octal or binary number, a numeric separator or a bigint',
      remedy: 'Write it as a plain decimal.',
    },
    'Literal',
    (node) => isNumber(node) && !PLAIN_DECIMAL.test(raw(node)) && !isOtherNumber(node),
  ),
  unproven(
    {
      id: 'string-escape',
      name: 'A string escape other than \\n \\t \\r \\\\ \\\' \\"',
      remedy: 'Write the character itself (the file is UTF-8).',
    },
    'Literal',
    hasRareEscape,
  ),
  reject(
    {
      id: 'regex-literal',
      name: 'A regex literal',
      remedy: "Use require('createRegex')(pattern, flags), which is RE2; GTM's import stops at the token `/`.",
    },
    'Literal',
    isRegex,
  ),
];

export const OPERATOR_CONSTRUCTS: readonly Construct[] = [...OPERATORS, ...LITERALS];
