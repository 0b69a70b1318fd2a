import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

interface Started {
  child: ChildProcess;
  output: { out: string; err: string };
  /** Resolves with the exit status. */
  ended: Promise<number | null>;
}

const children: ChildProcess[] = [];
const servers: Server[] = [];

afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  for (const server of servers) server.close();
});

function start(args: string[], environment: Record<string, string> = {}): Started {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tools/lab/start.ts', ...args], {
    cwd: ROOT,
    env: { ...process.env, ...environment },
  });
  children.push(child);
  const output = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (output.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output.err += chunk.toString()));
  return { child, output, ended: once(child, 'close').then(([status]) => status as number | null) };
}

async function firstLine({ child, output, ended }: Started): Promise<string> {
  const line = (async () => {
    while (!output.out.includes('\n')) await once(child.stdout ?? child, 'data');
    return output.out.split('\n')[0] ?? '';
  })();
  const noLine = ended.then(() => Promise.reject(new Error(`The lab ended: ${output.err}`)));
  return Promise.race([line, noLine]);
}

async function takePort(): Promise<{ server: Server; port: number }> {
  const server = createServer().listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return { server, port: (server.address() as AddressInfo).port };
}

test('The lab prints one line with its URL, answers there, and ends on SIGTERM with status 0', async () => {
  const { server, port } = await takePort();
  server.close();
  const started = start(['--no-demo'], { PORT: String(port) });
  const url = await firstLine(started);
  expect(url).toBe(`http://localhost:${port}`);
  const health = (await (await fetch(`${url}/healthz`)).json()) as { status: string; received: number };
  expect(health).toMatchObject({ status: 'ok', received: 0 });
  started.child.kill('SIGTERM');
  expect(await started.ended).toBe(0);
  expect(started.output).toEqual({ out: `${url}\n`, err: '' });
}, 30_000);

test('An explicit port that is taken is an error with a remedy', async () => {
  const { port } = await takePort();
  const started = start([], { PORT: String(port) });
  expect(await started.ended).toBe(1);
  expect(started.output.out).toBe('');
  expect(started.output.err).toMatch(new RegExp(`^PORT ${port} is in use .*set another PORT`));
  expect(started.output.err).not.toContain('    at ');
}, 30_000);

test('--help tells every option and starts nothing', async () => {
  const started = start(['--help']);
  expect(await started.ended).toBe(0);
  for (const word of ['--no-demo', 'PORT', 'HOST', 'LAB_HOSTS', 'PIXEL_ID', 'ACCESS_TOKEN', 'TEST_EVENT_CODE']) {
    expect(started.output.out).toContain(word);
  }
}, 30_000);
