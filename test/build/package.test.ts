/**
 * What `npm pack` makes works for people who have no checkout: the file is unpacked into an empty folder, beside nothing but its
 * dependencies, and a bare Node runs each command. Nothing that translates, bundles or tests can be found there.
 */
import { execFile, execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ga4, har, pixel, PIXEL } from '../recordings/make-har.ts';

// Packing and each command are processes, which a busy machine lets wait.
const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'package-'));
const PACKAGE = join(folder, 'node_modules', 'countonce');

interface Manifest {
  bin: { countonce: string };
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}
const json = <Shape>(path: string): Shape => JSON.parse(readFileSync(path, 'utf8')) as Shape;

/** Those that `npm install countonce` would bring, theirs included, by the lock file. */
function linkDependencies(): void {
  const { packages } = json<{ packages: Record<string, { dev?: true; devOptional?: true }> }>(
    join(ROOT, 'package-lock.json'),
  );
  for (const [path, { dev, devOptional }] of Object.entries(packages)) {
    if (dev || devOptional || !/^node_modules\/(@[^/]+\/)?[^/]+$/.test(path)) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    symlinkSync(join(ROOT, path), join(folder, path), 'junction');
  }
}

beforeAll(() => {
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  execFileSync('tar', ['-xzf', packed.trim()], { cwd: folder });
  mkdirSync(dirname(PACKAGE));
  renameSync(join(folder, 'package'), PACKAGE);
  linkDependencies();
  for (const name of ['web.json', 'server.json']) copyFileSync(join(ROOT, 'containers', name), join(folder, name));
  copyFileSync(join(ROOT, 'test/lab/small.tpl'), join(folder, 'small.tpl'));
  copyFileSync(join(ROOT, 'template.tpl'), join(folder, 'template.tpl'));
});

let lab: ChildProcess | undefined;
afterAll(() => {
  lab?.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

const command = (): string => join(PACKAGE, json<Manifest>(join(PACKAGE, 'package.json')).bin.countonce);

/** Nothing of this process's environment: no loader, no path of modules. */
const BARE = { cwd: folder, env: { PORT: '0' } };

const countonce = (...args: string[]): Promise<{ status: number; out: string; err: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [command(), ...args], BARE, (error, out, err) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });

test('only what the commands need: compiled modules that name no source, and no tool that made them', () => {
  const { dependencies, devDependencies } = json<Manifest>(join(PACKAGE, 'package.json'));
  const files = readdirSync(PACKAGE, { recursive: true, encoding: 'utf8' });
  expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', join('dist', 'template.tpl')]));
  expect(files.filter((name) => /\.[mc]?tsx?$/.test(name) && !name.endsWith('.d.mts'))).toEqual([]);
  const modules = files.filter((name) => name.endsWith('.js') && name.startsWith('dist'));
  expect(modules.filter((name) => /"[^"\s]*\.ts"/.test(readFileSync(join(PACKAGE, name), 'utf8')))).toEqual([]);
  const installed = readdirSync(join(folder, 'node_modules'));
  for (const tool of ['tsx', 'typescript', 'esbuild', 'terser', 'jest']) {
    expect(dependencies).not.toHaveProperty(tool);
    expect(devDependencies).toHaveProperty(tool);
    expect(installed).not.toContain(tool);
  }
});

test('check: a recording in which all is counted once, and the report as a page', async () => {
  const bought = { 'ep.transaction_id': 'T-1', 'epn.value': '49.9', cu: 'EUR', 'ep.event_id': 'Purchase.T-1' };
  const sent = [pixel('Purchase', 0, { 'cd[value]': '49.9', 'cd[currency]': 'EUR', eid: 'Purchase.T-1' })];
  writeFileSync(join(folder, 'site.har'), har([...sent, ga4('purchase', 700, bought)]));
  const { status, out, err } = await countonce('check', 'site.har', '--html', 'report.html');
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toMatch(/Purchase {2}paired {2}Purchase\.T-1\n/);
  expect(readFileSync(join(folder, 'report.html'), 'utf8')).toContain('Purchase.T-1');
});

test('audit: both containers of a release', async () => {
  const { status, out, err } = await countonce('audit', 'web.json', 'server.json');
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toContain('Nothing found');
});

test('container: a file with the pixel, the tag and its template', async () => {
  const { status, err } = await countonce('container', 'server', '--pixel-id', PIXEL, '-o', 'mine.json');
  expect({ status, err }).toEqual({ status: 0, err: '' });
  const written = readFileSync(join(folder, 'mine.json'), 'utf8');
  expect(written).toContain(PIXEL);
  expect(written).toContain('___SANDBOXED_JS_FOR_SERVER___');
});

test('test: a scenario of the template', async () => {
  const { status, out } = await countonce('test', 'template.tpl', '--grep', 'GA4 purchase');
  expect(status).toBe(0);
  expect(out).toContain('1 passed, 0 failed');
});

test('lint: what it finds in a template that asks for less than it uses', async () => {
  const { status, out, err } = await countonce('lint', 'small.tpl');
  expect({ status, err }).toEqual({ status: 1, err: '' });
  expect(out).toMatch(/small\.tpl/);
});

test('run: one event, answered by the stand-in', async () => {
  const hit = '/g/collect?v=2&tid=G-TEST&cid=1.2&en=purchase&epn.value=9.5&cu=EUR';
  const data = JSON.stringify({ pixelId: PIXEL, accessToken: 'EAAexample' });
  const { status, out } = await countonce('run', 'small.tpl', '--data', data, '--ga4', hit);
  expect(status).toBe(0);
  expect(out).toContain('"custom_data":{"value":9.5,"currency":"EUR"');
  expect(out).toContain('→ 200 {"events_received":1');
});

test('lab: starts, serves its pages and the snippet, and ends at SIGTERM', async () => {
  lab = spawn(process.execPath, [command(), 'lab', '--no-demo'], { ...BARE, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(lab, 'close');
  let said = '';
  lab.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  while (!said.includes('Ctrl+C')) await Promise.race([once(lab.stdout ?? lab, 'data'), ended.then(() => fail(said))]);
  const url = /http:\S+/.exec(said)?.[0] ?? '';
  for (const path of ['/', '/shop', '/form', '/world']) {
    const page = await fetch(url + path);
    expect([path, page.status, (await page.text()).includes('CountOnce')]).toEqual([path, 200, true]);
  }
  const snippet = await (await fetch(`${url}/shop/assets/countonce.js`)).text();
  expect(snippet).toBe(readFileSync(join(ROOT, 'client-snippet/dist/countonce.js'), 'utf8'));
  lab.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
});

const fail = (said: string): never => {
  throw new Error(`The lab ended: ${said}`);
};
