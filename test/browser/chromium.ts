/** Finds and starts a real Chromium for the browser tests. Never skips: without a browser the tests fail and say why. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants, runInThisContext } from 'node:vm';
import type * as Playwright from 'playwright-core';
import type { Browser } from 'playwright-core';
import { unpackFromNpm } from './npm-chromium.ts';

/**
 * Loaded by Node itself, once for all test files of a worker: Jest would read it anew for each file, which takes several times
 * as long as the start of the browser.
 */
export const loadPlaywright = (): Promise<typeof Playwright> =>
  runInThisContext(`import('playwright-core')`, {
    filename: import.meta.filename,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  }) as Promise<typeof Playwright>;

/** Chromium's own background traffic is switched off, so that a test sees only the requests of the page. */
export const ARGS = [
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

export interface Executable {
  path: string;
  /** The environment of its process, which leads to the shared libraries that a bare machine lacks. */
  environment: Record<string, string>;
}

/** CHROME_PATH, else an installed browser, else the one inside the npm package, with its libraries where they lack. */
export function findExecutable(): Executable {
  const environment = { ...process.env } as Record<string, string>;
  const path = process.env['CHROME_PATH'] || INSTALLED.find((each) => existsSync(each));
  if (path) return { path, environment };
  const unpacked = unpackFromNpm();
  if (lacksLibraries(unpacked.path)) environment['LD_LIBRARY_PATH'] = unpacked.libraries;
  if (!existsSync('/etc/fonts')) environment['FONTCONFIG_PATH'] = unpacked.fonts;
  return { path: unpacked.path, environment };
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
  const { path, environment } = findExecutable();
  const ignoreDefaultArgs = backForwardCache ? ['--disable-back-forward-cache'] : [];
  const { chromium } = await loadPlaywright();
  return chromium.launch({ executablePath: path, args: ARGS, env: environment, ignoreDefaultArgs });
}
