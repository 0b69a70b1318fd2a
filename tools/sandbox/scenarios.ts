/**
 * Runs the scenarios of a template's ___TESTS___ as GTM's editor does: in file order, each with fresh mocks, the setup
 * before each in the same scope. Waiting takes no time. Source: Google, tests for custom templates.
 */
import { performance } from 'node:perf_hooks';
import { Environment } from './environment.ts';
import { Execution, limitsOf } from './execution.ts';
import { Fault } from './fault.ts';
import type { SandboxError } from './fault.ts';
import { interpret } from './interpreter/interpret.ts';
import { compileProgram, lineInStack } from './program.ts';
import type { Compile, Program } from './program.ts';
import type { Scenario, TemplateFile } from './template-file.ts';
import type { AssertionFailure } from './test-language/assertion-failure.ts';
import { hintAtName, SYNC_HINT } from './test-language/hints.ts';
import { ScenarioWorld, TEST_GLOBALS } from './test-language/scenario-world.ts';
import { toFileLine } from './test-language/scenario-lines.ts';

export interface ScenarioOptions {
  /** Runs only scenarios whose name contains this text, in any case. */
  grep?: string;
  /** Settles promises at once, for diagnosis. GTM settles them later. */
  syncPromises?: boolean;
  /** Interprets template and tests as GTM does, in place of running them in the engine. */
  interpreted?: boolean;
  /** `off` allows everything, for diagnosis: GTM's editor may be laxer than the permissions of the file. */
  permissions?: 'off';
  /** Leaves out as many of those that the name selects. */
  skip?: number;
  /** Told what runs, and what has come of it. */
  onProgress?: (progress: ScenarioProgress) => void;
  /** Longest time for one scenario; 10,000 when absent. */
  timeLimitMs?: number;
}

export interface ScenarioFailure {
  message: string;
  /** Absent when no assertion failed but the code itself. */
  assertion?: string;
  expected?: string;
  actual?: string;
  /** The message that the test gave, and where the values differ. */
  note?: string;
  /** Line of the template file. */
  line?: number;
  /** publicId of the permission that is missing or too narrow. */
  permission?: string;
  /** What is known about such a failure in GTM, and what to write instead. */
  hint?: string;
}

export type ScenarioProgress = { running: string; of: number } | { done: ScenarioReport };

export interface ScenarioReport {
  name: string;
  passed: boolean;
  failure?: ScenarioFailure;
  durationMs: number;
}

const DEFAULT_LIMIT_MS = 10_000;
const TEST_LABEL = 'sandboxed-test';

interface Suite {
  template: TemplateFile;
  environment: Environment;
  program: Program;
  compile: Compile;
  options: ScenarioOptions;
  claims: { hasClaimed: boolean };
}

/** One report for each scenario that the options select, in file order. Never rejects because of template or test code. */
export const runScenarios = async (
  template: TemplateFile,
  options: ScenarioOptions = {},
): Promise<ScenarioReport[]> => {
  const wanted = options.grep?.toLowerCase() ?? '';
  const matching = template.tests.scenarios.filter(({ name }) => name.toLowerCase().includes(wanted));
  const chosen = matching.slice(options.skip ?? 0);
  const environment = new Environment(template, { isPermissionChecked: options.permissions !== 'off' });
  const compile = options.interpreted ? interpret : compileProgram;
  const program = compileTemplate(environment, compile);
  if (typeof program !== 'function') return chosen.map(({ name }) => failed(name, program));
  const suite: Suite = { template, environment, program, compile, options, claims: { hasClaimed: false } };
  const reports: ScenarioReport[] = [];
  for (const scenario of chosen) {
    options.onProgress?.({ running: scenario.name, of: matching.length });
    const report = await runScenario(suite, scenario);
    options.onProgress?.({ done: report });
    reports.push(report);
  }
  return reports;
};

const failed = (name: string, failure: ScenarioFailure): ScenarioReport => ({
  name,
  passed: false,
  failure,
  durationMs: 0,
});

