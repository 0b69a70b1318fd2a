/** The worker of the commands: calls one function of one module and posts its result. Plain JavaScript, as it loads tsx. */
import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { module, name, args } = workerData;
const loaded = await import(module);
parentPort.postMessage(await loaded[name](...args));
