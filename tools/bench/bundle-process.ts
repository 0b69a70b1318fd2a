/**
 * Makes one file of a program of the sources, as fast as the package is: the translator of sources adds to each function that is
 * made. Modules still find what lies beside their sources.
 */
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';

export async function bundleProcess(source: string, target: string): Promise<void> {
  await build({
    entryPoints: [source],
    outfile: target,
    bundle: true,
    minifyWhitespace: true,
    minifySyntax: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    plugins: [
      {
        name: 'places',
        setup: (build) =>
          build.onLoad({ filter: /\/(?:tools|test)\/.*\.[jt]s$/ }, ({ path }) => ({
            contents: readFileSync(path, 'utf8').replaceAll('import.meta.dirname', JSON.stringify(dirname(path))),
            loader: path.endsWith('.ts') ? 'ts' : 'js',
          })),
      },
    ],
  });
}