const compileTemplate = (environment: Environment, compile: Compile): Program | ScenarioFailure => {
  const { code, codeLine } = environment.template;
  try {
    const source = { code, firstLine: codeLine, label: environment.label, globals: ['require', 'data'] };
    return compile(environment.realm, source);
  } catch (error) {
    return describeSyntax(error, (line) => line);
  }
};

const describeSyntax = (error: unknown, place: (line: number) => number): ScenarioFailure => {
  if (!(error instanceof Fault)) throw error;
  const { line } = error.detail;
  return { message: error.message, ...(line !== undefined && { line: place(line) }) };
};

const runScenario = async (suite: Suite, scenario: Scenario): Promise<ScenarioReport> => {
  const startMs = performance.now();
  const { claims } = suite;
  const before = { ...claims };
  const found = await findFailure(suite, scenario);
  // The second attempt starts from where the first one did, and leaves no trace.
  const failure = found && (await explain({ ...suite, claims: before }, { scenario, failure: found }));
  const base = { name: scenario.name, passed: failure === undefined, durationMs: performance.now() - startMs };
  return failure ? { ...base, failure } : base;
};

const withHint = (failure: ScenarioFailure, hint: string | undefined): ScenarioFailure =>
  hint === undefined ? failure : { ...failure, hint };

/** Adds what is known about such a failure. */
const explain = async (
  suite: Suite,
  { scenario, failure }: { scenario: Scenario; failure: ScenarioFailure },
): Promise<ScenarioFailure> => {
  if (failure.hint !== undefined) return failure;
  const isAsserted = failure.assertion !== undefined && !suite.options.syncPromises;
  if (!isAsserted) return failure;
  const atOnce = await findFailure({ ...suite, options: { ...suite.options, syncPromises: true } }, scenario);
  return withHint(failure, atOnce ? undefined : SYNC_HINT);
};

const findFailure = async (suite: Suite, scenario: Scenario): Promise<ScenarioFailure | undefined> => {
  const { environment, template, options } = suite;
  const place = (line: number) => toFileLine(template.tests, scenario, line);
  let test: Program;
  try {
    test = compileTest(suite, scenario);
  } catch (error) {
    const failure = describeSyntax(error, place);
    return withHint(failure, hintAtName(failure.message));
  }
  const execution = new Execution(environment, {
    run: { data: {} },
    limits: limitsOf(options.timeLimitMs, DEFAULT_LIMIT_MS),
    isVirtualTime: true,
    isSynchronous: options.syncPromises === true,
  });
  const failures: ScenarioFailure[] = [];
  const world = new ScenarioWorld({
    run: execution.run,
    program: suite.program,
    kind: environment.kind,
    claims: suite.claims,
    onFailure: (failure) =>
      failures.push(describeFailure(failure, lineInStack(failure, TEST_LABEL) ?? test.lineNow?.(), place)),
  });
  await execution.complete(() => void test(world.globals));
  const [error] = execution.errors;
  return failures[0] ?? (error === undefined ? undefined : describeError(environment, error, place));
};

const compileTest = ({ environment, template, compile }: Suite, scenario: Scenario): Program =>
  compile(environment.realm, {
    code: `${template.tests.setup}\n${scenario.code}`,
    firstLine: 1,
    label: TEST_LABEL,
    globals: TEST_GLOBALS,
  });

type Place = (line: number) => number;

const describeFailure = (failure: AssertionFailure, line: number | undefined, place: Place): ScenarioFailure => ({
  message: failure.message,
  ...failure.assertion,
  ...(line !== undefined && { line: place(line) }),
});

/** An error of the template's code points there, one of the test's code into the test. */
const describeError = (environment: Environment, error: unknown, place: Place): ScenarioFailure => {
  const inTemplate: SandboxError = environment.describe(error);
  const inTest = environment.describe(error, TEST_LABEL).line;
  const isTemplates = inTest === undefined || environment.isThrownInTemplate(error, TEST_LABEL);
  const line = isTemplates ? inTemplate.line : place(inTest);
  const { message, permission, hint } = inTemplate;
  return { message, ...(line !== undefined && { line }), ...(permission && { permission }), ...(hint && { hint }) };
};
