/**
 * Template code that passed the gate and is interpreted in a realm as GTM does, in place of being run by the engine. Owns
 * the wrapping only: a program here is called like any other, and can also tell what it has cost.
 */
import { Fault } from '../fault.ts';
import type { Compile, Program, ProgramSource } from '../program.ts';
import type { Realm } from '../realm.ts';
import { checkSyntax } from '../syntax-gate.ts';
import { encodeProgram, NotEncodable, type Encoded } from './encode.ts';
import type { Machine } from './machine-types.ts';

export interface Interpreted {
  program: Program;
  machine: Machine;
  encoded: Encoded;
}

/** In a container it is `__cvt_` and two numbers, or the public name of a gallery template: about as many bytes. */
const COMPILED_NAME = '__cvt_1_1';

/** @throws Fault with the line when the code is not sandboxed JavaScript, or has syntax that GTM cannot compile. */
export const interpretProgram = (realm: Realm, source: ProgramSource): Interpreted => {
  const { globals, label, firstLine } = source;
  const parameters = globals.filter((name) => name === 'data');
  const outerNames = globals.filter((name) => name !== 'data');
  const encoded = encode(source, parameters);
  const machine = realm.makeMachine({
    code: encoded.code,
    outerNames,
    stackLabel: label,
    originOf: (code) => {
      const origin = encoded.originOf(code);
      return origin && { ...origin, line: origin.line + firstLine - 1 };
    },
  });
  const program: Program = (values) => {
    const valuesOf = (names: readonly string[]) => names.map((name) => values[globals.indexOf(name)]);
    return machine.run(valuesOf(outerNames), valuesOf(parameters));
  };
  return { program: Object.assign(program, { lineNow: () => machine.counts.line }), machine, encoded };
};

/** The same, for those who want to know no cost. */
export const interpret: Compile = (realm, source) => interpretProgram(realm, source).program;

const encode = ({ code, firstLine, globals }: ProgramSource, parameters: readonly string[]): Encoded => {
  const checked = checkSyntax(code, [...globals, 'undefined', 'arguments']);
  if ('message' in checked) throw new Fault(checked.message, { line: firstLine + checked.line - 1 });
  try {
    return encodeProgram(checked.program, { name: COMPILED_NAME, parameters });
  } catch (error) {
    if (!(error instanceof NotEncodable)) throw error;
    throw new Fault(error.message, { line: firstLine + error.line - 1 });
  }
};
