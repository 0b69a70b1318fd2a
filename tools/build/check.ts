/** npm run check: fails when a generated file is not fresh or the template is not acceptable to GTM. */
import { renderProducts, renderSources } from './outputs.ts';
import { ROOT } from './root.ts';
import { staleOutputs } from './stale-outputs.ts';

async function main(): Promise<number> {
  const outputs = [...renderSources(), ...(await renderProducts())];
  const stale = staleOutputs(outputs, ROOT);
  process.stdout.write(stale.length > 0 ? `${stale.join('\n')}\n` : `${outputs.length} generated files are fresh\n`);
  return stale.length > 0 ? 1 : 0;
}

main()
  .then((status) => (process.exitCode = status))
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
