/**
 * Template code that passed the gate and can be called in a realm. Owns the wrapping: which names the code sees, and how
 * lines of a stack become lines of the file.
 */
import { Script } from 'node:vm';
import type { AnyNode } from 'acorn';
import { Fault } from './fault.ts';
import { instrument, type Edit } from './instrument.ts';
import { walkTree } from './language/syntax-tree.ts';
import type { Realm } from './realm.ts';
import { checkSyntax } from './syntax-gate.ts';

export interface ProgramSource {
  code: string;
  /** Line of the file on which the code begins; the first line of the file is 1. */
  firstLine: number;
  /** What stacks call the code; unlike any path. */
  label: string;
  /** Names that the code may use, handed over at each call in this order. */
  globals: readonly string[];
  /** Nothing stands between the code and the APIs that it requires, as mocks of tests would. */
  areApisReal?: boolean;
}

/** Calls the code with the values of its globals. Gives what the code returns; throws what it throws. */
export interface Program {
  (globals: readonly unknown[]): unknown;
  /** Line of the file that runs now, where stacks do not tell. */
  lineNow?: () => number;
}

/** @throws Fault with the line when the code is not sandboxed JavaScript. */
export type Compile = (realm: Realm, source: ProgramSource) => Program;

/** The same for many changes of one code, which takes a tenth of the time for each. */
export const compileChanges = (): ((edit: Edit) => Compile) => {
  let prepared: ((edit: Edit) => Script) | undefined;
  return (edit) => (realm, source) => makeProgram(realm, (prepared ??= prepareProgram(source))(edit));
};

/** Ready to be run in any realm. */
interface Checked {
  script: Script;
  /** What the script was made of. */
  key: string;
}

/** A lab's replay loads the same file each time, and checking it is most of the work. */
let latest: Checked | undefined;

/** Run by the engine, which is fast and says nothing about what code costs in GTM. */
export const compileProgram: Compile = (realm, source) => {
  const key = JSON.stringify(source);
  if (latest?.key !== key) latest = { key, script: checkProgram(source) };
  return makeProgram(realm, latest.script);
};

const makeProgram = (realm: Realm, script: Script): Program => {
  const target = realm.run(script);
  const once = realm.makeOnce();
  return (values) => realm.call(target, [realm.tick, once, ...values]);
};

const checkProgram = (source: ProgramSource): Script => prepareProgram(source)();

/** Checks once what is then run with one change or another; none may be outside of the language. */
const prepareProgram = (source: ProgramSource): ((edit?: Edit) => Script) => {
  const { code, firstLine, globals, areApisReal = false } = source;
  const checked = checkSyntax(code, [...globals, 'undefined', 'arguments']);
  if ('message' in checked) throw new Fault(checked.message, { line: firstLine + checked.line - 1 });
  const names = namesIn(checked.program);
  const added = { tick: unusedName('$tick', names), once: unusedName('$once', names) };
  const instrumented = instrument(code, checked.program, { ...added, areApisReal });
  return (edit) => {
    // The inner function keeps the code's own \`arguments\` empty.
    const text = `(function(${[added.tick, added.once, ...globals].join(', ')}){'use strict';return (function(){${instrumented(edit)}\n})();})`;
    return makeScript(text, source);
  };
};

/** By the names that the tree has: the text of the code can spell one in many ways, `\u0024tick` for example. */
const namesIn = (program: AnyNode): ReadonlySet<string> => {
  const names = new Set<string>();
  walkTree(program, (node) => void (node.type === 'Identifier' && names.add(node.name)));
  return names;
};

const unusedName = (wanted: string, names: ReadonlySet<string>): string => {
  let name = wanted;
  while (names.has(name)) name += '$';
  return name;
};

const makeScript = (text: string, { label, firstLine }: ProgramSource): Script => {
  try {
    return new Script(text, { filename: label, lineOffset: firstLine - 1 });
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const line = lineInStack(error, label);
    throw new Fault(`the code does not parse: ${error.message}`, line === undefined ? {} : { line });
  }
};

/** The innermost line of the labelled code in the stack of an error. */
export const lineInStack = (error: Error, label: string): number | undefined => {
  const stack = error.stack ?? '';
  const at = stack.indexOf(`${label}:`);
  if (at < 0) return undefined;
  const line = Number.parseInt(stack.slice(at + label.length + 1), 10);
  return Number.isNaN(line) ? undefined : line;
};
