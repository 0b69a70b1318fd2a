/**
 * Lint rules of this house: what may import what, and the sandbox's language; and whatever is plain JavaScript. What every TypeScript
 * project looks for is oxlint's (.oxlintrc.json), which knows types and takes a fifth of the time.
 */
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
    ignores: ['template/spec/row-types.ts'],
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
    files: ['tools/sandbox/apis/**/*.ts'],
    group: [
      '**/template/**',
      '**/lab/**',
      '**/ga4/**',
      '**/build/**',
      '**/run.ts',
      '**/execution.ts',
      '**/environment.ts',
    ],
    message:
      'An API sees the run that calls it through api-host.ts alone: the run knows the APIs, so they cannot know it.',
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
    files: ['tools/graph/**/*.ts', 'tools/pairing/**/*.ts'],
    group: ['**/template/src/**', '**/lab/**', '**/sandbox/**', '**/build/**'],
    message:
      'What Meta answers, and who reported what, holds for the lab and for recordings alike: neither knows the lab.',
  }),
  forbid({
    files: ['tools/tag/**/*.ts', 'tools/recordings/**/*.ts'],
    group: ['**/template/src/**', '**/lab/**', '**/build/**'],
    message:
      'The lab and the commands run the tag and read recordings in one way: what both use knows neither pages nor servers.',
  }),
  forbid({
    files: ['tools/relay/**/*.ts'],
    group: ['**/template/src/**', '**/lab/**', '**/build/**'],
    message:
      'The relay runs the built template.tpl and is deployed without the lab; only its command for this computer stands beside one.',
    ignores: ['tools/relay/cli/relay.ts'],
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

/** Folders of the tag: each knows what comes before it in an event's way, and main.ts alone knows all. */
const tagRules = [
  forbid({
    files: ['template/src/*.ts'],
    ignores: ['template/src/main.ts'],
    regex: '^\\./(read|content|deliver|customer/(?!phone-plan))',
    message:
      'What all folders share depends on none of them. Only privacy.ts asks whether digits are somebody’s number.',
  }),
  forbid({
    files: ['template/src/read/*.ts'],
    regex: '/(customer|content|deliver)/|/main\\.ts$',
    message: 'Reading the event comes first: it knows neither the customer nor what becomes of the event.',
  }),
  forbid({
    files: ['template/src/customer/*.ts'],
    regex: '/(content|deliver)/|/main\\.ts$',
    message: 'The customer’s values do not depend on what was bought or how it is sent.',
  }),
  forbid({
    files: ['template/src/content/*.ts'],
    regex: '/(customer|deliver)/|/main\\.ts$',
    message: 'What was bought does not depend on who bought it: custom_data holds nothing about a person.',
  }),
  forbid({
    files: ['template/src/deliver/*.ts'],
    regex: '/content/|/main\\.ts$',
    message: 'Delivery takes the event as it is; what stands in custom_data was decided before.',
  }),
];

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
  { ignores: ['node_modules', 'client-snippet/dist', 'dist', 'coverage', 'test/**/*.ts'] },
  tseslint.configs.base,
  // Comments that switch a rule off may speak to oxlint.
  { linterOptions: { reportUnusedDisableDirectives: 'off' } },
  ...importRules,
  ...tagRules,
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
