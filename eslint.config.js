/**
 * Lint rules of the sandbox's language, and of whatever is plain JavaScript. What every TypeScript project looks for, and what may import
 * what, is oxlint's (.oxlintrc.json), which knows types and takes a fifth of the time.
 */
import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

/** What esbuild can only express in ES5 with a helper or with `void 0`; the sandbox accepts neither. */
const sandboxLanguage = {
  files: ['template/src/**/*.ts'],
  rules: {
    'no-restricted-syntax': [
      'error',
      { selector: 'SpreadElement', message: 'The sandbox has no spread; build the value with a loop.' },
      { selector: 'RestElement', message: 'The sandbox has no rest parameters.' },
      { selector: ':matches(ObjectPattern, ArrayPattern)', message: 'The sandbox has no destructuring.' },
      { selector: 'AssignmentPattern', message: 'The sandbox has no default values.' },
      { selector: 'ChainExpression', message: 'The sandbox has no optional chaining.' },
      { selector: "LogicalExpression[operator='??']", message: 'The sandbox has no ??.' },
      { selector: 'Literal[regex]', message: 'The sandbox has no regex literals; use createRegex in gtm.ts.' },
      {
        selector: ':matches(TryStatement, ThrowStatement, NewExpression, ThisExpression, ClassDeclaration)',
        message: 'The sandbox has no try, throw, new, this or class.',
      },
      {
        selector: 'UnaryExpression[operator=/^(delete|void|\\+)$/]',
        message: 'The sandbox has no delete or void; use makeNumber for unary plus.',
      },
      {
        selector: 'BinaryExpression[operator=/^(in|instanceof|\\*\\*)$/]',
        message: 'The sandbox has no in, instanceof or **.',
      },
    ],
  },
};

/** DOM nodes are made in one way, which takes text as text. */
const oneWayToMakeNodes = {
  files: ['tools/lab/dashboard/*.js', 'tools/lab/site/*.js'],
  ignores: ['tools/lab/dashboard/element.js'],
  rules: {
    'no-restricted-properties': [
      'error',
      ...['createElement', 'createElementNS', 'createTextNode'].map((property) => ({
        object: 'document',
        property,
        message: 'Make nodes with element() or drawing() of element.js.',
      })),
    ],
  },
};

export default tseslint.config(
  { ignores: ['node_modules', 'client-snippet/dist', 'dist', 'coverage', '**/*.ts', '!template/src/**/*.ts'] },
  tseslint.configs.base,
  // Comments that switch a rule off may speak to oxlint.
  { linterOptions: { reportUnusedDisableDirectives: 'off' } },
  sandboxLanguage,
  oneWayToMakeNodes,
  { files: ['**/*.js'], ...eslint.configs.recommended },
  {
    files: ['**/*.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
    rules: {
      'max-lines': ['error', { max: 200 }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 3],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
    },
  },
  // A page loads a container as one script, and this file is a table of rules.
  { files: ['tools/lab/stand-ins/gtm.js', 'eslint.config.js'], rules: { 'max-lines': ['error', { max: 500 }] } },
  {
    // GTM's test language: free names that the test runner provides, and code that is the body of a function.
    files: ['template/scenarios/*.js'],
    rules: { 'no-undef': 'off', 'no-unused-vars': 'off' },
  },
);
