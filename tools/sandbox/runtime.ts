/**
 * Runs a server template as GTM would. One runtime serves any number of runs, also at the same time. Knows no test
 * language; see scenarios.ts for that.
 */
import { Environment } from './environment.ts';
import { Execution, limitsOf } from './execution.ts';
import { Fault } from './fault.ts';
import type { SandboxError } from './fault.ts';
import { compileProgram } from './program.ts';
import type { Compile, Program } from './program.ts';
import type { Intercept, Run } from './run.ts';
import type { OutcomeCallback, RunOptions, RunResult } from './run-types.ts';
import type { TemplateFile } from './template-file.ts';

export type { SandboxError } from './fault.ts';
export type * from './run-types.ts';

export interface Runtime {
  /** Resolves when the code and everything it started has settled, or the time limit is over. Never rejects. */
  run: (options: RunOptions) => Promise<RunResult>;
}

const DEFAULT_LIMIT_MS = 20_000;

/**
 * Code that GTM would not compile makes every run end with the error.
 * @param compile makes code ready to be called: by the engine, unless it is to be interpreted
 */
export const createRuntime = (template: TemplateFile, compile: Compile = compileProgram): Runtime => {
  const environment = new Environment(template);
  const compiled = compileOnce(environment, template, compile);
  return { run: (options) => runOnce(environment, compiled, options) };
};

type Compiled = { program: Program } | { error: SandboxError };

const compileOnce = (environment: Environment, template: TemplateFile, compile: Compile): Compiled => {
  const { code, codeLine } = template;
  try {
    const globals = ['require', 'data'];
    const source = { code, firstLine: codeLine, label: environment.label, globals, areApisReal: true };
    return { program: compile(environment.realm, source) };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { error: { message: error.message, ...error.detail } };
  }
};

const runOnce = async (environment: Environment, compiled: Compiled, options: RunOptions): Promise<RunResult> => {
  const limits = limitsOf(options.timeLimitMs, DEFAULT_LIMIT_MS);
  const execution = new Execution(environment, { run: options, limits });
  const { run } = execution;
  if ('error' in compiled) return { ...run.record, outcome: 'none', returnValue: undefined, error: compiled.error };
  const returned: Returned = { value: undefined };
  await execution.complete(() => {
    const result = compiled.program([
      run.makeRequire(options.hasPatterns === false ? withoutPatterns(run) : undefined),
      makeData(run, environment.kind),
    ]);
    watchReturn(run, result, returned);
  });
  const [error] = execution.errors;
  return {
    ...run.record,
    outcome: outcomeOf(run.record.callbacks),
    returnValue: returned.value,
    ...(error === undefined ? {} : { error: withoutName(environment.describe(error)) }),
  };
};

const withoutPatterns = ({ realm }: Run): Intercept => {
  const none = realm.wrap(() => null);
  return (name, actual) => (name === 'createRegex' ? none : actual());
};

interface Returned {
  value: unknown;
}

/** A variable may return a promise; its value is what the promise resolves to, and undefined when it rejects. */
const watchReturn = (run: Run, result: unknown, returned: Returned): void => {
  if (!run.realm.promises.is(result)) {
    returned.value = run.copyOut(result);
    return;
  }
  run.realm.promises.watch(result, { value: (value) => void (returned.value = run.copyOut(value)) });
};

/** The saved form plus the two callbacks, which variables do not have. */
const makeData = (run: Run, kind: string): unknown => {
  const data = run.realm.copyIn(run.options.data) as Record<string, unknown>;
  if (kind === 'MACRO') return data;
  const report = (name: OutcomeCallback) => run.realm.wrap(() => run.keep('callbacks', name));
  data.gtmOnSuccess = report('gtmOnSuccess');
  data.gtmOnFailure = report('gtmOnFailure');
  return data;
};

const outcomeOf = ([first]: readonly OutcomeCallback[]): RunResult['outcome'] => {
  if (first === undefined) return 'none';
  return first === 'gtmOnSuccess' ? 'success' : 'failure';
};

const withoutName = ({ name: _name, ...error }: SandboxError & { name: string }): SandboxError => error;
