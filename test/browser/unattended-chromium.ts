/** Starts a Chromium that nothing steers: whatever attaches to a page by DevTools' protocol switches prerendering off. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ARGS, findExecutable } from './chromium.ts';

/** Opens a page with a fresh profile. What the page does is its own affair. Returns how to end the browser. */
export function openUnattended(url: string): () => Promise<void> {
  const { path, environment } = findExecutable();
  const profile = mkdtempSync(join(tmpdir(), 'countonce-profile-'));
  // The port is used by nobody; without it a headless shell ends as soon as the page has loaded.
  const args = [...ARGS, `--user-data-dir=${profile}`, '--remote-debugging-port=0', url];
  const browser = spawn(path, args, { env: environment, stdio: 'ignore' });
  const ended = new Promise((resolve) => browser.once('close', resolve).once('error', resolve));
  return async () => {
    browser.kill();
    await ended;
    // The browser's own processes may still write for a moment.
    rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
  };
}
