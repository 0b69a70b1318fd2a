/**
 * Compacts the bundled tag for GTM's interpreter, so that its sources can have named constants and small functions. Names stay,
 * because GTM drops them anyway; what goes is calls and declarations. Owns the order of the steps.
 */
import { transform } from 'esbuild';
import { markBranches, unmarkBranches } from './branches.ts';
import { resolveNegations, shortenConditions } from './conditions.ts';
import { dissolve, inlineExpressions, spareArrows } from './inline-expressions.ts';
import { inlineStatements } from './inline-statements.ts';
import { inlineConstants, inlineVariables } from './inline-variables.ts';
import { nestDeclarations } from './nest.ts';
import { outline } from './outline.ts';
import { plainNames } from './plain-names.ts';
import { print } from './print.ts';
import { orderNames } from './order.ts';
import { spareParameters } from './spare-parameters.ts';
import { shorten, shortenReturns } from './shorten.ts';
import { spareArguments, spareObjects } from './spare-objects.ts';
import { parseProgram, type Node } from './tree.ts';
import { NEVER, type Turns } from './turns.ts';
import { uniqueNames } from './unique-names.ts';

const MOST_ROUNDS = 2000;

const supported = { 'const-and-let': true, arrow: true, 'for-of': true };

/** In esbuild's layout, but with one blank per level and a return beside its `if`: people read this too, and the file has a budget. */
async function tidied(program: Node): Promise<string> {
  const { code } = await transform(print(program), { target: 'es5', supported, charset: 'utf8' });
  return code
    .replace(/^ +/gm, (indent) => indent.slice(indent.length / 2))
    .replace(/^( *(?:} else )?if \(.*\))\n +(return\b.*;|continue;)$/gm, '$1 $2');
}

/** How often ordinary events run the lines of the code. */
export type CountTurns = (code: string) => Promise<ReadonlyMap<number, Turns>>;

const NONE: CountTurns = () => Promise.resolve(new Map<number, Turns>());

function inlineAll(program: Node): void {
  uniqueNames(program);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    shorten(program);
    shortenConditions(program);
    const changed =
      inlineConstants(program) ||
      inlineExpressions(program) ||
      inlineStatements(program) ||
      inlineVariables(program) ||
      spareObjects(program) ||
      spareArguments(program);
    if (!changed) return;
  }
}

export async function compact(code: string, countTurns = NONE): Promise<string> {
  const whole = parseProgram(code);
  inlineAll(whole);
  markBranches(whole);
  const printed = print(whole);
  const turns = await countTurns(printed);
  const program = parseProgram(printed);
  unmarkBranches(program, turns);
  // What the compaction has written itself stands on no line.
  const turnsOf = ({ loc }: Node): Turns => (loc && turns.get(loc.start.line)) ?? NEVER;
  while (outline(program, turnsOf));
  while (dissolve(program));
  while (nestDeclarations(program, turnsOf));
  while (
    spareParameters(program) ||
    inlineStatements(program) ||
    inlineVariables(program) ||
    spareObjects(program) ||
    spareArguments(program)
  );
  while (dissolve(program));
  spareArrows(program);
  shorten(program);
  shortenConditions(program);
  resolveNegations(program);
  shortenReturns(program);
  orderNames(program);
  plainNames(program);
  return tidied(program);
}
