/** Bundles template/src and template/spec into one flat script in the sandbox's language. Owns no check of the result. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'acorn';
import { simple } from 'acorn-walk';
import { build, type Plugin } from 'esbuild';
import { API_TABLE } from '../sandbox/api-table.ts';
import { ROOT } from './root.ts';
import { atRunTime } from './runtime-columns.ts';

export interface Bundle {
  code: string;
  /** Source map, JSON; its lines are the lines of `code`. */
  map: string;
}

/** A literal in which each row of a table stands on a line of its own, because people read the built file. */
const literal = (value: unknown): string =>
  Array.isArray(value) && value.some((row) => typeof row === 'object')
    ? `[\n${value.map((row) => `  ${JSON.stringify(row)},`).join('\n')}\n]`
    : JSON.stringify(value);

async function renderTable(path: string): Promise<string> {
  const module = (await import(pathToFileURL(path).href)) as Record<string, unknown>;
  return Object.entries(module)
    .filter(([name]) => name !== 'default')
    .map(([name, value]) => `export const ${name} = ${literal(atRunTime(name, value))};`)
    .join('\n');
}

/** Loads the tables as data, without the columns that only people read. */
const tables: Plugin = {
  name: 'tables',
  setup(context) {
    context.onLoad({ filter: /[\\/]template[\\/]spec[\\/][a-z-]+\.ts$/ }, async ({ path }) => ({
      contents: await renderTable(path),
      loader: 'js',
    }));
  },
};

/**
 * Spells out what esbuild abbreviates and the sandbox does not know: `void 0`, exponents, and the directive that it puts on
 * top. Replaced by position, so that no text is touched and every line stays where the source map has it.
 */
function spellOut(code: string): string {
  const edits: { start: number; end: number; text: string }[] = [];
  simple(parse(code, { ecmaVersion: 'latest' }), {
    UnaryExpression(node) {
      if (node.operator === 'void') edits.push({ start: node.start, end: node.end, text: 'undefined' });
    },
    Literal(node) {
      if (typeof node.value !== 'number' || !node.raw?.includes('e')) return;
      edits.push({ start: node.start, end: node.end, text: String(node.value) });
    },
    ExpressionStatement(node) {
      if (node.directive) edits.push({ start: node.start, end: node.end, text: '' });
    },
  });
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, edit) => `${text.slice(0, edit.start)}${edit.text}${text.slice(edit.end)}`, code);
}

/** Throws esbuild's own error, with file and line, when the sources do not compile. */
export async function bundleTag(): Promise<Bundle> {
  const result = await build({
    entryPoints: [join(ROOT, 'template/src/entry.ts')],
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    outfile: 'tag.js',
    platform: 'neutral',
    // The format in which esbuild leaves `require` alone; without exports it adds nothing of its own.
    format: 'cjs',
    target: 'es5',
    supported: { 'const-and-let': true, arrow: true, 'for-of': true },
    charset: 'utf8',
    sourcemap: 'external',
    external: API_TABLE.map((api) => api.name),
    plugins: [tables],
    logLevel: 'silent',
  });
  const file = (ending: string): string =>
    result.outputFiles.find((output) => output.path.endsWith(ending))?.text ?? '';
  return { code: spellOut(file('.js')).trimEnd(), map: file('.map') };
}
