/**
 * Compacts the bundled tag for GTM's interpreter, so that its sources can have named constants and small functions. Names stay,
 * because GTM drops them anyway; what goes is calls and declarations. Owns the order of the steps.
 */
import { transform } from 'esbuild';
import { shortenConditions } from './conditions.ts';
import { inlineExpressions, inlineStatements } from './inline-functions.ts';
import { inlineConstants, inlineVariables } from './inline-variables.ts';
import { nestFunctions } from './nest.ts';
import { outline } from './outline.ts';
import { print } from './print.ts';
import { orderNames } from './order.ts';
import { shorten, shortenReturns } from './shorten.ts';
import { parseProgram, uniqueNames, type Node } from './tree.ts';

const MOST_ROUNDS = 2000;

const supported = { 'const-and-let': true, arrow: true, 'for-of': true };

/** In esbuild's layout, but with one blank per level: people read this too, and the file has a budget. */
async function tidied(program: Node): Promise<string> {
  const { code } = await transform(print(program), { target: 'es5', supported, charset: 'utf8' });
  return code.replace(/^ +/gm, (indent) => indent.slice(indent.length / 2));
}

/** Lines of the code that ordinary events run. */
export type FindOrdinary = (code: string) => Promise<ReadonlySet<number>>;

const NONE: FindOrdinary = () => Promise.resolve(new Set<number>());

function inlineAll(program: Node): void {
  uniqueNames(program);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    shorten(program);
    shortenConditions(program);
    const changed =
      inlineConstants(program) || inlineExpressions(program) || inlineStatements(program) || inlineVariables(program);
    if (!changed) return;
  }
}

export async function compact(code: string, findOrdinary = NONE): Promise<string> {
  const whole = parseProgram(code);
  inlineAll(whole);
  const printed = print(whole);
  const lines = await findOrdinary(printed);
  const program = parseProgram(printed);
  // What the compaction has written itself stands on no line.
  outline(program, ({ loc }) => loc !== undefined && lines.has(loc.start.line));
  while (nestFunctions(program));
  shortenReturns(program);
  orderNames(program);
  return tidied(program);
}
