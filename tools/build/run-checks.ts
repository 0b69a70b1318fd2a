/** Runs the checks that need no tests side by side, and prints what each has to say once it is done. */
import { spawn } from 'node:child_process';
import { ROOT } from './root.ts';

/** Scripts of package.json. `check` is not among them: test/build proves the same. */
const CHECKS = ['format:check', 'lint', 'typecheck'];

interface Outcome {
  script: string;
  status: number;
  output: string;
}

function run(script: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(`npm run --silent ${script}`, { cwd: ROOT, shell: true });
    let output = '';
    const collect = (chunk: Buffer): void => void (output += chunk.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => resolve({ script, status: 1, output: error.message }));
    child.on('close', (status) => resolve({ script, status: status ?? 1, output }));
  });
}

async function report(script: string): Promise<boolean> {
  const { status, output } = await run(script);
  process.stdout.write(`${status === 0 ? '✓' : '✗'} npm run ${script}\n${status === 0 ? '' : output}`);
  return status === 0;
}

const passed = await Promise.all(CHECKS.map(report));
process.exitCode = passed.every(Boolean) ? 0 : 1;
