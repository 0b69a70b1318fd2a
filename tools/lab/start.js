/** `npm start`: one process, so that a signal to it reaches the lab; TypeScript is read as it comes. */
import { register } from 'tsx/esm/api';

register();
const { main } = await import('./start.ts');
process.exitCode = await main(process.argv.slice(2));
