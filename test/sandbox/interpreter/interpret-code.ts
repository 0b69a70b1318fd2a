/** Compiles and interprets code that a test writes inline. Not a test itself. */
import { encodeProgram, type Code } from '../../../tools/sandbox/interpreter/encode.ts';
import { interpret } from '../../../tools/sandbox/interpreter/interpret.ts';
import { parseSandboxedCode } from '../../../tools/sandbox/language/syntax-tree.ts';
import type { RunOptions, RunResult } from '../../../tools/sandbox/runtime.ts';
import { runCode, valueOf } from '../make-template.ts';

/** Compiled code of a template that is called `__cvt_1_1`. */
export const compile = (code: string): Code[] => {
  const tree = parseSandboxedCode(code);
  if ('message' in tree) throw new Error(tree.message);
  return encodeProgram(tree.program, { name: '__cvt_1_1', parameters: ['data'] }).code;
};

/** Runs code once as a variable with all permissions, in the interpreter. */
export const interpretCode = (code: string, options: Partial<RunOptions> = {}): Promise<RunResult> =>
  runCode(code, { ...options, compile: interpret });

/** What the code returns; an error of the code fails the test. */
export const interpretedValue = (code: string, options: Partial<RunOptions> = {}): Promise<unknown> =>
  valueOf(code, { ...options, compile: interpret });
