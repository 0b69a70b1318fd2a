/** Finds and starts a real Chromium for the browser tests. Never skips: without a browser the tests fail and say why. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Chromium's own background traffic is switched off, so that a test sees only the requests of the page. */
const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

interface Executable {
  path: string;
  /** Folder with the shared libraries that a bare machine lacks; undefined where the system has them. */
  libraries?: string;
}

/** CHROME_PATH, else an installed browser, else the one inside the npm package, with its libraries where they lack. */
function findExecutable(): Executable {
  const fromEnvironment = process.env['CHROME_PATH'];
  if (fromEnvironment) return { path: fromEnvironment };
  const installed = INSTALLED.find((path) => existsSync(path));
  return installed ? { path: installed } : unpackFromNpm();
}

/** The package is an ES module, which Jest's module system cannot require, hence the child process. */
function unpackFromNpm(): Executable {
  const script = `
    import { dirname, join } from 'node:path';
    import { fileURLToPath } from 'node:url';
    import chromium, { inflate } from '@sparticuz/chromium';
    const path = await chromium.executablePath();
    const bin = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', '..', 'bin');
    const libraries = await inflate(join(bin, 'al2023.tar.br'));
    console.log(JSON.stringify({ path, libraries: join(libraries, 'lib') }));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  const executable = JSON.parse(output) as Executable;
  return lacksLibraries(executable.path) ? executable : { path: executable.path };
}

function lacksLibraries(path: string): boolean {
  return execFileSync('ldd', [path], { encoding: 'utf8' }).includes('not found');
}

/** Playwright switches the back-forward cache off, because pages out of it surprise most tests. */
export interface LaunchOptions {
  backForwardCache?: boolean;
}

/** Starts the browser with a fresh profile. The caller closes it. */
export async function launchChromium({ backForwardCache = false }: LaunchOptions = {}): Promise<Browser> {
  const executable = findExecutable();
  const environment = { ...process.env } as Record<string, string>;
  if (executable.libraries) environment['LD_LIBRARY_PATH'] = executable.libraries;
  const ignoreDefaultArgs = backForwardCache ? ['--disable-back-forward-cache'] : [];
  return chromium.launch({ executablePath: executable.path, args: ARGS, env: environment, ignoreDefaultArgs });
}
