/**
 * The scenarios of one file, run in child processes. One that has to end its process loses nothing but itself: what had finished
 * before is kept, and the rest runs in another process.
 */
import { join } from 'node:path';
import { UsageError } from '../../cli/command-line.ts';
import { callInChild, ChildStopped } from '../child/in-child.ts';
import type { ScenarioOptions, ScenarioProgress, ScenarioReport } from '../scenarios.ts';
import type { FileReport } from './report-scenarios.ts';

/** A process costs a second or two; a file that ends one after another is not worth more. */
const MOST_PROCESSES = 3;

export const testInChild = async (file: string, options: ScenarioOptions): Promise<FileReport> => {
  const scenarios: ScenarioReport[] = [];
  for (let processes = 0; processes < MOST_PROCESSES; processes += 1) {
    const end = await runOne(file, { options, done: scenarios });
    if (end === undefined) return { file, scenarios };
    if (end instanceof UsageError) return { file, scenarios, error: { message: end.message, isUnreadable: true } };
    if (end.running === undefined) return { file, scenarios, error: { message: end.message } };
    const { running: name, durationMs, message } = end;
    scenarios.push({ name, passed: false, durationMs, failure: { message } });
    if (scenarios.length === end.of) return { file, scenarios };
  }
  const message = `${MOST_PROCESSES} scenarios had to be ended with their process; the ones after them did not run`;
  return { file, scenarios, error: { message } };
};

interface Stopped {
  message: string;
  /** The scenario that ran, if any. */
  running?: string;
  /** How many there are. */
  of: number;
  /** Since it began. */
  durationMs: number;
}

const runOne = async (
  file: string,
  { options, done }: { options: ScenarioOptions; done: ScenarioReport[] },
): Promise<Stopped | UsageError | undefined> => {
  const at: Omit<Stopped, 'message' | 'durationMs'> = { of: 0 };
  let startMs = 0;
  const onProgress = (progress: unknown) => {
    const told = progress as ScenarioProgress;
    if ('done' in told) done.push(told.done);
    else at.of = told.of;
    startMs = performance.now();
    at.running = 'running' in told ? told.running : undefined;
  };
  const args = [file, { ...options, skip: done.length }];
  try {
    const module = join(import.meta.dirname, 'test-file.ts');
    const reports = await callInChild<ScenarioReport[]>({ module, name: 'testFile', args, onProgress });
    // Code that GTM would not compile fails all scenarios before the first one runs.
    if (reports.length > 0 && done.length === 0) done.push(...reports);
    return undefined;
  } catch (error) {
    if (error instanceof UsageError) return error;
    if (!(error instanceof ChildStopped)) throw error;
    return { message: error.message, ...at, durationMs: error.usedMs ?? performance.now() - startMs };
  }
};
