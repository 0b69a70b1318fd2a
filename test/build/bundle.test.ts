/** What the bundler has made of the tag, in the committed file, which products.test.ts proves to be what the sources make. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type AnyNode } from 'acorn';
import { simple } from 'acorn-walk';
import * as metaFields from '../../template/spec/meta-fields.ts';
import { OWN_MEMBERS } from '../../tools/build/own-members.ts';
import { ROOT } from '../../tools/build/root.ts';
import { API_TABLE } from '../../tools/sandbox/api-table.ts';
import { BUILT_IN_MEMBERS } from '../../tools/sandbox/built-ins.ts';
import { parseTemplateFile } from '../../tools/sandbox/template-file.ts';

const { code } = parseTemplateFile(readFileSync(join(ROOT, 'template.tpl'), 'utf8'));
const program = parse(code, { ecmaVersion: 'latest', allowReturnOutsideFunction: true });

/** How often each identifier and each property name occurs. */
function countNames(): { identifiers: Map<string, number>; properties: Map<string, number> } {
  const identifiers = new Map<string, number>();
  const properties = new Map<string, number>();
  const add = (names: Map<string, number>, name: string): void => void names.set(name, (names.get(name) ?? 0) + 1);
  simple(program, {
    Identifier: (node) => add(identifiers, node.name),
    MemberExpression: (node) => {
      if (node.property.type === 'Identifier' && !node.computed) add(properties, node.property.name);
    },
  });
  return { identifiers, properties };
}

const declaredAtTop = (): string[] =>
  program.body.flatMap((node: AnyNode) => {
    if (node.type === 'FunctionDeclaration') return node.id ? [node.id.name] : [];
    if (node.type !== 'VariableDeclaration') return [];
    return node.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
  });

test('every top-level name of the built code is used', () => {
  const { identifiers } = countNames();
  const names = declaredAtTop();
  expect(names.length).toBeGreaterThan(40);
  expect(names.filter((name) => !identifiers.has(name))).toEqual([]);
});

test('every sandbox API that is loaded is used', () => {
  const { identifiers } = countNames();
  const loaded = [...code.matchAll(/require\("(\w+)"\)/g)].map(([, name]) => name ?? '');
  expect(loaded.length).toBeGreaterThan(10);
  expect(loaded.filter((name) => !identifiers.has(name))).toEqual([]);
  expect(loaded.filter((name) => !API_TABLE.some((api) => api.name === name))).toEqual([]);
});

test('esbuild has left nothing of its own: no helper, no directive, no wrapper', () => {
  expect(code).not.toMatch(/\b__\w+ =|"use strict"|\bvoid 0\b|\bexports\b|\bmodule\b/);
  expect(code).not.toMatch(/sourceMappingURL/);
});

const keysOf = (rows: readonly { key: string }[]): string[] => rows.map(({ key }) => key);

test('a member whose name is shortened is none that Meta or the sandbox knows', () => {
  const foreign = new Set([...Object.values(metaFields).flatMap(keysOf), ...Object.values(BUILT_IN_MEMBERS).flat()]);
  expect(foreign.size).toBeGreaterThan(80);
  expect(OWN_MEMBERS.filter((name) => foreign.has(name))).toEqual([]);
});
