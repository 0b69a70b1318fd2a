/** Reads one template file and runs it once; for `countonce run`, in a child process. */
import { interpret } from '../interpreter/interpret.ts';
import { createRuntime } from '../runtime.ts';
import type { RunResult } from '../run-types.ts';
import { makeDrySender, type Answer } from './dry-run.ts';
import type { RunInput } from './read-inputs.ts';
import { readTemplate } from './read-template.ts';
import { makeLiveSender } from './send-live.ts';
import { findUnknownFields } from './unknown-fields.ts';

export interface RunTask extends RunInput {
  file: string;
  /** What requests are answered with; absent where they are really sent. */
  answer?: Answer;
  /** Requests may go to this computer and to private addresses. */
  isPrivateAllowed: boolean;
}

export interface FileRun extends RunResult {
  /** Fields of the form that the template does not have, as sentences. */
  unknownFields: string[];
}

export const runFile = async ({ file, answer, isPrivateAllowed, ...options }: RunTask): Promise<FileRun> => {
  const template = readTemplate(file);
  const sendHttp = answer === undefined ? makeLiveSender({ isPrivateAllowed }) : makeDrySender(answer);
  const result = await createRuntime(template, interpret).run({ ...options, sendHttp });
  return { ...result, unknownFields: findUnknownFields(options.data, template.parameters) };
};
