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

/** The whole group: a shell that is killed tells nobody, and what it leaves behind would hold this process by its output. */
afterAll(() => {
  for (const { pid } of children) {
    try {
      if (pid !== undefined) process.kill(-pid, 'SIGKILL');
    } catch {
      // Nothing is left of it.
    }
  }
  for (const server of servers) server.close();
});

const NODE = [process.execPath, 'tools/lab/start.js'];
const NPM = ['npm', 'start', '--silent', '--'];

function start(args: string[], environment: Record<string, string> = {}, [command = '', ...before] = NODE): Started {
  const child = spawn(command, [...before, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    detached: true,
  });
  children.push(child);
  const output = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (output.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output.err += chunk.toString()));
  return { child, output, ended: once(child, 'close').then(([status]) => status as number | null) };
}

/** Resolves with all that was said, once the text is in it. */
async function waitFor({ child, output, ended }: Started, text: string): Promise<string> {
  const said = (async () => {
    while (!output.out.includes(text)) await once(child.stdout ?? child, 'data');
    return output.out;
  })();
  const noLine = ended.then(() => Promise.reject(new Error(`The lab ended: ${output.err}`)));
  return Promise.race([said, noLine]);
}

async function takePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

test('npm start says what runs where and how to stop it, tells each action, and leaves nothing behind on SIGTERM', async () => {
  const started = start([], { PORT: '0' }, NPM);
  await waitFor(started, 'Ctrl+C');
  const [, url = ''] = /^CountOnce Lab: (http:\S+)\nEvents go to a stand-in for Meta/m.exec(started.output.out) ?? [];
  const health = (await (await fetch(`${url}/healthz`)).json()) as { status: string };
  expect(health).toMatchObject({ status: 'ok' });
  await waitFor(started, 'Purchase: paired');
  started.child.kill('SIGTERM');
  await started.ended;
  await expect(fetch(`${url}/healthz`)).rejects.toThrow();
  expect(started.output.err).toBe('');
});

test('Another tag runs by --template; what is no template is said', async () => {
  const other = join(import.meta.dirname, 'small.tpl');
  const started = start(['--no-demo', '--template', other], { PORT: '0' });
  const url = /http:\S+/.exec(await waitFor(started, 'Ctrl+C'))?.[0] ?? '';
  expect(await (await fetch(`${url}/healthz`)).json()).toMatchObject({ templateName: 'Small tag' });
  started.child.kill('SIGTERM');
  expect(await started.ended).toBe(0);
  const broken = start(['--template', 'package.json'], { PORT: '0' });
  expect(await broken.ended).toBe(1);
  expect(broken.output.err).toMatch(/^package\.json is no template: .*\.tpl/);
});

test('An explicit port that is taken is an error with a remedy', async () => {
  const port = await takePort();
  const started = start([], { PORT: String(port) });
  expect(await started.ended).toBe(1);
  expect(started.output.out).toBe('');
  expect(started.output.err).toMatch(new RegExp(`^PORT ${port} is in use .*set another PORT`));
  expect(started.output.err).not.toContain('    at ');
});
