/** The worker of `countonce test`: runs the scenarios of one file and posts the report. Plain JavaScript, as it loads tsx. */
import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { testFile } = await import('./test-file.ts');
parentPort.postMessage(await testFile(workerData.file, workerData.options));
