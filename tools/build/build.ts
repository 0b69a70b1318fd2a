/** npm run build: writes every generated file and prints what a Content-Security-Policy needs to know of them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildNotice } from './build-notice.ts';
import { expiryWarnings } from './graph-expiry.ts';
import type { Output } from './output.ts';
import { renderProducts, renderSources } from './outputs.ts';
import { ROOT } from './root.ts';

function write({ path, content }: Output): void {
  const file = join(ROOT, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

async function main(): Promise<void> {
  renderSources().forEach(write);
  const products = await renderProducts();
  products.forEach(write);
  process.stdout.write(buildNotice(products, process.argv));
  for (const warning of expiryWarnings(Date.now())) process.stderr.write(`${warning}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
