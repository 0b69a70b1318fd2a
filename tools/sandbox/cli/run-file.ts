/** Reads one template file and runs it once; for `countonce run`, in a child process. */
import { interpret } from '../interpreter/interpret.ts';
import { createRuntime } from '../runtime.ts';
import type { RunResult } from '../run-types.ts';
import type { RunInput } from './read-inputs.ts';
import { readTemplate } from './read-template.ts';
import { makeLiveSender } from './send-live.ts';

export interface RunTask extends RunInput {
  file: string;
  isLive: boolean;
  /** Requests may go to this computer and to private addresses. */
  isPrivateAllowed: boolean;
}

export const runFile = ({ file, isLive, isPrivateAllowed, ...options }: RunTask): Promise<RunResult> =>
  createRuntime(readTemplate(file), interpret).run({
    ...options,
    ...(isLive && { sendHttp: makeLiveSender({ isPrivateAllowed }) }),
  });
