/** Bundles template/src and template/spec into one flat script in the sandbox's language. Owns no check of the result. */
import { join } from 'node:path';
import { parse } from 'acorn';
import { simple } from 'acorn-walk';
import { build } from 'esbuild';
import { compact } from './compact/compact.ts';
import { API_TABLE } from '../sandbox/api-table.ts';
import { countTurns } from './ordinary-lines.ts';
import { OWN_MEMBERS } from './own-members.ts';
import { ROOT } from './root.ts';

export interface Bundle {
  /** What GTM gets. */
  code: string;
  /** The same before it was compacted. */
  readable: string;
  /** Source map, JSON; its lines are the lines of `readable`. */
  map: string;
}

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
    entryPoints: [join(ROOT, 'template/src/main.ts')],
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
    mangleProps: new RegExp(`^(?:${OWN_MEMBERS.join('|')})$`),
    sourcemap: 'external',
    external: API_TABLE.map((api) => api.name),
    logLevel: 'silent',
  });
  const file = (ending: string): string =>
    result.outputFiles.find((output) => output.path.endsWith(ending))?.text ?? '';
  const code = spellOut(file('.js')).trimEnd();
  return { code: spellOut(await compact(code, countTurns)).trimEnd(), readable: code, map: file('.map') };
}
