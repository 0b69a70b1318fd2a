/** Runs the modules of the tag for one event with a `gtm` object of these tests. */
import { runTag } from '../../template/src/main.ts';
import { makeGtm } from './fuzz-gtm.ts';
import { FORM, type Run, type TagRun } from './tag-run.ts';

export const runModules: Run = async (surroundings) => {
  const record: TagRun = { callbacks: [], requests: [], logs: [], cookies: [] };
  const callbacks = {
    succeed: () => void record.callbacks.push('succeed'),
    fail: () => void record.callbacks.push('fail'),
  };
  runTag({ ...FORM, ...surroundings.settings }, callbacks, makeGtm(surroundings, record));
  // Every promise that the tag waits for is settled before a timer has its turn.
  await new Promise((resolve) => setImmediate(resolve));
  return record;
};
