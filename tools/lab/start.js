/** `npm start`: one process, so that a signal to it reaches the lab; TypeScript is read as it comes. */
import { register } from 'tsx/esm/api';

register();
await import('./start.ts');
