/**
 * What GTM makes of template code: written by hand after public copies of gtm.js (`"runtime": [[50, "__cvt_…", …` in the
 * source of any page with a container that has custom templates).
 */
import { compiledSize, compiledText } from '../../../tools/sandbox/interpreter/compiled-size.ts';
import { localName } from '../../../tools/sandbox/interpreter/local-names.ts';
import { compile } from './interpret-code.ts';

/** The instructions of a template, without its frame. */
const bodyOf = (code: string): string => {
  const [opcode, name, parameters, ...body] = compile(code);
  expect([opcode, name, parameters]).toEqual([50, '__cvt_1_1', [46, 'a']]);
  return JSON.stringify(body).slice(1, -1);
};

describe('a template', () => {
  test('is a function of its form', () => {
    const code = `
      const inject = require('logToConsole');
      const id = data.pixelId;
      if (id) { inject('https://x.example/' + id); }
      data.gtmOnSuccess();`;
    expect(JSON.stringify(compile(code))).toBe(
      '[50,"__cvt_1_1",[46,"a"],[52,"b",["require","logToConsole"]],[52,"c",[17,[15,"a"],"pixelId"]],' +
        '[22,[15,"c"],[46,["b",[0,"https://x.example/",[15,"c"]]]]],[2,[15,"a"],"gtmOnSuccess",[7]]]',
    );
  });

  test('has its variables at its head, then its functions, then its statements', () => {
    const code = `
      first();
      const one = 1;
      function first() { var inner = one; return inner; }
      var last = one, other;`;
    expect(bodyOf(code)).toBe(
      '[41,"d","e"],[50,"c",[46],[41,"f"],[3,"f",[15,"b"]],[36,[15,"f"]]],["c"],[52,"b",1],[3,"d",[15,"b"]]',
    );
  });
});

describe('names', () => {
  test.each([
    [0, 'a'],
    [25, 'z'],
    [26, 'ba'],
    [27, 'bb'],
    [51, 'bz'],
    [52, 'ca'],
  ])('local %i is %s', (index, name) => {
    expect(localName(index)).toBe(name);
  });

  test('of a scope go on where those of the scope around it end; scopes beside each other share theirs', () => {
    const code = `
      const f = (x, y) => { const z = x; return z; };
      const g = (x) => x;`;
    expect(bodyOf(code)).toBe(
      '[52,"b",[51,"",[7,"d","e"],[52,"f",[15,"d"]],[36,[15,"f"]]]],[52,"c",[51,"",[7,"d"],[36,[15,"d"]]]]',
    );
  });

  test('of members, keys and APIs are kept', () => {
    expect(bodyOf("const api = require('getAllEventData'); return {deepKey: api().page_location};")).toBe(
      '[52,"b",["require","getAllEventData"]],[36,[8,"deepKey",[17,["b"],"page_location"]]]',
    );
  });
});

describe('statements', () => {
  test.each<[string, string]>([
    ['let x;', '[41,"b"]'],
    ['let x = 1;', '[41,"b"],[3,"b",1]'],
    ['var x = 1;', '[41,"b"],[3,"b",1]'],
    ['return;', '[36]'],
    ['return undefined;', '[36,[44]]'],
    [';', ''],
    ['if (data) return 1; else return 2;', '[22,[15,"a"],[46,[36,1]],[46,[36,2]]]'],
    ['if (data) { const x = 1; return x; }', '[22,[15,"a"],[46,[53,[52,"b",1],[36,[15,"b"]]]]]'],
    ['if (data) return 1; else if (!data) return 2;', '[22,[15,"a"],[46,[36,1]],[46,[22,[28,[15,"a"]],[46,[36,2]]]]]'],
    ['while (data) break;', '[42,[15,"a"],[46],false,[46,[4]]]'],
    ['do { continue; } while (data);', '[42,[15,"a"],[46],true,[46,[6]]]'],
    [
      'for (let i = 0; i < 9; i++) data.f(i);',
      '[53,[41,"b"],[3,"b",0],[63,[7,"b"],[23,[15,"b"],9],[33,[15,"b"],[3,"b",[0,[15,"b"],1]]],[46,[2,[15,"a"],"f",[7,[15,"b"]]]]]]',
    ],
    [
      'for (var i = 0; i < 9; ++i) data.f(i);',
      '[41,"b"],[3,"b",0],[42,[23,[15,"b"],9],[35,[3,"b",[0,[15,"b"],1]]],false,[46,[2,[15,"a"],"f",[7,[15,"b"]]]]]',
    ],
    ['for (const k in data) data.f(k);', '[54,"b",[15,"a"],[46,[2,[15,"a"],"f",[7,[15,"b"]]]]]'],
    ['for (let k in data) data.f(k);', '[55,"b",[15,"a"],[46,[2,[15,"a"],"f",[7,[15,"b"]]]]]'],
    ['for (var k in data) data.f(k);', '[41,"b"],[47,"b",[15,"a"],[46,[2,[15,"a"],"f",[7,[15,"b"]]]]]'],
    ['for (const k of data) { const x = k; }', '[65,"b",[15,"a"],[46,[53,[52,"c",[15,"b"]]]]]'],
    ['for (let k of data) {}', '[66,"b",[15,"a"],[46]]'],
    ['for (var k of data) {}', '[41,"b"],[64,"b",[15,"a"],[46]]'],
    [
      "switch (data) { case 'x': case 'y': return 1; default: return 2; }",
      '[38,[15,"a"],[46,"x","y"],[46,[5,[46]],[5,[46,[36,1]]],[9,[46,[36,2]]]]]',
    ],
  ])('%s', (code, expected) => {
    expect(bodyOf(code)).toBe(expected);
  });
});

