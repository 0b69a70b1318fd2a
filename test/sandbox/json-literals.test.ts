/** A JSON text that a template parses at every event means the same each time, however often it has come before. */
import fc from 'fast-check';
import { createRuntime } from '../../tools/sandbox/runtime.ts';
import { parseTemplateFile } from '../../tools/sandbox/template-file.ts';
import { makeTemplateText } from './make-template.ts';

const OFTEN = 8;

/** What the code makes of the text at each of several events of one runtime. */
async function oftenWith(text: string, code = "return require('JSON').parse(data.text);"): Promise<unknown[]> {
  const runtime = createRuntime(parseTemplateFile(makeTemplateText({ code, type: 'MACRO' })));
  const values: unknown[] = [];
  for (let run = 0; run < OFTEN; run += 1) values.push((await runtime.run({ data: { text } })).returnValue);
  return values;
}

/** So that they are no short texts, which are parsed in any case. */
const padded = (json: string): string => `[${json},"${'x'.repeat(200)}"]`;
const firstOf = (value: unknown): unknown => (Array.isArray(value) ? (value as unknown[])[0] : value);
const parsed = (json: string): unknown => firstOf(JSON.parse(padded(json)));

const same = (values: unknown[], expected: unknown): void =>
  expect(values.map(firstOf)).toEqual(Array.from({ length: OFTEN }, () => expected));

test.each([
  ['{"a":["b"],"c":{"d":null}}'],
  ['{"a":1,"a":2}'],
  ['[-0,1e3,0.1,true,false,null,""]'],
  ['{"1":"b","0":"a","x":{}}'],
  ['{"toString":1,"hasOwnProperty":2,"constructor":3}'],
  ['"line\u2028 and </script> <!-- -->"'],
  ['"half a character \\ud83d"'],
])('%s', async (json) => {
  same(await oftenWith(padded(json)), parsed(json));
});

test('any JSON', async () => {
  await fc.assert(
    fc.asyncProperty(fc.json(), async (json) => {
      const values = await oftenWith(padded(json));
      expect(values.map((value) => JSON.stringify(firstOf(value)))).toEqual(
        Array.from({ length: OFTEN }, () => JSON.stringify(parsed(json))),
      );
    }),
    { numRuns: 40 },
  );
});

test('each value is one of its own: what code does to it shows nowhere else', async () => {
  const code = `const value = require('JSON').parse(data.text)[0];
    const before = value.list.length + value.deep.list.length;
    value.list.push(1); value.deep.list.push(1); value.deep.list[0] = 'changed'; value.added = 1;
    return [before, value.deep.list.length, value.added];`;
  same(
    (await oftenWith(padded('{"list":["a"],"deep":{"list":["b","c"]}}'), code)).map((value) => [value]),
    [3, 3, 1],
  );
});

test.each(['{"__proto__":{"polluted":1}}', '{"\\u005f_proto__":{"polluted":1}}', '{"a":{"__proto__":[]}}'])(
  '%s has no other prototype than any value',
  async (json) => {
    const code = `const value = require('JSON').parse(data.text)[0]; const inner = value.a || value;
      return [[value.polluted, inner.push, require('Object').keys(inner).length]];`;
    same(await oftenWith(padded(json), code), [undefined, undefined, 1]);
  },
);

test.each(['require("JSON")', '(()=>{})()', '[1,]', '{a:1}', "'a'", '1)//', '/* */1', '`a`', 'undefined', '01', '+1'])(
  'what is JavaScript and no JSON stays undefined: %s',
  async (text) => {
    same(await oftenWith(padded(text)), undefined);
    same(await oftenWith(`${' '.repeat(200)}${text}`), undefined);
  },
);
