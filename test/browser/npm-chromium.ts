/** Unpacks the Chromium that the npm package @sparticuz/chromium brings along. Owns where it lies, not how it is started. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const PACKAGE = 'node_modules/@sparticuz/chromium/package.json';

export interface UnpackedChromium {
  path: string;
  /** Shared libraries that a bare machine lacks. */
  libraries: string;
  /** Fonts and their configuration. */
  fonts: string;
}

/** The package is an ES module, which Jest's module system cannot require, hence the child process. */
const UNPACK = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;

/** Source: @sparticuz/chromium: it unpacks its libraries where this variable names a Lambda of Node 20 or newer. */
const AS_IN_A_LAMBDA = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };

export function unpackFromNpm(): UnpackedChromium {
  const { version } = JSON.parse(readFileSync(join(ROOT, PACKAGE), 'utf8')) as { version: string };
  const home = join(tmpdir(), `countonce-chromium-${version}`);
  if (!existsSync(home)) unpackTo(home);
  return { path: join(home, 'chromium'), libraries: join(home, 'al2023', 'lib'), fonts: join(home, 'fonts') };
}

/** Several test workers may unpack at once, each for itself; the first one done gives the folder its name. */
function unpackTo(home: string): void {
  const own = mkdtempSync(`${home}-`);
  const env = { ...process.env, ...AS_IN_A_LAMBDA, TMPDIR: own };
  execFileSync(process.execPath, ['--input-type=module', '-e', UNPACK], { env, cwd: ROOT });
  try {
    renameSync(own, home);
  } catch (error) {
    rmSync(own, { recursive: true });
    if (!existsSync(home)) throw error;
  }
}
