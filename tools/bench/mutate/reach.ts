/** Which examples evaluate what a change concerns: only those can tell it. */
import { EXAMPLES } from '../../../test/examples/all-examples.ts';
import { runExample, TEMPLATE } from '../../../test/examples/run-template.ts';
import { compileProgram } from '../../sandbox/program.ts';
import { createRuntime } from '../../sandbox/runtime.ts';
import type { Expression, Mutation } from './mutations.ts';

/** A name that the code does not have: called with the number of an expression whenever that is evaluated, gives nothing. */
const REACHED = '$reached';

interface Insertion {
  offset: number;
  text: string;
}

/** Twice the number of an expression, and one more where it is a condition that does not hold. */
const numberOf = (index: number, truth = true): number => index * 2 + (truth ? 0 : 1);

const before = ({ start, truth }: Expression, index: number): Insertion => ({
  offset: start,
  text: truth === undefined ? `(${REACHED}(${numberOf(index)})||` : '((',
});

const after = ({ end, truth }: Expression, index: number): Insertion => ({
  offset: end,
  text: truth === undefined ? ')' : `)?${REACHED}(${numberOf(index)})||true:${REACHED}(${numberOf(index, false)}))`,
});

const keyOf = ({ start, end, truth }: Expression): string => `${start} ${end} ${truth === undefined}`;

/** The code with calls around the expressions; outer ones begin first and end last, and so does a condition around what it is. */
const withCalls = (code: string, expressions: readonly Expression[]): string => {
  const byNesting = expressions
    .map((expression, index) => ({ expression, index }))
    .sort((one, other) => nesting(one.expression, other.expression));
  const begins = byNesting.map(({ expression, index }) => before(expression, index));
  const ends = byNesting.toReversed().map(({ expression, index }) => after(expression, index));
  // At one place, what ends does so before what begins. Sorting keeps the order of equals.
  const insertions = [...ends, ...begins].sort((one, other) => one.offset - other.offset);
  let last = 0;
  let text = '';
  for (const insertion of insertions) {
    text += code.slice(last, insertion.offset) + insertion.text;
    last = insertion.offset;
  }
  return text + code.slice(last);
};

const nesting = (one: Expression, other: Expression): number =>
  one.start - other.start || other.end - one.end || Number(one.truth === undefined) - Number(other.truth === undefined);

/** Places of the examples that can tell each change, in the order of the changes. */
export const findReach = async (mutations: readonly Mutation[]): Promise<number[][]> => {
  const expressions = new Map(mutations.map(({ expression }) => [keyOf(expression), expression]));
  const numbers = new Map([...expressions.keys()].map((key, index) => [key, index]));
  let reached = new Set<number>();
  const runtime = createRuntime(TEMPLATE, (realm, source) => {
    const code = withCalls(source.code, [...expressions.values()]);
    const program = compileProgram(realm, { ...source, code, globals: [...source.globals, REACHED] });
    const call = realm.wrap(([number]) => void reached.add(number as number));
    return (values) => program([...values, call]);
  });
  const examples = Object.values(EXAMPLES).flat();
  const sets: Set<number>[] = [];
  for (const example of examples) {
    reached = new Set();
    await runExample(runtime, example);
    sets.push(reached);
  }
  return mutations.map(({ expression }) => {
    const number = numberOf(numbers.get(keyOf(expression)) ?? -1, expression.truth);
    return examples.map((_, index) => index).filter((index) => sets[index]?.has(number));
  });
};
