/** Starts a Chromium that nothing steers: whatever attaches to a page by DevTools' protocol switches prerendering off. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ARGS, findExecutable } from './chromium.ts';

/** The whole group at once: a browser's other processes would live on for a moment and write into its profile. */
function kill({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid === undefined || exitCode !== null || signalCode !== null) return;
  process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
}

/** Opens a page with a fresh profile. What the page does is its own affair. Returns how to end the browser. */
export function openUnattended(url: string): () => Promise<void> {
  const { path, environment } = findExecutable();
  const profile = mkdtempSync(join(tmpdir(), 'countonce-profile-'));
  // The port is used by nobody; without it a headless shell ends as soon as the page has loaded.
  const args = [...ARGS, `--user-data-dir=${profile}`, '--remote-debugging-port=0', url];
  const browser = spawn(path, args, { env: environment, stdio: 'ignore', detached: process.platform !== 'win32' });
  const ended = new Promise((resolve) => browser.once('exit', resolve).once('error', resolve));
  const killNow = (): void => kill(browser);
  // A group of its own does not hear of Ctrl-C.
  process.once('exit', killNow);
  return async () => {
    process.off('exit', killNow);
    kill(browser);
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 20 });
  };
}
