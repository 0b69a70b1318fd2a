/** Lint rules. Owns the import rules between folders; formatting is Prettier's. */
import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

/** A folder's import rule: what its files may not import, and why. */
const forbid = ({ files, ignores = [], ...pattern }) => ({
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { patterns: [pattern] }] },
});

const importRules = [
  forbid({
    files: ['template/spec/*.ts'],
    regex: '^(?!\\./row-types\\.ts$)',
    message:
      'A table imports row types only: facts do not depend on code, so that a change in Meta’s documents is an edit of one row.',
    // The generated table names the codes of the reasons in its types.
    ignores: ['template/spec/row-types.ts', 'template/spec/runtime.ts'],
  }),
  forbid({
    files: ['tools/sandbox/**/*.ts'],
    group: ['**/template/**', '**/lab/**', '**/ga4/**', '**/build/**'],
    message:
      'The sandbox knows GTM and runs anybody’s template: it may not know ours, the lab, the decoder or the build.',
    // The command line is where the sandbox and the decoder meet: `run --ga4` turns a hit into event data.
    ignores: ['tools/sandbox/cli/**'],
  }),
  forbid({
    files: ['tools/ga4/**/*.ts'],
    group: ['**/template/**', '**/lab/**', '**/sandbox/**', '**/build/**'],
    message: 'The decoder turns hits into event data as the GA4 client does; it depends on nothing else here.',
  }),
  forbid({
    files: ['tools/privacy/**/*.ts'],
    group: ['**/template/src/**', '**/lab/**', '**/sandbox/**', '**/build/**', '**/ga4/**'],
    message: 'What is secret or personal is one definition for all tools, made of the tag’s tables; it knows no tool.',
  }),
  forbid({
    files: ['tools/lab/**/*.ts'],
    group: ['**/template/src/**'],
    message:
      'The lab runs the built template.tpl, as GTM would; importing its sources would prove nothing about the file people import.',
  }),
  forbid({
    files: ['client-snippet/src/**/*.ts'],
    regex: '^(?!\\./)',
    message:
      'The snippet is pasted into strangers’ pages: it imports nothing but its own files and the generated event names.',
  }),
];

/** Stages may import tables, types, the `gtm` type and small value rules; only main may import a stage. */
const STAGES = [
  'browser-id',
  'click-id',
  'client-ip',
  'consent',
  'cookies',
  'custom-data',
  'data-processing',
  'delivery-plan',
  'event-id',
  'event-name',
  'event-time',
  'main',
  'nested-data',
  'outcome',
  'read',
  'send',
  'server-fields',
  'user-data',
  'validate',
];
const stageRule = forbid({
  files: ['template/src/**/*.ts'],
  regex: `^\\./(${STAGES.join('|')})\\.ts$`,
  message:
    'A stage never calls another stage: the order is written in main.ts alone, so that each can be read and tested by itself.',
  ignores: ['template/src/main.ts', 'template/src/entry.ts'],
});

/** What tests call for its effect: methods of pages, of locators and of the lab. */
const AWAITED =
  'goto|reload|goBack|goForward|click|check|fill|press|selectOption|setInputFiles|waitFor|waitForFunction|waitForURL|addInitScript|hit|rowsWhen';

/** What esbuild can only express in ES5 with a helper or with `void 0`; the sandbox accepts neither. */
const sandboxLanguage = {
  files: ['template/src/**/*.ts'],
  rules: {
    // The sandbox has no Object.hasOwn; tables of ours are safe to ask.
    'no-prototype-builtins': 'off',
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

/**
 * Tests are linted without types, which halves the time: what types find there is a forgotten `await`, and these are the
 * calls that are forgotten. tsc checks the types of tests all the same.
 */
const awaitedInTests = {
  files: ['test/**/*.ts'],
  rules: {
    'no-restricted-syntax': [
      'error',
      {
        selector:
          'ExpressionStatement > CallExpression > MemberExpression > MemberExpression[property.name=/^(rejects|resolves)$/]',
        message: 'Without await, Jest does not wait for what it expects of a promise.',
      },
      {
        selector:
          "ExpressionStatement > CallExpression[callee.object.name='fc'][callee.property.name='assert'] > CallExpression[callee.property.name='asyncProperty']",
        message: 'Without await, the property is not checked before the test ends.',
      },
      {
        selector: `ExpressionStatement > CallExpression[callee.property.name=/^(${AWAITED})$/]`,
        message: 'Without await, this happens some time later, or after the test.',
      },
    ],
  },
};

export default tseslint.config(
  { ignores: ['node_modules', 'client-snippet/dist', 'coverage'] },
  eslint.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  {
    rules: {
      'max-lines': ['error', { max: 200 }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 3],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  { files: ['template/spec/**/*.ts'], rules: { 'max-lines': 'off' } },
  // A page loads a container as one script, and this file is a table of rules.
  { files: ['tools/lab/browser/gtm.js', 'eslint.config.js'], rules: { 'max-lines': ['error', { max: 500 }] } },
  {
    // A declaration of Google’s library: its sizes, empty built-ins and overloads are Google’s, and TypeScript itself demands some.
    files: ['template/sandbox.d.ts'],
    rules: {
      'max-lines': 'off',
      'max-params': 'off',
      '@typescript-eslint/no-empty-object-type': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unused-vars': 'off',
    },
  },
  {
    // The one file that loads sandbox APIs; everywhere else the rule keeps `require` out.
    files: ['template/src/gtm.ts'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      // A row of test.each is a parameter list.
      'max-params': 'off',
    },
  },
  ...importRules,
  stageRule,
  sandboxLanguage,
  awaitedInTests,
  { files: ['**/*.js', 'test/**/*.ts'], ...tseslint.configs.disableTypeChecked },
  { files: ['**/*.js'], languageOptions: { globals: { process: 'readonly', console: 'readonly' } } },
  {
    // GTM's test language: free names that the test runner provides, and code that is the body of a function.
    files: ['template/scenarios/*.js'],
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/no-unused-vars': 'off',
      '@typescript-eslint/no-require-imports': 'off',
    },
  },
);
