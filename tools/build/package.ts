/**
 * Run before `npm pack`: compiles the commands and the lab into dist, so that the package translates nothing at run time. The
 * tree stays as it is, file by file, because modules find each other and their pages by their places. Owns no command.
 */
import { build, type Plugin } from 'esbuild';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ROOT } from './root.ts';

const DIST = join(ROOT, 'dist');

/** No command needs the build and the benchmarks. */
const LEFT_OUT = ['bench', 'build'];

/** What they read at run time. */
const PRODUCTS = ['template.tpl', 'client-snippet/dist/countonce.js', 'client-snippet/dist/countonce.html'];

const filesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(ROOT, join(parentPath, name)).replaceAll('\\', '/'));

const folders = readdirSync(join(ROOT, 'tools'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !LEFT_OUT.includes(entry.name))
  .map(({ name }) => `tools/${name}`);
/** Pictures and texts are for a checkout, as is the script of `npm start`, in whose place stands what start.ts becomes. */
const isLeftOut = (path: string): boolean =>
  path.startsWith('tools/lab/screenshots/') || path === 'tools/lab/start.js' || path.endsWith('.md');
const all = [...folders, 'template/spec'].flatMap(filesIn).filter((path) => !isLeftOut(path));

/** Of the files in JavaScript this one alone loads the translator. */
const isCompiled = (file: string): boolean => file.endsWith('.ts') || file === 'tools/sandbox/child/child.js';

/** Every import stays an import, of the compiled file; the translator of sources becomes nothing. */
const imports: Plugin = {
  name: 'imports',
  setup: (bundler) => {
    bundler.onResolve({ filter: /^tsx\/esm\/api$/ }, () => ({ path: 'translator', namespace: 'nothing' }));
    bundler.onLoad({ filter: /./, namespace: 'nothing' }, () => ({
      contents: 'export const register = () => undefined;',
    }));
    bundler.onResolve({ filter: /./ }, ({ path, kind }) =>
      kind === 'entry-point' ? undefined : { path: path.replace(/^(\.{1,2}\/.*)\.ts$/, '$1.js'), external: true },
    );
    // Modules that a child process starts are named by their paths.
    bundler.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/(join\(import\.meta\.dirname,[^)]*)\.ts'\)/g, "$1.js')"),
      loader: 'ts',
    }));
  },
};

const main = async (): Promise<void> => {
  rmSync(DIST, { recursive: true, force: true });
  await build({
    absWorkingDir: ROOT,
    entryPoints: all.filter(isCompiled),
    outdir: DIST,
    outbase: ROOT,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    plugins: [imports],
    logLevel: 'warning',
  });
  for (const path of [...all.filter((each) => !isCompiled(each)), ...PRODUCTS]) {
    const target = join(DIST, path);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(ROOT, path), target);
  }
};

await main();
