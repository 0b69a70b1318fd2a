/** Where the project lies, so that every command works from any folder. */
import { resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');