describe('expressions', () => {
  test.each<[string, string]>([
    ['null', '[45]'],
    ['true', 'true'],
    ['-1', '[27,1]'],
    ['[1, data]', '[7,1,[15,"a"]]'],
    ["{'a-b': 1, c: {}}", '[8,"a-b",1,"c",[8]]'],
    ['data.x', '[17,[15,"a"],"x"]'],
    ['data[0]', '[16,[15,"a"],0]'],
    ['data.x(1)(2)', '[13,[2,[15,"a"],"x",[7,1]],[7,2]]'],
    ["data['x'](1)", '[2,[15,"a"],"x",[7,1]]'],
    ['typeof data', '[40,[15,"a"]]'],
    ['data ? 1 : 2', '[39,[15,"a"],1,2]'],
    ['data || 1 && 2', '[30,[15,"a"],[1,1,2]]'],
    ['data.x = 1', '[43,[15,"a"],"x",1]'],
    ['data[data] += 1', '[43,[15,"a"],[15,"a"],[0,[16,[15,"a"],[15,"a"]],1]]'],
    ['data.x--', '[32,[17,[15,"a"],"x"],[43,[15,"a"],"x",[37,[17,[15,"a"],"x"],1]]]'],
    ['() => arguments', '[51,"",[7],[36,[15,"arguments"]]]'],
    ['function (x) { return x; }', '[51,"",[7,"b"],[36,[15,"b"]]]'],
  ])('%s', (code, expected) => {
    expect(bodyOf(`return ${code};`)).toBe(`[36,${expected}]`);
  });

  const OPERATORS = '+0 /10 ==12 >18 >=19 ===20 !==21 <23 <=24 %25 *26 !=29 -37 &56 <<57 |59 >>60 >>>61 ^62 &&1 ||30';
  test.each(OPERATORS.split(' ').map((each) => /^(\D+)(\d+)$/.exec(each)?.slice(1) ?? []))(
    'the operator %s is instruction %s',
    (operator, opcode) => {
      expect(bodyOf(`return 1 ${operator} 2;`)).toBe(`[36,[${opcode},1,2]]`);
    },
  );

  test.each([
    ['return (1, 2);', 'the comma operator'],
    ['return +data;', 'the operator +'],
    ['outer: while (data) break outer;', 'labels'],
  ])('%s has no instruction', (code, what) => {
    expect(() => compile(code)).toThrow(`GTM has no instruction for ${what}`);
  });
});

describe('the size of compiled code', () => {
  test('counts six characters for each of < > = & and the apostrophe', () => {
    expect(compiledText(compile(`return "<>=&'";`))).toBe(
      String.raw`[50,"__cvt_1_1",[46,"a"],[36,"\u003c\u003e\u003d\u0026\u0027"]]`,
    );
  });

  test('does not count comments, space, or the length of names', () => {
    const long = 'const aVeryLongNameIndeed = 1; // why\n\n\n  return aVeryLongNameIndeed;';
    expect(compiledSize(compile(long))).toBe(compiledSize(compile('const x=1;return x')));
  });

  test('is in bytes', () => {
    expect(compiledSize(compile('return "ü";'))).toBe(compiledSize(compile('return "u";')) + 1);
  });
});
