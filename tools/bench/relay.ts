/**
 * Measures the relay, and Meta's Business SDK where it is asked for, on the same stand-in, with the same orders: a thousand handed
 * over at a time, which the relay sends in one request and the SDK in one or in a thousand.
 */
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

/** Of an answer: none, so that the senders are all that is measured, and about as late as Meta's over the internet. */
const LATENCIES_MS = [0, 50];

/** A few lines of figures. @param withSdk npm fetches the SDK */
export async function benchRelay(withSdk: boolean): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'countonce-bench-'));
  try {
    if (withSdk) {
      const shell = process.platform === 'win32';
      execFileSync('npm', ['install', '--silent', '--no-save', '--prefix', folder, SDK], { shell });
    }
    const lines: string[] = [];
    for (const latencyMs of LATENCIES_MS)
      lines.push(`answers after ${latencyMs} ms`, ...(await bench(folder, latencyMs, withSdk)));
    return (withSdk ? lines : [...lines, 'Meta’s Business SDK beside it: npm run bench -- --sdk']).join('\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function bench(folder: string, latencyMs: number, withSdk: boolean): Promise<string[]> {
  const standIn = await start('graph-process', folder, String(latencyMs));
  try {
    const [port] = (await once(standIn, 'message')) as [number];
    const measure = async (name: string, file: string, ...more: string[]): Promise<string> => {
      const sender = await start(file, folder, String(port), ...more);
      const measured = await Promise.race([once(sender, 'message'), once(sender, 'exit').then(() => undefined)]);
      if (measured === undefined) throw new Error(`${file} ended without a figure`);
      return describe(name, (measured as [Measured])[0]);
    };
    const lines = [await measure('  relay, 1,000 a request', 'relay-process')];
    if (!withSdk) return lines;
    lines.push(await measure(`  ${SDK}, one a request, 50 at once`, 'sdk-process', folder, '1'));
    lines.push(await measure(`  ${SDK}, 1,000 a request`, 'sdk-process', folder, '1000'));
    return lines;
  } finally {
    standIn.disconnect();
  }
}

async function start(name: string, folder: string, ...args: string[]): Promise<ChildProcess> {
  const bundle = join(folder, `${name}.mjs`);
  await bundleProcess(join(import.meta.dirname, `${name}.ts`), bundle);
  return fork(bundle, args);
}

function describe(name: string, { taken, seconds, cpuUs, memory }: Measured): string {
  const perSecond = Math.round(taken / seconds);
  return `${name.padEnd(66)} ${String(perSecond).padStart(6)} events/s  ${cpuUs.toFixed(0).padStart(5)} µs CPU each  ${Math.round(memory / 1_048_576)} MB  ${taken} taken`;
}
