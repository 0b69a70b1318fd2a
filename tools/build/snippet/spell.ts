/** `npm run spell`: looks for the spelling of the snippet that gzip makes the least of, and keeps it in spelling.json. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inlineHtml, TITLE, unspelledCode } from '../snippet.ts';
import { bestSpelling } from './search.ts';
import { markOf } from './spelling.ts';

const TRIALS = Number(process.argv[2] ?? 400_000);
const SEED = Number(process.argv[3] ?? 1);

const { code } = await unspelledCode();
const [before = '', behind = ''] = inlineHtml(`${TITLE}\n`).split('\n', 2);
const { names, orders } = bestSpelling(code, { around: [before, `${behind}\n`], count: TRIALS, seed: SEED });
const content = { of: markOf(code), names: names.join(' '), orders: orders.map((order) => order.join(' ')) };
writeFileSync(join(import.meta.dirname, 'spelling.json'), `${JSON.stringify(content, null, 2)}\n`);
