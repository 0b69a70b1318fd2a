/** npm run build: writes every generated file. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expiryWarnings } from './graph-expiry.ts';
import { renderProducts, renderSources, type Output } from './outputs.ts';
import { ROOT } from './root.ts';

function write({ path, content }: Output): void {
  const file = join(ROOT, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

async function main(): Promise<void> {
  renderSources().forEach(write);
  (await renderProducts()).forEach(write);
  for (const warning of expiryWarnings(Date.now())) process.stderr.write(`${warning}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
