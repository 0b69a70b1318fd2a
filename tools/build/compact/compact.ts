/**
 * Compacts the bundled tag for GTM's interpreter, so that its sources can have named constants and small functions. Names stay,
 * because GTM drops them anyway; what goes is calls and declarations. Owns the order of the steps.
 */
import { transform } from 'esbuild';
import { shortenConditions } from './conditions.ts';
import { inlineExpressions, inlineStatements } from './inline-functions.ts';
import { inlineConstants, inlineVariables } from './inline-variables.ts';
import { nestFunctions } from './nest.ts';
import { print } from './print.ts';
import { orderNames } from './order.ts';
import { shorten, shortenReturns } from './shorten.ts';
import { parseProgram, uniqueNames } from './tree.ts';

const MOST_ROUNDS = 2000;

export async function compact(code: string): Promise<string> {
  const program = parseProgram(code);
  uniqueNames(program);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    shorten(program);
    shortenConditions(program);
    const changed =
      inlineConstants(program) || inlineExpressions(program) || inlineStatements(program) || inlineVariables(program);
    if (!changed) break;
  }
  while (nestFunctions(program));
  shortenReturns(program);
  orderNames(program);
  const supported = { 'const-and-let': true, arrow: true, 'for-of': true };
  const { code: tidy } = await transform(print(program), { target: 'es5', supported, charset: 'utf8' });
  return tidy;
}
