/** Measures the relay, and Meta's Business SDK where it is asked for, on the same stand-in, with the same orders in batches of 1,000. */
import { execFileSync, fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleProcess } from './bundle-process.ts';

interface Measured {
  taken: number;
  seconds: number;
  /** Of one event, in microseconds. */
  cpuUs: number;
  /** Bytes. */
  memory: number;
}

/** Compared with this one, and no dependency: fetched into a folder of its own. */
const SDK = 'facebook-nodejs-business-sdk@24.0.1';

/** A few lines of figures. @param withSdk npm fetches the SDK */
export async function benchRelay(withSdk: boolean): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'countonce-bench-'));
  const standIn = await start('graph-process', folder);
  try {
    const [port] = (await once(standIn, 'message')) as [number];
    const measure = async (name: string, file: string, ...more: string[]): Promise<string> => {
      const sender = await start(file, folder, String(port), ...more);
      const measured = await Promise.race([once(sender, 'message'), once(sender, 'exit').then(() => undefined)]);
      if (measured === undefined) throw new Error(`${file} ended without a figure`);
      return describe(name, (measured as [Measured])[0]);
    };
    const lines = [await measure('relay, 1,000 a request', 'relay-process')];
    if (!withSdk) return [...lines, 'Meta’s Business SDK beside it: npm run bench -- --sdk'].join('\n');
    const shell = process.platform === 'win32';
    execFileSync('npm', ['install', '--silent', '--no-save', '--prefix', folder, SDK], { shell });
    for (const perRequest of ['1', '1000'])
      lines.push(await measure(`${SDK}, ${perRequest} a request`, 'sdk-process', folder, perRequest));
    return lines.join('\n');
  } finally {
    standIn.disconnect();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function start(name: string, folder: string, ...args: string[]): Promise<ChildProcess> {
  const bundle = join(folder, `${name}.mjs`);
  await bundleProcess(join(import.meta.dirname, `${name}.ts`), bundle);
  return fork(bundle, args);
}

function describe(name: string, { taken, seconds, cpuUs, memory }: Measured): string {
  const perSecond = Math.round(taken / seconds);
  return `${name.padEnd(54)} ${String(perSecond).padStart(6)} events/s  ${cpuUs.toFixed(0).padStart(5)} µs CPU each  ${Math.round(memory / 1_048_576)} MB  ${taken} taken`;
}
