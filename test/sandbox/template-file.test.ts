/** Reading .tpl files: what is tolerated, what is an error, and that errors name section and line. */
import { parseTemplateFile, TemplateFileError } from '../../tools/sandbox/template-file.ts';
import { makeTemplateText } from './make-template.ts';

const text = makeTemplateText({
  code: "const a = require('JSON');\nreturn a;",
  type: 'MACRO',
  permissions: { logging: { environments: 'debug' } },
  tests: "scenarios:\n- name: first\n  code: |-\n    runCode({});\n    fail('no');\nsetup: |-\n  const x = 1;",
});

const errorOf = (broken: string): TemplateFileError => {
  try {
    parseTemplateFile(broken);
  } catch (error) {
    if (error instanceof TemplateFileError) return error;
  }
  throw new Error('the file was accepted');
};

const lineOf = (content: string, part: string): number => content.slice(0, content.indexOf(part)).split('\n').length;

describe('a template file', () => {
  test('comes apart into its sections', () => {
    const file = parseTemplateFile(text, 'x.tpl');
    expect(file.name).toBe('x.tpl');
    expect(file.info).toMatchObject({ type: 'MACRO', displayName: 'Example' });
    expect(file.code).toBe("const a = require('JSON');\nreturn a;");
    expect(file.permissions.map(({ instance }) => instance.key.publicId)).toEqual(['logging']);
    expect(file.tests.scenarios).toMatchObject([{ name: 'first', code: "runCode({});\nfail('no');" }]);
    expect(file.tests.setup).toBe('const x = 1;');
  });

  test('knows the line on which code, scenario and setup begin', () => {
    const file = parseTemplateFile(text);
    expect(file.codeLine).toBe(lineOf(text, 'const a ='));
    expect(file.tests.scenarios[0]?.line).toBe(lineOf(text, 'runCode({});'));
    expect(file.tests.setupLine).toBe(lineOf(text, 'const x = 1;'));
  });

  test.each([
    ['a byte-order mark, which the editor exports', `\uFEFF${text}`],
    ['two byte-order marks', `\uFEFF\uFEFF${text}`],
    ['Windows line ends', text.replaceAll('\n', '\r\n')],
    ['a licence comment before the first section', `/* Licence */\n\n${text}`],
    ['white space after a marker', text.replace('___INFO___', '___INFO___  ')],
  ])('may have %s', (_what, variant) => {
    expect(parseTemplateFile(variant).code).toBe("const a = require('JSON');\nreturn a;");
  });

  test('may lack permissions and tests', () => {
    const file = parseTemplateFile('___INFO___\n{}\n___SANDBOXED_JS_FOR_SERVER___\nreturn 1;');
    expect(file.permissions).toEqual([]);
    expect(file.tests.scenarios).toEqual([]);
    expect(file.tests.setup).toBe('');
  });

  test.each([
    ['a comma before a closing bracket', text.replace('"isRequired":true}]', '"isRequired":true,},]')],
    ['a raw control character in a text', text.replace('"Example"', '"Exam\u0001ple"')],
    ['a raw line end in a text', text.replace('"Example"', '"Exam\nple"')],
    ['an empty mapping for tests', text.replace(/scenarios:[^]*$/, '{}')],
  ])('may have %s, as files that the gallery lists', (_what, variant) => {
    expect(variant).not.toBe(text);
    const file = parseTemplateFile(variant);
    expect(file.code).toBe("const a = require('JSON');\nreturn a;");
    expect(file.permissions).toHaveLength(1);
  });

  test('keeps test code that the exporter wrote as a quoted scalar with folded lines', () => {
    const quoted = 'scenarios:\n- name: q\n  code: "const a = 1; \\\n    \\n\\nassertThat(a).isEqualTo(1);"';
    const [scenario] = parseTemplateFile(makeTemplateText({ code: '', tests: quoted })).tests.scenarios;
    expect(scenario?.code).toBe('const a = 1; \n\nassertThat(a).isEqualTo(1);');
    expect(scenario?.hasFileLines).toBe(false);
  });
});

describe('a broken template file', () => {
  test.each([
    ['a missing comma', text.replace('"containerContexts":["SERVER"]', '"x":[1 2]'), '___INFO___', '"x":[1 2]'],
    ['a permission without a name', text.replace('"publicId"', '"publicID"'), '___SERVER_PERMISSIONS___', '"publicID"'],
    [
      'a list of a permission that is none',
      text.replace('{"type":1,"string":"debug"}', '{"type":2,"listItem":5}'),
      '___SERVER_PERMISSIONS___',
      '"listItem"',
    ],
    ['a key of the tests that is there twice', `${text}\nscenarios: []`, '___TESTS___', 'scenarios: []'],
    [
      'permissions that are no list',
      text.replace(/\[\{"instance.*\]/, '{}'),
      '___SERVER_PERMISSIONS___',
      '{}\n___TESTS',
    ],
    ['a scenario without code', text.replace('code: |-', 'cod: |-'), '___TESTS___', 'name: first'],
    ['scenarios that are no list', text.replace('scenarios:\n-', 'scenarios:\n '), '___TESTS___', 'scenarios:'],
  ] as const)('with %s names section and line', (...[, broken, section, part]) => {
    const error = errorOf(broken);
    expect(error.section).toBe(section);
    expect(error.line).toBe(lineOf(broken, part));
  });

  test('with malformed YAML names the tests and the line', () => {
    const broken = text.replace("    fail('no');", '   \tfail: [');
    const error = errorOf(broken);
    expect(error.section).toBe('___TESTS___');
    expect(error.message).toMatch(/not valid YAML/);
    expect(error.line).toBeGreaterThanOrEqual(lineOf(broken, 'runCode({});'));
  });

  test('without code says which section is missing', () => {
    expect(errorOf('___INFO___\n{}').message).toMatch(/section is missing/);
    expect(errorOf('hello').section).toBe('___SANDBOXED_JS_FOR_SERVER___');
    expect(errorOf('hello').message).toMatch(/^this is no GTM template/);
  });

  test('for web containers is told apart', () => {
    expect(errorOf('___INFO___\n{}\n___SANDBOXED_JS_FOR_WEB_TEMPLATE___\n').message).toMatch(/web containers/);
  });
});
