import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Output } from '../../tools/build/output.ts';
import { renderProducts, renderSources } from '../../tools/build/outputs.ts';
import { ROOT } from '../../tools/build/root.ts';
import { staleOutputs } from '../../tools/build/stale-outputs.ts';

let outputs: Output[] = [];

beforeAll(async () => {
  outputs = [...renderSources(), ...(await renderProducts())];
}, 60_000);

function copyTo(folder: string, files: Output[]): void {
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

test('the committed files are what their sources make', () => {
  expect(staleOutputs(outputs, ROOT)).toEqual([]);
});

test('building twice gives the same bytes', async () => {
  const again = await renderProducts();
  expect(again).toEqual(outputs.slice(-again.length));
}, 60_000);

test.each(['template.tpl', 'template/REFERENCE.md', 'template/spec/generated/fields.ts'])(
  'a stale %s is named, with the command that mends it',
  (path) => {
    const folder = mkdtempSync(join(tmpdir(), 'countonce-'));
    copyTo(folder, outputs);
    expect(staleOutputs(outputs, folder)).toEqual([]);
    writeFileSync(join(folder, path), 'edited by hand');
    expect(staleOutputs(outputs, folder)).toEqual([
      `${path} is not what its sources make: run npm run build and commit the result.`,
    ]);
    rmSync(join(folder, path));
    expect(staleOutputs(outputs, folder)).toHaveLength(1);
    rmSync(folder, { recursive: true });
  },
);

test('every generated text file says so where a person would begin to edit', () => {
  for (const { path, content } of outputs.filter((output) => output.path.endsWith('.ts'))) {
    expect([path, content.slice(0, 200)]).toEqual([path, expect.stringMatching(/[Gg]enerated/)]);
  }
});
