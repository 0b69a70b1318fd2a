/**
 * Expressions and functions of the sandbox language, one row per construct. Sources: Google, "Sandboxed JavaScript"; and what the
 * published server templates of the gallery use.
 */
import type { AnyNode, Function as FunctionNode } from 'acorn';
import { accept, reject, unproven, type Construct } from './construct.ts';

const isPlain = (node: FunctionNode) => !node.async && !node.generator;
const isFunction = (node: AnyNode) => node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression';

const FUNCTIONS: Construct[] = [
  accept('arrow-function', 'ArrowFunctionExpression', isPlain),
  accept('function-expression', 'FunctionExpression', (node) => isPlain(node) && !node.id),
  unproven(
    {
      id: 'named-function-expression',
      name: 'A named function expression',
      remedy: 'Drop the name, or declare the function.',
    },
    'FunctionExpression',
    (node) => isPlain(node) && Boolean(node.id),
  ),
  reject(
    { id: 'async', name: 'An async function or await', remedy: 'Use promises with then() and catch().' },
    ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'],
    (node) => node.async,
  ),
  reject(
    { id: 'async', name: 'An async function or await', remedy: 'Use promises with then() and catch().' },
    'AwaitExpression',
  ),
  reject(
    { id: 'generator', name: 'A generator', remedy: 'Build an array and loop over it.' },
    ['FunctionDeclaration', 'FunctionExpression'],
    (node) => node.generator,
  ),
  reject({ id: 'generator', name: 'A generator', remedy: 'Build an array and loop over it.' }, 'YieldExpression'),
];

const OBJECTS: Construct[] = [
  accept('object-literal', 'ObjectExpression'),
  accept(
    'property',
    'Property',
    (node, ancestors) =>
      ancestors.at(-1)?.type === 'ObjectPattern' ||
      (node.kind === 'init' && !node.shorthand && !node.method && !node.computed),
  ),
  reject(
    { id: 'shorthand-property', name: 'A shorthand property `{a}`', remedy: 'Write `{a: a}`.' },
    'Property',
    (node, ancestors) => node.shorthand && ancestors.at(-1)?.type === 'ObjectExpression',
  ),
  reject(
    { id: 'method-shorthand', name: 'A method shorthand `{f() {…}}`', remedy: 'Write `{f: function () {…}}`.' },
    'Property',
    (node) => node.method,
  ),
  reject(
    { id: 'computed-key', name: 'A computed key `{[k]: v}`', remedy: 'Assign afterwards: `object[k] = v`.' },
    'Property',
    (node, ancestors) => node.computed && ancestors.at(-1)?.type === 'ObjectExpression',
  ),
  reject(
    { id: 'accessor', name: 'A getter or setter', remedy: 'Use a plain property or a function.' },
    'Property',
    (node) => node.kind !== 'init',
  ),
  reject(
    { id: 'proto-key', name: 'The key `__proto__`', remedy: 'Objects have no prototype to set; use another key.' },
    'Property',
    (node) =>
      [node.key.type === 'Identifier' && node.key.name, node.key.type === 'Literal' && node.key.value].includes(
        '__proto__',
      ),
  ),
  accept('array-literal', 'ArrayExpression', (node) => !node.elements.includes(null)),
  unproven(
    { id: 'array-hole', name: 'An array literal with a hole', remedy: 'Write undefined.' },
    'ArrayExpression',
    (node) => node.elements.includes(null),
  ),
];

const ACCESS: Construct[] = [
  accept('identifier', 'Identifier'),
  accept('conditional', 'ConditionalExpression'),
  accept('member', 'MemberExpression'),
  accept('call', 'CallExpression', (node) => {
    const computed = node.callee.type === 'MemberExpression' && node.callee.computed;
    return !computed && !isFunction(node.callee);
  }),
  unproven(
    {
      id: 'iife',
      name: 'A function that is called where it is written',
      remedy: 'Declare the function, then call it.',
    },
    'CallExpression',
    (node) => isFunction(node.callee),
  ),
  unproven(
    {
      id: 'computed-call',
      name: 'A call of a computed member `a[b]()`',
      remedy: 'Put the function into a variable first: `const f = a[b]; f();`.',
    },
    'CallExpression',
    (node) => node.callee.type === 'MemberExpression' && node.callee.computed,
  ),
];

/** Newer than the language, or documented as absent. */
const ABSENT: Construct[] = [
  reject({ id: 'new', name: '`new`', remedy: 'There are no constructors; use literals and the APIs.' }, [
    'NewExpression',
    'MetaProperty',
  ]),
  reject(
    { id: 'this', name: '`this`', remedy: 'Functions have no `this`; pass the object as an argument.' },
    'ThisExpression',
  ),
  reject({ id: 'super', name: '`super`', remedy: 'Use functions and plain objects.' }, 'Super'),
  reject(
    { id: 'template-literal', name: 'A template literal', remedy: 'Join strings with +.' },
    ['TemplateLiteral', 'TaggedTemplateExpression'],
    (_node, ancestors) => ancestors.at(-1)?.type !== 'TaggedTemplateExpression',
  ),
  reject({ id: 'spread', name: 'A spread or a rest parameter', remedy: 'Use concat, a loop, or `arguments`.' }, [
    'SpreadElement',
    'RestElement',
  ]),
  reject({ id: 'destructuring', name: 'Destructuring', remedy: 'Read the members one by one.' }, [
    'ObjectPattern',
    'ArrayPattern',
  ]),
  reject(
    { id: 'default-value', name: 'A default value', remedy: 'Test for undefined in the function.' },
    'AssignmentPattern',
  ),
  reject(
    { id: 'optional-chaining', name: 'Optional chaining `?.`', remedy: 'Test with && before reading.' },
    'ChainExpression',
  ),
];

export const EXPRESSION_CONSTRUCTS: readonly Construct[] = [...FUNCTIONS, ...OBJECTS, ...ACCESS, ...ABSENT];
